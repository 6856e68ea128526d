import { addDays } from '../../days.ts';
import type { Day } from '../../days.ts';
import type { Snapshot } from '../../records/snapshot.ts';
import type { Transfer } from '../../records/transfer.ts';
import { worstOf } from '../answer.ts';
import type { TransferAnswer } from '../answer.ts';
import type { Law } from '../law.ts';
import type { RegimeId } from '../pack.ts';
import { possibleChanges } from './horizon.ts';
import { ACT_SOON_DAYS, answerOn, endsSoon, questionOf } from './judge.ts';
import type { Question } from './judge.ts';
import { reachingRegimes } from './reach.ts';

/** How a transfer stands on a day, without the reasons. */
export type Standing = Pick<TransferAnswer, 'on' | 'overall' | 'actSoon'>;

/** Keeps what was worked out for the days between two possible changes, by the first of them. */
function kept<T>(make: (day: Day) => T): (day: Day) => T {
  const known = new Map<Day, { readonly value: T }>();
  return (day) => {
    const found = known.get(day) ?? { value: make(day) };
    known.set(day, found);
    return found.value;
  };
}

/** The answers of a transfer on any day from the first of several on, nothing judged twice between two of its possible changes. */
class Answers {
  readonly #changes: readonly Day[];
  readonly #first: Day;
  readonly #reaching: (day: Day) => readonly RegimeId[];
  readonly #answers = new Map<RegimeId, (day: Day) => ReturnType<typeof answerOn>['answer']>();
  readonly #question: Question;

  constructor(question: Question, first: Day) {
    const { transfer, exporter, snapshot, law } = question;
    this.#question = question;
    this.#first = first;
    this.#changes = possibleChanges(transfer, snapshot, law, first);
    this.#reaching = kept((day) => reachingRegimes(transfer, exporter, snapshot, law, day).map(({ id }) => id));
  }

  /** The first of the days that answer as this one does. */
  #from(day: Day): Day {
    return this.#changes.findLast((change) => change <= day) ?? this.#first;
  }

  #answer(regime: RegimeId, day: Day) {
    let of = this.#answers.get(regime);
    if (of === undefined) {
      of = kept((from) => answerOn(this.#question, regime, from).answer);
      this.#answers.set(regime, of);
    }
    return of(this.#from(day));
  }

  /** Whether the regime's answer becomes worse within the warning time. */
  #endsSoon(regime: RegimeId, day: Day): boolean {
    const now = this.#answer(regime, day);
    const last = addDays(day, ACT_SOON_DAYS + 1);
    for (const change of this.#changes) {
      if (change <= day) continue;
      if (change > last) return false;
      const then = this.#answer(regime, change);
      if (then.verdict !== now.verdict || then.basis !== now.basis) {
        return endsSoon(day, now.verdict, { day: change, verdict: then.verdict });
      }
    }
    return false;
  }

  on(day: Day): Standing {
    const regimes = this.#reaching(this.#from(day));
    return {
      on: day,
      overall: worstOf(regimes.map((regime) => this.#answer(regime, day).verdict)),
      actSoon: regimes.some((regime) => this.#endsSoon(regime, day)),
    };
  }
}

/**
 * How a transfer stands on each of several days: the same as `judge` answers about each, at a fraction of the work, since between two of its possible changes
 * nothing is judged twice and nothing beyond the warning time is looked at.
 * @param days in any order; answered in theirs
 */
export function standingsOf(
  transfer: Transfer,
  snapshot: Snapshot,
  law: Law,
  days: readonly Day[],
): readonly Standing[] {
  const question = questionOf(transfer, snapshot, law);
  const [first] = days.toSorted();
  if (question === undefined || first === undefined) {
    return days.map((on) => ({ on, overall: 'needs-judgement', actSoon: false }));
  }
  const answers = new Answers(question, first);
  return days.map((day) => answers.on(day));
}
