import * as z from 'zod';
import type { VerdictWord } from '../core/law/answer.ts';

/** The four answers, as JSON writes them. */
export const VerdictWordShape = z.enum(['mechanism-in-place', 'no-mechanism', 'not-restricted', 'needs-judgement']);

/** The answers in the order in which a terminal lists them: what wants a decision first. */
export const FROM_WORST: readonly VerdictWord[] = [
  'no-mechanism',
  'needs-judgement',
  'mechanism-in-place',
  'not-restricted',
];
