import * as z from 'zod';
import type { LawOverview } from '../core/law/overview-shape.ts';
import type { FactChange, VerdictChange } from '../core/law/update.ts';
import type { Statement } from '../core/statement.ts';
import { Dates } from './common.ts';
import { answer, command, query } from './entry.ts';

/** What the law says on a day, with where the open register's law comes from. */
export interface LawReply extends LawOverview {
  /** `program`: the pack that the program brings; `register`: one that the register took over from a file. */
  readonly from: 'program' | 'register';
  /** The version that the register took over, where the program brings a newer one, which is in force instead. */
  readonly outdone: string | null;
  readonly leftOut: ReadonlyArray<{
    readonly entry: string;
    readonly title: string;
    readonly field: string;
    readonly statement: Statement;
  }>;
}

/** What a pack would change; or what is wrong in its file, with lines. */
export interface LawPreview {
  readonly problems: ReadonlyArray<{ readonly line: number; readonly path: string; readonly statement: Statement }>;
  readonly preview: {
    readonly on: string;
    readonly before: { readonly version: string; readonly asOf: string };
    readonly after: { readonly version: string; readonly asOf: string };
    readonly verdicts: readonly VerdictChange[];
    /** How many there are in all: a long list is cut. */
    readonly verdictCount: number;
    readonly facts: readonly FactChange[];
    readonly factCount: number;
    readonly ownEntries: LawReply['leftOut'];
  } | null;
}

/** A file, or the pack that the program brings where the path is left out. */
const Given = { path: z.string().min(1).max(4096).optional() };

/** The law as a document: what it says, and taking over a newer one. */
export const lawEntries = {
  'law.overview': query(Dates, answer<LawReply>()),
  'law.preview': query(z.strictObject({ ...Given, on: Dates.shape.on }), answer<LawPreview>()),
  'law.takeOver': command(
    z.strictObject({ ...Given, reason: z.string().trim().min(1).max(2000) }),
    z.object({ sequence: z.int(), version: z.string() }),
  ),
};
