import { createContext, use } from 'react';
import type { RecordKind } from '../../../core/records/fields.ts';
import type { Values } from '../model/values.ts';
import type { Named } from '../state/form-notes.ts';

/** One record that is read. */
export interface ReadingContextValue {
  readonly kind: RecordKind;
  /** What the record is called: it stands above everything. */
  readonly name: string;
  readonly values: Values;
  /** The records that it names, by id. */
  readonly names: Readonly<Record<string, Named>>;
  readonly placeName: (code: string) => string;
  /** Why the field at a path is to be confirmed; nothing where it is not. */
  readonly markAt: (path: string) => string | undefined;
}

export const ReadingContext = createContext<ReadingContextValue | undefined>(undefined);

/** @throws when a part of the view stands outside it, which is a defect of the program */
export function useReading(): ReadingContextValue {
  const reading = use(ReadingContext);
  if (reading === undefined) throw new Error('a part of a record stands outside its view');
  return reading;
}
