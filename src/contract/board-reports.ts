import * as z from 'zod';
import { DaySchema } from '../core/days.ts';
import { BOARD_FORMATS, KEPT_FORMATS, KEPT_REPORTS, MOST_TO_WHOM } from '../core/views/kept-report.ts';
import type { FigureDifference } from '../core/views/kept-report.ts';
import { BoardAsked } from './board-asked.ts';
import { Kind, Recorded } from './common.ts';
import { answer, command, JobStarted, query } from './entry.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A report that was kept, without its figures. */
const KeptReportAbout = z.object({
  number: z.int(),
  seq: z.int(),
  at: z.string(),
  by: z.string(),
  report: z.enum(KEPT_REPORTS),
  format: z.enum(KEPT_FORMATS),
  sha256: z.string(),
  bytes: z.int(),
  toWhom: z.string(),
  on: DaySchema,
  asRecorded: DaySchema.nullable(),
  from: DaySchema.nullable(),
  entity: z.string().nullable(),
  /** The name of the company whose edition it is. */
  company: z.string().nullable(),
  state: z.object({ seq: z.int(), hash: z.string() }),
  lawPack: z.object({ version: z.string(), asOf: DaySchema, sha256: z.string() }),
  programVersion: z.string(),
});
export type KeptReportAbout = z.infer<typeof KeptReportAbout>;

/** One row behind a figure, with the record to which it leads. */
export const FigureRowShown = z.object({
  key: z.string(),
  record: z.string(),
  kind: Kind.nullable(),
  name: z.string(),
  text: z.string(),
  count: z.int(),
});
export type FigureRowShown = z.infer<typeof FigureRowShown>;

/** What came of deriving a kept report again. */
export interface ReportCompared {
  readonly report: KeptReportAbout;
  readonly figures: number;
  readonly differences: readonly FigureDifference[];
  readonly since: {
    readonly erased: number;
    readonly programVersion: string;
    readonly lawPack: string;
    readonly packKept: boolean;
  };
}

/** The board report beside its file: its rows on screen, and the reports that were kept. */
export const boardReportEntries = {
  /** The rows behind one figure of a board report; `total` is how many there are. */
  'reports.figure': query(
    BoardAsked.extend({ figure: z.string().min(1).max(2000) }),
    z.object({ title: z.string(), number: z.int(), total: z.int(), rows: z.array(FigureRowShown) }),
  ),
  /** Keeps a report that was written and handed over: asked for as it was written, up to the row of the history that is in it. */
  'reports.keep': command(
    z.strictObject({
      asked: BoardAsked,
      format: z.enum(BOARD_FORMATS),
      sha256: Sha256,
      bytes: z.int().min(1),
      sequence: z.int().min(1),
      toWhom: z.string().max(MOST_TO_WHOM),
    }),
    z.object({ number: z.int(), sequence: z.int() }),
  ),
  'reports.kept': query(Recorded, z.object({ reports: z.array(KeptReportAbout) })),
  /** Derives a kept report again and lists what differs and why; its result is a `ReportCompared`. */
  'reports.compare': command(z.strictObject({ number: z.int().min(1) }), JobStarted),
  /** The decisions that are sought, for wording them. */
  'reports.decisions': query(
    BoardAsked,
    z.object({
      decisions: z.array(
        z.object({
          rule: z.string(),
          record: z.string(),
          regime: z.string().nullable(),
          about: z.string(),
          what: z.string(),
          /** What stands in the report where nothing is worded. */
          firstStep: z.string(),
          controllers: z.string(),
          day: DaySchema.nullable(),
        }),
      ),
      total: z.int(),
      wordings: answer<NonNullable<BoardAsked['wordings']>>(),
    }),
  ),
};
