import type { JobName, Request } from '../../contract/contract.ts';
import type { Statement } from '../../core/statement.ts';
import { useCommand } from '../client/use-command.ts';
import { useApp } from '../state/app.ts';
import { useJob } from '../state/hooks.ts';
import type { Job, Jobs } from '../state/jobs.ts';
import { storeOf, useTaken } from '../state/store.ts';
import type { Store } from '../state/store.ts';

/** One piece of long work as a place shows it: it goes on, and is found again, when one looks at another place meanwhile. */
export interface FileJob<N extends JobName> {
  readonly run: (request: Request<N>) => Promise<void>;
  /** Runs the last request again and replaces what stands at its place. */
  readonly replace: () => Promise<void>;
  readonly cancel: () => void;
  /** Forgets what came of it. */
  readonly clear: () => void;
  readonly state: 'idle' | Job['state'];
  /** Which one it is, once it was begun. */
  readonly number: number | undefined;
  readonly job: Job | undefined;
  /** Why it was not begun, or failed. */
  readonly why: Statement | undefined;
  /** Whether it failed only because a file is there already. */
  readonly isThere: boolean;
}

interface Started {
  readonly job: number;
  readonly request: unknown;
}

const stores = new WeakMap<Jobs, Store<Readonly<Record<string, Started>>>>();

function startedIn(jobs: Jobs): Store<Readonly<Record<string, Started>>> {
  const store = stores.get(jobs) ?? storeOf<Readonly<Record<string, Started>>>({});
  stores.set(jobs, store);
  return store;
}

/**
 * Long work on files, such as an export.
 * @param key tells apart what one call does in several places
 */
export function useFileJob<N extends JobName>(name: N, key: string = name): FileJob<N> {
  const { jobs } = useApp();
  const store = startedIn(jobs);
  const started = useTaken(store, (state) => state[key]);
  const job = useJob(started?.job);
  const command = useCommand(name);

  const forget = (): void => {
    const { [key]: _former, ...others } = store.getState();
    store.setState(others, true);
  };
  const run = async (request: Request<N>): Promise<void> => {
    forget();
    const outcome = await command.run(request);
    if (outcome.ok) store.setState({ [key]: { job: (outcome.value as { job: number }).job, request } });
  };
  const why = command.problem?.statement ?? (job?.state === 'failed' ? job.statement : undefined);
  const begun = started === undefined ? 'idle' : (job?.state ?? 'running');
  return {
    run,
    replace: () => run({ ...(started?.request as Request<N>), force: true }),
    cancel: () => {
      if (started !== undefined) void jobs.cancel(started.job);
    },
    clear: () => {
      command.clear();
      forget();
    },
    state: command.problem === undefined ? begun : 'failed',
    number: started?.job,
    job,
    why,
    isThere: why?.id === 'files.exists',
  };
}
