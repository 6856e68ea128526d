import { useCallback, useRef, useState } from 'react';
import type { Name, Reply, Request } from '../../contract/contract.ts';
import type { Outcome, Problem } from '../../contract/entry.ts';
import { useApp } from '../state/app.ts';

/** Something to be done, with what is known of its last run. */
export interface Command<N extends Name> {
  /** Never throws; a second call while one is running waits for nobody and is done too. */
  readonly run: (request: Request<N>) => Promise<Outcome<Reply<N>>>;
  readonly busy: boolean;
  /** Why the last run did nothing; nothing once a run succeeded or `clear` was called. */
  readonly problem: Problem | undefined;
  readonly clear: () => void;
}

/** A command of the contract for a component. The answers on screen follow by themselves, through the event that the register changed. */
export function useCommand<N extends Name>(name: N): Command<N> {
  const { door, changes } = useApp();
  const [running, setRunning] = useState(0);
  const [problem, setProblem] = useState<Problem>();
  const latest = useRef(0);
  const run = useCallback(
    async (request: Request<N>): Promise<Outcome<Reply<N>>> => {
      latest.current += 1;
      const mine = latest.current;
      setRunning((count) => count + 1);
      changes.begun();
      const outcome: Outcome<Reply<N>> = await door.call[name](request);
      await changes.ended();
      setRunning((count) => count - 1);
      if (mine === latest.current) setProblem(outcome.ok ? undefined : outcome.problem);
      return outcome;
    },
    [door, changes, name],
  );
  const clear = useCallback(() => setProblem(undefined), []);
  return { run, busy: running > 0, problem, clear };
}
