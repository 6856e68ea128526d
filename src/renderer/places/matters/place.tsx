import type { Row } from '../../../contract/common.ts';
import type { Matter } from '../../../core/records/matter.ts';
import type { ClockState } from '../../../core/matters/clock-shape.ts';
import { mattersWords as words } from '../../../words/screens/matters.ts';
import { newRecord } from '../../forms/navigate.ts';
import { RecordListPlace } from '../../forms/record-list-place.tsx';
import type { ReadRecord } from '../../forms/record-panel.tsx';
import type { Location } from '../../state/navigation.ts';
import type { CellPainters } from '../../table/row.tsx';
import type { Place } from '../place.ts';
import { ClockMark } from './clock-mark.tsx';
import { PackButton } from './pack-button.tsx';
import { ClockView, MatterMarks } from './clock-view.tsx';

const DEFAULT_COLUMNS = ['title', 'kind', 'clock', 'dueOn', 'receivedOn'];

function clockCell({ cells }: Row) {
  return typeof cells['clock'] === 'string' ? <ClockMark state={cells['clock'] as ClockState} /> : null;
}

const CELLS: CellPainters = { clock: clockCell };

const PANEL = {
  marks: ({ record }: ReadRecord) => <MatterMarks id={record.id} />,
  lead: ({ record }: ReadRecord) => <ClockView id={record.id} />,
  actions: ({ record }: ReadRecord) => <PackButton matter={record as Matter} />,
};

function MattersPlace({ location }: { readonly location: Location }) {
  return (
    <RecordListPlace
      place="matters"
      kind="matter"
      location={location}
      empty={words.empty}
      emptyText={words.emptyText}
      panel={PANEL}
      cells={CELLS}
      defaultColumns={DEFAULT_COLUMNS}
    />
  );
}

export const mattersPlace: Place = {
  id: 'matters',
  group: 'work',
  icon: 'matter',
  needsRegister: true,
  kind: 'matter',
  create: (app) => newRecord(app, 'matter'),
  View: MattersPlace,
};
