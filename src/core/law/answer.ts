import type { Day } from '../days.ts';
import type { Statement } from '../statement.ts';
import type { RegimeId } from './pack.ts';

/** The four answers. None of them says 'lawful'. */
export type VerdictWord = 'mechanism-in-place' | 'no-mechanism' | 'not-restricted' | 'needs-judgement';

/** Shades of an answer that a person should see beside it. */
export type VerdictFlag =
  | 'contested'
  | 'no-fallback'
  | 'exception'
  | 'recurring-exception'
  | 'debated-between-regulators'
  | 'rests-on-unconfirmed'
  | 'wrong-role-ticked'
  | 'limit-not-tested'
  | 'sensitive-data-to-be-labelled'
  | 'illustrative'
  | 'to-be-confirmed';

/** One step of the reasoning: the rule, its sentence, the law that it rests on, and the records that it read. */
export interface Reason {
  readonly rule: string;
  readonly statement: Statement;
  readonly citation: string;
  readonly records: readonly string[];
}

/** Something to do about an answer, and the record on which to do it. */
export interface ToDo {
  readonly statement: Statement;
  readonly record?: string | undefined;
}

/** What a transfer rests on: stable text for comparing days, such as `approval:uk-kr-2022` or `agreement:<id>:uk-idta`. */
export type Basis = string;

/** The answer of one regime about one transfer on one day. */
export interface Verdict {
  readonly regime: RegimeId;
  readonly verdict: VerdictWord;
  /** Whether the answer ends within the warning time. */
  readonly actSoon: boolean;
  readonly basis: Basis | null;
  readonly basisStatement: Statement | null;
  readonly flags: readonly VerdictFlag[];
  /** What would stand if the basis fell; null where nothing would. */
  readonly fallback: Basis | null;
  readonly fallbackStatement: Statement | null;
  /** The last day with the same verdict and basis; null where no known date ends it. */
  readonly goodThrough: Day | null;
  /** The day after, and what the answer becomes on it. */
  readonly changesOn: Day | null;
  readonly becomes: { readonly verdict: VerdictWord; readonly basis: Basis | null } | null;
  readonly reasons: readonly Reason[];
  readonly toDo: readonly ToDo[];
  /** Duties beside the mechanism: an approval or a safeguard does not discharge them. */
  readonly openDuties: readonly ToDo[];
}

/** All answers about one transfer on one day; `overall` is the worst of them. */
export interface TransferAnswer {
  readonly transfer: string;
  readonly on: Day;
  readonly overall: VerdictWord;
  readonly actSoon: boolean;
  readonly verdicts: readonly Verdict[];
}

const FROM_WORST: readonly VerdictWord[] = ['no-mechanism', 'needs-judgement', 'mechanism-in-place', 'not-restricted'];

/** The worst of several answers; `needs-judgement` where there is none, since nothing known is not nothing wrong. */
export function worstOf(words: readonly VerdictWord[]): VerdictWord {
  return FROM_WORST.find((word) => words.includes(word)) ?? 'needs-judgement';
}
