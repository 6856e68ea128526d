import { useCallback } from 'react';
import { useApp } from '../../state/app.ts';

/** The most ids that a filter of the engine takes. */
const MOST = 300;

/** Opens the transfers behind a part of a picture: the record where there is one, else the list of them. */
export function useOpenTransfers(): (transfers: readonly string[]) => void {
  const { navigation } = useApp();
  return useCallback(
    (transfers) => {
      const [first] = transfers;
      if (first === undefined) return;
      const filters = [{ column: 'id', oneOf: transfers.slice(0, MOST) }];
      navigation.go({ place: 'transfers', filters, ...(transfers.length === 1 ? { record: first } : {}) });
    },
    [navigation],
  );
}
