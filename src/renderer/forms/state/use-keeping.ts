import { useEffect, useMemo, useRef } from 'react';
import type { RecordKind } from '../../../core/records/fields.ts';
import { formWords } from '../../../words/screens/forms/form.ts';
import { useApp } from '../../state/app.ts';
import { DraftKeeper } from './drafts.ts';
import type { DraftBody } from './drafts.ts';
import type { FormValues } from './form-values.ts';

/** What a form does with the keeping of its input. */
export interface Keeping {
  readonly touch: () => void;
  /** The input was saved: nothing of it is kept any more. */
  readonly saved: () => Promise<void>;
  /** The input is not wanted; the form goes on. */
  readonly discard: () => Promise<void>;
}

/**
 * Keeps what is typed in a form while it is open, and what is typed last when it is left or the window closes.
 * @param body what is to be kept now; nothing where the form holds what is saved
 */
export function useKeeping(
  form: { readonly kind: RecordKind; readonly draftKey: string; readonly draft: object | undefined },
  values: FormValues,
  body: () => DraftBody | undefined,
): Keeping {
  const { door, beforeClosing, toasts } = useApp();
  const latest = useRef(body);
  latest.current = body;
  const { kind, draftKey } = form;
  const wasKept = form.draft !== undefined;
  const keeper = useMemo(
    () => new DraftKeeper(door, kind, draftKey, () => latest.current(), wasKept),
    [door, kind, draftKey, wasKept],
  );
  useEffect(() => {
    const stop = values.listen(() => keeper.touch());
    const flush = async (): Promise<void> => {
      await keeper.flush();
    };
    const leave = async (): Promise<void> => {
      if (await keeper.flush()) toasts.show({ tone: 'done', text: formWords.keptOnLeaving });
    };
    beforeClosing.add(flush);
    return () => {
      stop();
      beforeClosing.delete(flush);
      void leave();
    };
  }, [keeper, values, beforeClosing, toasts]);
  return useMemo(
    () => ({
      touch: () => keeper.touch(),
      saved: async () => keeper.discard(),
      discard: async () => keeper.discard(true),
    }),
    [keeper],
  );
}
