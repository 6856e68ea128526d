import { atOnce } from '../at-once.ts';
import { addDays, addMonths, isWithin } from '../days.ts';
import type { Day } from '../days.ts';
import type { VerdictWord } from '../law/answer.ts';
import { standingsOf } from '../law/verdict/standings.ts';
import type { Transfer } from '../records/transfer.ts';
import { daysAhead } from './flow-stops.ts';
import type { ViewInput } from './input.ts';

/** How many month-ends before the day asked are told where nothing else is said. */
export const TREND_MONTHS = 12;

/** How many of the days ahead are told: the nearest. */
export const MOST_AHEAD = 12;

/** A day of the trend: a month-end that is past, the day asked, or one ahead on which an answer is known to change. */
export interface TrendDay {
  readonly day: Day;
  readonly when: 'past' | 'now' | 'ahead';
}

/** How the transfers stood on a day. What is told apart are numbers of transfers already counted; `total` is the sum of the counts and of those that have ended since. */
export interface TrendRow extends TrendDay {
  /** Transfers in force in the register, by their answer on that day: the numbers of the lists of that day. */
  readonly counts: Readonly<Record<VerdictWord, number>>;
  /** Of these: those whose answer gets worse within the warning time. */
  readonly actSoon: number;
  /** Of those that are not restricted: those that had not begun by that day, or were over. */
  readonly notTakingPlace: number;
  /** Transfers that took place on that day and are recorded as ended by now: nothing is answered about them any more. */
  readonly endedSince: readonly string[];
  readonly total: number;
}

export interface Trend {
  readonly on: Day;
  /** In the order of the days. */
  readonly rows: readonly TrendRow[];
  /** How many more days ahead are known on which an answer changes, and the last of them. */
  readonly further: { readonly days: number; readonly last: Day } | null;
}

/** The last days of the months before the one in which the day lies, in order. */
export function monthEndsBefore(on: Day, months: number): readonly Day[] {
  const first = `${on.slice(0, 8)}01`;
  return Array.from({ length: months }, (_, index) => addDays(addMonths(first, index + 1 - months), -1));
}

/** The days of a trend, and how many more there are ahead. */
function daysOf({ answers, dates: { on } }: ViewInput, months: number): Pick<Trend, 'further'> & { days: TrendDay[] } {
  const ahead = daysAhead(on, answers);
  const last = ahead.at(-1);
  return {
    days: [
      ...monthEndsBefore(on, months).map((day): TrendDay => ({ day, when: 'past' })),
      { day: on, when: 'now' },
      ...ahead.slice(0, MOST_AHEAD).map((day): TrendDay => ({ day, when: 'ahead' })),
    ],
    further: last === undefined || ahead.length <= MOST_AHEAD ? null : { days: ahead.length - MOST_AHEAD, last },
  };
}

/** What is being counted of a day. */
class Counting {
  readonly #of: TrendDay;
  readonly #counts: Record<VerdictWord, number> = {
    'no-mechanism': 0,
    'needs-judgement': 0,
    'mechanism-in-place': 0,
    'not-restricted': 0,
  };
  #actSoon = 0;
  #notTakingPlace = 0;
  readonly #endedSince: string[] = [];

  constructor(of: TrendDay) {
    this.#of = of;
  }

  add({ from, to }: Transfer, overall: VerdictWord, actSoon: boolean): void {
    this.#counts[overall] += 1;
    if (actSoon) this.#actSoon += 1;
    const takesPlace = isWithin(this.#of.day, { validFrom: from, validTo: to });
    if (overall === 'not-restricted' && !takesPlace) this.#notTakingPlace += 1;
  }

  /** One that is recorded as ended counts on the past days on which it took place; without a last day nobody knows on which. */
  addEnded({ id, from, to }: Transfer): void {
    const { day, when } = this.#of;
    const tookPlace = to !== undefined && isWithin(day, { validFrom: from, validTo: to });
    if (when === 'past' && tookPlace) this.#endedSince.push(id);
  }

  row(): TrendRow {
    const total = Object.values(this.#counts).reduce((sum, count) => sum + count, 0) + this.#endedSince.length;
    return {
      ...this.#of,
      counts: this.#counts,
      actSoon: this.#actSoon,
      notTakingPlace: this.#notTakingPlace,
      endedSince: this.#endedSince,
      total,
    };
  }
}

/** How many transfers are judged on all days before others are let in: a few milliseconds' work. */
const AT_ONCE = 20;

/**
 * How many transfers stood, stand and will stand under each verdict: at the last month-ends, on the day asked, and on the days ahead on which an answer is
 * known to change.
 *
 * The clocks: each day is judged by the law and the facts *of* that day as they are known *now* (or at the end of `asRecorded`, for all days alike), and
 * not by what the register said on that day. What was entered late counts from the day on which it was so, and a past figure changes when a past fact is
 * put right. The row of the day asked is the tally of that day.
 * @param input the answers of the day asked, which know on which day each changes
 * @yields after every few transfers
 */
export function* trendInSteps(input: ViewInput, months = TREND_MONTHS): Generator<void, Trend, void> {
  const { snapshot, law, dates } = input;
  const { days, further } = daysOf(input, months);
  const counted = days.map((day) => new Counting(day));
  const asked = days.map(({ day }) => day);
  for (const [index, transfer] of snapshot.transfers.entries()) {
    if (transfer.status === 'ended') for (const of of counted) of.addEnded(transfer);
    if (transfer.status === 'active') {
      const standings = standingsOf(transfer, snapshot, law, asked);
      for (const [at, { overall, actSoon }] of standings.entries()) counted[at]?.add(transfer, overall, actSoon);
    }
    if (index % AT_ONCE === AT_ONCE - 1) yield;
  }
  return { on: dates.on, rows: counted.map((of) => of.row()), further };
}

/** The trend in one go. */
export function trendOf(input: ViewInput, months = TREND_MONTHS): Trend {
  return atOnce(trendInSteps(input, months));
}
