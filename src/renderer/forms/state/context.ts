import { createContext, use } from 'react';
import type { ComponentType } from 'react';
import type { RecordKind } from '../../../core/records/fields.ts';
import type { RowsProps } from '../fields/cell-props.ts';
import type { GroupField } from '../model/field.ts';
import type { Path } from '../model/paths.ts';
import type { Value } from '../model/values.ts';
import type { RecordFormProps } from '../record-form-props.ts';
import { forget, leave, noteAt } from './form-notes.ts';
import type { NotesStore } from './form-notes.ts';
import type { FormValues } from './form-values.ts';
import { useTaken } from '../../state/store.ts';
import type { FormSpeech } from '../../../words/screens/forms/problems.ts';
import { formProblem } from '../../../words/screens/forms/problems.ts';

/** One open form, for every field in it. */
export interface FormContextValue {
  readonly kind: RecordKind;
  /** The record that is edited; nothing for a new one. */
  readonly id: string | undefined;
  readonly model: GroupField;
  readonly values: FormValues;
  readonly notes: NotesStore;
  /** Has the notes follow what was typed, where they do not yet. */
  readonly settle: () => void;
  readonly speech: FormSpeech;
  /** Draws rows of fields: groups hold rows, and rows hold groups. */
  readonly Rows: ComponentType<RowsProps>;
  /** A form of another record, which a picker makes over this one. */
  readonly Form: ComponentType<RecordFormProps>;
}

export const FormContext = createContext<FormContextValue | undefined>(undefined);

/** @throws when a field stands outside a form, which is a defect of the program */
export function useFormContext(): FormContextValue {
  const form = use(FormContext);
  if (form === undefined) throw new Error('a field stands outside a form');
  return form;
}

/** What is wrong with the field at a path, in words; nothing where nothing is, or where it is too early to say. */
export function useProblem(path: Path): string | undefined {
  const { notes, speech } = useFormContext();
  const statement = useTaken(notes, (state) => noteAt(state, path));
  return statement === undefined ? undefined : formProblem(statement, speech);
}

/** Whether anything in the field at a path is to be mended. */
export function useProblemInside(path: Path): boolean {
  const { notes } = useFormContext();
  return useTaken(notes, (state) => noteAt(state, path, true) !== undefined);
}

/** The two things that happen to a field while somebody types. */
export function useEditing(path: Path): { readonly set: (value: Value) => void; readonly left: () => void } {
  const { values, notes, settle } = useFormContext();
  return {
    set: (value) => {
      forget(notes, path);
      values.set(path, value);
    },
    left: () => {
      settle();
      leave(notes, path);
    },
  };
}
