import type { AnyRecord } from '../../../core/records/kinds.ts';
import { viewSay } from '../../../core/views/view-statements.ts';
import { say } from '../../../words/say.ts';

/** What of a record is to be confirmed, and whether it was invented for a sample. */
export function confirmLines({ toBeConfirmed, illustrative }: Pick<AnyRecord, 'toBeConfirmed' | 'illustrative'>) {
  return {
    'own:toBeConfirmed':
      toBeConfirmed.length === 0
        ? undefined
        : toBeConfirmed.map(({ field, why }) => say(viewSay('view.to-be-confirmed', { field, why: why ?? '' }))),
    'own:illustrative': illustrative || undefined,
  };
}
