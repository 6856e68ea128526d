import { useEffect, useState } from 'react';
import type { Box } from './tour-corner.ts';

/** How often it is looked where the target is now, in milliseconds: places are drawn bit by bit, and what is pointed at moves with them. */
const LOOK = 150;

function boxOf(target: string): Box | undefined {
  const box = document.querySelector(`[data-tour="${target}"]`)?.getBoundingClientRect();
  if (box === undefined) return undefined;
  const { left, top, width, height } = box;
  return { left, top, width, height };
}

function isSame(one: Box | undefined, other: Box | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.left === other.left && one.top === other.top && one.width === other.width && one.height === other.height;
}

/** Where on the screen the element is that bears a mark; nothing as long as there is none. It is brought into view once. */
export function useTarget(target: string | undefined): Box | undefined {
  const [box, setBox] = useState<Box>();
  useEffect(() => {
    setBox(undefined);
    if (target === undefined) return undefined;
    let shown = false;
    const look = (): void => {
      const now = boxOf(target);
      if (now !== undefined && !shown) {
        shown = true;
        document.querySelector(`[data-tour="${target}"]`)?.scrollIntoView?.({ block: 'nearest' });
      }
      setBox((before) => (isSame(before, now) ? before : now));
    };
    look();
    const again = setInterval(look, LOOK);
    return () => clearInterval(again);
  }, [target]);
  return box;
}
