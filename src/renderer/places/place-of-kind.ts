import type { RecordKind } from '../../core/records/fields.ts';
import type { PlaceId } from '../../words/screens/places.ts';
import type { Location } from '../state/navigation.ts';

const PLACES: Readonly<Record<RecordKind, PlaceId>> = {
  entity: 'entities',
  'third-party': 'third-parties',
  agreement: 'agreements',
  activity: 'activities',
  transfer: 'transfers',
  assessment: 'assessments',
  contact: 'contacts',
  notice: 'notice',
  policy: 'records',
  matter: 'matters',
  'accepted-risk': 'records',
  'law-entry': 'records',
  postponement: 'records',
};

/** Where a record of this kind is read. */
export function placeOfKind(kind: RecordKind): PlaceId {
  return PLACES[kind];
}

/** The location of a record. */
export function locationOf(kind: RecordKind, record: string): Location {
  return { place: placeOfKind(kind), record };
}
