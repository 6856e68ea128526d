import * as z from 'zod';
import { DaySchema } from '../core/days.ts';
import type { Finding } from '../core/checks/finding.ts';
import type { Notice } from '../core/records/notice.ts';
import { Known } from '../core/records/fields.ts';
import type { FlowStop } from '../core/views/flow-stops.ts';
import { FLOW_SHADES } from '../core/views/flows.ts';
import { ARTICLE_30_FORMATS, LAYOUT_IDS } from '../core/views/layouts.ts';
import { BOARD_FORMATS } from '../core/views/kept-report.ts';
import { BoardAsked } from './board-asked.ts';
import type { WorldMapFile } from '../core/views/world-map-file.ts';
import type { Names } from './reports.ts';
import type { FlowPicture, MapPicture, RoutingReply } from './pictures.ts';
import { JobStarted, Nothing, answer, command, query } from './entry.ts';
import { COLUMN_FIELDS, Dates, Kind, ListColumns, TableWindow } from './common.ts';

const Path = z.string().min(1).max(4096);

/** What the flow picture and the map are narrowed to. */
const Narrowing = {
  regime: z.string().max(40).optional(),
  verdict: z.enum(FLOW_SHADES).optional(),
  entity: z.uuid().optional(),
  dataCategory: z.string().max(100_000).optional(),
};

/** Routing, pictures, reports and files. */
export const workEntries = {
  'routing.decide': query(
    Dates.extend({
      jurisdiction: z.string().max(200),
      registeredWith: z.uuid().optional(),
      registered: Known.default('not-known'),
      asked: Known.default('not-known'),
      bought: Known.default('not-known'),
      optedOut: Known.default('not-known'),
      /** Channels on which the person agreed to hear from companies outside the group; left out where not known. */
      thirdPartyOptIns: z.array(z.string().max(60)).max(20).optional(),
    }),
    answer<RoutingReply>(),
  ),
  'routing.readFile': query(
    z.strictObject({ path: Path, sheet: z.string().max(200).optional() }),
    z.object({
      columns: z.array(z.string()),
      rows: z.array(z.array(z.string())),
      column: z.string().nullable(),
      separator: z.string(),
      /** The sheet of a workbook that was read, and all there are. */
      sheet: z.string().nullable(),
      sheets: z.array(z.string()),
      /** Which heading is taken for what. */
      recognised: z.partialRecord(z.enum(COLUMN_FIELDS), z.string()),
      /** The same for every list with the same headings. */
      key: z.string(),
    }),
  ),
  'routing.file': command(
    Dates.extend({
      in: Path,
      out: Path,
      rejects: Path.optional(),
      column: z.string().max(200).optional(),
      /** Columns as a person chose them, by their heading; null takes none, though a heading is one of those known. */
      columns: ListColumns.optional(),
      sheet: z.string().max(200).optional(),
      safeCells: z.boolean().default(true),
      force: z.boolean().default(false),
    }),
    JobStarted,
  ),
  'jobs.cancel': command(z.strictObject({ job: z.int() }), Nothing),
  'flows.picture': query(Dates.extend(Narrowing), answer<FlowPicture>()),
  /** The days through which the pictures can be moved: what was recorded, what is, and what is known to come. */
  'flows.stops': query(Dates, z.object({ stops: z.array(answer<FlowStop>()) })),
  'flows.map': query(Dates.extend(Narrowing), answer<MapPicture>()),
  /** The land of the world map, in the units of its pictures; the same for every register. */
  'map.land': query(Nothing, answer<WorldMapFile>()),
  'notices.get': query(
    z.strictObject({ id: z.uuid(), asRecorded: DaySchema.optional() }),
    answer<{ readonly notice: Notice; readonly names: Names }>(),
  ),
  /** What the checks would say of a notice that is being written, as far as it is complete, if it were in force on the day. */
  'notices.try': query(
    Dates.extend({ notice: z.record(z.string(), z.unknown()) }),
    z.object({ findings: z.array(answer<Finding>()), names: answer<Names>() }),
  ),
  'exports.article30': command(
    Dates.extend({
      format: z.enum(ARTICLE_30_FORMATS),
      /** How a controller's record is laid out; that of the format where it is left out. */
      layout: z.enum(LAYOUT_IDS).optional(),
      out: Path,
      controller: z.uuid().optional(),
      processor: z.uuid().optional(),
      force: z.boolean().default(false),
    }),
    JobStarted,
  ),
  'exports.board': command(
    BoardAsked.extend({ format: z.enum(BOARD_FORMATS).default('html'), out: Path, force: z.boolean().default(false) }),
    JobStarted,
  ),
  /** The first two pages of the report: markup for a shadow tree, its rules, and how many rows the annex of the file has. */
  'exports.boardPreview': query(
    BoardAsked,
    z.object({ html: z.string(), css: z.string(), annexRows: z.int(), from: DaySchema.nullable() }),
  ),
  'exports.flows': command(
    Dates.extend({
      ...Narrowing,
      format: z.enum(['svg', 'png', 'csv']),
      out: Path,
      force: z.boolean().default(false),
    }),
    JobStarted,
  ),
  /** What falls due, as a calendar or a table. */
  'exports.due': command(
    Dates.extend({
      until: DaySchema.optional(),
      format: z.enum(['ics', 'csv']),
      out: Path,
      force: z.boolean().default(false),
    }),
    JobStarted,
  ),
  /** The rows of a table as it is searched, narrowed and sorted on screen, all of them, in the columns that are shown. */
  'exports.table': command(
    Dates.extend({
      ...TableWindow.pick({ search: true, filters: true, sort: true }).shape,
      kind: Kind,
      columns: z.array(z.string().max(60)).min(1).max(60),
      format: z.enum(['csv', 'xlsx']),
      out: Path,
      force: z.boolean().default(false),
    }),
    JobStarted,
  ),
  'exports.register': command(z.strictObject({ out: Path, force: z.boolean().default(false) }), JobStarted),
};
