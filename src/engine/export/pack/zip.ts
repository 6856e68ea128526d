import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import yazl from 'yazl';
import type { Day } from '../../../core/days.ts';
import { openArchive } from '../../files/archive.ts';

/** An ordinary file that its owner writes and others read (100644 in octal): the same on every system. */
const MODE = 33_188;

/**
 * How an entry is written: with the beginning of that day as its time, as ZIP files say times, without a zone, so that the same content gives the same bytes on every machine and
 * in every year.
 */
function still(day: Day) {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return { mtime: new Date(Math.max(year, 1980), month - 1, date), mode: MODE, forceDosTimestamp: true };
}

/**
 * Writes a ZIP file of files that lie elsewhere, in their order; none is held in memory.
 * @param signal breaks it off
 */
export async function writeZip(
  out: string,
  files: ReadonlyArray<{ readonly name: string; readonly path: string }>,
  day: Day,
  signal: AbortSignal | undefined,
): Promise<void> {
  const zip = new yazl.ZipFile();
  for (const { name, path } of files) zip.addFile(path, name, still(day));
  zip.end();
  await pipeline(zip.outputStream as unknown as Readable, createWriteStream(out), { signal });
}

/** Times at which an office file was made: the writer takes those of the clock. */
const TIMES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu;

/** The numbers of bookmarks, which the writer counts on from one document to the next. */
const BOOKMARKS = /(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)"/gu;

function stilled(name: string, bytes: Buffer, day: Day): Buffer {
  if (name === 'docProps/core.xml') return Buffer.from(bytes.toString('utf8').replaceAll(TIMES, `$1${day}T00:00:00Z`));
  if (name !== 'word/document.xml') return bytes;
  const numbers = new Map<string, number>();
  return Buffer.from(
    bytes.toString('utf8').replaceAll(BOOKMARKS, (_whole, before: string, id: string) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return `${before}${number}"`;
    }),
  );
}

/**
 * Takes the clock and the chance out of an office file, which is a ZIP file itself: what is in it stays, and the same content gives the same bytes.
 * @param path the file, which is replaced
 */
export async function stillOffice(path: string, day: Day): Promise<void> {
  const parts = await openArchive(path);
  const zip = new yazl.ZipFile();
  try {
    for (const name of parts.names()) zip.addBuffer(stilled(name, await parts.bytes(name), day), name, still(day));
  } finally {
    parts.close();
  }
  zip.end();
  const beside = `${path}.still`;
  await pipeline(zip.outputStream as unknown as Readable, createWriteStream(beside));
  await rename(beside, path);
}
