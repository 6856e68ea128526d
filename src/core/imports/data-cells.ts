import type { ProcessingActivity } from '../records/activity.ts';
import type { DataKind } from '../records/fields.ts';
import type { Filling } from './ground.ts';
import { itemsOf, linesOf, textKey, withoutBullet } from './cell.ts';
import { withNote, withTexts } from './merge.ts';
import { readRetention } from './retention.ts';
import type { FilledCell } from './row-cells.ts';
import { sayImport } from './statements.ts';

/** A category of data as a cell names it. */
export interface WrittenCategory {
  readonly name: string;
  readonly items: readonly string[];
  readonly kinds: readonly DataKind[];
}

/** Kinds of data as this program prints them in brackets. */
const PRINTED_KINDS: ReadonlyArray<readonly [string, DataKind]> = [
  ['special category data', 'special-category'],
  ['criminal offence data', 'criminal-offence'],
  ['staff data', 'staff'],
  ['credit information', 'credit-information'],
  ['data gathered for journalism', 'journalistic'],
  ['data of political or religious activity', 'political-or-religious-activity'],
  ['business contact information', 'business-contact'],
  ['health data', 'health'],
];

function ownCategory(line: string): WrittenCategory {
  const [, brackets = ''] = /\s\[([^[\]]*)\]$/.exec(line) ?? [];
  const kinds = PRINTED_KINDS.filter(([word]) => brackets.includes(word)).map(([, kind]) => kind);
  const plain = kinds.length === 0 ? line : line.slice(0, line.lastIndexOf(' ['));
  const colon = plain.indexOf(': ');
  if (colon < 0) return { name: plain, items: [], kinds };
  return { name: plain.slice(0, colon), items: plain.slice(colon + 2).split(', '), kinds };
}

function category(item: string): WrittenCategory {
  const [, name = '', items = ''] = /^([^:]{2,80}):\s+(.+)$/s.exec(item) ?? [];
  if (name === '') return { name: item, items: [], kinds: [] };
  return { name: name.trim(), items: itemsOf(items), kinds: [] };
}

/** The categories of data that a cell names, with what each holds where it says so ('Contact data: name, address'). Kinds are never guessed. */
export function readCategories(text: string, own: boolean): readonly WrittenCategory[] {
  if (own) return linesOf(text).map(ownCategory);
  const lines = linesOf(text);
  const named = lines.length === 1 && /^[^:,]{2,80}:\s+\S/.test(lines[0] ?? '');
  return (named ? lines.map(withoutBullet) : itemsOf(text)).map(category);
}

/** The activity with categories that it has not yet, and with what is new in those it has. */
export function withCategories(activity: ProcessingActivity, read: readonly WrittenCategory[]): ProcessingActivity {
  const dataCategories = [...activity.dataCategories];
  for (const { name, items, kinds } of read) {
    const at = dataCategories.findIndex((one) => textKey(one.name) === textKey(name));
    const known = dataCategories[at];
    if (known === undefined) dataCategories.push({ name, items: [...items], kinds: [...kinds], retention: [] });
    else dataCategories[at] = { ...known, items: withTexts(known.items, items) };
  }
  return { ...activity, dataCategories };
}

type Category = ProcessingActivity['dataCategories'][number];

function retained(one: Category, text: string): Category {
  const retention = readRetention(text);
  const isThere = one.retention.some(({ description }) => textKey(description) === textKey(retention.description));
  return isThere ? one : { ...one, retention: [...one.retention, retention] };
}

/** The category that a line begins with: 'Contact data: 2 years'; the longest name first. */
function lineOf(
  line: string,
  categories: readonly Category[],
): { readonly name: string; readonly text: string } | undefined {
  const found = categories
    .filter(
      ({ name }) => line.toLowerCase().startsWith(name.toLowerCase()) && /^\s*[:–-]\s*\S/.test(line.slice(name.length)),
    )
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  return found === undefined
    ? undefined
    : { name: found.name, text: line.slice(found.name.length).replace(/^\s*[:–-]\s*/, '') };
}

/**
 * How long data are kept: a line that begins with a category's name goes to that category, what is said without one goes to every category of the row.
 * Where there is no category, the text stays a note.
 */
export function withRetention(
  activity: ProcessingActivity,
  cell: FilledCell | undefined,
  filling: Filling,
): ProcessingActivity {
  if (cell === undefined) return activity;
  const { heading, text } = cell;
  const { bench, categories } = filling;
  if (activity.dataCategories.length === 0) {
    bench.remark(heading, sayImport('import.without-category', { heading, text }));
    return withNote(activity, bench.input.texts.column(heading, text), 'open');
  }
  const own = new Set(categories.map(textKey));
  const ofRow = activity.dataCategories.filter(({ name }) => own.size === 0 || own.has(textKey(name)));
  const lines = linesOf(text);
  const parted = lines.map((line) => lineOf(withoutBullet(line), ofRow));
  const byName = parted.flatMap((one) => one ?? []);
  const general = lines.filter((_, index) => parted[index] === undefined).join('\n');
  const names = new Set(ofRow.map(({ name }) => name));
  const dataCategories = activity.dataCategories.map((one) => {
    if (!names.has(one.name)) return one;
    const texts = [
      ...byName.filter(({ name }) => name === one.name).map((line) => line.text),
      ...(general === '' ? [] : [general]),
    ];
    return texts.filter((line) => !/^not recorded$/i.test(line)).reduce(retained, one);
  });
  return { ...activity, dataCategories };
}
