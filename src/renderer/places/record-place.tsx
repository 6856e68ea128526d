import type { ReactNode } from 'react';
import type { RecordKind } from '../../core/records/fields.ts';
import { TABLE_WORDS } from '../../words/screens/columns.ts';
import { placeWords } from '../../words/screens/places.ts';
import type { PlaceId } from '../../words/screens/places.ts';
import { ChangeMany } from '../forms/change-many.tsx';
import { ListHead } from '../frame/page.tsx';
import { Split } from '../frame/split.tsx';
import { useApp } from '../state/app.ts';
import { useDates } from '../state/hooks.ts';
import type { Location } from '../state/navigation.ts';
import { DataTable } from '../table/data-table.tsx';
import type { DataTableProps } from '../table/data-table.tsx';
import type { CellPainters } from '../table/row.tsx';

export interface RecordPlaceProps {
  readonly place: PlaceId;
  readonly kind: RecordKind;
  /** Only transfers that are judged. */
  readonly judged?: boolean;
  readonly location: Location;
  /** What belongs here and what to do first, for a register without any. */
  readonly empty: ReactNode;
  /** What can be made new. */
  readonly actions?: ReactNode;
  /** What can be done with the rows that are selected. */
  readonly selectedActions?: DataTableProps['selectedActions'];
  readonly cells?: CellPainters;
  readonly defaultColumns?: readonly string[];
  /** The record on the right: a RecordPane. */
  readonly record: (id: string, close: () => void) => ReactNode;
}

/** A place that holds records of one kind: the list in the middle, the record on the right. */
export function RecordPlace(props: RecordPlaceProps) {
  const { place, kind, location } = props;
  const { navigation } = useApp();
  const dates = useDates();
  const close = (): void => navigation.go({ place });
  return (
    <Split
      list={
        <>
          <ListHead title={placeWords[place]} actions={props.actions} />
          <DataTable
            id={place}
            source={{ kind, ...dates, ...(props.judged === true ? { judged: true } : {}) }}
            words={TABLE_WORDS[kind]}
            empty={props.empty}
            open={location.record}
            onOpen={(row, by) => navigation.go({ place, record: row.id }, { keepsFocus: by === 'pointer' })}
            selectedActions={(rows, clear) => (
              <>
                {props.selectedActions?.(rows, clear)}
                <ChangeMany kind={kind} rows={rows} clear={clear} />
              </>
            )}
            {...(props.cells === undefined ? {} : { cells: props.cells })}
            {...(props.defaultColumns === undefined ? {} : { defaultColumns: props.defaultColumns })}
          />
        </>
      }
      record={location.record === undefined ? undefined : props.record(location.record, close)}
    />
  );
}
