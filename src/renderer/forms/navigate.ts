import { RECORD_KINDS } from '../../core/records/fields.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import { placeOfKind } from '../places/place-of-kind.ts';
import type { App } from '../state/app.ts';
import { begunWith, keepBegun } from '../state/begun.ts';
import { currentOf } from '../state/navigation.ts';
import type { Location } from '../state/navigation.ts';
import type { Named } from './state/form-notes.ts';

/** What a new record is opened with. */
export interface NewRecord {
  /** Fields that are known already. */
  readonly prefill?: object | undefined;
  /** Names of the records that the prefilled fields name, by id. */
  readonly names?: Readonly<Record<string, Named>> | undefined;
  /** What it is for: its unsaved input is kept apart from that of other new records of the kind. */
  readonly purpose?: string | undefined;
  /** Where to go once it is saved; to the record itself where nothing is said. */
  readonly returnTo?: Location | ((saved: string) => Location) | undefined;
}

/** The part of a location that shows a record in its form. */
export const EDIT = 'edit';

const NEW = 'new:';

/** A notice is read in a place of its own and edited beside the other records. */
function placeToEdit(kind: RecordKind): string {
  return kind === 'notice' ? 'records' : placeOfKind(kind);
}

/** The record of a location, where it is one that is being made; nothing where it is in the register. */
export function newRecordOf(record: string): (NewRecord & { readonly kind: RecordKind }) | undefined {
  if (!record.startsWith(NEW)) return undefined;
  const [name = '', ...purpose] = record.slice(NEW.length).split(':');
  const kind = RECORD_KINDS.find((one) => one === name);
  if (kind === undefined) return undefined;
  const known = begunWith(record);
  return { ...known, purpose: purpose.join(':'), kind };
}

/** Opens the form for a new record, in the place of its kind. */
export function newRecord(app: App, kind: RecordKind, options: NewRecord = {}): void {
  const record = `${NEW}${kind}:${options.purpose ?? ''}`;
  keepBegun(record, options);
  app.navigation.go({ place: placeToEdit(kind), record });
}

/** Opens the form of a record. */
export function editRecord(app: App, kind: RecordKind, id: string): void {
  const here = currentOf(app.navigation.store.getState());
  const there: Location = { place: placeToEdit(kind), record: id, part: EDIT };
  // Reading and editing a record are one step on the way back.
  if (here.place === there.place && here.record === id) app.navigation.replace({ ...here, part: EDIT });
  else app.navigation.go(there);
}
