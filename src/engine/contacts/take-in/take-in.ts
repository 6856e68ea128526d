import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { privateDetails } from '../../../core/contacts/private-details.ts';
import type { Contact } from '../../../core/records/contact.ts';
import { nameById } from '../../../core/records/snapshot.ts';
import type { Ground } from '../../../core/routing/ground.ts';
import { sentence } from '../../../words/catalogue.ts';
import { notAsWritten } from '../../files/file-error.ts';
import { writeChecked } from '../../files/write-checked.ts';
import type { Standing } from '../../register/take-in.ts';
import { columnsOf, knownBy } from '../../routing/columns.ts';
import type { ColumnChoice } from '../../routing/columns.ts';
import type { ListSource, Row } from '../../routing/list-source.ts';
import { withList } from '../../routing/open-list.ts';
import { personColumnsOf } from '../../routing/person-columns.ts';
import { REJECTS_TOLD } from '../../routing/route-rows.ts';
import type { Reject } from '../../routing/route-rows.ts';
import { cannotRoute, readable } from '../../routing/routing-file-error.ts';
import { isEmptyLine, whyNoRow } from '../../routing/row-faults.ts';
import { RowLines } from '../../routing/row-lines.ts';
import { TextWriter } from '../../routing/text-writer.ts';
import { RowContacts } from './row-contacts.ts';
import type { RowOutcome } from './row-contacts.ts';
import { sayTakeIn } from './row-person.ts';
import type { RejectCause } from './row-person.ts';
import { SeenPersons } from './seen.ts';

/** How many contacts are handed over at once: the register is held by whoever writes them for a fraction of a second. */
export const PART = 250;

/** Where the contacts go, a part at a time: into the register, or, where nothing is to be written, only past it. */
export interface Taker {
  /** @returns how each stood to the register; those that were new are written when it returns */
  readonly take: (contacts: readonly Contact[]) => Promise<readonly Standing[]>;
}

/** How far a list is. */
export interface TakeInProgress {
  /** Whether the list is still being read through, before anything is taken. */
  readonly reading: boolean;
  readonly rows: number;
  readonly taken: number;
  readonly held: number;
  readonly rejected: number;
  /** The share of the whole work that is done. */
  readonly share: number;
}

export interface TakeInOptions {
  readonly list: string;
  /** Where the rows go that are not taken, with their number and why. */
  readonly rejects?: string | undefined;
  readonly columns?: ColumnChoice | undefined;
  readonly sheet?: string | undefined;
  readonly safeCells?: boolean | undefined;
  readonly force?: boolean | undefined;
  readonly ground: Ground;
  readonly newId: () => string;
  readonly onProgress?: ((progress: TakeInProgress) => void) | undefined;
  /** When it is aborted, no further part is handed over, and the answer says how far it came. */
  readonly signal?: AbortSignal | undefined;
}

/** What taking a list in came to. `rowsIn` is `taken`, `held` and `rejected` together; empty lines are no rows and are counted apart. */
export interface TakenIn {
  readonly rowsIn: number;
  readonly taken: number;
  readonly held: number;
  readonly rejected: number;
  readonly emptyLines: number;
  /** Rejected rows by why. */
  readonly causes: Readonly<Partial<Record<RejectCause, number>>>;
  readonly firstRejects: readonly Reject[];
  /** Contacts taken by the legal name of the company that looks after them, and by flag of their decision. */
  readonly entities: Readonly<Record<string, number>>;
  readonly flags: Readonly<Record<string, number>>;
  /** Contacts taken whose details look private, which the notice does not take. */
  readonly privateDetails: number;
  /** Where it was stopped before its end: the last row that was dealt with; the rows after it are in no count. */
  readonly stoppedAfter: number | null;
  /** Why it was stopped, where nobody asked for it. */
  readonly why: string | null;
}

function countUp(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

interface Waiting {
  readonly row: Row;
  readonly outcome: RowOutcome;
}

/** Hands rows over part by part, and counts what becomes of each. */
class Pass {
  readonly counts = { taken: 0, held: 0, rejected: 0, emptyLines: 0, privateDetails: 0 };
  readonly causes: Partial<Record<RejectCause, number>> = {};
  readonly entities: Record<string, number> = {};
  readonly flags: Record<string, number> = {};
  readonly firstRejects: Reject[] = [];
  lastRow = 1;
  readonly #waiting: Waiting[] = [];
  readonly #seen = new SeenPersons();
  readonly #contacts: RowContacts;
  readonly #names: readonly string[];
  readonly #lines: RowLines;
  readonly #taker: Taker;
  readonly #ground: Ground;
  readonly #rejects: TextWriter | undefined;

  constructor(
    source: ListSource,
    contacts: RowContacts,
    taker: Taker,
    { ground, safeCells = false }: TakeInOptions,
    rejects: TextWriter | undefined,
  ) {
    this.#contacts = contacts;
    this.#names = source.form.header;
    // In a workbook a text that begins like a formula is a text; in the file that is written it would be run.
    this.#lines = new RowLines(source.form, safeCells || source.kind === 'workbook');
    this.#taker = taker;
    this.#ground = ground;
    this.#rejects = rejects;
    rejects?.add(this.#lines.rejectsHeader());
  }

  get rows(): number {
    const { taken, held, rejected } = this.counts;
    return taken + held + rejected;
  }

  take(row: Row): void {
    if (isEmptyLine(row, this.#names)) {
      this.counts.emptyLines += 1;
      return;
    }
    this.#waiting.push({ row, outcome: this.#outcome(row) });
  }

  #outcome(row: Row): RowOutcome {
    const noRow = whyNoRow(row, this.#names);
    if (noRow !== undefined) return { ok: false, cause: 'not-a-row', why: noRow };
    const outcome = this.#contacts.of(row.cells);
    if (!outcome.ok) return outcome;
    const before = this.#seen.before(outcome.contact, row.number);
    if (before === undefined) return outcome;
    // An opt-out must not be lost with the row that tells of it.
    const isNews = outcome.contact.optedOutOn !== undefined && !before.optedOut;
    const cause = isNews ? 'opted-out-since' : 'twice';
    const why = sayTakeIn(isNews ? 'take-in.twice-opted-out' : 'take-in.twice', { row: before.row });
    return { ok: false, cause, why: sentence(why) };
  }

  /** Hands over what waits, a part at a time, and with `atEnd` also the last part, which is smaller. */
  async handOver(atEnd: boolean, signal: AbortSignal | undefined): Promise<void> {
    const least = atEnd ? 1 : PART;
    while (this.#waiting.length >= least) {
      if (signal?.aborted === true) return;
      const part = this.#waiting.slice(0, PART);
      const contacts = part.flatMap(({ outcome }) => (outcome.ok ? [outcome.contact] : []));
      const standings = contacts.length === 0 ? [] : await this.#taker.take(contacts);
      this.#waiting.splice(0, part.length);
      let place = 0;
      for (const { row, outcome } of part) {
        this.lastRow = row.number;
        if (outcome.ok) this.#stood(row, outcome.contact, standings[place++]);
        else this.#reject(row, outcome.cause, outcome.why);
      }
      await this.#rejects?.flush();
    }
  }

  #stood(row: Row, contact: Contact, standing: Standing | undefined): void {
    if (standing?.standing === 'new') {
      this.#count(contact);
    } else if (standing?.standing === 'kept-out') {
      this.#reject(row, 'kept-out', sentence(sayTakeIn('take-in.kept-out', { on: standing.on })));
    } else if (standing?.optedOut === false && contact.optedOutOn !== undefined) {
      this.#reject(row, 'opted-out-since', sentence(sayTakeIn('take-in.opted-out-since', {})));
    } else {
      this.counts.held += 1;
    }
  }

  #count(contact: Contact): void {
    this.counts.taken += 1;
    countUp(this.entities, nameById(this.#ground.snapshot, contact.decision?.assignedEntity ?? ''));
    for (const flag of contact.decision?.flags ?? []) countUp(this.flags, flag);
    if (privateDetails(contact).length > 0) this.counts.privateDetails += 1;
  }

  #reject(row: Row, cause: RejectCause, why: string): void {
    this.counts.rejected += 1;
    this.causes[cause] = (this.causes[cause] ?? 0) + 1;
    if (this.firstRejects.length < REJECTS_TOLD) this.firstRejects.push({ row: row.number, why });
    this.#rejects?.add(this.#lines.reject(row, why));
  }
}

/** The share of the work that reading the list through takes, beside taking it in. */
const READING = 0.05;

/** A list that is open, and where its contacts go. */
interface Task {
  readonly options: TakeInOptions;
  readonly source: ListSource;
  readonly taker: Taker;
}

class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Reads the list through, so that what makes it unreadable as a whole is found before anything is taken. @returns whether it went to its end */
async function readThrough({ options: { signal, onProgress }, source }: Task): Promise<boolean> {
  const stopped = new Stopped();
  let rows = 0;
  try {
    await source.read(
      () => {
        rows += 1;
      },
      (share) => {
        onProgress?.({ reading: true, rows, taken: 0, held: 0, rejected: 0, share: READING * share });
        return signal?.aborted === true ? Promise.reject(stopped) : Promise.resolve();
      },
    );
  } catch (error) {
    if (error !== stopped) throw error;
  }
  return signal?.aborted !== true;
}

/** One pass over the list, a part at a time. What stops it on the way is told, with what was taken by then, and not thrown. */
async function pass(task: Task, rejects: TextWriter | undefined): Promise<TakenIn> {
  const { options, source, taker } = task;
  const { signal, onProgress, ground, list, newId } = options;
  const { header } = source.form;
  const columns = {
    routing: columnsOf(list, header, options.columns?.jurisdiction ?? undefined, options.columns),
    person: personColumnsOf(list, header, options.columns),
  };
  const one = new Pass(source, new RowContacts(ground, columns, newId), taker, options, rejects);
  const stopped = new Stopped();
  let isOver = false;
  let why: string | null = null;
  const handOver = async (atEnd: boolean, share: number): Promise<void> => {
    try {
      await one.handOver(atEnd, signal);
    } catch (error) {
      if (one.counts.taken === 0) throw error;
      why = (error as Error).message;
      throw stopped;
    }
    const { taken, held, rejected } = one.counts;
    onProgress?.({ reading: false, rows: one.rows, taken, held, rejected, share: READING + (1 - READING) * share });
    if (signal?.aborted === true) throw stopped;
  };
  try {
    if (await readThrough(task)) {
      await source.read(
        (row) => one.take(row),
        (share) => handOver(false, share),
      );
      await handOver(true, 1);
      isOver = true;
    }
  } catch (error) {
    if (error !== stopped) throw error;
  }
  // Where nothing was taken, nothing is left: no rejects either.
  if (!isOver && one.counts.taken === 0) signal?.throwIfAborted();
  await rejects?.finish();
  const { counts, causes, firstRejects, entities, flags, lastRow } = one;
  const stoppedAfter = isOver ? null : lastRow;
  return { ...counts, rowsIn: one.rows, causes, firstRejects, entities, flags, stoppedAfter, why };
}

async function passInto(task: Task, beside: string): Promise<{ readonly taken: TakenIn; readonly bytes: number }> {
  const writer = await TextWriter.create(beside);
  try {
    return { taken: await pass(task, writer), bytes: writer.bytes };
  } finally {
    await writer.close();
  }
}

/** The rejects written beside their place, checked, and moved in. */
async function passWithRejects(task: Task, rejects: string, force: boolean): Promise<TakenIn> {
  let done: { readonly taken: TakenIn; readonly bytes: number } | undefined;
  await writeChecked(
    rejects,
    async (beside) => {
      done = await passInto(task, beside);
    },
    async (beside) => {
      const { size } = await stat(beside);
      if (size !== done?.bytes) throw notAsWritten(beside, 'bytes', done?.bytes ?? 0, size);
    },
    { force },
  );
  if (done === undefined) throw new Error('writing ended without a pass over the list');
  return done.taken;
}

async function refuseSameFile({ list, rejects }: TakeInOptions): Promise<void> {
  const about = await readable(list, stat(list));
  if (!about.isFile()) throw cannotRoute('routing-file.not-a-file', { path: list });
  if (rejects === undefined) return;
  const there = await stat(rejects).catch(() => undefined);
  if (resolve(list) === resolve(rejects) || (there?.ino === about.ino && there.dev === about.dev)) {
    throw cannotRoute('routing-file.same-file', { one: 'The list', other: 'the rejects', path: rejects });
  }
}

/**
 * Takes the contacts of a list of any size in, CSV, TSV or a sheet of a workbook, in flat memory: each with its routing decision and everything that it rested on. The list is read
 * through before anything is taken; then contacts are handed over in parts, each of which is written whole or not at all. A row that is not taken goes to the rejects, with its
 * number and why; one whose person the register holds already is left as it is.
 * @throws RoutingFileError where the list as a whole cannot be read; nothing was taken then
 * @throws the signal's reason where it was aborted before anything was taken; nothing is left then
 * @throws FileError where the rejects cannot be written, or stand there already and `force` was not given
 */
export async function takeIn(options: TakeInOptions, taker: Taker): Promise<TakenIn> {
  await refuseSameFile(options);
  const column = options.columns?.jurisdiction ?? undefined;
  return withList({ path: options.list, known: knownBy(column), sheet: options.sheet }, async (source) => {
    const task: Task = { options, source, taker };
    return options.rejects === undefined
      ? pass(task, undefined)
      : passWithRejects(task, options.rejects, options.force === true);
  });
}
