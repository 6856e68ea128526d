import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { RecordKind } from '../../core/records/fields.ts';
import { formWords } from '../../words/screens/forms/form.ts';
import type { PlaceId } from '../../words/screens/places.ts';
import { RecordPlace } from '../places/record-place.tsx';
import { useApp } from '../state/app.ts';
import { useWhyReadOnly } from '../state/hooks.ts';
import type { Location } from '../state/navigation.ts';
import type { CellPainters } from '../table/row.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import type { IconName } from '../ui/icon.tsx';
import { newRecord } from './navigate.ts';
import { RecordPanel } from './record-panel.tsx';
import type { RecordPanelProps } from './record-panel.tsx';

/** What a place adds to the panel of its records. */
export type PanelParts = Pick<RecordPanelProps, 'lead' | 'marks' | 'actions' | 'parts' | 'leaveOut'>;

/** A button that makes a new record of a kind. It is there and does nothing while nothing can be changed. */
export function NewButton({ kind, primary = true }: { readonly kind: RecordKind; readonly primary?: boolean }) {
  const app = useApp();
  const why = useWhyReadOnly();
  return (
    <Button variant={primary ? 'primary' : 'secondary'} icon="add" why={why} onPress={() => newRecord(app, kind)}>
      {formWords.newButton[kind]}
    </Button>
  );
}

/** What a place says where the register has none of its records, and what to do first. */
export function NothingYet({
  kind,
  title,
  children,
}: {
  readonly kind: RecordKind;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <EmptyState icon={kind satisfies IconName} title={title} action={<NewButton kind={kind} />}>
      {children}
    </EmptyState>
  );
}

/** A place of records that are made, read and edited: the table, and the record with its form beside it. */
export function RecordListPlace({
  place,
  kind,
  location,
  empty,
  emptyText,
  panel,
  cells,
  defaultColumns,
  actions,
}: {
  readonly place: PlaceId;
  readonly kind: RecordKind;
  readonly location: Location;
  readonly empty: string;
  readonly emptyText: string;
  readonly panel?: PanelParts;
  readonly cells?: CellPainters;
  readonly defaultColumns?: readonly string[];
  /** Beside the button that makes a new one. Keep it the same. */
  readonly actions?: ReactNode;
}) {
  const all = useMemo(
    () => (
      <>
        {actions}
        <NewButton kind={kind} />
      </>
    ),
    [actions, kind],
  );
  const nothing = useMemo(
    () => (
      <NothingYet kind={kind} title={empty}>
        {emptyText}
      </NothingYet>
    ),
    [kind, empty, emptyText],
  );
  return (
    <RecordPlace
      place={place}
      kind={kind}
      location={location}
      actions={all}
      empty={nothing}
      record={(id, close) => <RecordPanel id={id} location={location} onClose={close} {...panel} />}
      {...(cells === undefined ? {} : { cells })}
      {...(defaultColumns === undefined ? {} : { defaultColumns })}
    />
  );
}
