import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** One task of a page's main thread, in milliseconds: how long it held up the page by the clock, and how much of that it had the processor. */
export interface Task {
  readonly wall: number;
  readonly cpu: number;
}

/** A task that a person may notice. */
export const LONG = 50;

/** An event of Chromium's tracing; durations are in microseconds. */
interface Traced {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** The time of the thread itself, without what the machine gave to others. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const MAIN = 'CrRendererMain';
const TASK = 'ThreadControllerImpl::RunTask';

function threadOf({ pid, tid }: Traced): string {
  return `${pid} ${tid}`;
}

/**
 * Watches the tasks of a page through Chromium's own tracing, which knows beside the time by the clock the processor's time of each: on a machine with other work the two
 * are far apart. It is begun before anything is loaded (`onPage`).
 */
export class TaskWatch {
  #session: Promise<CDPSession> | undefined;
  #events: Traced[] = [];
  readonly #mains = new Set<string>();

  readonly onPage = (page: Page, context: BrowserContext): void => {
    this.#session = this.#begin(page, context);
  };

  async #begin(page: Page, context: BrowserContext): Promise<CDPSession> {
    const session = await context.newCDPSession(page);
    session.on('Tracing.dataCollected', ({ value }) => this.#events.push(...(value as unknown as Traced[])));
    await this.#start(session);
    return session;
  }

  async #start(session: CDPSession): Promise<void> {
    const recordMode = 'recordAsMuchAsPossible' as const;
    const traceConfig = { includedCategories: ['toplevel'], recordMode };
    await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  }

  /** The long tasks since they were last taken, or since the page was there; the watching goes on. @throws where nothing is watched */
  async take(): Promise<Task[]> {
    const tasks = await this.last();
    await this.#start(await this.#watched());
    return tasks;
  }

  async #watched(): Promise<CDPSession> {
    const session = await this.#session;
    if (session === undefined) throw new Error('no page is watched yet');
    return session;
  }

  /** The same, and ends the watching: what is measured after it is not slowed down by it. */
  async last(): Promise<Task[]> {
    const session = await this.#watched();
    const complete = new Promise<void>((resolve) => {
      session.once('Tracing.tracingComplete', () => resolve());
    });
    await session.send('Tracing.end');
    await complete;
    const events = this.#events;
    this.#events = [];
    for (const event of events) {
      if (event.name === 'thread_name' && event.args?.name === MAIN) this.#mains.add(threadOf(event));
    }
    return events
      .filter((event) => event.name === TASK && event.ph === 'X' && this.#mains.has(threadOf(event)))
      .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 }))
      .filter(({ wall }) => wall > LONG);
  }
}
