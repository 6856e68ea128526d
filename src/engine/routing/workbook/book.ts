import { cannotRoute } from '../routing-file-error.ts';
import { MOST_SMALL_PART_BYTES, MOST_TEXT_PART_BYTES } from './archive.ts';
import type { Archive } from '../../files/archive.ts';
import { builtInShowsDay, formatShowsDay, textOfShared } from './cell-text.ts';
import type { CellReading } from './cell-text.ts';
import { TextStore } from './text-store.ts';
import { readXml } from '../../files/xml.ts';
import type { XmlHandlers } from '../../files/xml.ts';

/** Bytes that the shared texts of a workbook may take: they are the one thing that has to be held at once. */
const MOST_TEXT_BYTES = 128e6;

/** A sheet with rows: what it is called, and in which part it lies. */
export interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** What a workbook says of itself. */
export interface Book {
  readonly sheets: readonly Sheet[];
  readonly reading: Omit<CellReading, 'texts'>;
  readonly textPart: string | undefined;
}

async function small(archive: Archive, part: string, handlers: XmlHandlers): Promise<void> {
  await readXml(archive, part, MOST_SMALL_PART_BYTES, handlers);
}

interface Relation {
  readonly type: string;
  readonly part: string;
}

/** A part that another one names, from the folder of that one. */
function resolved(folder: string, target: string): string {
  const whole = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of whole.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

async function relationsOf(archive: Archive, part: string): Promise<ReadonlyMap<string, Relation>> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const place = `${folder}_rels/${part.slice(slash)}.rels`;
  const relations = new Map<string, Relation>();
  if (!archive.has(place)) return relations;
  await small(archive, place, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      // What lies outside the file is never looked for.
      if (name !== 'Relationship' || TargetMode === 'External') return;
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), part: resolved(folder, Target) });
    },
  });
  return relations;
}

/** Which formats of cells show a day, by their number. */
async function dayStyles(archive: Archive, part: string | undefined): Promise<(style: number) => boolean> {
  if (part === undefined || !archive.has(part)) return () => false;
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let within = false;
  await small(archive, part, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      const format = Number(numFmtId);
      if (name === 'numFmt') own.set(format, formatShowsDay(formatCode));
      if (name === 'cellXfs') within = true;
      if (name === 'xf' && within) styles.push(own.get(format) ?? builtInShowsDay(format));
    },
    close: (name) => {
      if (name === 'cellXfs') within = false;
    },
  });
  return (style) => styles[style] ?? false;
}

/**
 * Reads which sheets a workbook has and how its cells are to be read.
 * @throws RoutingFileError where it is no workbook of spreadsheets
 */
export async function readBook(archive: Archive): Promise<Book> {
  const { path } = archive;
  const roots = [...(await relationsOf(archive, '')).values()];
  const main = roots.find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  if (!archive.has(main)) throw cannotRoute('routing-file.packed', { path });
  const relations = await relationsOf(archive, main);
  const sheets: Sheet[] = [];
  let isBook = false;
  let from1904 = false;
  await small(archive, main, {
    open: (name, attributes) => {
      if (name === 'workbook') isBook = true;
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = attributes['r:id'] ?? Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const relation = relations.get(id);
      if (relation?.type !== 'worksheet') return;
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', part: relation.part, hidden });
    },
  });
  if (!isBook || sheets.length === 0) throw cannotRoute('routing-file.packed', { path });
  const partOf = (type: string): string | undefined => [...relations.values()].find((one) => one.type === type)?.part;
  const showsDay = await dayStyles(archive, partOf('styles'));
  return { sheets, reading: { showsDay, from1904 }, textPart: partOf('sharedStrings') };
}

/**
 * The texts that cells share, by number. Readings of Asian letters that stand beside them are left out.
 * @throws RoutingFileError where they are more than may be held at once
 */
export async function readTexts(archive: Archive, part: string | undefined): Promise<TextStore> {
  const store = new TextStore();
  if (part === undefined || !archive.has(part)) return store;
  const { path } = archive;
  let text = '';
  let within = false;
  let beside = 0;
  await readXml(archive, part, MOST_TEXT_PART_BYTES, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') beside += 1;
      within = name === 't' && beside === 0;
    },
    text: (more) => {
      if (within) text += more;
    },
    close: (name) => {
      if (name === 't') within = false;
      if (name === 'rPh') beside -= 1;
      if (name !== 'si') return;
      store.add(textOfShared(text));
      if (store.bytes > MOST_TEXT_BYTES) {
        throw cannotRoute('routing-file.texts-too-large', { path, most: MOST_TEXT_BYTES });
      }
    },
  });
  return store;
}
