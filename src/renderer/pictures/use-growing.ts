import { startTransition, useEffect, useState } from 'react';

/**
 * How many of many parts are drawn: some at once, the rest bit by bit while the page stays awake. It begins anew only when it is mounted anew.
 * @param step how many are added at a time
 */
export function useGrowing(total: number, step: number): number {
  const [count, setCount] = useState(step);
  useEffect(() => {
    if (count >= total) return undefined;
    const wait = setTimeout(() => startTransition(() => setCount((known) => known + step)));
    return () => clearTimeout(wait);
  }, [count, total, step]);
  return Math.min(count, total);
}
