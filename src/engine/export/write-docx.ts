import { writeFile } from 'node:fs/promises';
import { notAsWritten } from '../files/file-error.ts';
import { writeChecked } from '../files/write-checked.ts';
import type { WriteOptions } from '../files/write-checked.ts';
import { MOST_TEXT_PART_BYTES, openArchive } from '../routing/workbook/archive.ts';
import { readXml } from '../routing/workbook/xml.ts';
import type { RecordDocument } from './record-document.ts';
import { recordDocx } from './record-docx.ts';
import { paragraphsOf } from './record-paragraphs.ts';
import { withoutControl } from './xml-text.ts';

const BODY = 'word/document.xml';

/** Every paragraph of a word processor's file, in its order, tables among the text as they stand. */
async function paragraphsIn(file: string): Promise<readonly string[]> {
  const archive = await openArchive(file);
  try {
    const found: string[] = [];
    let text = '';
    let inText = false;
    await readXml(file, archive.pieces(BODY, MOST_TEXT_PART_BYTES), {
      open: (name) => {
        if (name === 'p') text = '';
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

async function check(path: string, beside: string, document: RecordDocument): Promise<void> {
  const expected = paragraphsOf(document).map(withoutControl);
  const found = await paragraphsIn(beside);
  if (found.length !== expected.length) throw notAsWritten(path, 'paragraphs', expected.length, found.length);
  const different = expected.findIndex((text, index) => text !== found[index]);
  if (different !== -1) {
    throw notAsWritten(path, `paragraph ${different + 1}`, expected[different] ?? '', found[different] ?? '');
  }
}

/**
 * Writes a document for word processors (DOCX): beside its place, reopened, every paragraph compared, then moved in.
 * @throws FileError where the file cannot be written, or does not hold what was written
 */
export async function writeDocx(out: string, document: RecordDocument, options: WriteOptions): Promise<void> {
  const bytes = await recordDocx(document);
  options.signal?.throwIfAborted();
  await writeChecked(
    out,
    async (beside) => writeFile(beside, bytes),
    async (beside) => check(out, beside, document),
    options,
  );
}
