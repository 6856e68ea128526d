import * as z from 'zod';
import type { Statement } from '../core/statement.ts';

/** One thing that a page can ask for. A `query` changes nothing; a `command` may change the register, a file or the shell. */
export interface Entry<Q extends z.ZodType = z.ZodType, R extends z.ZodType = z.ZodType> {
  readonly kind: 'query' | 'command';
  /** Parsed at the door, always. */
  readonly request: Q;
  /** Checked in tests and in development. */
  readonly reply: R;
}

/** A question that changes nothing. */
export function query<Q extends z.ZodType, R extends z.ZodType>(request: Q, reply: R): Entry<Q, R> {
  return { kind: 'query', request, reply };
}

/** Something to be done. */
export function command<Q extends z.ZodType, R extends z.ZodType>(request: Q, reply: R): Entry<Q, R> {
  return { kind: 'command', request, reply };
}

/** No words needed to ask. */
export const Nothing = z.strictObject({});

/** Long work has a number: its progress comes as events, and it can be cancelled, leaving nothing half done. */
export const JobStarted = z.object({ job: z.int() });

/**
 * An answer of core that passes the door as it is. Its shape is core's own type, whose JSON Schema is published where others rely on it; here only that it is
 * an object is checked, so that a rule's answer is described in one place.
 */
export function answer<T extends object>() {
  return z.custom<T>((value) => typeof value === 'object' && value !== null);
}

/** A message to be put into words by whoever shows it. */
export const StatementShape = z.object({
  id: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
}) as unknown as z.ZodType<Statement>;

/** Why something was not done: nothing has changed. `fields` names what to mend in a form. */
export const Problem = z.object({
  statement: StatementShape,
  fields: z
    .array(z.object({ record: z.string().optional(), kind: z.string(), field: z.string(), statement: StatementShape }))
    .default([]),
});
export type Problem = z.infer<typeof Problem>;

/** What comes back through the door: the reply, or the problem. Nothing is thrown across it. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };
