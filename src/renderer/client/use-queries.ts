import { useMemo, useRef } from 'react';
import type { Name, Reply, Request } from '../../contract/contract.ts';
import { useApp } from '../state/app.ts';
import { keyOf } from './queries.ts';
import type { Answer } from './queries.ts';
import { useTold } from './use-told.ts';

/** Several questions of one kind at once, such as the windows of a table that are in sight. @returns the answers in the order of the requests */
export function useQueries<N extends Name>(
  name: N,
  requests: ReadonlyArray<Request<N>>,
): ReadonlyArray<Answer<Reply<N>>> {
  const { queries } = useApp();
  const key = requests.map((request) => keyOf(name, request)).join('\n');
  const last = useRef<ReadonlyArray<Answer<Reply<N>>>>([]);
  const { watch, read } = useMemo(
    () => ({
      watch: (listener: () => void) => {
        const stops = requests.map((request) => queries.watch(name, request, listener));
        return () => {
          for (const stop of stops) stop();
        };
      },
      read: () => {
        const now = requests.map((request) => queries.read(name, request));
        const same = now.length === last.current.length && now.every((answer, index) => answer === last.current[index]);
        if (!same) last.current = now;
        return last.current;
      },
    }),
    [queries, name, key],
  );
  return useTold(watch, read);
}
