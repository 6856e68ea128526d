import { clockOf } from '../../../core/matters/clock.ts';
import { CLOCK_STATES } from '../../../core/matters/clock-shape.ts';
import { MatterKind } from '../../../core/records/matter.ts';
import { RegimeId } from '../../../core/law/pack.ts';
import type { TableOf } from './table.ts';

/** Requests, complaints, breaches and enquiries, each with its clock on the day: what is open first. */
export const matterTable: TableOf<'matter'> = {
  kind: 'matter',
  rank: (record, { law, on }) => CLOCK_STATES.indexOf(clockOf(record, law, on).state),
  columns: [
    { id: 'title', type: 'text', cell: (record) => record.title },
    { id: 'kind', type: 'code', values: [...MatterKind.options], cell: (record) => record.kind },
    {
      id: 'clock',
      type: 'code',
      values: [...CLOCK_STATES],
      cell: (record, { law, on }) => clockOf(record, law, on).state,
    },
    { id: 'dueOn', type: 'day', cell: (record, { law, on }) => clockOf(record, law, on).dueOn },
    { id: 'receivedOn', type: 'day', cell: (record) => record.receivedOn },
    { id: 'daysLeft', type: 'number', cell: (record, { law, on }) => clockOf(record, law, on).daysLeft },
    { id: 'regime', type: 'code', values: [...RegimeId.options], cell: (record) => record.regime ?? null },
    { id: 'closedOn', type: 'day', cell: (record) => record.closedOn ?? null },
    { id: 'owner', type: 'text', cell: (record) => record.owner ?? null },
  ],
};
