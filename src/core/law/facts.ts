import type { Day } from '../days.ts';
import type { Grade, LawPack } from './pack.ts';

/** The fields that every fact of law carries. */
export interface Fact {
  readonly sources: readonly string[];
  readonly grade: Grade;
  readonly asOf: Day;
  readonly validFrom?: Day | undefined;
  readonly validTo?: Day | undefined;
  readonly note?: string | undefined;
  readonly unconfirmedFields?: readonly string[] | undefined;
}

/** A fact with its place in the pack's JSON, and the id, code or ground by which the row (or the row around it) goes. */
export interface LocatedFact {
  readonly path: string;
  readonly subject: string | undefined;
  readonly fact: Fact;
}

/** Something that stands in the pack: an object, with its path and its subject. */
export type VisitRow = (row: Readonly<Record<string, unknown>>, path: string, subject: string | undefined) => void;

/** Visits every object in the lists of the pack, outer before inner. The table of sources is no list of facts. */
export function visitRows(pack: LawPack, visit: VisitRow): void {
  const walk = (value: unknown, path: string, above: string | undefined): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, `${path}[${index}]`, above);
    } else if (typeof value === 'object' && value !== null) {
      const row = value as Readonly<Record<string, unknown>>;
      const named = row['id'] ?? row['code'] ?? row['ground'];
      const subject = typeof named === 'string' ? named : above;
      visit(row, path, subject);
      for (const [field, inner] of Object.entries(row)) walk(inner, path === '' ? field : `${path}.${field}`, subject);
    }
  };
  const { sources: _table, ...lists } = pack;
  walk(lists, '', undefined);
}

/** Every fact of the pack: whatever carries a grade and an as-of day. */
export function factsOf(pack: LawPack): readonly LocatedFact[] {
  const facts: LocatedFact[] = [];
  visitRows(pack, (row, path, subject) => {
    if ('grade' in row && 'asOf' in row) facts.push({ path, subject, fact: row as unknown as Fact });
  });
  return facts;
}
