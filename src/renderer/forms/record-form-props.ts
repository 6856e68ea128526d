import type { RecordKind } from '../../core/records/fields.ts';
import type { Named } from './state/form-notes.ts';

/** What the form of a record takes. */
export interface RecordFormProps {
  readonly kind: RecordKind;
  /** The record that is edited; nothing for a new one. */
  readonly record?: (object & { readonly id: string }) | undefined;
  /** What a new record begins with. */
  readonly prefill?: object | undefined;
  /** What a new record is for: input for it is kept apart from other new records of its kind. */
  readonly purpose?: string | undefined;
  /** Names of the records that the record names. */
  readonly names?: Readonly<Record<string, Named>> | undefined;
  readonly onSaved: (id: string) => void;
  readonly onLeave: () => void;
}
