import { startTransition, useEffect, useState } from 'react';
import { painted } from '../client/after-paint.ts';

/** Whether what is drawn first is on the screen: what is below it comes after it, bit by bit, so that neither holds up the page. */
export function useLater(): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    let isGone = false;
    const wait = async (): Promise<void> => {
      await painted();
      if (!isGone) startTransition(() => setLater(true));
    };
    void wait();
    return () => {
      isGone = true;
    };
  }, []);
  return later;
}
