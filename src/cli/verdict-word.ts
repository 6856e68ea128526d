import * as z from 'zod';

/** The four answers, as JSON writes them. */
export const VerdictWordShape = z.enum(['mechanism-in-place', 'no-mechanism', 'not-restricted', 'needs-judgement']);
