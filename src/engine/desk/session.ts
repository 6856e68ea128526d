import type { RegisterStatus } from '../../contract/register.ts';
import { findingsInSteps } from '../../core/checks/findings.ts';
import type { Finding } from '../../core/checks/finding.ts';
import type { Day } from '../../core/days.ts';
import type { TransferAnswer } from '../../core/law/answer.ts';
import type { Law } from '../../core/law/law.ts';
import { judge } from '../../core/law/verdict/judge.ts';
import type { Dates } from '../../core/law/verdict/judge.ts';
import type { KeptRecord } from '../../core/records/snapshot.ts';
import type { Transfer } from '../../core/records/transfer.ts';
import { dueInSteps, dueUntil } from '../../core/views/due.ts';
import type { DueEntry } from '../../core/views/due.ts';
import { trendInSteps } from '../../core/views/trend.ts';
import type { Trend } from '../../core/views/trend.ts';
import type { Holder } from '../register/holder.ts';
import { removeCopies } from '../files/opened-documents.ts';
import { lawOfRegister } from '../law/in-force.ts';
import type { RegisterLaw } from '../law/in-force.ts';
import type { RecordedSnapshot } from '../register/read.ts';
import { KeptSnapshot } from '../register/kept-snapshot.ts';
import type { Register } from '../register/register.ts';
import { Ahead } from './ahead.ts';
import type { Whole } from './ahead.ts';
import { judgedInSteps } from './judged-in-steps.ts';
import { Namers } from './namers.ts';
import { indexRecords, tableSource } from './tables/source.ts';
import type { RecordIndex } from './tables/source.ts';
import type { TableSource } from './tables/table.ts';

/** How many days, or moments of the past, are kept worked out at once. */
const MOST_KEPT = 6;

/** Keeps the newest few values by key, so that going back and forth between two days costs nothing. */
class Recent<T> {
  readonly #values = new Map<string, T>();

  get(key: string, make: () => T): T {
    const known = this.#values.get(key);
    const value = known ?? make();
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > MOST_KEPT && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }

  clear(): void {
    this.#values.clear();
  }
}

/** Whose the file is while it is open: ours until it is released, or another's. */
export interface Held {
  readonly release?: () => void;
  readonly by?: Holder | undefined;
}

/** A change by its number, or a list that was taken in by many. */
export type Undoable = number | { readonly takeIn: string };

/** The open register with what has been worked out of it, until the next change. */
export class Session {
  readonly register: Register;
  readonly readOnly: boolean;
  /** The day as of whose end the window looks at the register; nothing while it looks at the register of now. */
  lookingBack: Day | undefined;
  /** The law that the program brings. */
  readonly #shipped: Law;
  readonly #held: Held;
  readonly #kept: KeptSnapshot;
  /** What was done in this session and can be taken back, newest last. */
  readonly undoable: Undoable[] = [];
  /** Changes that took others back, newest last, each with the number of the entry after which nothing else was written: only then can it be done again. */
  readonly redoable: Array<{ readonly change: number; readonly sequence: number }> = [];
  #sequence = -1;
  readonly #laws = new Recent<RegisterLaw>();
  readonly #moments = new Recent<RecordedSnapshot>();
  readonly #indexes = new Recent<RecordIndex>();
  readonly #answers = new Recent<Ahead<readonly TransferAnswer[]>>();
  readonly #findings = new Recent<Ahead<readonly Finding[]>>();
  readonly #due = new Recent<Ahead<readonly DueEntry[]>>();
  readonly #trends = new Recent<Ahead<Trend>>();
  /** Of the register of now, which it follows, and of moments of the past. */
  readonly #namers = new Namers();
  readonly #namersThen = new Recent<Namers>();

  constructor(register: Register, law: Law, readOnly: boolean, held: Held = {}) {
    this.#held = held;
    this.register = register;
    this.#kept = new KeptSnapshot(register.connection);
    this.#shipped = law;
    this.readOnly = readOnly;
  }

  /** Forgets what was worked out where the register has changed since, by us or beneath us. */
  #refresh(): void {
    const sequence = this.register.seal()?.seq ?? 0;
    if (sequence === this.#sequence) return;
    this.#sequence = sequence;
    const worked = [this.#laws, this.#moments, this.#indexes, this.#answers, this.#findings, this.#due, this.#trends];
    for (const kept of worked) kept.clear();
  }

  /** The register now, or at the end of a day. */
  moment(asRecorded?: Day): RecordedSnapshot {
    this.#refresh();
    return this.#moments.get(asRecorded ?? '', () =>
      asRecorded === undefined ? this.#kept.now() : this.register.snapshot(asRecorded),
    );
  }

  /** The records that name the one with that id, contacts left out. */
  namersOf(id: string, asRecorded?: Day): readonly KeptRecord[] {
    const { snapshot } = this.moment(asRecorded);
    const namers = asRecorded === undefined ? this.#namers : this.#namersThen.get(asRecorded, () => new Namers());
    return namers.of(id, snapshot);
  }

  /** Reads what changed, so that whoever asks next finds it read. */
  follow(): void {
    this.#namers.follow(this.moment().snapshot);
    this.lawAt();
  }

  /** The law by which the register answers, now or as recorded a day, and where it comes from. */
  registerLaw(asRecorded?: Day): RegisterLaw {
    const moment = this.moment(asRecorded);
    return this.#laws.get(asRecorded ?? '', () =>
      lawOfRegister(this.register.connection, this.#shipped, moment, asRecorded),
    );
  }

  /** The law by which the register answers now. */
  get law(): Law {
    return this.lawAt();
  }

  /** The law by which the register answers, now or as recorded a day. */
  lawAt(asRecorded?: Day): Law {
    return this.registerLaw(asRecorded).law;
  }

  #answersAhead({ on, asRecorded }: Dates): Ahead<readonly TransferAnswer[]> {
    const { snapshot } = this.moment(asRecorded);
    const law = this.lawAt(asRecorded);
    return this.#answers.get(
      `${on} ${asRecorded ?? ''}`,
      () => new Ahead(judgedInSteps(snapshot, law, { on, asRecorded })),
    );
  }

  /** What the rules are asked with. */
  #checked(dates: Dates) {
    const { snapshot } = this.moment(dates.asRecorded);
    const contacts = () => this.register.endedContacts(dates.asRecorded);
    return { snapshot, law: this.lawAt(dates.asRecorded), answers: this.answers(dates), dates, contacts };
  }

  #findingsAhead(dates: Dates): Ahead<readonly Finding[]> {
    const checked = this.#checked(dates);
    return this.#findings.get(`${dates.on} ${dates.asRecorded ?? ''}`, () => new Ahead(findingsInSteps(checked)));
  }

  #dueAhead(dates: Dates, until: Day): Ahead<readonly DueEntry[]> {
    const checked = this.#checked(dates);
    return this.#due.get(`${dates.on} ${dates.asRecorded ?? ''} ${until}`, () => new Ahead(dueInSteps(checked, until)));
  }

  #trendAhead(dates: Dates): Ahead<Trend> {
    const { snapshot } = this.moment(dates.asRecorded);
    const input = { snapshot, law: this.lawAt(dates.asRecorded), answers: this.answers(dates), dates };
    return this.#trends.get(`${dates.on} ${dates.asRecorded ?? ''}`, () => new Ahead(trendInSteps(input)));
  }

  /** The answers about all active transfers. */
  answers(dates: Dates): readonly TransferAnswer[] {
    return this.#answersAhead(dates).whole();
  }

  /** Everything that the checks find. */
  findings(dates: Dates): readonly Finding[] {
    return this.#findingsAhead(dates).whole();
  }

  /** What falls due up to a day. */
  due(dates: Dates, until: Day): readonly DueEntry[] {
    return this.#dueAhead(dates, until).whole();
  }

  /** How the transfers stood at month-ends, stand on the day, and will stand. */
  trend(dates: Dates): Trend {
    return this.#trendAhead(dates).whole();
  }

  /**
   * Works out ahead what questions about the whole register rest on, a little at each step. It may be left at any step, whoever asks meanwhile is answered at once, and
   * after a change of the register it begins anew.
   * @param until the last day of what falls due
   * @yields between the steps
   */
  *ahead(whole: Whole, dates: Dates, until = dueUntil(dates.on)): Generator<void, void, void> {
    this.moment(dates.asRecorded);
    yield;
    this.lawAt(dates.asRecorded);
    yield;
    while (this.#stepAhead(whole, dates, until)) yield;
  }

  /** Each step asks anew what is there: a change that came between takes everything away, and the first part is to be done first again. */
  #stepAhead(whole: Whole, dates: Dates, until: Day): boolean {
    if (this.#answersAhead(dates).step()) return true;
    if (whole === 'answers') return false;
    if (whole === 'trend') return this.#trendAhead(dates).step();
    if (this.#findingsAhead(dates).step()) return true;
    return whole === 'due' && this.#dueAhead(dates, until).step();
  }

  /** The answer about one transfer. No other has to be judged for it, so that a change is answered at once however many there are. */
  answer(transfer: Transfer, dates: Dates): TransferAnswer {
    const { snapshot } = this.moment(dates.asRecorded);
    return judge(transfer, snapshot, this.lawAt(dates.asRecorded), dates);
  }

  #sourceWith(dates: Dates, answers: () => readonly TransferAnswer[]): TableSource {
    const { asRecorded, on } = dates;
    const { snapshot } = this.moment(asRecorded);
    const index = (): RecordIndex => this.#indexes.get(asRecorded ?? '', () => indexRecords(snapshot));
    return tableSource(snapshot, this.lawAt(asRecorded), answers, index, on);
  }

  /** What the tables of a day are made from. The answers are worked out when a cell looks at them. */
  source(dates: Dates): TableSource {
    return this.#sourceWith(dates, () => this.answers(dates));
  }

  /** What one row about a transfer is made from: where the transfer is in force, its own answer. */
  sourceOf(transfer: Transfer, answer: TransferAnswer, dates: Dates): TableSource {
    return this.#sourceWith(dates, () => (transfer.status === 'active' ? [answer] : []));
  }

  /** Notes that contacts came in with a list: all of them are one thing to take back. */
  noteTakeIn(takeIn: string): void {
    if (!this.undoable.some((one) => typeof one === 'object' && one.takeIn === takeIn)) this.undoable.push({ takeIn });
  }

  /** A list that is being taken back is nothing to take back any more. */
  forgetTakeIn(takeIn: string): void {
    const place = this.undoable.findIndex((one) => typeof one === 'object' && one.takeIn === takeIn);
    if (place >= 0) this.undoable.splice(place, 1);
  }

  /** What the register says of itself, now or as recorded a day. */
  status(asRecorded?: Day): RegisterStatus {
    const { settings, seal } = this.moment(asRecorded);
    const { version, asOf, caution } = this.lawAt(asRecorded).pack;
    return {
      name: settings.name,
      path: this.register.file,
      counts: this.register.counts(asRecorded),
      sequence: seal?.seq ?? 0,
      seal: seal?.hash ?? '',
      createdOn: settings.created.slice(0, 10),
      lawPack: { version, asOf, caution },
      sampleDay: settings.sampleDay,
      about: settings.about,
      readOnly: this.readOnly,
      ...(this.#held.by === undefined ? {} : { heldBy: this.#held.by }),
    };
  }

  close(): void {
    this.register.close();
    removeCopies();
    this.#held.release?.();
  }
}
