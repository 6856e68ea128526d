import type { TableOf } from './table.ts';

/** The register's own additions to the law pack and corrections of it. */
export const lawEntryTable: TableOf<'law-entry'> = {
  kind: 'law-entry',
  columns: [
    { id: 'title', type: 'text', cell: (record) => record.title },
    { id: 'list', type: 'code', cell: (record) => record.list },
    { id: 'action', type: 'code', cell: (record) => record.action },
    { id: 'target', type: 'text', cell: (record) => record.target ?? null },
    { id: 'reason', type: 'text', cell: (record) => record.reason },
    { id: 'grade', type: 'code', cell: (record) => record.grade },
    { id: 'asOf', type: 'day', cell: (record) => record.asOf },
    { id: 'owner', type: 'text', cell: (record) => record.owner ?? null },
  ],
};
