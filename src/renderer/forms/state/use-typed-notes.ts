import { useCallback, useEffect, useMemo } from 'react';
import type { RecordKind } from '../../../core/records/fields.ts';
import type { GroupField } from '../model/field.ts';
import { recordOf } from '../model/values.ts';
import { notesOn } from './form-notes.ts';
import type { NotesStore } from './form-notes.ts';
import type { FormValues } from './form-values.ts';

/** Milliseconds without typing after which the schema is asked. */
const PAUSE = 150;

/**
 * Asks the schema about what is typed, shortly after the last key. Gives what asks it at once where that is still to come, for a field that is left before:
 * else it would say for a moment what was wrong with the values before.
 */
export function useTypedNotes(
  kind: RecordKind,
  model: GroupField,
  values: FormValues,
  notes: NotesStore,
  countryOfZone: (zone: string) => string | undefined,
): () => void {
  const pending = useMemo((): { check: (() => void) | undefined } => ({ check: undefined }), []);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const check = (): void => {
      clearTimeout(timer);
      pending.check = undefined;
      const typed = notesOn(kind, recordOf(model, values.all()), countryOfZone);
      // The same as before is no news: every field would ask anew whether it is about it.
      if (JSON.stringify(typed) !== JSON.stringify(notes.getState().typed)) notes.setState({ typed });
    };
    const stop = values.listen(() => {
      clearTimeout(timer);
      pending.check = check;
      timer = setTimeout(check, PAUSE);
    });
    check();
    return () => {
      stop();
      clearTimeout(timer);
      pending.check = undefined;
    };
  }, [kind, model, values, notes, countryOfZone, pending]);
  return useCallback(() => pending.check?.(), [pending]);
}
