import { statementsOf } from '../../statement.ts';
import type { StatementParameter } from '../../statement.ts';

type None = Readonly<Record<string, never>>;

/** What the reasoning says beside the steps of a verdict: why not by another mechanism, what turns on a day, what made a difference. */
export interface ReasoningStatements {
  // Names of mechanisms.
  'reasoning.approval': { regime: string };
  'reasoning.own-finding': { regime: string };
  'reasoning.agreement': { agreement: string };
  'reasoning.instruments': { instruments: readonly string[] };
  'reasoning.exception': { regime: string };
  // Why none is asked for at all.
  'reasoning.not-restricted': None;
  'reasoning.forbidden': None;
  'reasoning.open': None;
  // Why one does not carry, where no step of a verdict says it.
  'reasoning.behind': None;
  'reasoning.waits-for-judgement': None;
  'reasoning.not-named': { agreement: string; transfer: string };
  'reasoning.no-such-agreement': { exporter: string; importer: string; instruments: readonly string[] };
  'reasoning.no-exception-in-pack': { regime: string };
  // What would change it, where nothing on record asks for it. `rule` is the step that failed, with the parameters of its sentence.
  'reasoning.change': { rule: string; [parameter: string]: StatementParameter };
  'reasoning.change-falls': None;
  'reasoning.change-name': { agreement: string; transfer: string };
  'reasoning.change-exception': { regime: string; grounds: readonly string[] };
  // What begins, ends or happens on a day.
  'reasoning.record-turns': { record: string; part: string; field: string; day: string };
  'reasoning.finding-runs-out': { record: string; years: number; last: string };
  'reasoning.fact-begins': { list: string; name: string; day: string };
  'reasoning.fact-ends': { list: string; name: string; day: string };
}

/** Says one of them. */
export const tell = statementsOf<ReasoningStatements>();
