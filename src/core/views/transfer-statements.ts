import { statementsOf } from '../statement.ts';

type None = Readonly<Record<string, never>>;

/** What the rows of transfers can say beside names and dates. */
export interface TransferRowStatements {
  'transfer-row.verdict': { verdict: string };
  'transfer-row.act-soon': None;
  'transfer-row.not-soon': None;
  'transfer-row.regime': { regime: string };
  'transfer-row.role': { role: string };
  'transfer-row.means': { means: string };
  'transfer-row.frequency': { frequency: string; volume: string };
  'transfer-row.data': { name: string; kinds: readonly string[] };
  'transfer-row.no-known-end': None;
  'transfer-row.no-known-change': None;
  'transfer-row.becomes': { verdict: string };
  'transfer-row.flag': { flag: string };
  'transfer-row.no-flag': None;
  'transfer-row.no-fallback': None;
  'transfer-row.nothing-to-do': None;
  'transfer-row.no-open-duty': None;
  'transfer-row.no-version': None;
  'transfer-row.no-assessment': None;
  'transfer-row.assessment': { assessment: string; superseded: boolean };
  'transfer-row.dated': { assessment: string; day: string };
  'transfer-row.not-answered': None;
}

/** Makes a statement of a row of transfers. */
export const rowSay = statementsOf<TransferRowStatements>();
