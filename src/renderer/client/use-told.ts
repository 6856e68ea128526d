import { startTransition, useEffect, useMemo, useState } from 'react';

/**
 * Follows a value that lives outside React. Unlike `useSyncExternalStore`, what is drawn of a change may be drawn bit by bit, so that a long list does not hold up a key or
 * a press that comes meanwhile; the former value stays in sight until then.
 * @param watch calls back on every change; a new function is another value to follow
 * @param read the value now; equal as long as nothing has changed
 */
export function useTold<T>(watch: (listener: () => void) => () => void, read: () => T): T {
  const first = useMemo(read, [read]);
  const [told, setTold] = useState<{ readonly of: () => T; readonly value: T }>();
  useEffect(() => {
    const tell = (): void => {
      const value = read();
      startTransition(() =>
        setTold((former) => (former?.of === read && former.value === value ? former : { of: read, value })),
      );
    };
    const stop = watch(tell);
    // Between the drawing and this moment it may have changed.
    if (read() !== first) tell();
    return stop;
  }, [watch, read, first]);
  return told?.of === read ? told.value : first;
}
