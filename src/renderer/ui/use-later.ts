import { useDeferredValue } from 'react';

/** Whether what is drawn first stands: what is below it comes after it, so that neither holds up the page. */
export function useLater(): boolean {
  return useDeferredValue(true, false);
}
