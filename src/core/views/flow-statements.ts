import { statementsOf } from '../statement.ts';

type None = Readonly<Record<string, never>>;

/** What the flow picture says. `shade` is a verdict's word, or `act-soon` for a mechanism that ends within the warning time. */
export interface FlowStatements {
  'flows.title': { register: string };
  'flows.dates': { on: string; asRecorded: string };
  'flows.foot': { version: string; asOf: string; seal: string; program: string };
  'flows.description': { transfers: number; exporters: number; destinations: number; shades: readonly string[] };
  'flows.column': { column: string };
  'flows.count': { count: number };
  'flows.share': { count: number; of: number };
  'flows.others': { column: string; count: number };
  'flows.shade': { shade: string };
  'flows.legend': { shade: string; count: number };
  'flows.link': { from: string; to: string; shade: string; count: number };
  'flows.nothing': None;
}

/** Makes a statement of the flow picture. */
export const flowSay = statementsOf<FlowStatements>();
