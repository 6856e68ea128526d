import { useCallback, useMemo, useRef } from 'react';
import { ABOUT_ONE } from '../../contract/about-one.ts';
import type { Name, Reply, Request } from '../../contract/contract.ts';
import { useApp } from '../state/app.ts';
import { keyOf } from './queries.ts';
import type { Answer } from './queries.ts';
import { useTold } from './use-told.ts';

const NOT_ASKED: Answer<never> = { state: 'loading', value: undefined, problem: undefined, refreshing: false };

/** The day as of whose end a request asks the register; nothing for now. */
function recordedOf(request: object | undefined): string | undefined {
  return request !== undefined && 'asRecorded' in request ? (request.asRecorded as string | undefined) : undefined;
}

/**
 * Asks the engine, keeps the answer, and asks again whenever the register changes.
 * @param request nothing to not ask yet
 * @param options.keep while a changed request is being answered, gives the former answer with `refreshing`, so that a list does not blink; for a single
 *   record leave it off, or the wrong one shows for a moment. What was answered as recorded another day is never given: it would stand under the mark of the wrong day
 */
export function useQuery<N extends Name>(
  name: N,
  request: Request<N> | undefined,
  options: { readonly keep?: boolean } = {},
): Answer<Reply<N>> {
  const { queries } = useApp();
  const key = request === undefined ? undefined : keyOf(name, request);
  // The key stands for the request: a new object with the same content is the same question.
  const asked = useMemo(() => request, [key]);
  const watch = useCallback(
    (listener: () => void) => (asked === undefined ? () => undefined : queries.watch(name, asked, listener)),
    [queries, name, asked],
  );
  const read = useCallback(
    (): Answer<Reply<N>> => (asked === undefined ? NOT_ASKED : queries.read(name, asked)),
    [queries, name, asked],
  );
  const answer = useTold(watch, read, ABOUT_ONE.has(name));
  const recorded = recordedOf(request);
  const former = useRef<Answer<Reply<N>>>(undefined);
  const formerly = useRef<string>(undefined);
  if (formerly.current !== recorded) former.current = undefined;
  formerly.current = recorded;
  if (answer.state === 'ready') former.current = answer;
  if (options.keep === true && answer.state === 'loading' && asked !== undefined && former.current !== undefined) {
    return { ...former.current, refreshing: true };
  }
  return answer;
}
