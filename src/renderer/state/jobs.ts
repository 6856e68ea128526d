import type { Event } from '../../contract/events.ts';
import type { Statement } from '../../core/statement.ts';
import type { Door } from '../client/client.ts';
import { storeOf } from './store.ts';
import type { Store } from './store.ts';

/** Long work, as far as the page was told. */
export interface Job {
  readonly job: number;
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  readonly done: number;
  /** How much there is to do in all; null where that is not known. */
  readonly total: number | null;
  readonly statement: Statement | undefined;
  readonly result: unknown;
}

export interface Jobs {
  readonly store: Store<Readonly<Record<number, Job>>>;
  readonly hear: (event: Event) => void;
  readonly cancel: (job: number) => Promise<void>;
  /** What became of a job, once it is over. */
  readonly whenOver: (job: number) => Promise<Job>;
}

const NEW: Omit<Job, 'job'> = { state: 'running', done: 0, total: null, statement: undefined, result: undefined };

function changed(known: Job, event: Event): Job {
  switch (event.type) {
    case 'job-progress':
      return { ...known, done: event.done, total: event.total, statement: event.statement };
    case 'job-done':
      return { ...known, state: 'done', result: event.result };
    case 'job-failed':
      return { ...known, state: 'failed', statement: event.statement };
    case 'job-cancelled':
      return { ...known, state: 'cancelled' };
    default:
      return known;
  }
}

/** The jobs that the page was told of. Events may come before the reply that names the job: they are kept by number. */
export function createJobs(door: Door): Jobs {
  const store = storeOf<Readonly<Record<number, Job>>>({});
  return {
    store,
    hear: (event) => {
      if (!('job' in event)) return;
      store.setState((jobs) => {
        const known = jobs[event.job] ?? { job: event.job, ...NEW };
        return { ...jobs, [event.job]: changed(known, event) };
      }, true);
    },
    cancel: async (job) => {
      await door.call['jobs.cancel']({ job });
    },
    whenOver: (job) =>
      new Promise((resolve) => {
        const stop = { listening: (): void => undefined };
        const look = (): void => {
          const known = store.getState()[job];
          if (known === undefined || known.state === 'running') return;
          stop.listening();
          resolve(known);
        };
        stop.listening = store.subscribe(look);
        look();
      }),
  };
}
