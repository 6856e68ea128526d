import { startTransition, useEffect, useRef, useState } from 'react';

/**
 * How many of many parts are drawn: some at once, the others bit by bit while the page stays free for keys and pointer. Once all were drawn, all stay
 * drawn, however many are added. It begins anew only when it is mounted anew.
 * @param all how many there are
 * @param step how many are drawn at once, and with each further bit
 */
export function useGrowing(all: number, step: number): number {
  const [drawn, setDrawn] = useState(step);
  const whole = useRef(false);
  if (drawn >= all) whole.current = true;
  useEffect(() => {
    if (whole.current) return undefined;
    // In a task of its own, so that a key that was pressed meanwhile is answered first.
    const wait = setTimeout(() => startTransition(() => setDrawn(drawn + step)));
    return () => clearTimeout(wait);
  }, [drawn, step]);
  return whole.current ? all : drawn;
}
