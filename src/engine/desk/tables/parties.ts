import { nameById } from '../../../core/records/snapshot.ts';
import type { TableOf } from './table.ts';

const KNOWN = ['yes', 'no', 'not-known'];

/** The companies of the group. */
export const entityTable: TableOf<'entity'> = {
  kind: 'entity',
  columns: [
    { id: 'legalName', type: 'text', cell: (record) => record.legalName },
    { id: 'country', type: 'country', cell: (record) => record.country },
    { id: 'zone', type: 'text', cell: (record) => record.zone ?? null },
    {
      id: 'parent',
      type: 'text',
      cell: (record, { snapshot }) => (record.parent === undefined ? null : nameById(snapshot, record.parent)),
    },
    {
      id: 'branchOf',
      type: 'text',
      cell: (record, { snapshot }) => (record.branchOf === undefined ? null : nameById(snapshot, record.branchOf)),
    },
    { id: 'mayTakeRoutedContacts', type: 'known', values: KNOWN, cell: (record) => record.mayTakeRoutedContacts },
    { id: 'sends', type: 'number', cell: (record, { sends }) => sends.get(record.id) ?? 0 },
    { id: 'receives', type: 'number', cell: (record, { receives }) => receives.get(record.id) ?? 0 },
    { id: 'owner', type: 'text', cell: (record) => record.owner ?? null },
  ],
};

/** Everybody outside the group who sends or receives data, processors first. */
export const thirdPartyTable: TableOf<'third-party'> = {
  kind: 'third-party',
  rank: (record, { roles }) => (roles.get(record.id)?.has('processor') === true ? 0 : 1),
  columns: [
    { id: 'legalName', type: 'text', cell: (record) => record.legalName },
    {
      id: 'kind',
      type: 'code',
      values: ['vendor', 'adviser', 'authority', 'buyer', 'customer', 'partner', 'international-organisation', 'other'],
      cell: (record) => record.kind,
    },
    {
      id: 'roles',
      type: 'texts',
      values: ['controller', 'joint-controller', 'processor'],
      cell: (record, { roles }) => [...(roles.get(record.id) ?? [])].toSorted(),
    },
    { id: 'country', type: 'country', cell: (record) => record.country ?? null },
    { id: 'services', type: 'text', cell: (record) => record.services ?? null },
    { id: 'usesDataForOwnPurposes', type: 'known', values: KNOWN, cell: (record) => record.usesDataForOwnPurposes },
    {
      id: 'subProcessors',
      type: 'texts',
      cell: (record, { snapshot }) => record.subProcessors.map(({ party }) => nameById(snapshot, party)),
    },
    { id: 'schemes', type: 'texts', cell: (record) => record.statusFacts.map(({ scheme }) => scheme) },
    {
      id: 'lastChecked',
      type: 'day',
      cell: (record) =>
        record.statusFacts
          .flatMap(({ checks }) => checks.map(({ on }) => on))
          .toSorted()
          .at(-1) ?? null,
    },
    { id: 'receives', type: 'number', cell: (record, { receives }) => receives.get(record.id) ?? 0 },
    { id: 'owner', type: 'text', cell: (record) => record.owner ?? null },
  ],
};
