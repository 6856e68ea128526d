import { addDays, lastDayOfYears } from '../days.ts';
import type { Day } from '../days.ts';
import type { TransferAssessment } from '../records/assessment.ts';
import type { Statement } from '../statement.ts';
import { say } from './statements.ts';

/** How long a finding of a Malaysian assessment is valid (Guidelines No. 3/2025). */
export const MALAYSIAN_YEARS = 3;

/** How long an assessment holds, as far as its record and its law say. */
export interface Expiry {
  /** The last day on which it holds; nothing where no day is known yet. */
  readonly lastDay: Day | undefined;
  /** What the law sets at the most; nothing where it sets nothing. */
  readonly limit: Day | undefined;
  readonly reasons: readonly Statement[];
}

/** The last day that the law allows: three years after completion in Malaysia; elsewhere the law sets no number of years. */
export function legalLimit({ method, completedOn }: TransferAssessment): Day | undefined {
  if (method !== 'my-transfer-impact-assessment' || completedOn === undefined) return undefined;
  return lastDayOfYears(completedOn, MALAYSIAN_YEARS);
}

/**
 * Until when an assessment holds: the day that is recorded, the law's own limit, and the day before an event that ended it, whichever is first. Outside
 * Malaysia an assessment ends by events; a day is the controller's own choice.
 */
export function expiryOf(assessment: TransferAssessment): Expiry {
  const { expiresOn, expiryEvents, method, completedOn } = assessment;
  const limit = legalLimit(assessment);
  const ended = expiryEvents
    .flatMap(({ event, occurredOn }) => (occurredOn === undefined ? [] : [{ event, occurredOn }]))
    .toSorted((a, b) => (a.occurredOn < b.occurredOn ? -1 : 1))
    .at(0);
  const days = [expiresOn, limit, ended === undefined ? undefined : addDays(ended.occurredOn, -1)];
  const lastDay = days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(0);
  const reasons: Statement[] = [];
  if (method === 'my-transfer-impact-assessment' && completedOn === undefined) {
    reasons.push(say('assessments.holds-from-completion', { years: MALAYSIAN_YEARS }));
  }
  if (limit !== undefined) reasons.push(say('assessments.holds-three-years', { on: limit }));
  if (expiresOn !== undefined) {
    reasons.push(
      limit !== undefined && expiresOn > limit
        ? say('assessments.holds-shorter-than-recorded', { on: limit, recorded: expiresOn })
        : say('assessments.holds-until', { on: expiresOn }),
    );
  }
  if (ended === undefined) {
    const waiting = expiryEvents.filter(({ occurredOn }) => occurredOn === undefined);
    if (waiting.length > 0) {
      reasons.push(say('assessments.holds-until-event', { events: waiting.map(({ event }) => event) }));
    }
  } else {
    reasons.push(say('assessments.ended-by-event', { event: ended.event, on: ended.occurredOn }));
  }
  if (reasons.length === 0) reasons.push(say('assessments.holds-without-end', {}));
  return { lastDay, limit, reasons };
}

/** How an assessment stands on a day. */
export type AssessmentState = 'draft' | 'in-work' | 'current' | 'ended-by-event' | 'expired' | 'superseded' | 'ended';

/** The day from which the one that follows takes an assessment's place: the day of its completion, and no day as long as it is a draft or concludes nothing. */
export function takesOverOn({ status, completedOn, conclusion }: TransferAssessment): Day | undefined {
  return status === 'draft' || conclusion === 'not-concluded' ? undefined : completedOn;
}

/**
 * How it stands on a day. The one that follows takes over once it is completed: until then the old one holds.
 * @param successor the assessment that is named as superseding it, where there is one
 */
export function stateOn(
  assessment: TransferAssessment,
  successor: TransferAssessment | undefined,
  day: Day,
): AssessmentState {
  if (assessment.status === 'draft') return 'draft';
  const next = successor === undefined ? undefined : takesOverOn(successor);
  if (next !== undefined && next <= day) return 'superseded';
  if (assessment.status === 'ended') return 'ended';
  const { completedOn, conclusion } = assessment;
  if (completedOn === undefined || completedOn > day || conclusion === 'not-concluded') return 'in-work';
  const happened = assessment.expiryEvents.some(({ occurredOn }) => occurredOn !== undefined && occurredOn <= day);
  if (happened) return 'ended-by-event';
  const { lastDay } = expiryOf(assessment);
  return lastDay !== undefined && lastDay < day ? 'expired' : 'current';
}
