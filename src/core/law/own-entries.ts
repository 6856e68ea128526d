import { fieldPath, issueStatement } from '../records/validate.ts';
import { fieldStatement } from '../records/problems.ts';
import type { LawEntry, OwnList } from '../records/law-entry.ts';
import type { Statement } from '../statement.ts';
import type { Day } from '../days.ts';
import { NO_OWN_FACTS, rowName } from './own-facts.ts';
import type { OwnFacts, OwnMark, OwnRow } from './own-facts.ts';
import { Approval, Authority, ExceptionRule, Instrument, OutrightRestriction } from './pack.ts';
import type { LawPack } from './pack.ts';
import { checkLawPack } from './validate.ts';

/** Why an entry is not part of the law: the field of its record, and what is wrong with it. */
export interface OwnEntryProblem {
  readonly entry: string;
  readonly title: string;
  readonly field: string;
  readonly statement: Statement;
}

/** The pack with the register's own entries merged, and those that could not be: they never break the answers. */
export interface OwnLaw {
  readonly pack: LawPack;
  readonly own: OwnFacts;
  readonly problems: readonly OwnEntryProblem[];
}

const SCHEMAS = {
  approvals: Approval,
  instruments: Instrument,
  exceptions: ExceptionRule,
  restrictions: OutrightRestriction,
  authorities: Authority,
} as const;

/** The key under which the entry's own source stands in the table of sources. */
function sourceKey(entry: LawEntry): string {
  return `own:${entry.id}`;
}

type Plain = Readonly<Record<string, unknown>>;

interface Given {
  readonly field: 'approval' | 'restriction' | 'row';
  readonly row: Plain;
}

type Read<T> =
  { readonly value: T; readonly problem?: undefined } | { readonly problem: Omit<OwnEntryProblem, 'entry' | 'title'> };

function refused<T>(field: string, statement: Statement): Read<T> {
  return { problem: { field, statement } };
}

/** The field in which a form asks for a row of the list; JSON is asked for all others. */
const OWN_FIELDS: Partial<Readonly<Record<OwnList, 'approval' | 'restriction'>>> = {
  approvals: 'approval',
  restrictions: 'restriction',
};

/** The field in which the row of an entry stands: the form's own for its list, else the JSON. */
function givenIn(entry: LawEntry): Read<Given> {
  const { list, approval, restriction, row } = entry;
  const structured = {
    approval: list === 'approvals' ? approval : undefined,
    restriction: list === 'restrictions' ? restriction : undefined,
  };
  const misplaced = (['approval', 'restriction'] as const).find(
    (field) => entry[field] !== undefined && structured[field] === undefined,
  );
  if (misplaced !== undefined) return refused(misplaced, fieldStatement('field.law-other-list', { list }));
  const form = structured.approval === undefined ? 'restriction' : 'approval';
  const filled = structured[form];
  if (filled !== undefined) {
    if (row !== undefined) return refused('row', fieldStatement('field.law-row-twice', {}));
    return { value: { field: form, row: filled } };
  }
  if (row === undefined) {
    const field = OWN_FIELDS[list] ?? 'row';
    return refused(field, fieldStatement('field.law-row-missing', { list }));
  }
  try {
    const value: unknown = JSON.parse(row);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { value: { field: 'row', row: value as Plain } };
    }
    return refused('row', fieldStatement('field.law-no-object', {}));
  } catch (error) {
    return refused('row', fieldStatement('field.law-no-json', { detail: (error as Error).message }));
  }
}

/** The row with what the record says of it: its id, source, grade and day, wherever the row itself is silent. */
function completed(entry: LawEntry, given: Plain): Plain {
  const named =
    entry.list === 'exceptions' ? {} : { id: entry.action === 'replace' ? entry.target : `own-${entry.id}` };
  const sources = entry.source === undefined ? [] : [sourceKey(entry)];
  const trust = entry.list === 'authorities' ? {} : { sources, grade: entry.grade, asOf: entry.asOf };
  return { ...named, ...trust, ...given };
}

/** Reads the row of an entry by the pack's own schema for its list. */
function rowOf(entry: LawEntry): Read<OwnRow> {
  const given = givenIn(entry);
  if (given.problem !== undefined) return given;
  const { field, row } = given.value;
  const parsed = SCHEMAS[entry.list].safeParse(completed(entry, row), { reportInput: true });
  if (parsed.success) return { value: parsed.data };
  const [issue] = parsed.error.issues;
  if (issue === undefined) return refused(field, fieldStatement('field.refused', { value: '' }));
  const inside = fieldPath(
    issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path,
  );
  return placed(
    field,
    inside,
    issue.code === 'unrecognized_keys'
      ? fieldStatement('field.unknown', { known: [], nearest: '' })
      : issueStatement(issue),
  );
}

/** Where a problem of the row is told: in the form's own field, or of the JSON as a whole with the place in it. */
function placed<T>(field: string, inside: string, statement: Statement): Read<T> {
  if (field !== 'row') return refused(inside === '' ? field : `${field}.${inside}`, statement);
  return refused(
    'row',
    inside === ''
      ? statement
      : { id: 'field.law-inside', parameters: { place: inside, rule: statement.id, ...statement.parameters } },
  );
}

interface Merge {
  readonly pack: LawPack;
  readonly rows: ReadonlyMap<object, OwnMark>;
  readonly withdrawn: OwnFacts['withdrawn'];
}

function latest(one: Day, other: Day): Day {
  return one > other ? one : other;
}

function merged(before: Merge, entry: LawEntry): Read<Merge> {
  const { list, action, target, id, title, reason } = entry;
  const mark: OwnMark = { entry: id, title, reason, action };
  const rows: readonly OwnRow[] = before.pack[list];
  if (action === 'add' && target !== undefined) {
    return refused('target', fieldStatement('field.law-needless-target', {}));
  }
  if (action !== 'add' && target === undefined) {
    return refused('target', fieldStatement('field.law-target-missing', {}));
  }
  const aimed = action === 'add' ? undefined : rows.find((row) => rowName(row) === target);
  if (action !== 'add' && aimed === undefined) {
    return refused('target', fieldStatement('field.law-no-such-row', { list, target: target ?? '' }));
  }
  if (action === 'withdraw' && aimed !== undefined) {
    const pack = { ...before.pack, [list]: rows.filter((row) => row !== aimed) };
    return { value: { pack, rows: before.rows, withdrawn: [...before.withdrawn, { list, row: aimed, mark }] } };
  }
  const read = rowOf(entry);
  if (read.problem !== undefined) return read;
  const row = read.value;
  const sources =
    entry.source === undefined
      ? before.pack.sources
      : {
          ...before.pack.sources,
          [sourceKey(entry)]: {
            title: entry.source.title,
            address: entry.source.address ?? entry.source.title,
            dated: entry.source.dated ?? entry.asOf,
          },
        };
  const next = aimed === undefined ? [...rows, row] : rows.map((one) => (one === aimed ? row : one));
  const pack = { ...before.pack, sources, [list]: next };
  return { value: { pack, rows: new Map([...before.rows, [row, mark]]), withdrawn: before.withdrawn } };
}

/** What the check of a whole pack finds in the entry's own row, told at the field of the record. */
function senseOf(entry: LawEntry, merge: Merge): OwnEntryProblem | undefined {
  // A fact of the register's own may have been checked after the pack was.
  const asOf = latest(merge.pack.asOf, entry.asOf);
  const [problem] = checkLawPack({ ...merge.pack, asOf });
  if (problem === undefined) return undefined;
  const given = givenIn(entry);
  const own = { entry: entry.id, title: entry.title };
  if (given.problem !== undefined) return { ...own, field: 'list', statement: problem.statement };
  const { field } = given.value;
  const inside = /^\w+\[\d+\]\.?(?<inside>.*)$/u.exec(problem.path)?.groups?.['inside'] ?? '';
  const inForm = field !== 'row' && (inside.split(/[.[]/u)[0] ?? '') in (entry[field] ?? {});
  if (inside.startsWith('sources')) return { ...own, field: 'source', statement: problem.statement };
  if (inside === 'asOf') return { ...own, field: 'asOf', statement: problem.statement };
  return { ...own, field: inForm ? `${field}.${inside}` : field, statement: problem.statement };
}

/**
 * The law pack with a register's own active entries merged, oldest first. An entry that makes no sense of the pack is left out and told: it never breaks
 * the answers.
 */
export function lawWithOwnEntries(pack: LawPack, entries: readonly LawEntry[]): OwnLaw {
  const problems: OwnEntryProblem[] = [];
  let merge: Merge = { pack, rows: NO_OWN_FACTS.rows, withdrawn: NO_OWN_FACTS.withdrawn };
  const active = entries.filter(({ status }) => status === 'active').toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const entry of active) {
    const next = merged(merge, entry);
    if (next.problem !== undefined) {
      problems.push({ entry: entry.id, title: entry.title, ...next.problem });
      continue;
    }
    const wrong = senseOf(entry, next.value);
    if (wrong === undefined) merge = next.value;
    else problems.push(wrong);
  }
  const { rows, withdrawn } = merge;
  const leftOut = problems.map(({ entry, title }) => ({ entry, title }));
  return { pack: merge.pack, own: { rows, withdrawn, leftOut }, problems };
}
