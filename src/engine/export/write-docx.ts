import { writeFile } from 'node:fs/promises';
import { openArchive } from '../files/archive.ts';
import { notAsWritten } from '../files/file-error.ts';
import { writeChecked } from '../files/write-checked.ts';
import type { WriteOptions } from '../files/write-checked.ts';
import { readXml } from '../files/xml.ts';
import { docxOf } from './docx.ts';
import type { WordDocument } from './record-document.ts';
import { paragraphsOf } from './record-paragraphs.ts';
import { withoutControl } from './xml-text.ts';

const BODY = 'word/document.xml';
const MOST_BODY_BYTES = 1e9;

/** Every paragraph of a Word file, in its order, tables among the text as they stand. */
async function paragraphsIn(file: string): Promise<readonly string[]> {
  const archive = await openArchive(file);
  try {
    const found: string[] = [];
    let text = '';
    let inText = false;
    await readXml(archive, BODY, MOST_BODY_BYTES, {
      open: (name) => {
        if (name === 'p') text = '';
        if (name === 'br') text += '\n';
        inText = name === 't';
      },
      close: (name) => {
        if (name === 't') inText = false;
        if (name === 'p') found.push(text);
      },
      text: (part) => {
        if (inText) text += part;
      },
    });
    return found;
  } finally {
    archive.close();
  }
}

async function check(path: string, beside: string, document: WordDocument): Promise<void> {
  const expected = paragraphsOf(document).map(withoutControl);
  const found = await paragraphsIn(beside);
  if (found.length !== expected.length) throw notAsWritten(path, 'paragraphs', expected.length, found.length);
  const different = expected.findIndex((text, index) => text !== found[index]);
  if (different !== -1) {
    throw notAsWritten(path, `paragraph ${different + 1}`, expected[different] ?? '', found[different] ?? '');
  }
}

/**
 * Writes a document for word processors (DOCX), the one way in which the program writes any: beside its place, reopened with another library, every paragraph compared, then moved in.
 * @throws FileError where the file cannot be written, or does not hold what was written
 */
export async function writeDocx(out: string, document: WordDocument, options: WriteOptions): Promise<void> {
  const bytes = await docxOf(document);
  options.signal?.throwIfAborted();
  await writeChecked(
    out,
    async (beside) => writeFile(beside, bytes),
    async (beside) => check(out, beside, document),
    options,
  );
}
