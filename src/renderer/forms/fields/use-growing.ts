import { startTransition, useEffect, useRef, useState } from 'react';

/**
 * How many of many parts are drawn: some at once, the others bit by bit while the page stays free for keys and pointer. Once all were drawn, all stay
 * drawn, however many are added.
 * @param all how many there are
 * @param step how many are drawn at once, and with each further bit
 */
export function useGrowing(all: number, step: number): number {
  const [drawn, setDrawn] = useState(step);
  const whole = useRef(false);
  if (drawn >= all) whole.current = true;
  useEffect(() => {
    if (!whole.current) startTransition(() => setDrawn(drawn + step));
  }, [drawn, step]);
  return whole.current ? all : drawn;
}
