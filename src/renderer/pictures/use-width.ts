import { startTransition, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/**
 * The width of an element in pixels as it is laid out, for drawings whose letters keep their size; 0 until it is known, so that nothing large is drawn
 * twice.
 * @param first the width where nothing is laid out
 */
export function useWidth<T extends Element>(first: number): readonly [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(typeof ResizeObserver === 'undefined' ? first : 0);
  useEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const watch = new ResizeObserver(() => startTransition(() => setWidth(element.clientWidth)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [ref, width];
}
