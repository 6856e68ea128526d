import type { Day } from '../days.ts';
import type { Clock, ClockStep, Grade } from '../law/pack.ts';
import type { Matter } from '../records/matter.ts';
import type { Statement } from '../statement.ts';

/**
 * How a matter stands on a day. `closed` and `no-clock` are those that have no day to be held against; a complaint whose acknowledgement is done has no further
 * one in days.
 */
export type ClockState = 'running' | 'paused' | 'overdue' | 'closed-in-time' | 'closed-late' | 'closed' | 'no-clock';
export const CLOCK_STATES: readonly ClockState[] = [
  'overdue',
  'running',
  'paused',
  'no-clock',
  'closed-late',
  'closed-in-time',
  'closed',
];

/** One step of the counting: what was so, by which rule of law, and how far that rule can be trusted. */
export interface ClockReason {
  readonly statement: Statement;
  /** Empty where it is a fact of the record and no rule. */
  readonly citation: string;
  readonly sources: readonly string[];
  readonly grade: Grade | null;
  /** Rests on general knowledge. */
  readonly unconfirmed: boolean;
}

export type Pause = Matter['pauses'][number];

/** The clock of a matter on a day. */
export interface MatterClock {
  readonly state: ClockState;
  /** What has to be done by the day; null where nothing has. */
  readonly step: ClockStep | null;
  /** While it stands still: the day on which it would end if it ran again on the day asked. */
  readonly dueOn: Day | null;
  readonly setByHand: boolean;
  /** Days from the day asked to the day due: 0 on the last one, negative when overdue; null where it does not run. */
  readonly daysLeft: number | null;
  /** The rule of the law pack by which it was counted. */
  readonly rule: string | null;
  /** Where an acknowledgement is owed: until when, and when it was given. */
  readonly acknowledgement: { readonly dueOn: Day; readonly doneOn: Day | null; readonly late: boolean } | null;
  /** Waiting that does not stop the clock under the law of the matter. */
  readonly idlePauses: readonly Pause[];
  /** The last day on which it could have been extended, where the extension was decided later. */
  readonly extendedAfter: Day | null;
  readonly reasons: readonly ClockReason[];
}

/** A step that is the record's own. */
export function recorded(statement: Statement): ClockReason {
  return { statement, citation: '', sources: [], grade: null, unconfirmed: false };
}

/** A step by a rule of the law pack. @param field the field of the rule that it rests on, where only some of it is unconfirmed */
export function byRule(
  statement: Statement,
  rule: Pick<Clock, 'citation' | 'sources' | 'grade' | 'unconfirmedFields'>,
  field?: string,
): ClockReason {
  const { citation, sources, grade } = rule;
  const unconfirmed =
    grade === 'unconfirmed' || (field !== undefined && (rule.unconfirmedFields ?? []).includes(field));
  return { statement, citation, sources, grade: unconfirmed ? 'unconfirmed' : grade, unconfirmed };
}
