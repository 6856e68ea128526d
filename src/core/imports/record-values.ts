import type { RecordKind } from '../records/fields.ts';
import { readJurisdiction } from '../routing/jurisdictions.ts';
import { itemsOf, linesOf, textKey, yesNoIn } from './cell.ts';
import type { ActivityGround } from './ground.ts';
import { readDay } from './days.ts';
import { headingKey } from './heading-key.ts';
import type { KindField, ValueType } from './kind-fields.ts';
import { readParty } from './party-text.ts';
import type { FilledCell } from './row-cells.ts';
import { sayImport } from './statements.ts';

/** Words by which a person may write the values of choices, by the path of the field: they stand in the forms. */
export type ChoiceWords = (kind: RecordKind, path: string) => Readonly<Record<string, string>>;

/** What rows of one kind are read with. */
export interface RecordGround extends ActivityGround {
  readonly kind: RecordKind;
  readonly choiceWords: ChoiceWords;
}

/** A value read from a cell; nothing where it could not be, or may mean two things. */
export type Read = { readonly value: unknown } | undefined;

type Reader = (ground: RecordGround, field: KindField, cell: FilledCell) => Read;

/** The record that a name names, of one of the kinds. */
export function findByName(ground: RecordGround, kinds: readonly RecordKind[], name: string): string | undefined {
  const { bench, parties, activities, transfers } = ground;
  if (kinds.includes('entity') || kinds.includes('third-party')) {
    const id = parties.idOf(name) ?? parties.idOf(readParty(name, bench.input.gazetteer).name);
    const isOne = id !== undefined && kinds.some((kind) => bench.get(kind, id) !== undefined);
    return isOne ? id : undefined;
  }
  if (kinds.includes('activity')) return activities.named(name);
  if (kinds.includes('transfer')) return transfers.named(name)?.id;
  const [kind] = kinds;
  const { agreements, assessments } = bench.input.snapshot;
  const made = bench
    .records()
    .filter((one) => one.kind === kind)
    .map(({ record }) => record as { id: string; title: string });
  const list = [...(kind === 'agreement' ? agreements : assessments), ...made];
  return list.find(({ title }) => textKey(title) === textKey(name))?.id;
}

function asParts({ inside, path }: KindField, values: readonly unknown[]): readonly unknown[] {
  if (inside === undefined) return values;
  if (path === 'places') return values.map((country) => ({ country, use: 'stored' }));
  // Whether a party has signed is a fact of its own, which a list of names does not say.
  if (path === 'parties') return values.map((party) => ({ party, howBound: 'not-yet-bound' }));
  return values.map((value) => ({ [inside]: value }));
}

const names: Reader = (ground, field, cell) => {
  const found: unknown[] = [];
  for (const item of ground.own ? linesOf(cell.text) : itemsOf(cell.text)) {
    const id = findByName(ground, field.kinds, item);
    if (id !== undefined) found.push(...asParts(field, [id]));
    else if (field.path === 'recipients') found.push({ category: item });
    else ground.bench.remark(cell.heading, sayImport('import.name-not-known', { heading: cell.heading, text: item }));
  }
  return found.length === 0 ? undefined : { value: found };
};

const texts: Reader = (ground, field, { text }) => {
  const commas = field.path !== 'securityMeasures' && field.path !== 'purposes';
  const items = ground.own ? linesOf(text) : itemsOf(text, commas);
  if (field.path !== 'places') return { value: asParts(field, items) };
  const codes = items.flatMap((item) => {
    const read = readJurisdiction(item, ground.bench.input.gazetteer);
    return read.ok ? [read.code] : [];
  });
  return codes.length === items.length ? { value: asParts(field, codes) } : undefined;
};

const day: Reader = ({ bench }, _field, { text }) => {
  const [first, other] = readDay(text, bench.input.dayOrder);
  return first === undefined || other !== undefined ? undefined : { value: first };
};

const number: Reader = (_ground, _field, { text }) => {
  const value = Number(text.replaceAll(/[\s,]/g, ''));
  return Number.isFinite(value) ? { value } : undefined;
};

const choice: Reader = (ground, field, { text }) => {
  const words = ground.choiceWords(ground.kind, field.path);
  const key = headingKey(text);
  const value = field.values.find((one) => headingKey(one) === key || headingKey(words[one] ?? '') === key);
  return value === undefined ? undefined : { value };
};

const READERS: Readonly<Record<ValueType, Reader>> = {
  text: (_ground, _field, { text }) => ({ value: text }),
  texts,
  names,
  name: (ground, field, { text }) => {
    const id = findByName(ground, field.kinds, text);
    return id === undefined ? undefined : { value: id };
  },
  day,
  number,
  'yes-no': (_ground, _field, { text }) => {
    const said = yesNoIn(text);
    return said === undefined ? undefined : { value: said.answer === 'yes' };
  },
  known: (_ground, _field, { text }) => {
    const said = yesNoIn(text);
    return said === undefined ? undefined : { value: said.answer };
  },
  country: ({ bench }, _field, { text }) => {
    const read = readJurisdiction(text, bench.input.gazetteer);
    return read.ok ? { value: read.code } : undefined;
  },
  zone: ({ bench }, _field, { text }) => {
    const read = readJurisdiction(text, bench.input.gazetteer);
    return { value: read.ok && read.zone !== undefined ? read.zone : text.toUpperCase() };
  },
  choice,
};

/** Reads a cell by the type of its field; what cannot be read is said. */
export function valueIn(ground: RecordGround, field: KindField, cell: FilledCell): Read {
  const read = READERS[field.type](ground, field, cell);
  if (read !== undefined) return read;
  const { heading, text } = cell;
  const { bench } = ground;
  switch (field.type) {
    case 'day':
      bench.remark(heading, sayImport('import.two-days', { heading, text, days: [...readDay(text, undefined)] }));
      break;
    case 'choice':
      bench.remark(heading, sayImport('import.value-not-known', { heading, text, allowed: [...field.values] }));
      break;
    case 'name':
      bench.remark(heading, sayImport('import.name-not-known', { heading, text }));
      break;
    case 'names':
      break;
    default:
      bench.remark(heading, sayImport('import.cell-not-read', { heading, text }));
  }
  return undefined;
}
