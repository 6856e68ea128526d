import { useCallback } from 'react';
import { MOST_NAMED } from '../../../contract/common.ts';
import type { FlowStop } from '../../../core/views/flow-stops.ts';
import { flowsWords } from '../../../words/screens/flows.ts';
import { useApp } from '../../state/app.ts';

/**
 * Opens the transfers behind a part of a picture: the record where there is one, else the list of them.
 * @param stop the day of the picture, where it is another than the window's: the window goes there, so that the list is that of the picture
 */
export function useOpenTransfers(stop: FlowStop | undefined): (transfers: readonly string[]) => void {
  const { navigation, session, toasts } = useApp();
  return useCallback(
    (transfers) => {
      const [first] = transfers;
      if (first === undefined) return;
      if (stop?.when === 'past') void session.setAsRecorded(stop.day, stop.day);
      else if (stop !== undefined) session.setOn(stop.day);
      if (transfers.length > MOST_NAMED) {
        toasts.show({ tone: 'problem', text: flowsWords.tooMany(MOST_NAMED, transfers.length) });
      }
      const filters = [{ column: 'id', oneOf: transfers.slice(0, MOST_NAMED) }];
      navigation.go({ place: 'transfers', filters, ...(transfers.length === 1 ? { record: first } : {}) });
    },
    [navigation, session, stop, toasts],
  );
}
