import { startTransition, useEffect, useRef, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';

/** Parts that were fetched are put into the page one after the other, each in a task of its own: together they would hold it up. */
let last: Promise<unknown> = Promise.resolve();

/** Waits for one's turn. @returns what hands the turn on; it may be called again without harm */
async function turn(): Promise<() => void> {
  const before = last;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  last = promise;
  await before;
  return () => void setTimeout(resolve, 0, undefined);
}

/**
 * A part of the page whose code is fetched when it is first shown, so that the window does not wait for it.
 * @param fetch gives the part
 * @param coming what keeps its room free until then
 */
export function late<P extends object>(
  fetch: () => Promise<ComponentType<P>>,
  coming: ReactNode,
): (props: P) => ReactNode {
  return function Late(props: P) {
    const [Part, setPart] = useState<ComponentType<P>>();
    const handOn = useRef<() => void>(undefined);
    useEffect(() => {
      let current = true;
      const show = async (): Promise<void> => {
        const fetched = await fetch();
        const done = await turn();
        handOn.current = done;
        if (current) startTransition(() => setPart(() => fetched));
        else done();
      };
      void show();
      return () => {
        current = false;
        handOn.current?.();
      };
    }, []);
    useEffect(() => {
      if (Part !== undefined) handOn.current?.();
    }, [Part]);
    return Part === undefined ? coming : <Part {...props} />;
  };
}
