import type { Archive } from '../files/archive.ts';
import { MOST_SMALL_PART_BYTES } from '../routing/workbook/archive.ts';
import { readXml } from '../files/xml.ts';
import { placeOf } from './sheet-links.ts';

/** Comments by row, and by the column of their cell. */
export type Comments = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** What Excel writes into the place of a comment that is a conversation, for older programs. */
const STAND_IN = /^\[Threaded comment\]/;

/** The parts that hold a sheet's comments: the old kind, and conversations. */
async function commentParts(
  archive: Archive,
  part: string,
): Promise<ReadonlyArray<{ readonly part: string; readonly threaded: boolean }>> {
  const slash = part.lastIndexOf('/') + 1;
  const place = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (!archive.has(place)) return [];
  const found: Array<{ part: string; threaded: boolean }> = [];
  await readXml(archive, place, MOST_SMALL_PART_BYTES, {
    open: (name, { Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const threaded = Type.endsWith('/threadedComment');
      if (!threaded && !Type.endsWith('/comments')) return;
      // Targets are told from the folder of the sheet, or from the top.
      const target = Target.startsWith('/') ? Target.slice(1) : new URL(Target, `zip:///${part}`).pathname.slice(1);
      found.push({ part: target, threaded });
    },
  });
  return found.filter(({ part: one }) => archive.has(one));
}

/** Reads one part of comments; several of one cell, as in a conversation, follow one another. */
async function readPart(
  archive: Archive,
  part: string,
  threaded: boolean,
  into: Map<number, Map<number, string>>,
): Promise<void> {
  let reference = '';
  let text = '';
  let isText = false;
  const element = threaded ? 'threadedComment' : 'comment';
  await readXml(archive, part, MOST_SMALL_PART_BYTES, {
    open: (name, { ref = '' }) => {
      if (name === element) [reference, text] = [ref, ''];
      isText = name === (threaded ? 'text' : 't');
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      isText = false;
      const place = name === element ? placeOf(reference) : undefined;
      const said = text.trim();
      if (place === undefined || said === '' || (!threaded && STAND_IN.test(said))) return;
      const row = into.get(place.row) ?? new Map<number, string>();
      const before = row.get(place.column);
      into.set(place.row, row.set(place.column, before === undefined ? said : `${before}\n${said}`));
    },
  });
}

/**
 * The comments on the cells of a sheet. They are no part of the record: whoever takes the rows keeps them as notes for the office itself.
 * @throws RoutingFileError where a part of them is damaged, or made to fill the memory
 */
export async function commentsOf(archive: Archive, part: string): Promise<Comments> {
  const comments = new Map<number, Map<number, string>>();
  for (const { part: one, threaded } of await commentParts(archive, part)) {
    await readPart(archive, one, threaded, comments);
  }
  return comments;
}
