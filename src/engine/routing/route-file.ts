import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Ground } from '../../core/routing/ground.ts';
import type { Volume } from '../register/routed-list-volume.ts';
import { notAsWritten } from '../files/file-error.ts';
import { writeChecked } from '../files/write-checked.ts';
import { columnsOf, knownBy } from './columns.ts';
import type { ColumnChoice, Columns } from './columns.ts';
import type { Encoding } from './list-encoding.ts';
import type { ListSource } from './list-source.ts';
import { withList } from './open-list.ts';
import { RowRouter } from './route-rows.ts';
import type { Reject } from './route-rows.ts';
import { RowDecisions } from './row-decisions.ts';
import { cannotRoute, readable } from './routing-file-error.ts';
import { TextWriter } from './text-writer.ts';

/** Progress of a file that is being routed. */
export interface RoutingProgress {
  readonly rows: number;
  readonly rejected: number;
  readonly bytes: number;
  readonly ofBytes: number;
}

export interface RouteFileOptions {
  readonly in: string;
  readonly out: string;
  /** Where the rows go that cannot be routed, with their number and why. */
  readonly rejects?: string | undefined;
  /** The column of the jurisdiction; found by its header where it is not said. */
  readonly column?: string | undefined;
  /** Other columns as a person chose them, by their heading; found by their headers where nothing is said. */
  readonly columns?: ColumnChoice | undefined;
  /** The sheet of a workbook; the first that is not hidden where none is named. */
  readonly sheet?: string | undefined;
  /** Makes every cell of the output harmless to a spreadsheet, and not only our own. */
  readonly safeCells?: boolean | undefined;
  /** Replaces files at `out` and `rejects`. */
  readonly force?: boolean | undefined;
  readonly ground: Ground;
  readonly onProgress?: ((progress: RoutingProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What routing a file came to. `rowsIn` is `rowsOut` and `rejected` together; empty lines are no rows and are counted apart. */
export interface RoutedFile {
  readonly rowsIn: number;
  readonly rowsOut: number;
  readonly rejected: number;
  readonly emptyLines: number;
  readonly firstRejects: readonly Reject[];
  readonly encoding: Encoding;
  readonly separator: string;
  /** The sheet of a workbook that was read; null for a text file. */
  readonly sheet: string | null;
  readonly jurisdictionColumn: string;
  /** Rows by the legal name of the entity that they went to, and by flag. */
  readonly entities: Readonly<Record<string, number>>;
  readonly flags: Readonly<Record<string, number>>;
  /** Rows by jurisdiction and the id of the entity that they went to. */
  readonly volumes: readonly Volume[];
}

/** Stops where the person has asked to. */
function refuseIfCancelled({ signal, in: path }: RouteFileOptions): void {
  if (signal?.aborted === true) throw cannotRoute('routing-file.cancelled', { path });
}

/** Refuses outputs that would overwrite the input or each other. */
async function refuseSameFile({ in: input, out, rejects }: RouteFileOptions): Promise<number> {
  const about = await readable(input, stat(input));
  if (!about.isFile()) throw cannotRoute('routing-file.not-a-file', { path: input });
  const outputs = [
    ['the routed file', out] as const,
    ...(rejects === undefined ? [] : [['the rejects', rejects] as const]),
  ];
  for (const [name, place] of outputs) {
    const there = await stat(place).catch(() => undefined);
    const isInput = resolve(place) === resolve(input) || (there?.ino === about.ino && there.dev === about.dev);
    if (isInput) throw cannotRoute('routing-file.same-file', { one: 'The list', other: name, path: place });
  }
  if (rejects !== undefined && resolve(rejects) === resolve(out)) {
    throw cannotRoute('routing-file.same-file', { one: 'The routed file', other: 'the rejects', path: out });
  }
  return about.size;
}

/** Whether the file at the place has as many bytes as were written to it. */
async function checkSize(place: string, written: number): Promise<void> {
  const { size } = await stat(place);
  if (size !== written) throw notAsWritten(place, 'bytes', written, size);
}

/** A list whose first row has been read, and how it is to be routed. */
interface Task {
  readonly options: RouteFileOptions;
  readonly source: ListSource;
  readonly columns: Columns;
  readonly ofBytes: number;
}

/** What one pass over a list came to. */
interface Pass {
  readonly router: RowRouter;
  readonly decisions: RowDecisions;
  readonly outBytes: number;
  readonly rejectsBytes: number;
}

/** One pass over the whole list, into files that are not there yet. */
async function routeInto(
  { options, source, columns, ofBytes }: Task,
  outPath: string,
  rejectsPath: string | undefined,
): Promise<Pass> {
  const { form } = source;
  const decisions = new RowDecisions(options.ground, columns, form);
  const writers: TextWriter[] = [];
  const create = async (path: string): Promise<TextWriter> => {
    const writer = await TextWriter.create(path);
    writers.push(writer);
    return writer;
  };
  try {
    const out = await create(outPath);
    const rejects = rejectsPath === undefined ? undefined : await create(rejectsPath);
    // In a workbook a text that begins like a formula is a text; in the file that is written it would be run.
    const safeCells = options.safeCells === true || source.kind === 'workbook';
    const router = new RowRouter({ form, columns, decisions, safeCells }, out, rejects);
    router.writeHeaders();
    const afterPiece = async (share: number): Promise<void> => {
      refuseIfCancelled(options);
      await Promise.all(writers.map((writer) => writer.flush()));
      const { rowsOut, rejected } = router.counts;
      options.onProgress?.({ rows: rowsOut + rejected, rejected, bytes: share * ofBytes, ofBytes });
    };
    await source.read((row) => router.take(row), afterPiece);
    await Promise.all(writers.map((writer) => writer.finish()));
    refuseIfCancelled(options);
    return { router, decisions, outBytes: out.bytes, rejectsBytes: rejects?.bytes ?? 0 };
  } finally {
    await Promise.all(writers.map((writer) => writer.close()));
  }
}

/** Both outputs written beside their places, checked, and moved in: the rejects first, so that a routed file never stands without them. */
async function writeBoth(task: Task): Promise<Pass> {
  const { out, rejects, force } = task.options;
  let pass: Pass | undefined;
  const routed = async (besideOut: string, besideRejects: string | undefined): Promise<void> => {
    pass = await routeInto(task, besideOut, besideRejects);
  };
  const checkRejects = (beside: string) => checkSize(beside, pass?.rejectsBytes ?? 0);
  await writeChecked(
    out,
    (besideOut) =>
      rejects === undefined
        ? routed(besideOut, undefined)
        : writeChecked(rejects, (besideRejects) => routed(besideOut, besideRejects), checkRejects, { force }),
    (besideOut) => checkSize(besideOut, pass?.outBytes ?? 0),
    { force },
  );
  if (pass === undefined) throw new Error('writing ended without a pass over the list');
  return pass;
}

/**
 * Routes a contact list of any size, CSV, TSV or a sheet of a workbook, in flat memory: the input's columns unchanged and in order, then ours. A text in UTF-8 where it
 * can be, else Windows-1252; what comes of a workbook is CSV.
 * Rows that cannot be routed go to the rejects, with their number and why. Nothing is half written: when it fails or is cancelled, no file has changed.
 * @throws RoutingFileError where the list as a whole cannot be read, or routing was cancelled
 * @throws FileError where an output cannot be written, or stands there already and `force` was not given
 */
export async function routeFile(options: RouteFileOptions): Promise<RoutedFile> {
  const ofBytes = await refuseSameFile(options);
  refuseIfCancelled(options);
  const column = options.columns?.jurisdiction ?? options.column;
  return withList({ path: options.in, known: knownBy(column), sheet: options.sheet }, async (source) => {
    const { form, encoding, sheet } = source;
    const columns = columnsOf(options.in, form.header, column, options.columns);
    const { router, decisions } = await writeBoth({ options, source, columns, ofBytes });
    const { counts, firstRejects } = router;
    return {
      ...counts,
      rowsIn: counts.rowsOut + counts.rejected,
      firstRejects,
      encoding,
      separator: form.separator,
      sheet,
      jurisdictionColumn: columns.names[columns.jurisdiction] ?? '',
      ...decisions.tally(),
    };
  });
}
