import { memo } from 'react';
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
  /** What belongs here and what to do first, for a register without any. Keep it the same, as all that the list is given. */
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

type ListProps = Omit<RecordPlaceProps, 'location' | 'record'> & { readonly open: string | undefined };

/**
 * The list in the middle. It is drawn anew when another record is opened, and not when one goes to another part of the record, such as from its form: so what it is given has
 * to stay the same from one time to the next.
 */
const List = memo(function List(props: ListProps) {
  const { place, kind } = props;
  const { navigation } = useApp();
  const dates = useDates();
  return (
    <>
      <ListHead title={placeWords[place]} actions={props.actions} />
      <DataTable
        id={place}
        source={{ kind, ...dates, ...(props.judged === true ? { judged: true } : {}) }}
        words={TABLE_WORDS[kind]}
        empty={props.empty}
        open={props.open}
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
  );
});

/** A place that holds records of one kind: the list in the middle, the record on the right. */
export function RecordPlace({ location, record, ...list }: RecordPlaceProps) {
  const { navigation } = useApp();
  const { place } = list;
  const close = (): void => navigation.go({ place });
  return (
    <Split
      list={<List {...list} open={location.record} />}
      record={location.record === undefined ? undefined : record(location.record, close)}
    />
  );
}
