import { ABOUT_ONE } from '../../contract/about-one.ts';
import { CONTRACT } from '../../contract/contract.ts';
import type { Day } from '../../core/days.ts';
import type { Dates } from '../../core/law/verdict/judge.ts';
import type { Whole } from './ahead.ts';
import type { EngineName } from './desk.ts';
import type { ToDesk } from './messages.ts';

export type Call = Extract<ToDesk, { type: 'call' }>;

/** What the worker has to do: a call, a part of long work to be written, or that the parts of it are over. */
export type Task = Exclude<ToDesk, { type: 'close' }>;

const WHOLE: Readonly<Partial<Record<EngineName, Whole>>> = {
  'answers.tally': 'answers',
  'answers.transfers': 'answers',
  'answers.findings': 'findings',
  'answers.due': 'due',
  'answers.overview': 'due',
  'answers.trend': 'trend',
  'contacts.about': 'answers',
  'contacts.copy': 'answers',
  'contacts.letter': 'answers',
  'exports.boardPreview': 'findings',
  'flows.picture': 'answers',
  'flows.map': 'answers',
  'flows.stops': 'answers',
  'notices.try': 'answers',
  'packs.preview': 'answers',
  'reports.decisions': 'findings',
  'reports.figure': 'findings',
  'records.table': 'answers',
};

/** Something that is worked out of the whole register, and for which dates. */
export interface Need {
  readonly whole: Whole;
  readonly dates: Dates;
  /** The last day of what falls due. */
  readonly until?: Day | undefined;
}

/** What a call rests on that takes long in a big register; nothing for those that are answered at once. */
export function needsOf({ name, request }: Call): readonly Need[] {
  if (name === 'history.compare') {
    const { from, to } = request as Readonly<Record<'from' | 'to', Day>>;
    return [from, to].map((day) => ({ whole: 'answers', dates: { on: day, asRecorded: day } }));
  }
  const whole = WHOLE[name];
  if (whole === undefined || (name === 'records.table' && (request as { kind: string }).kind !== 'transfer')) return [];
  const { on, asRecorded, until } = request as Dates & { readonly until?: Day };
  return [{ whole, dates: { on, asRecorded }, until }];
}

/** Nothing passes these in either direction: before and after them it is another register. */
const BARRIERS: ReadonlySet<EngineName> = new Set([
  'register.open',
  'register.openSample',
  'register.create',
  'register.close',
]);

function isBarrier(task: Task): boolean {
  return task.type === 'call' && BARRIERS.has(task.name);
}

/** What a person did comes before what a page asks; what is asked of one record before what is asked of some, that before what is asked of all, and all of it before what is asked of many days. */
function rankOf(call: Task): number {
  // Long work waits for each of its parts.
  if (call.type !== 'call') return 0;
  if (CONTRACT[call.name].kind === 'command') return 0;
  if (ABOUT_ONE.has(call.name)) return 1;
  const needs = needsOf(call);
  if (needs.some(({ whole }) => whole === 'trend')) return 4;
  return needs.length === 0 ? 2 : 3;
}

/** Whether a task writes the register, or may. */
function isWriting(task: Task): boolean {
  return task.type === 'part' || (task.type === 'call' && CONTRACT[task.name].kind === 'command');
}

/** What waits, and whose turn it is. Those of one rank are answered in the order in which they came. */
export class Turns {
  readonly #waiting: Task[] = [];
  #closing = false;
  /** The long work that has the pen. */
  #lentTo: number | undefined;
  #arrived: () => void = () => undefined;

  add(task: Task): void {
    this.#waiting.push(task);
    this.#arrived();
  }

  /** The program ends: whoever works is to come to an end too. */
  close(): void {
    this.#closing = true;
    this.#arrived();
  }

  /** Long work writes for itself: until the pen is back, only questions are answered, and what it says itself. */
  lend(job: number): void {
    this.#lentTo = job;
  }

  /** The pen is back, where that work has it. @returns whether it had */
  penBack(job: number): boolean {
    const had = this.#lentTo === job;
    if (had) this.#lentTo = undefined;
    return had;
  }

  /** What the work that has the pen says, and that it is to be broken off, waits for nothing: it is by these that the pen comes back. */
  #isOfPen(task: Task): boolean {
    if (this.#lentTo === undefined) return false;
    return task.type === 'call' ? task.name === 'jobs.cancel' : task.job === this.#lentTo;
  }

  /** Nobody else writes meanwhile, and no other register is opened. */
  #waits(task: Task): boolean {
    return this.#lentTo !== undefined && isWriting(task);
  }

  get closing(): boolean {
    return this.#closing;
  }

  /** Comes when the next call does, or the end. */
  async arrival(): Promise<void> {
    return new Promise((resolve) => {
      this.#arrived = resolve;
    });
  }

  /** Takes the one whose turn it is. */
  next(): Task | undefined {
    return this.#take(Infinity);
  }

  /** Takes the one that may be done while `call` is being worked on: one of a lower rank that is not on the other side of a barrier. */
  before(call: Call): Task | undefined {
    return this.#take(rankOf(call));
  }

  /** Takes the next of the commands; the questions are forgotten. */
  nextCommand(): Task | undefined {
    const at = this.#waiting.findIndex((call) => rankOf(call) === 0);
    return at === -1 ? undefined : this.#waiting.splice(at, 1)[0];
  }

  #take(below: number): Task | undefined {
    const ofPen = this.#waiting.findIndex((task) => this.#isOfPen(task));
    if (ofPen !== -1) return this.#waiting.splice(ofPen, 1)[0];
    const [first] = this.#waiting;
    if (first !== undefined && isBarrier(first) && !this.#waits(first)) {
      return below === Infinity ? this.#waiting.shift() : undefined;
    }
    const barrier = this.#waiting.findIndex(isBarrier);
    const open = barrier === -1 ? this.#waiting : this.#waiting.slice(0, barrier);
    const ranks = open.map((task) => (this.#waits(task) ? Infinity : rankOf(task)));
    const lowest = Math.min(...ranks);
    if (lowest >= below) return undefined;
    return this.#waiting.splice(ranks.indexOf(lowest), 1)[0];
  }
}
