import * as z from 'zod';
import type { ContactAbout } from '../core/contacts/about.ts';
import type { Trace } from '../core/records/contact-traces.ts';
import { DaySchema } from '../core/days.ts';
import type { Comparison, Taker } from '../core/contacts/compare.ts';
import type { MoveList } from '../core/contacts/move-list.ts';
import { Dates, Kind } from './common.ts';
import type { Names } from './reports.ts';
import { answer, command, query } from './entry.ts';

/** How many contacts are erased in one batch. */
export const MOST_ERASED = 5000;

/** Those to whom contacts would go, and no others; as the register says where nothing is said. */
const Takers = z.array(z.uuid()).max(1000).optional();

const Ids = z.array(z.uuid()).min(1).max(MOST_ERASED);

/** What concerns contacts as people: their rights, and what is held of them. */
export const peopleEntries = {
  /** What is to be known of a contact as a person: marks, until when it is kept, who has it, what may be sent, where they may complain. */
  'contacts.about': query(Dates.extend({ contact: z.uuid() }), answer<ContactAbout>()),
  /** Who would move if the contacts were decided anew on the day; or, with a changed record, what that change would do before it is made. */
  'contacts.moves': query(
    Dates.extend({
      change: z.strictObject({ kind: Kind, record: z.record(z.string(), z.unknown()) }).optional(),
      takers: Takers,
      most: z.int().min(1).max(1000).default(100),
    }),
    z.object({ list: answer<MoveList>(), names: answer<Names>() }),
  ),
  /** Decides the contacts anew and keeps the decisions, as one change that can be taken back. */
  'contacts.redecide': command(
    z.strictObject({ on: DaySchema, reason: z.string().trim().min(1).max(2000) }),
    z.object({ sequence: z.int(), changed: z.int() }),
  ),
  /** Keeps a person's own choice of the company, with the reason, or takes it back where no company is named. */
  'contacts.overrule': command(
    z.strictObject({
      contact: z.uuid(),
      on: DaySchema,
      entity: z.uuid().optional(),
      reason: z.string().trim().min(1).max(2000),
    }),
    z.object({ sequence: z.int() }),
  ),
  /** Which jurisdictions another policy, or another list of companies, answers otherwise. */
  'routing.compare': query(
    Dates.extend({
      change: z.strictObject({ kind: Kind, record: z.record(z.string(), z.unknown()) }),
      takers: Takers,
    }),
    z.object({ comparison: answer<Comparison>(), takers: z.array(answer<Taker>()).readonly(), names: answer<Names>() }),
  ),
  /** Writes the copy of one person's data: JSON where the file ends in .json, else a page to read. */
  'contacts.copy': command(
    Dates.extend({ contact: z.uuid(), out: z.string().min(1).max(4096), force: z.boolean().default(false) }),
    z.object({ path: z.string(), format: z.enum(['json', 'html']), versions: z.int(), withheldNotes: z.int() }),
  ),
  /** Writes the letter that tells a person who receives their data in other countries, as a Word file. */
  'contacts.letter': command(
    Dates.extend({ contact: z.uuid(), out: z.string().min(1).max(4096), force: z.boolean().default(false) }),
    z.object({ path: z.string(), recipients: z.int(), toSettle: z.int() }),
  ),
  /** Who would be erased, and where else in the register they are named, which erasing their contacts does not reach. */
  'contacts.beforeErasing': query(
    z.strictObject({ contacts: Ids }),
    z.object({
      people: z.array(z.object({ id: z.string(), name: z.string(), hasEmail: z.boolean() })),
      traces: z.array(answer<Trace>()),
    }),
  ),
  /** Erases for good, all of them or none. It cannot be taken back. */
  'contacts.erase': command(
    z.strictObject({
      contacts: Ids,
      reason: z.string().trim().min(1).max(2000),
      /** Keeps a keyed hash of each e-mail address, so that the person is noticed when a list brings them again. */
      keepOut: z.boolean().default(false),
    }),
    z.object({
      sequence: z.int(),
      erased: z.int(),
      keptOut: z.int(),
      forms: z.int(),
      rewritten: z.boolean(),
      traces: z.array(answer<Trace>()),
    }),
  ),
};
