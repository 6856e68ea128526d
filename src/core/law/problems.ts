import type { Day } from '../days.ts';
import { statementsOf } from '../statement.ts';
import type { Statement } from '../statement.ts';

/** Something wrong in a law pack, and where. */
export interface LawProblem {
  /** The place in the pack's JSON: `territories[3].uk[0].validTo`; empty for the pack as a whole. */
  readonly path: string;
  /** What the row is about, where it says so: an id or a code. */
  readonly subject?: string | undefined;
  readonly statement: Statement;
}

/** What can be wrong with a law pack. */
export interface LawProblemStatements {
  'law.not-a-pack': { found: string };
  'law.newer-format': { found: number; known: number };
  'law.missing-field': { expected: string };
  'law.unknown-field': { field: string };
  'law.refused-value': { value: string };
  'law.no-source': { grade: string };
  'law.unknown-source': { key: string };
  'law.no-such-field': { field: string };
  'law.as-of-after-pack': { asOf: Day; packAsOf: Day };
  'law.ends-before-it-begins': { from: Day; to: Day };
  'law.spans-overlap': { from: Day; to: string };
  'law.gap-between-spans': { after: Day; before: Day };
  'law.starts-late': { from: string; needed: Day };
  'law.ends-for-ever': { to: Day };
  'law.unknown-country': { code: string };
  'law.country-missing': { codes: readonly string[] };
  'law.twice': { name: string };
  'law.part-of-nothing': { code: string };
  'law.part-of-needless': { code: string; partOf: string };
  'law.part-of-a-part': { code: string; partOf: string };
  'law.one-destination': { id: string };
  'law.one-target': { id: string };
  'law.unknown-zone': { zone: string };
  'law.zone-elsewhere': { zone: string; country: string; zoneCountry: string };
  'law.unknown-regime': { regime: string };
  'law.regime-says-neither': { regime: string };
}

/** Makes a statement about a law pack. */
export const say = statementsOf<LawProblemStatements>();

/** Makes a problem at a place. */
export function problemAt(path: string, statement: Statement, subject?: string): LawProblem {
  return { path, subject, statement };
}
