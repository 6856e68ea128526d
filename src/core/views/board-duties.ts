import type { Finding } from '../checks/finding.ts';
import { daysBetween } from '../days.ts';
import type { Day } from '../days.ts';
import { clockOf } from '../matters/clock.ts';
import type { ClockState } from '../matters/clock-shape.ts';
import type { Law } from '../law/law.ts';
import type { Matter } from '../records/matter.ts';
import { nameById } from '../records/snapshot.ts';
import type { Snapshot } from '../records/snapshot.ts';

/** An accepted risk as the report tells it. */
export interface RiskLine {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly reason: string;
  readonly controller: string;
  readonly officer: string;
  readonly role: string;
  readonly decidedOn: Day;
  readonly until: Day;
  /** Whether it still stands that day. */
  readonly stands: boolean;
  readonly advice: 'agrees' | 'disagrees' | 'not-asked';
  readonly adviceText: string | undefined;
  readonly illustrative: boolean;
}

/** The accepted risks decided by that day, those that still stand first. Drafts are left out. */
export function riskLines(snapshot: Snapshot, on: Day): readonly RiskLine[] {
  return snapshot.acceptedRisks
    .filter((risk) => risk.status !== 'draft' && risk.decidedOn <= on)
    .map((risk) => ({
      id: risk.id,
      title: risk.title,
      about: nameById(snapshot, risk.record),
      reason: risk.reason,
      controller: nameById(snapshot, risk.decidedBy.controller),
      officer: risk.decidedBy.officer,
      role: risk.decidedBy.role,
      decidedOn: risk.decidedOn,
      until: risk.until,
      stands: risk.status === 'active' && on <= risk.until,
      advice: risk.dpoAdvice.answer,
      adviceText: risk.dpoAdvice.text,
      illustrative: risk.illustrative,
    }))
    .toSorted((one, other) => Number(other.stands) - Number(one.stands) || (one.until < other.until ? -1 : 1));
}

/** How a matter stands against its clock: `no-clock` where no day is set or counted. */
export type MatterState = 'overdue' | 'open' | 'closed-late' | 'closed-in-time' | 'no-clock';

export interface MatterLine {
  readonly id: string;
  readonly title: string;
  readonly kind: Matter['kind'];
  readonly receivedOn: Day;
  readonly dueOn: Day | undefined;
  readonly closedOn: Day | undefined;
  readonly state: MatterState;
  readonly illustrative: boolean;
}

/** The board wants to know what is late and what is open; a clock that stands still is open. */
const STATE_OF_CLOCK: Readonly<Record<ClockState, MatterState>> = {
  overdue: 'overdue',
  running: 'open',
  paused: 'open',
  'closed-late': 'closed-late',
  'closed-in-time': 'closed-in-time',
  closed: 'no-clock',
  'no-clock': 'no-clock',
};

const MATTER_ORDER: readonly MatterState[] = ['overdue', 'open', 'no-clock', 'closed-late', 'closed-in-time'];

/** The matters received by that day against their clocks, overdue ones first. Drafts are left out. */
export function matterLines(snapshot: Snapshot, law: Law, on: Day): readonly MatterLine[] {
  return snapshot.matters
    .filter((matter) => matter.status !== 'draft' && matter.receivedOn <= on)
    .map((matter) => {
      const clock = clockOf(matter, law, on);
      return {
        id: matter.id,
        title: matter.title,
        kind: matter.kind,
        receivedOn: matter.receivedOn,
        dueOn: clock.dueOn ?? undefined,
        closedOn: matter.closedOn,
        state: STATE_OF_CLOCK[clock.state],
        illustrative: matter.illustrative,
      };
    })
    .toSorted((one, other) => MATTER_ORDER.indexOf(one.state) - MATTER_ORDER.indexOf(other.state));
}

/** Papers that the law asks for between the parties and that are missing or incomplete: arrangements of joint controllers (Art 26), terms with processors (Art 28(2) to (4)). */
export function papersWanted(found: readonly Finding[]): readonly Finding[] {
  return found.filter(
    ({ rule, severity }) => severity !== 'note' && (rule.startsWith('art-26.') || rule.startsWith('art-28')),
  );
}

/** Reviews past their day, with how many days. */
export interface OverdueReview {
  readonly finding: Finding;
  readonly days: number;
}

/** The reviews that are overdue, by who owns the record; '' where nobody does. Those with most come first. */
export interface OverdueByOwner {
  readonly owner: string;
  readonly reviews: readonly OverdueReview[];
}

export function overdueByOwner(found: readonly Finding[], on: Day): readonly OverdueByOwner[] {
  const overdue = found.filter(({ rule }) => rule === 'review.overdue');
  return [...Map.groupBy(overdue, ({ owner }) => owner ?? '')]
    .map(([owner, list]) => ({
      owner,
      reviews: list.map((finding) => ({ finding, days: daysBetween(finding.dueOn ?? on, on) })),
    }))
    .toSorted((one, other) => other.reviews.length - one.reviews.length);
}
