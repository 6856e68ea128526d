import type { RecordKind } from '../records/fields.ts';
import { kindDescription } from '../records/kinds.ts';
import type { AnyRecord } from '../records/kinds.ts';
import { parseRecord } from '../records/validate.ts';
import { readJurisdiction } from '../routing/jurisdictions.ts';
import type { Workbench } from './bench.ts';
import { RowRefused } from './bench.ts';
import { itemsOf, linesOf, textKey, yesNoIn } from './cell.ts';
import type { ActivityGround } from './controller-row.ts';
import { readDay } from './days.ts';
import { headingKey } from './heading-key.ts';
import { kindFields } from './kind-fields.ts';
import type { KindField } from './kind-fields.ts';
import { withNote, withOpen } from './merge.ts';
import { readParty } from './party-text.ts';
import type { FilledCell, RowCells } from './row-cells.ts';
import { sayImport } from './statements.ts';

/** Words by which a person may write the values of choices, by the path of the field: they stand in the forms. */
export type ChoiceWords = (kind: RecordKind, path: string) => Readonly<Record<string, string>>;

/** What rows of one kind are read with. */
export interface RecordGround extends ActivityGround {
  readonly kind: RecordKind;
  readonly choiceWords: ChoiceWords;
}

type Body = Record<string, unknown>;

/** A value read from a cell: of two that are possible, none. */
type Read = { readonly value: unknown } | undefined;

function choiceIn(text: string, field: KindField, words: Readonly<Record<string, string>>): Read {
  const key = headingKey(text);
  const value = field.values.find((one) => headingKey(one) === key || headingKey(words[one] ?? '') === key);
  return value === undefined ? undefined : { value };
}

function findByName(ground: RecordGround, kinds: readonly RecordKind[], name: string): string | undefined {
  const { bench, parties, activities, transfers } = ground;
  const plain = readParty(name, bench.input.gazetteer).name;
  if (kinds.includes('entity') || kinds.includes('third-party')) {
    const id = parties.find(name) ?? parties.find(plain);
    const isOne = id !== undefined && kinds.some((kind) => bench.find(kind, id) !== undefined);
    return isOne ? id : undefined;
  }
  if (kinds.includes('activity')) return activities.named(name);
  if (kinds.includes('transfer')) return transfers.named(name)?.id;
  const [kind] = kinds;
  const list = kind === 'agreement' ? bench.input.snapshot.agreements : bench.input.snapshot.assessments;
  const made = bench
    .records()
    .filter((one) => one.kind === kind)
    .map(({ record }) => record as { id: string; title: string });
  return [...list, ...made].find((one) => textKey(one.title) === textKey(name))?.id;
}

function asParts(field: KindField, values: readonly unknown[]): readonly unknown[] {
  if (field.inside === undefined) return values;
  const { inside, path } = field;
  if (path === 'places') return values.map((country) => ({ country, use: 'stored' }));
  if (path === 'parties') return values.map((party) => ({ party, howBound: 'not-yet-bound' }));
  return values.map((value) => ({ [inside]: value }));
}

function namesIn(ground: RecordGround, field: KindField, cell: FilledCell): Read {
  const found: unknown[] = [];
  for (const item of ground.own ? linesOf(cell.text) : itemsOf(cell.text, true)) {
    const id = findByName(ground, field.kinds, item);
    if (id !== undefined) found.push(field.inside === undefined ? id : { [field.inside]: id });
    else if (field.path === 'recipients') found.push({ category: item });
    else ground.bench.remark(cell.heading, sayImport('import.name-not-known', { heading: cell.heading, text: item }));
  }
  const parts =
    field.path === 'parties'
      ? asParts(
          field,
          found.map((one) => (one as { party: string }).party),
        )
      : found;
  return parts.length === 0 ? undefined : { value: parts };
}

function textsIn(ground: RecordGround, field: KindField, cell: FilledCell): Read {
  const commas = field.path !== 'securityMeasures' && field.path !== 'purposes';
  const items = ground.own ? linesOf(cell.text) : itemsOf(cell.text, commas);
  if (field.path !== 'places') return { value: asParts(field, items) };
  const codes = items.flatMap((item) => {
    const read = readJurisdiction(item, ground.bench.input.gazetteer);
    return read.ok ? [read.code] : [];
  });
  return codes.length === items.length ? { value: asParts(field, codes) } : undefined;
}

function valueIn(ground: RecordGround, field: KindField, cell: FilledCell): Read {
  const { bench, kind } = ground;
  const { text } = cell;
  switch (field.type) {
    case 'text':
      return { value: text };
    case 'texts':
      return textsIn(ground, field, cell);
    case 'names':
      return namesIn(ground, field, cell);
    case 'name': {
      const id = findByName(ground, field.kinds, text);
      return id === undefined ? undefined : { value: id };
    }
    case 'day': {
      const [day, other] = readDay(text, bench.input.dayOrder);
      return day === undefined || other !== undefined ? undefined : { value: day };
    }
    case 'number': {
      const number = Number(text.replaceAll(/[\s,]/g, ''));
      return Number.isFinite(number) ? { value: number } : undefined;
    }
    case 'yes-no': {
      const said = yesNoIn(text);
      return said === undefined ? undefined : { value: said.answer === 'yes' };
    }
    case 'known': {
      const said = yesNoIn(text);
      return said === undefined ? undefined : { value: said.answer };
    }
    case 'country':
    case 'zone': {
      const read = readJurisdiction(text, bench.input.gazetteer);
      if (field.type === 'zone') return { value: read.ok && read.zone !== undefined ? read.zone : text.toUpperCase() };
      return read.ok ? { value: read.code } : undefined;
    }
    case 'choice':
      return choiceIn(text, field, ground.choiceWords(kind, field.path));
  }
}

function put(body: Body, path: string, value: unknown): void {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    body[first] = value;
    return;
  }
  const inner = { ...(body[first] as Body | undefined) };
  put(inner, rest.join('.'), value);
  body[first] = inner;
}

function keyOf(value: unknown): string {
  if (typeof value === 'string') return textKey(value);
  const { party, name, description, category, country } = value as Record<string, string | undefined>;
  return textKey(party ?? name ?? description ?? category ?? country ?? JSON.stringify(value));
}

/** A list gets what it does not hold yet; anything else is replaced. */
function merged(now: unknown, value: unknown): unknown {
  if (!Array.isArray(now) || !Array.isArray(value)) return value;
  const keys = new Set(now.map(keyOf));
  return [...(now as unknown[]), ...(value as unknown[]).filter((one) => !keys.has(keyOf(one)))];
}

function at(body: Body, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => (inner as Body | undefined)?.[name], body);
}

function unread(bench: Workbench, field: KindField, cell: FilledCell): void {
  const { heading, text } = cell;
  if (field.type === 'day')
    bench.remark(heading, sayImport('import.two-days', { heading, text, days: [...readDay(text, undefined)] }));
  else if (field.type === 'choice')
    bench.remark(heading, sayImport('import.value-not-known', { heading, text, allowed: [...field.values] }));
  else if (field.type === 'name') bench.remark(heading, sayImport('import.name-not-known', { heading, text }));
  else bench.remark(heading, sayImport('import.cell-not-read', { heading, text }));
}

/** The record that a row is about: of the same name; a transfer between the same two to the same place too. */
function existing(ground: RecordGround, body: Body): AnyRecord | undefined {
  const { bench, kind, parties, transfers, activities } = ground;
  if (kind === 'entity' || kind === 'third-party') {
    const id = parties.find(String(body['legalName'] ?? ''));
    return id === undefined ? undefined : bench.find(kind, id);
  }
  const title = String(body['title'] ?? '');
  if (kind === 'transfer') {
    const [exporter, importer] = [body['exporter'], body['importer']] as [string, string];
    const named = title === '' ? undefined : transfers.named(title, exporter, importer);
    return named ?? transfers.between(exporter, importer, (body['destination'] ?? {}) as { country?: string });
  }
  const id = kind === 'activity' ? activities.named(title) : findByName(ground, [kind], title);
  return id === undefined ? undefined : bench.find(kind, id);
}

/** What the schema wants and the row does not say, where it can be said as open rather than guessed. */
function filledIn(ground: RecordGround, body: Body): { readonly body: Body; readonly open: readonly string[] } {
  const { bench, kind } = ground;
  if (kind === 'third-party' && body['kind'] === undefined) return { body: { ...body, kind: 'other' }, open: ['kind'] };
  if (kind === 'activity' && body['kind'] === undefined) return { body: { ...body, kind: 'controller' }, open: [] };
  if (kind !== 'transfer') return { body, open: [] };
  const filled: Body = { ...body };
  const open: string[] = [];
  for (const role of ['exporterRole', 'importerRole']) {
    if (filled[role] !== undefined) continue;
    filled[role] = 'controller';
    open.push(role);
  }
  const party = (id: unknown) => bench.find('entity', String(id)) ?? bench.find('third-party', String(id));
  const [exporter, importer] = [party(body['exporter']), party(body['importer'])];
  const destination = (filled['destination'] ?? {}) as Body;
  if (
    destination['country'] === undefined &&
    destination['organisation'] === undefined &&
    importer?.country !== undefined
  ) {
    filled['destination'] = { country: importer.country };
    open.push('destination');
  }
  if (filled['title'] === undefined) {
    const where = bench.input.nameOf(String((filled['destination'] as Body | undefined)?.['country'] ?? ''));
    filled['title'] = bench.input.texts.transferTitle(exporter?.legalName ?? '', importer?.legalName ?? '', where);
  }
  return { body: filled, open };
}

/** Makes what the columns of parties name and the register has not: only companies, and only where the kind of the row rests on them. */
function withParties(ground: RecordGround, cells: RowCells): void {
  if (ground.kind !== 'transfer') return;
  for (const field of ['exporter', 'importer']) {
    const cell = cells.get(field);
    if (cell === undefined) continue;
    const written = readParty(cell.text, ground.bench.input.gazetteer);
    if (ground.parties.find(written.name) !== undefined) continue;
    if (field === 'exporter') {
      throw new RowRefused(sayImport('import.row-party-not-known', { heading: cell.heading, name: written.name }));
    }
    ground.parties.thirdParty(written.name, written.place);
  }
}

/**
 * Makes a record of a row of a list of one kind, or changes the one of that name.
 * @returns its id
 * @throws RowRefused where the row does not say enough for the schema, with the field
 */
export function readRecordRow(ground: RecordGround, cells: RowCells): string {
  const { bench, kind } = ground;
  withParties(ground, cells);
  const fields = new Map(kindFields(kind).map((field) => [field.path, field]));
  const read: Array<readonly [KindField, unknown]> = [];
  const kept: FilledCell[] = [];
  for (const cell of cells.all) {
    const field = cell.field === undefined ? undefined : fields.get(cell.field);
    if (cell.open && field !== undefined) continue;
    const value = field === undefined ? undefined : valueIn(ground, field, cell);
    if (field !== undefined && value !== undefined) read.push([field, value.value]);
    else kept.push(cell);
    if (field !== undefined && value === undefined) unread(bench, field, cell);
  }
  const said: Body = {};
  for (const [{ path }, value] of read) put(said, path, value);
  const before = existing(ground, said);
  if (ground.own && before !== undefined) {
    // What this program printed of a record that is there is the record, in the words of a table.
    bench.touch(kind, before);
    return before.id;
  }
  let body: Body;
  let open: readonly string[] = [];
  if (before === undefined) ({ body, open } = filledIn(ground, said));
  else {
    body = { ...(before as unknown as Body) };
    for (const [{ path }, value] of read) put(body, path, merged(at(body, path), value));
  }
  const parsed = parseRecord(kind, { id: before?.id ?? bench.input.newId(), ...body });
  if (parsed.record === undefined) {
    const [problem] = parsed.problems;
    throw new RowRefused(sayImport('import.row-missing', { heading: problem?.field ?? kindDescription(kind).plural }));
  }
  const texts = bench.input.texts;
  let record: AnyRecord = parsed.record;
  for (const field of open) record = withOpen(record, field, texts.notSaid());
  for (const { heading, text } of kept) record = withNote(record, texts.column(heading, text), 'internal');
  for (const { heading, field, open: isOpen } of cells.all) {
    if (!isOpen || field === undefined) continue;
    bench.remark(heading, sayImport('import.cell-open', { heading }));
    record = withOpen(record, field, texts.leftOpen(heading));
  }
  bench.put(kind, record as never);
  return record.id;
}
