import * as z from 'zod';
import type { Finding } from '../checks/finding.ts';
import { DaySchema } from '../days.ts';
import type { Day } from '../days.ts';
import type { ProcessingActivity } from '../records/activity.ts';
import type { Agreement } from '../records/agreement.ts';
import { Id, Text } from '../records/fields.ts';
import type { Matter } from '../records/matter.ts';
import type { KeptRecord, Snapshot } from '../records/snapshot.ts';
import { nameById } from '../records/snapshot.ts';
import type { Transfer } from '../records/transfer.ts';

/** What a person words of a decision that is sought: it stands in the report in the place of what the register alone can say. */
export const DecisionWording = z.strictObject({
  rule: Text,
  record: Id,
  regime: Text.optional(),
  recommendation: Text.optional(),
  decider: Text.optional(),
  deadline: DaySchema.optional(),
});
export type DecisionWording = z.infer<typeof DecisionWording>;

/** Ways to meet a finding, among which a controller can choose. Their words stand in the catalogue. */
export type DecisionOption =
  | 'footing'
  | 'renew'
  | 'fallback'
  | 'settle-facts'
  | 'review'
  | 'follow-advice'
  | 'give-reasons'
  | 'do-steps'
  | 'stop'
  | 'stop-in-time'
  | 'accept';

/** A decision that is sought: the finding behind it, and what a board needs to take it. */
export interface Decision extends Finding {
  /** The record that it is about; empty where the finding names none. */
  readonly record: string;
  readonly options: readonly DecisionOption[];
  /** In the data protection officer's words; nothing where there are none, and the first step that the checks name stands for it. */
  readonly recommendation: string | undefined;
  /** In the officer's words, or the controllers concerned by name. */
  readonly decider: string;
  /** As set by the officer, or the day that follows from the records. */
  readonly deadline: Day | undefined;
}

/** Which decisions come first: where there is nothing to rest on, where what there is ends, then the rest; what only wants judging comes last. */
const DECISION_ORDER: readonly string[] = [
  'verdict.no-mechanism',
  'verdict.act-soon',
  'verdict.contested-without-fallback',
];

function rankOf({ rule }: Finding): number {
  if (rule === 'verdict.needs-judgement') return DECISION_ORDER.length + 1;
  const place = DECISION_ORDER.indexOf(rule);
  return place === -1 ? DECISION_ORDER.length : place;
}

const OPTIONS: Readonly<Record<string, readonly DecisionOption[]>> = {
  'verdict.no-mechanism': ['footing', 'stop', 'accept'],
  'verdict.act-soon': ['renew', 'stop-in-time', 'accept'],
  'verdict.contested-without-fallback': ['fallback', 'stop', 'accept'],
  'verdict.needs-judgement': ['settle-facts', 'stop', 'accept'],
  'law.verdict-changed': ['review', 'stop', 'accept'],
  'assessment.against-advice': ['follow-advice', 'give-reasons'],
};

const OTHER_OPTIONS: readonly DecisionOption[] = ['do-steps', 'accept'];

/** The entities that decide about a record: who exports, controls, agreed or answers. It is the controller who decides (Art 4(7) and 24), and never the officer who advises. */
function controllersOf(kept: KeptRecord | undefined): readonly string[] {
  switch (kept?.kind) {
    case 'entity':
      return [kept.record.id];
    case 'transfer':
      return [(kept.record as Transfer).exporter];
    case 'activity':
      return (({ controllers, processors }) => [...controllers, ...processors])(kept.record as ProcessingActivity);
    case 'agreement':
      return (kept.record as Agreement).parties.map(({ party }) => party);
    case 'matter':
      return (kept.record as Matter).linked;
    default:
      return [];
  }
}

function deciderOf(snapshot: Snapshot, { records }: Finding): string {
  const [first, ...others] = records.map((id) =>
    controllersOf(snapshot.byId.get(id)).filter((party) => snapshot.byId.get(party)?.kind === 'entity'),
  );
  const parties = [first ?? [], ...others].find((list) => list.length > 0) ?? [];
  return [...new Set(parties)].map((id) => nameById(snapshot, id)).join('; ');
}

function wordingOf(wordings: readonly DecisionWording[], { rule, records, regime }: Finding) {
  return wordings.find((one) => one.rule === rule && one.record === records[0] && one.regime === regime);
}

/** What a person has to decide and no accepted risk covers, the most pressing first, with options, recommendation, decider and deadline. */
export function decisionsSought(
  snapshot: Snapshot,
  found: readonly Finding[],
  wordings: readonly DecisionWording[] = [],
): readonly Decision[] {
  return found
    .filter(({ severity, acceptedBy }) => severity === 'decide' && acceptedBy === undefined)
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .map((finding) => {
      const worded = wordingOf(wordings, finding);
      return {
        ...finding,
        record: finding.records[0] ?? '',
        options: OPTIONS[finding.rule] ?? OTHER_OPTIONS,
        recommendation: worded?.recommendation,
        decider: worded?.decider ?? deciderOf(snapshot, finding),
        deadline: worded?.deadline ?? finding.dueOn,
      };
    });
}
