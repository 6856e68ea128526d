import type { RecordKind } from '../core/records/fields.ts';
import { nameOfRecord } from '../core/records/kinds.ts';
import type { AnyRecord, RecordOf } from '../core/records/kinds.ts';
import { nameById } from '../core/records/snapshot.ts';
import type { Snapshot } from '../core/records/snapshot.ts';
import type { Law } from '../core/law/law.ts';
import { CLI_LABELS, LIST_HEADINGS } from '../words/cli.ts';
import { listed } from '../words/terms.ts';

/** What the cells of a list need beside the record. */
export interface ListContext {
  readonly snapshot: Snapshot;
  readonly law: Law;
}

/** A column beside name, marks and id. */
interface Column<K extends RecordKind> {
  readonly heading: keyof typeof LIST_HEADINGS;
  readonly cell: (record: RecordOf[K], context: ListContext) => string | undefined;
}

type Columns = { readonly [K in RecordKind]: ReadonlyArray<Column<K>> };

function place(law: Law, country: string | undefined, zone?: string): string | undefined {
  if (country === undefined) return undefined;
  return zone === undefined ? law.nameOf(country) : `${law.nameOf(country)}, ${zone}`;
}

const COLUMNS: Columns = {
  entity: [
    { heading: 'country', cell: ({ country, zone }, { law }) => place(law, country, zone) },
    { heading: 'takesContacts', cell: ({ mayTakeRoutedContacts }) => mayTakeRoutedContacts },
  ],
  'third-party': [
    { heading: 'kind', cell: ({ kind }) => kind },
    { heading: 'country', cell: ({ country, zone }, { law }) => place(law, country, zone) },
  ],
  agreement: [
    { heading: 'servesAs', cell: ({ servesAs }) => servesAs.map(({ kind }) => kind).join(', ') },
    {
      heading: 'parties',
      cell: ({ parties }, { snapshot }) => parties.map(({ party }) => nameById(snapshot, party)).join(', '),
    },
    { heading: 'until', cell: ({ validTo }) => validTo },
  ],
  activity: [
    { heading: 'kind', cell: ({ kind }) => kind },
    {
      heading: 'by',
      cell: ({ controllers, processors }, { snapshot }) =>
        [...controllers, ...processors].map((id) => nameById(snapshot, id)).join(', '),
    },
  ],
  transfer: [
    { heading: 'exporter', cell: ({ exporter }, { snapshot }) => nameById(snapshot, exporter) },
    { heading: 'importer', cell: ({ importer }, { snapshot }) => nameById(snapshot, importer) },
    {
      heading: 'destination',
      cell: ({ destination }, { law }) => place(law, destination.country, destination.zone) ?? destination.organisation,
    },
  ],
  assessment: [
    { heading: 'conclusion', cell: ({ conclusion }) => conclusion },
    { heading: 'until', cell: ({ expiresOn }) => expiresOn },
  ],
  contact: [
    { heading: 'organisation', cell: ({ organisation }) => organisation },
    { heading: 'country', cell: ({ jurisdiction, zone }, { law }) => place(law, jurisdiction, zone) },
  ],
  notice: [
    {
      heading: 'speaksFor',
      cell: ({ speaksFor }, { snapshot }) => listed(speaksFor.map((id) => nameById(snapshot, id))),
    },
    { heading: 'from', cell: ({ inForceFrom }) => inForceFrom },
  ],
  policy: [
    { heading: 'homeController', cell: ({ homeController }, { snapshot }) => nameById(snapshot, homeController) },
  ],
  matter: [
    { heading: 'kind', cell: ({ kind }) => kind },
    { heading: 'due', cell: ({ dueOn }) => dueOn },
  ],
  'accepted-risk': [
    { heading: 'record', cell: ({ record }, { snapshot }) => nameById(snapshot, record) },
    { heading: 'until', cell: ({ until }) => until },
  ],
  postponement: [
    { heading: 'record', cell: ({ record }, { snapshot }) => nameById(snapshot, record) },
    { heading: 'due', cell: ({ dueOn }) => dueOn },
    { heading: 'until', cell: ({ until }) => until },
  ],
  'law-entry': [
    { heading: 'list', cell: ({ list }) => list },
    { heading: 'action', cell: ({ action }) => action },
    { heading: 'row', cell: ({ target }) => target },
  ],
};

/** What a reader must know of a record before relying on it. */
export function marksOf(record: AnyRecord): readonly string[] {
  return [
    ...(record.status === 'active' ? [] : [CLI_LABELS[record.status]]),
    ...(record.illustrative ? [CLI_LABELS.illustrative] : []),
    ...(record.toBeConfirmed.length > 0 ? [CLI_LABELS.toBeConfirmed] : []),
  ];
}

/** The headings of a kind's list: name first, id last. */
export function listHeadings(kind: RecordKind): readonly string[] {
  const own = COLUMNS[kind].map(({ heading }) => LIST_HEADINGS[heading]);
  return [LIST_HEADINGS.name, ...own, LIST_HEADINGS.marks, LIST_HEADINGS.id];
}

/** The cells of one record in the list of its kind. */
export function listCells(kind: RecordKind, record: AnyRecord, context: ListContext): readonly string[] {
  const own = (COLUMNS[kind] as ReadonlyArray<Column<RecordKind>>).map(({ cell }) => cell(record, context) ?? '');
  return [nameOfRecord(kind, record), ...own, marksOf(record).join('; '), record.id];
}
