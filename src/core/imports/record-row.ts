import { kindDescription } from '../records/kinds.ts';
import type { AnyRecord } from '../records/kinds.ts';
import { parseRecord } from '../records/validate.ts';
import { RowRefused } from './bench.ts';
import { isUnknown, textKey } from './cell.ts';
import { kindFields } from './kind-fields.ts';
import { withNote, withOpen } from './merge.ts';
import { readParty } from './party-text.ts';
import { findByName, valueIn } from './record-values.ts';
import type { RecordGround } from './record-values.ts';
import type { FilledCell, RowCells } from './row-cells.ts';
import { sayImport } from './statements.ts';

type Body = Record<string, unknown>;

function inside(value: unknown): Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : {};
}

function textAt(body: Body, field: string): string {
  const value = body[field];
  return typeof value === 'string' ? value : '';
}

function at(body: Body, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => inside(inner)[name], body);
}

function withValue(body: Body, path: string, value: unknown): Body {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...body, [first]: value };
  return { ...body, [first]: withValue(inside(body[first]), rest.join('.'), value) };
}

function keyOf(value: unknown): string {
  if (typeof value === 'string') return textKey(value);
  const { party, name, description, category, country } = value as Readonly<Record<string, string | undefined>>;
  return textKey(party ?? name ?? description ?? category ?? country ?? JSON.stringify(value));
}

/** A list gets what it does not hold yet; anything else is replaced. */
function merged(now: unknown, value: unknown): unknown {
  if (!Array.isArray(now) || !Array.isArray(value)) return value;
  const [held, more]: readonly unknown[][] = [now, value];
  const keys = new Set(held?.map(keyOf));
  return [...(held ?? []), ...(more ?? []).filter((one) => !keys.has(keyOf(one)))];
}

/** What a row says, field by field, and the cells that go into notes. */
interface Said {
  readonly fields: ReadonlyArray<readonly [path: string, value: unknown]>;
  readonly kept: readonly FilledCell[];
  readonly body: Body;
}

function readCells(ground: RecordGround, cells: RowCells): Said {
  const known = new Map(kindFields(ground.kind).map((field) => [field.path, field]));
  const fields: Array<readonly [string, unknown]> = [];
  const kept: FilledCell[] = [];
  for (const cell of cells.all) {
    const field = cell.field === undefined ? undefined : known.get(cell.field);
    if (cell.open && field !== undefined) continue;
    const read = field === undefined ? undefined : valueIn(ground, field, cell);
    if (field !== undefined && read !== undefined) fields.push([field.path, read.value]);
    else kept.push(cell);
  }
  const body = fields.reduce<Body>((one, [path, value]) => withValue(one, path, value), {});
  return { fields, kept, body };
}

/** What a transfer needs and a row of a list may leave out: roles are left open, the place is the importer's, a title is made. */
function filledTransfer(
  { bench }: RecordGround,
  body: Body,
): { readonly body: Body; readonly open: readonly string[] } {
  const party = (field: string) => {
    const id = textAt(body, field);
    return bench.get('entity', id) ?? bench.get('third-party', id);
  };
  const importer = party('importer');
  const open = ['exporterRole', 'importerRole'].filter((role) => body[role] === undefined);
  let filled: Body = { ...Object.fromEntries(open.map((role) => [role, 'controller'])), ...body };
  const { country, organisation } = inside(body['destination']);
  if (country === undefined && organisation === undefined && importer?.country !== undefined) {
    filled = { ...filled, destination: { country: importer.country } };
    open.push('destination');
  }
  if (textAt(body, 'title') === '') {
    const place = textAt(inside(filled['destination']), 'country');
    const names = [party('exporter')?.legalName ?? '', importer?.legalName ?? ''] as const;
    filled = {
      ...filled,
      title: bench.input.texts.transferTitle(...names, place === '' ? '' : bench.input.nameOf(place)),
    };
  }
  return { body: filled, open };
}

/** The record that a row is about: of the same name; a transfer between the same two to the same place too. */
function existing(ground: RecordGround, body: Body): AnyRecord | undefined {
  const { bench, kind, parties, transfers, activities } = ground;
  if (kind === 'entity' || kind === 'third-party') {
    const id = parties.idOf(textAt(body, 'legalName'));
    return id === undefined ? undefined : bench.get(kind, id);
  }
  const title = textAt(body, 'title');
  if (kind === 'transfer') {
    const [exporter, importer] = [textAt(body, 'exporter'), textAt(body, 'importer')];
    const named = title === '' ? undefined : transfers.named(title, exporter, importer);
    // Without a title, the same two and the same place are the same transfer; the place is the importer's where none is said.
    const { destination } = filledTransfer(ground, body).body;
    return named ?? (title === '' ? transfers.between(exporter, importer, inside(destination)) : undefined);
  }
  const id = kind === 'activity' ? activities.named(title) : findByName(ground, [kind], title);
  return id === undefined ? undefined : bench.get(kind, id);
}

/** What the schema wants and the row does not say, where it can be said as open rather than guessed. */
function filledIn(ground: RecordGround, body: Body): { readonly body: Body; readonly open: readonly string[] } {
  const { kind } = ground;
  if (kind === 'transfer') return filledTransfer(ground, body);
  if (body['kind'] !== undefined) return { body, open: [] };
  if (kind === 'third-party') return { body: { ...body, kind: 'other' }, open: ['kind'] };
  return { body: kind === 'activity' ? { ...body, kind: 'controller' } : body, open: [] };
}

/** Makes the importer of a transfer that the register does not know; an exporter has to be known. */
function withParties({ bench, kind, parties }: RecordGround, cells: RowCells): void {
  if (kind !== 'transfer') return;
  for (const field of ['exporter', 'importer']) {
    const cell = cells.get(field);
    if (cell === undefined) continue;
    const written = readParty(cell.text, bench.input.gazetteer);
    if (parties.idOf(cell.text) !== undefined || parties.idOf(written.name) !== undefined) continue;
    if (field === 'exporter') {
      throw new RowRefused(sayImport('import.row-party-not-known', { heading: cell.heading, name: written.name }));
    }
    parties.thirdParty(written.name, written.place);
  }
}

function parsed(ground: RecordGround, before: AnyRecord | undefined, said: Said): AnyRecord {
  const { bench, kind } = ground;
  const { body, open } =
    before === undefined
      ? filledIn(ground, said.body)
      : {
          body: said.fields.reduce<Body>((one, [path, value]) => withValue(one, path, merged(at(one, path), value)), {
            ...before,
          }),
          open: [],
        };
  const { record, problems } = parseRecord(kind, { id: before?.id ?? bench.input.newId(), ...body });
  if (record === undefined) {
    const [problem] = problems;
    throw new RowRefused(sayImport('import.row-missing', { heading: problem?.field ?? kindDescription(kind).plural }));
  }
  const why = bench.input.texts.notSaid();
  return open.reduce<AnyRecord>((one, field) => withOpen(one, field, why), record);
}

/**
 * Makes a record of a row of a list of one kind, or changes the one of that name.
 * @returns its id
 * @throws RowRefused where the row does not say enough for the schema, with the field
 */
export function readRecordRow(ground: RecordGround, cells: RowCells): string {
  const { bench, kind } = ground;
  withParties(ground, cells);
  const said = readCells(ground, cells);
  const before = existing(ground, said.body);
  if (ground.own && before !== undefined) {
    // What this program printed of a record that is there is the record, in the words of a table.
    bench.touch(kind, before);
    return before.id;
  }
  const { texts } = bench.input;
  let record = parsed(ground, before, said);
  for (const { heading, text } of said.kept) record = withNote(record, texts.column(heading, text), 'internal');
  // In a list, 'not known' is the value of a fact, and says no more than a blank.
  const left = cells.all.filter((cell) => cell.open && cell.field !== undefined && !isUnknown(cell.text));
  for (const { heading, field } of left) {
    bench.remark(heading, sayImport('import.cell-open', { heading }));
    record = withOpen(record, field ?? '', texts.leftOpen(heading));
  }
  bench.put(kind, record);
  return record.id;
}
