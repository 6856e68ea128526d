import { writeFile } from 'node:fs/promises';
import { SaxesParser } from 'saxes';
import { notAsWritten } from '../../files/file-error.ts';
import { writeChecked } from '../../files/write-checked.ts';
import type { ExportedFile, ExportRequest } from '../request.ts';
import { docxOf, heldText } from './docx.ts';
import type { DocumentText } from './docx.ts';
import { unzipped } from './unzipped.ts';

/** The cells of every table of a Word file, table by table and row by row. @throws where the file is no whole Word file */
export async function docxTables(file: string): Promise<readonly (readonly (readonly string[])[])[]> {
  const xml = (await unzipped(file)).get('word/document.xml');
  if (xml === undefined) throw new Error('the file holds no document');
  const tables: string[][][] = [];
  let text = '';
  let isText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (name === 'w:tbl') tables.push([]);
    if (name === 'w:tr') tables.at(-1)?.push([]);
    if (name === 'w:tc') text = '';
    if (name === 'w:br') text += '\n';
    isText = name === 'w:t';
  });
  parser.on('text', (part) => {
    if (isText) text += part;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:tc') tables.at(-1)?.at(-1)?.push(text);
    if (name === 'w:t') isText = false;
  });
  parser.write(xml.toString('utf8')).close();
  return tables;
}

async function checkDocx(path: string, beside: string, { sections }: DocumentText): Promise<ExportedFile['sheets']> {
  const found = await docxTables(beside);
  const wanted = sections.flatMap(({ tables }) => tables);
  if (found.length !== wanted.length) throw notAsWritten(path, 'tables', wanted.length, found.length);
  for (const [index, { heading, columns, rows }] of wanted.entries()) {
    const there = found[index] ?? [];
    if (there.length !== rows.length + 1) {
      throw notAsWritten(path, `rows of the table ${heading}`, rows.length, there.length - 1);
    }
    for (const [line, cells] of [columns, ...rows].entries()) {
      const held = cells.map(heldText).join('\u0000');
      const back = (there[line] ?? []).join('\u0000');
      if (held !== back) throw notAsWritten(path, `row ${line} of the table ${heading}`, held, back);
    }
  }
  return sections.map(({ heading, tables }) => ({
    name: heading,
    rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
  }));
}

/**
 * Writes a Word file: beside its place, reopened with another library, every cell of its tables compared, then moved in.
 * @throws FileError where the file cannot be written, or does not hold what was written
 */
export async function writeDocx(
  document: DocumentText,
  { out, force, signal }: Pick<ExportRequest, 'out' | 'force' | 'signal'>,
): Promise<ExportedFile> {
  const bytes = await docxOf(document);
  const sheets = await writeChecked(
    out,
    async (beside) => writeFile(beside, bytes),
    async (beside) => checkDocx(out, beside, document),
    { force, signal },
  );
  return { path: out, sheets };
}
