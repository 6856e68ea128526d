/**
 * Unpacking for the tests, by another library than the program's on purpose: what the program writes is to be whole to others too.
 */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

/** Every part of a packed file by its name. */
export function partsOf(file: string): ReadonlyMap<string, Buffer> {
  return new Map(Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, Buffer.from(bytes)]));
}

/** One part of a packed file, as text. */
export function partOf(file: string, name: string): string {
  const part = partsOf(file).get(name);
  if (part === undefined) throw new Error(`no ${name} in ${file}`);
  return part.toString('utf8');
}

function within(text: string, name: string): readonly string[] {
  return [...text.matchAll(new RegExp(`<w:${name}[ >].*?</w:${name}>`, 'gsu'))].map(([whole]) => whole);
}

function textOf(paragraph: string): string {
  return [...paragraph.matchAll(/<w:br\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
    .map(([, text]) => text ?? '\n')
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The cells of every table of a Word file, table by table and row by row; a cell's paragraphs are lines. */
export function docxTables(file: string): ReadonlyArray<ReadonlyArray<readonly string[]>> {
  return within(partOf(file, 'word/document.xml'), 'tbl').map((table) =>
    within(table, 'tr').map((row) => within(row, 'tc').map((cell) => within(cell, 'p').map(textOf).join('\n'))),
  );
}
