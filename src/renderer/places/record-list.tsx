import type { RecordKind } from '../../core/records/fields.ts';
import type { PlaceId } from '../../words/screens/places.ts';
import { newRecord } from '../forms/navigate.ts';
import { RecordListPlace } from '../forms/record-list-place.tsx';
import type { PanelParts } from '../forms/record-list-place.tsx';
import type { Location } from '../state/navigation.ts';
import type { IconName } from '../ui/icon.tsx';
import type { Place } from './place.ts';

/** What differs between the places that are a list of one kind of record, with the record beside it. */
export interface RecordList {
  readonly id: PlaceId;
  readonly kind: RecordKind & IconName;
  readonly words: { readonly empty: string; readonly emptyText: string };
  readonly panel: PanelParts;
  readonly defaultColumns: readonly string[];
}

/** Such a place: its records are listed, read, made and edited in it. */
export function recordList({ id, kind, words, panel, defaultColumns }: RecordList): Place {
  function View({ location }: { readonly location: Location }) {
    return (
      <RecordListPlace
        place={id}
        kind={kind}
        location={location}
        empty={words.empty}
        emptyText={words.emptyText}
        panel={panel}
        defaultColumns={defaultColumns}
      />
    );
  }
  return { id, group: 'records', icon: kind, needsRegister: true, kind, create: (app) => newRecord(app, kind), View };
}
