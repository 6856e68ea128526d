import { isWithin } from '../days.ts';
import type { Validity } from '../days.ts';
import type { Agreement } from './agreement.ts';
import type { RecordKind } from './fields.ts';
import { nameOfRecord } from './kinds.ts';
import type { AnyRecord } from './kinds.ts';
import type { Surroundings } from './links.ts';
import { fieldStatement } from './problems.ts';
import type { FieldProblem } from './problems.ts';

/** Fields that are the beginning and the end of one span, wherever they stand side by side. */
const SPANS: ReadonlyArray<readonly [begin: string, end: string]> = [
  ['validFrom', 'validTo'],
  ['existsFrom', 'existsTo'],
  ['inForceFrom', 'inForceTo'],
  ['from', 'to'],
  ['from', 'until'],
  ['joined', 'left'],
  ['givenOn', 'withdrawnOn'],
  ['receivedOn', 'closedOn'],
  ['receivedOn', 'acknowledgedOn'],
  ['decidedOn', 'until'],
];

/** Fields by which records of one kind hang on one another, and which therefore must come to an end. */
const CHAINS: Partial<Readonly<Record<RecordKind, readonly string[]>>> = {
  entity: ['parent', 'branchOf'],
  assessment: ['supersededBy'],
};

type Refuse = (field: string, statement: FieldProblem['statement']) => void;
type Fields = Readonly<Record<string, unknown>>;

function checkSpans(value: unknown, field: string, refuse: Refuse): void {
  if (typeof value !== 'object' || value === null) return;
  const inside = (name: string): string => (field === '' ? name : `${field}.${name}`);
  const fields = value as Fields;
  for (const [beginName, endName] of Array.isArray(value) ? [] : SPANS) {
    const [begin, end] = [fields[beginName], fields[endName]];
    if (typeof begin === 'string' && typeof end === 'string' && end < begin) {
      const beginField = inside(beginName);
      refuse(inside(endName), fieldStatement('field.ends-before-it-begins', { begin, beginField, end }));
    }
  }
  for (const [name, inner] of Object.entries(fields)) {
    checkSpans(inner, Array.isArray(value) ? `${field}[${name}]` : inside(name), refuse);
  }
}

function checkZones(value: unknown, field: string, around: Surroundings, refuse: Refuse): void {
  if (typeof value !== 'object' || value === null) return;
  const { zone, country, jurisdiction } = value as Fields;
  const place = country ?? jurisdiction;
  if (typeof zone === 'string' && typeof place === 'string') {
    const zoneCountry = around.countryOfZone(zone);
    if (zoneCountry !== undefined && zoneCountry !== place) {
      const zoneField = field === '' ? 'zone' : `${field}.zone`;
      refuse(zoneField, fieldStatement('field.zone-elsewhere', { zone, country: place, zoneCountry }));
    }
  }
  for (const [name, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? `[${name}]` : `.${name}`;
    checkZones(inner, field === '' ? name : `${field}${step}`, around, refuse);
  }
}

function checkChain(kind: RecordKind, record: AnyRecord, field: string, around: Surroundings, refuse: Refuse): void {
  const names = [nameOfRecord(kind, record)];
  const seen = new Set([record.id]);
  let next = (record as unknown as Fields)[field];
  while (typeof next === 'string') {
    const named = around.find(next);
    if (named?.kind !== kind) return;
    names.push(nameOfRecord(kind, named.record));
    if (next === record.id) {
      // A record that names itself is said so by the check of references.
      if (names.length > 2) refuse(field, fieldStatement('field.goes-in-a-circle', { names }));
      return;
    }
    // A circle that this record hangs on without being part of it is told where it closes.
    if (seen.has(next)) return;
    seen.add(next);
    next = (named.record as unknown as Fields)[field];
  }
}

function overlap(one: Validity, other: Validity): boolean {
  const begin = [one.validFrom, other.validFrom]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  return begin === undefined || (isWithin(begin, one) && isWithin(begin, other));
}

/** The same party, bound in the same role at the same time by two lines of one agreement: one of the two is wrong. */
function checkParties(agreement: Agreement, around: Surroundings, refuse: Refuse): void {
  const spans = agreement.parties.map(({ joined, left }) => ({ validFrom: joined, validTo: left }));
  for (const [index, line] of agreement.parties.entries()) {
    const earlier = agreement.parties
      .slice(0, index)
      .findIndex(
        (other, at) =>
          other.party === line.party &&
          overlap(spans[at] ?? {}, spans[index] ?? {}) &&
          (line.roles.length + other.roles.length === 0 || line.roles.some((role) => other.roles.includes(role))),
      );
    if (earlier === -1) continue;
    const named = around.find(line.party);
    const name = named === undefined ? line.party : nameOfRecord(named.kind, named.record);
    refuse(`parties[${index}].party`, fieldStatement('field.party-twice', { name, other: `parties[${earlier}]` }));
  }
}

/** What no register can mean: a span that ends before it begins, a circle of parents, a zone in another country, a party bound twice. */
export function senseProblems(kind: RecordKind, record: AnyRecord, around: Surroundings): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const refuse: Refuse = (field, statement) => {
    problems.push({ record: record.id, kind, field, statement });
  };
  checkSpans(record, '', refuse);
  checkZones(record, '', around, refuse);
  for (const field of CHAINS[kind] ?? []) checkChain(kind, record, field, around, refuse);
  if (kind === 'agreement') checkParties(record as Agreement, around, refuse);
  return problems;
}
