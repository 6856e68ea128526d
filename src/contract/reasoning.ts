import * as z from 'zod';
import { DaySchema } from '../core/days.ts';
import type { Turns } from '../core/law/reasoning/turns.ts';
import type { Apart, Difference, TwoClocks } from '../core/law/reasoning/two-clocks.ts';
import type { WhyNot } from '../core/law/reasoning/why-not.ts';
import { Dates } from './common.ts';
import { answer, query } from './entry.ts';
import type { FieldChange, Names } from './reports.ts';

/** What the reasoning about a transfer says beside the steps of its verdicts. */
export interface Reasoning {
  readonly on: string;
  /** Of each regime that reaches the transfer, why its answer rests on nothing else. */
  readonly whyNot: readonly WhyNot[];
  /** Of each verdict that a known day ends, what happens on that day and on those after it. */
  readonly turns: readonly Turns[];
  readonly names: Names;
}

/** A difference as a page shows it: values of fields as JSON text. */
export type DifferenceShown =
  | (Omit<Extract<Difference, { of: 'record' }>, 'field' | 'before' | 'after'> & { readonly field: FieldChange | null })
  | Extract<Difference, { of: 'law' }>;

/** The answers about a day by two states of the register, with what made them differ. */
export interface TwoClocksReply extends Omit<TwoClocks, 'regimes'> {
  readonly on: string;
  /** The day as of whose end the register spoke then. */
  readonly known: string;
  readonly regimes: ReadonlyArray<Omit<Apart, 'made'> & { readonly made: readonly DifferenceShown[] }>;
  readonly names: Names;
}

/** Asking why, beyond the steps of a verdict. */
export const reasoningEntries = {
  'answers.reasoning': query(Dates.extend({ id: z.uuid() }), answer<Reasoning>()),
  /** What the register knew at the end of the day `known` about the day `on`, beside what it says now, or as recorded. */
  'answers.twoClocks': query(Dates.extend({ id: z.uuid(), known: DaySchema }), answer<TwoClocksReply>()),
};
