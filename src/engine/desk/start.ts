import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Request } from '../../contract/contract.ts';
import type { Outcome } from '../../contract/entry.ts';
import type { Event } from '../../contract/events.ts';
import type { Statement } from '../../core/statement.ts';
import type { Desk } from './desk.ts';
import { NO_PRINTER, printTask } from '../print/printer.ts';
import type { PrintTask, Printer } from '../print/printer.ts';
import type { FromDesk, FromJob, JobData, ToDesk, ToJob } from './messages.ts';
import type { PartWork } from './parts.ts';
import { forgetOwnNote } from '../register/holder.ts';
import { problemOf, sayDesk } from './problem.ts';

/** Where the workers' files lie: beside the sources in a checkout, in the built program elsewhere. */
export interface DeskOptions {
  readonly programVersion: string;
  /** What the shell prints with. */
  readonly printer?: Printer | undefined;
  readonly workerUrl?: URL | undefined;
  readonly jobWorkerUrl?: URL | undefined;
}

/** The calls after which a register is open at the path of their request. */
const OPENING: ReadonlySet<string> = new Set(['register.open', 'register.create', 'register.openSample']);

/** How often a worker that went is replaced. */
const MOST_RESTARTS = 3;

type Waiting = (outcome: Outcome<unknown>) => void;

/** Prints for a worker, and answers it either way. */
async function printFor(worker: Worker, printer: Printer, print: number, task: PrintTask): Promise<void> {
  const post = (message: ToJob): void => worker.postMessage(message);
  try {
    post({ type: 'printed', print, bytes: await printTask(printer, task) });
  } catch (error) {
    post({ type: 'not-printed', print, statement: problemOf(error).statement });
  }
}

/** How the worker that owns the register file is reached from long work. */
interface Owner {
  /** Has a part written, and gives what came of it. */
  readonly write: (job: number, request: JobData['request'], work: PartWork) => Promise<Outcome<unknown>>;
  /** Says that work is over which wrote. */
  readonly over: (job: number) => void;
}

/** What long work gets of the shell's thread. */
interface JobsOptions {
  readonly url: URL;
  readonly programVersion: string;
  readonly printer: Printer;
  readonly owner: Owner;
  readonly tell: (event: Event) => void;
}

/** Runs long work in workers of their own, one each, and tells of it by events. */
class Jobs {
  readonly #workers = new Map<number, Worker>();
  readonly #options: JobsOptions;

  constructor(options: JobsOptions) {
    this.#options = options;
  }

  start(job: number, request: JobData['request']): void {
    const { url, programVersion, printer, owner, tell } = this.#options;
    const workerData: JobData = { job, request, programVersion };
    const worker = new Worker(url, { workerData });
    this.#workers.set(job, worker);
    let ended = false;
    let wrote = false;
    const end = (event: Event) => {
      if (ended) return;
      ended = true;
      this.#workers.delete(job);
      if (wrote) owner.over(job);
      tell(event);
    };
    const write = async (part: number, work: PartWork): Promise<void> => {
      wrote = true;
      const done: ToJob = { type: 'part-done', part, outcome: await owner.write(job, request, work) };
      worker.postMessage(done);
    };
    worker.on('message', (message: FromJob) => {
      if (message.type === 'print') void printFor(worker, printer, message.print, message.task);
      if (message.type === 'part') void write(message.part, message.work);
      if (message.type === 'progress') tell({ ...message, type: 'job-progress', job });
      if (message.type === 'done') end({ type: 'job-done', job, result: message.result });
      if (message.type === 'failed') end({ type: 'job-failed', job, statement: message.statement });
      if (message.type === 'cancelled') end({ type: 'job-cancelled', job });
    });
    worker.on('error', (error: Error) =>
      end({ type: 'job-failed', job, statement: sayDesk('desk.defect', { kind: error.name }) }),
    );
    worker.on('exit', () => end({ type: 'job-failed', job, statement: sayDesk('desk.job-ended', {}) }));
  }

  cancel(job: number): void {
    const message: ToJob = { type: 'cancel' };
    this.#workers.get(job)?.postMessage(message);
  }

  /** Cancels everything and waits until nothing is half written any more. */
  async close(): Promise<void> {
    const workers = [...this.#workers];
    const gone = workers.map(async ([, worker]) => once(worker, 'exit'));
    for (const [job] of workers) this.cancel(job);
    await Promise.all(gone);
  }
}

/** Starts the desk: the worker that owns the register file, and those for long work as they are asked for. */
export function startDesk({ programVersion, printer, workerUrl, jobWorkerUrl }: DeskOptions): Desk {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(event: Event) => void>();
  const tell = (event: Event): void => {
    for (const listener of listeners) listener(event);
  };
  const jobUrl = jobWorkerUrl ?? new URL('job-worker.ts', import.meta.url);
  let calls = 0;
  let broken: Outcome<never> | undefined;
  let worker: Worker;
  let isClosing = false;
  /** The register that the worker has open, and who opened it: what a new worker opens again. */
  let open:
    { readonly path: string; readonly who: string; readonly lookBack?: Request<'register.lookBack'> } | undefined;
  let restarts = 0;
  /** While a new worker opens the register again, the pages stay where they are. */
  let isMending = false;
  const post = (message: ToDesk): void => worker.postMessage(message);
  const asked = async (message: (id: number) => ToDesk): Promise<Outcome<unknown>> => {
    if (broken !== undefined) return broken;
    calls += 1;
    const id = calls;
    const outcome = new Promise<Outcome<unknown>>((resolve) => {
      waiting.set(id, resolve);
    });
    post(message(id));
    return outcome;
  };
  const jobs = new Jobs({
    url: jobUrl,
    programVersion,
    printer: printer ?? NO_PRINTER,
    owner: {
      write: (job, { file, who }, work) => asked((id) => ({ type: 'part', id, job, file, who, work })),
      over: (job) => post({ type: 'parts-over', job }),
    },
    tell,
  });
  const closed = Promise.withResolvers<undefined>();

  const fail = (statement: Statement): Outcome<never> => {
    const failure: Outcome<never> = { ok: false, problem: { statement, fields: [] } };
    for (const answer of waiting.values()) answer(failure);
    waiting.clear();
    return failure;
  };
  const ask: Desk['call'] = async (name, request, who) => {
    const outcome = await asked((id) => ({ type: 'call', id, name, request, who }));
    if (outcome.ok && name === 'register.close') open = undefined;
    const path = outcome.ok && OPENING.has(name) ? (request as { readonly path?: string }).path : undefined;
    if (path !== undefined) open = { path, who };
    if (outcome.ok && name === 'register.lookBack' && open !== undefined) {
      open = { ...open, lookBack: request as Request<'register.lookBack'> };
    }
    return outcome as never;
  };
  let mended: Promise<void> | undefined;
  /** What a page asks waits until a new worker stands where the former one stood: else it would write while its window shows a past day. */
  const call: Desk['call'] = async (name, request, who) => {
    if (mended !== undefined) await mended;
    return ask(name, request, who);
  };
  /** The worker is gone: another takes its place with the same register, and the pages are told; not for ever, where it goes again and again. */
  const mend = async (): Promise<void> => {
    const failure = fail(sayDesk('desk.worker-gone', {}));
    restarts += 1;
    if (restarts > MOST_RESTARTS) {
      broken = failure;
      return;
    }
    start();
    const was = open;
    if (was !== undefined) {
      forgetOwnNote(was.path);
      isMending = true;
      const opened = await ask('register.open', { path: was.path }, was.who);
      if (opened.ok && was.lookBack !== undefined) await ask('register.lookBack', was.lookBack, was.who);
      isMending = false;
      tell(opened.ok ? { type: 'register-changed', sequence: opened.value.sequence } : { type: 'register-closed' });
    }
    tell({ type: 'notice', statement: sayDesk('desk.worker-gone', {}) });
  };
  const start = (): void => {
    const begun = new Worker(workerUrl ?? new URL('worker.ts', import.meta.url), { workerData: { programVersion } });
    worker = begun;
    // What went wrong is said by what follows: a worker that fails exits.
    begun.on('error', () => undefined);
    begun.on('exit', () => {
      if (!isClosing) {
        mended = mend();
        return;
      }
      broken = fail(sayDesk('desk.defect', { kind: 'exit' }));
      closed.resolve(undefined);
    });
    begun.on('message', (message: FromDesk) => {
      const isKnown = isMending && message.type === 'event' && message.event.type === 'register-opened';
      if (message.type === 'event' && !isKnown) tell(message.event);
      if (message.type === 'start-job') jobs.start(message.job, message.request);
      if (message.type === 'cancel-job') jobs.cancel(message.job);
      if (message.type === 'reply') {
        waiting.get(message.id)?.(message.outcome);
        waiting.delete(message.id);
      }
    });
  };
  start();

  return {
    call,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      await jobs.close();
      isClosing = true;
      // One that went for good closes nothing.
      if (broken !== undefined) return;
      post({ type: 'close' });
      await closed.promise;
    },
  };
}
