import * as z from 'zod';
import { DaySchema } from '../core/days.ts';
import { RegimeId } from '../core/law/pack.ts';
import { RECORD_KINDS } from '../core/records/fields.ts';
import { ReasonShape, ToDoShape } from './reason-shape.ts';
import { VerdictWordShape } from './verdict-word.ts';

/** Why an answer rests on nothing else: each mechanism that could carry the transfer and does not. With `--why-not`. */
export const WhyNotShape = z.strictObject({
  /** Why no mechanism is asked for; null where they are. */
  notAsked: ReasonShape.nullable(),
  mechanisms: z.array(
    z.strictObject({
      kind: z.enum(['approval', 'own-finding', 'safeguard', 'exception']),
      name: z.string(),
      state: z.enum(['stands', 'not-known', 'fails', 'not-there']),
      because: ReasonShape,
      more: z.array(ReasonShape),
      /** The facts that would change it, all of them together. */
      changes: z.array(ToDoShape),
      /** The first day on which it stands by what is known already. */
      standsFrom: DaySchema.nullable(),
    }),
  ),
});

/** What happens on the day on which an answer changes. With `--why-not`. */
export const TurnShape = z.strictObject({
  on: DaySchema,
  verdict: VerdictWordShape,
  basisText: z.string().nullable(),
  reasons: z.array(ReasonShape),
  toDo: z.array(ToDoShape),
  /** What begins, ends or happens that day and makes the answer change; `together`: none of it does so alone. */
  facts: z.array(z.strictObject({ text: z.string(), citation: z.string(), record: z.string().nullable() })),
  together: z.boolean(),
});

const SideShape = z
  .strictObject({
    verdict: VerdictWordShape,
    basis: z.string().nullable(),
    basisText: z.string().nullable(),
    goodThrough: DaySchema.nullable(),
  })
  .nullable();

const What = z.enum(['new', 'gone', 'changed']);

/** What was known then, what is known now, and what made the difference. With `--known`. */
export const KnownShape = z.strictObject({
  /** The day as of whose end the register spoke then. */
  day: DaySchema,
  heldThen: z.boolean(),
  heldNow: z.boolean(),
  /** Records behind the answer that were changed meanwhile. */
  changed: z.int(),
  regimes: z.array(
    z.strictObject({
      regime: RegimeId,
      knownThen: SideShape,
      knownNow: SideShape,
      same: z.boolean(),
      together: z.boolean(),
      made: z.array(
        z.discriminatedUnion('of', [
          z.strictObject({
            of: z.literal('record'),
            what: What,
            id: z.string(),
            kind: z.enum(RECORD_KINDS),
            name: z.string(),
            field: z.string().nullable(),
            /** As JSON; null where nothing is recorded. */
            before: z.unknown(),
            after: z.unknown(),
          }),
          z.strictObject({
            of: z.literal('law'),
            what: What,
            list: z.string(),
            name: z.string(),
            record: z.string().nullable(),
          }),
        ]),
      ),
    }),
  ),
});
