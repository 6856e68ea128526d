import { useEffect } from 'react';
import type { RecordKind } from '../../../core/records/fields.ts';
import type { GroupField } from '../model/field.ts';
import { recordOf } from '../model/values.ts';
import { notesOn } from './form-notes.ts';
import type { NotesStore } from './form-notes.ts';
import type { FormValues } from './form-values.ts';

/** Milliseconds without typing after which the schema is asked. */
const PAUSE = 150;

/** Asks the schema about what is typed, shortly after the last key. */
export function useTypedNotes(
  kind: RecordKind,
  model: GroupField,
  values: FormValues,
  notes: NotesStore,
  countryOfZone: (zone: string) => string | undefined,
): void {
  useEffect(() => {
    const check = (): void => {
      const typed = notesOn(kind, recordOf(model, values.all()), countryOfZone);
      // The same as before is no news: every field would ask anew whether it is about it.
      if (JSON.stringify(typed) !== JSON.stringify(notes.getState().typed)) notes.setState({ typed });
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = values.listen(() => {
      clearTimeout(timer);
      timer = setTimeout(check, PAUSE);
    });
    check();
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [kind, model, values, notes, countryOfZone]);
}
