import { startTransition, useEffect, useMemo, useState } from 'react';

/**
 * Follows a value that lives outside React. Unlike `useSyncExternalStore`, what is drawn of a change may be drawn bit by bit, so that a long list does not hold up a key or
 * a press that comes meanwhile; the former value stays in sight until then.
 * @param watch calls back on every change; a new function is another value to follow
 * @param read the value now; equal as long as nothing has changed
 * @param isAwaited whether somebody waits for it: it is drawn at once, with whatever else is
 */
export function useTold<T>(watch: (listener: () => void) => () => void, read: () => T, isAwaited = false): T {
  const first = useMemo(read, [read]);
  const [told, setTold] = useState<{ readonly of: () => T; readonly value: T }>();
  useEffect(() => {
    const tell = (): void => {
      const value = read();
      const draw = (): void =>
        setTold((former) => (former?.of === read && former.value === value ? former : { of: read, value }));
      if (isAwaited) draw();
      else startTransition(draw);
    };
    const stop = watch(tell);
    // Between the drawing and this moment it may have changed.
    if (read() !== first) tell();
    return stop;
  }, [watch, read, first, isAwaited]);
  return told?.of === read ? told.value : first;
}
