import type * as z from 'zod';
import type { Commitment, NoticeSentence } from '../../../src/core/records/notice.ts';

type Written = z.input<typeof NoticeSentence>;
type Promised = z.input<typeof Commitment>;

/** One sentence of a notice before it has its place. */
export type Sentence = Omit<Written, 'number' | 'section'>;

/** A commitment that a register can test. */
export function checked(quote: string, commitments: readonly [Promised, ...Promised[]], comment?: string): Sentence {
  return { quote, state: 'checked', commitments: [...commitments], ...(comment === undefined ? {} : { comment }) };
}

/** A sentence that informs, with nothing to test. */
export function told(quote: string, comment?: string): Sentence {
  return { quote, state: 'told-only', ...(comment === undefined ? {} : { comment }) };
}

/** A sentence that cannot be kept as it stands, and why. */
export function unsafe(quote: string, comment: string, ...commitments: readonly Promised[]): Sentence {
  return { quote, state: 'unsafe-wording', comment, commitments: [...commitments] };
}

/** A sentence whose meaning or truth is not settled, and why. */
export function unsettled(quote: string, comment: string, ...commitments: readonly Promised[]): Sentence {
  return { quote, state: 'to-be-confirmed', comment, commitments: [...commitments] };
}

/** The sentences under one heading of the notice. */
export function section(name: string, ...sentences: readonly Sentence[]): ReadonlyArray<Omit<Written, 'number'>> {
  return sentences.map((sentence) => ({ section: name, ...sentence }));
}

/** The sections of a notice, one after the other, their sentences numbered in the order of the text. */
export function numbered(...sections: ReadonlyArray<ReadonlyArray<Omit<Written, 'number'>>>): Written[] {
  return sections.flat().map((sentence, index) => ({ number: index + 1, ...sentence }));
}
