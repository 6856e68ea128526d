import { lookedAfterBy } from '../../../core/contacts/kept-decision.ts';
import { privateMailDomain } from '../../../core/contacts/private-details.ts';
import type { VerdictWord } from '../../../core/law/answer.ts';
import { nameById } from '../../../core/records/snapshot.ts';
import { sentence } from '../../../words/catalogue.ts';
import type { TableOf, TableSource } from './table.ts';

/** The activities of the Article 30 records. */
export const activityTable: TableOf<'activity'> = {
  kind: 'activity',
  columns: [
    { id: 'title', type: 'text', cell: (record) => record.title },
    { id: 'kind', type: 'code', values: ['controller', 'processor'], cell: (record) => record.kind },
    {
      id: 'controllers',
      type: 'texts',
      cell: (record, { snapshot }) =>
        (record.kind === 'controller' ? record.controllers : record.processors).map((id) => nameById(snapshot, id)),
    },
    { id: 'businessFunction', type: 'text', cell: (record) => record.businessFunction ?? null },
    { id: 'people', type: 'texts', cell: (record) => record.people },
    { id: 'dataCategories', type: 'texts', cell: (record) => record.dataCategories.map(({ name }) => name) },
    { id: 'transfers', type: 'number', cell: (record, { uses }) => uses.get(record.id)?.get('transfer') ?? 0 },
    { id: 'nextReview', type: 'day', cell: (record) => record.review?.next ?? null },
    { id: 'owner', type: 'text', cell: (record) => record.owner ?? null },
  ],
};

function decisive(id: string, { answers }: TableSource) {
  const answer = answers.get(id);
  return answer?.verdicts.find(({ verdict }) => verdict === answer.overall);
}

const FROM_WORST: readonly VerdictWord[] = ['no-mechanism', 'needs-judgement', 'mechanism-in-place', 'not-restricted'];

/** The transfers, each with the worst of its answers on the day asked. */
export const transferTable: TableOf<'transfer'> = {
  kind: 'transfer',
  rank: (record, { answers }) => {
    const answer = answers.get(record.id);
    if (answer === undefined) return FROM_WORST.length + 1;
    // What ends soon stands before what does not, whatever its answer is.
    return FROM_WORST.indexOf(answer.overall) + (answer.actSoon ? 0 : 0.5);
  },
  columns: [
    {
      id: 'overall',
      type: 'verdict',
      values: [...FROM_WORST],
      cell: (record, { answers }) => answers.get(record.id)?.overall ?? null,
    },
    {
      id: 'actSoon',
      type: 'known',
      values: ['yes', 'no'],
      cell: (record, { answers }) => {
        const answer = answers.get(record.id);
        if (answer === undefined) return null;
        return answer.actSoon ? 'yes' : 'no';
      },
    },
    { id: 'title', type: 'text', cell: (record) => record.title },
    { id: 'exporter', type: 'text', cell: (record, { snapshot }) => nameById(snapshot, record.exporter) },
    { id: 'importer', type: 'text', cell: (record, { snapshot }) => nameById(snapshot, record.importer) },
    {
      id: 'destination',
      type: 'country',
      cell: (record) => record.destination.country ?? record.destination.organisation ?? null,
    },
    {
      id: 'regimes',
      type: 'texts',
      cell: (record, { answers }) => (answers.get(record.id)?.verdicts ?? []).map(({ regime }) => regime),
    },
    {
      id: 'basis',
      type: 'text',
      cell: (record, source) => {
        const statement = decisive(record.id, source)?.basisStatement;
        return statement === undefined || statement === null ? null : sentence(statement);
      },
    },
    {
      id: 'goodThrough',
      type: 'day',
      cell: (record, { answers }) =>
        (answers.get(record.id)?.verdicts ?? []).flatMap(({ goodThrough }) => goodThrough ?? []).toSorted()[0] ?? null,
    },
    { id: 'means', type: 'code', values: ['sent', 'read-from-afar', 'sent-and-read'], cell: (record) => record.means },
    {
      id: 'frequency',
      type: 'code',
      values: ['once', 'occasional', 'regular', 'continuous', 'not-known'],
      cell: (record) => record.frequency,
    },
    { id: 'dataCategories', type: 'texts', cell: (record) => record.dataCategories.map(({ name }) => name) },
    { id: 'owner', type: 'text', cell: (record) => record.owner ?? null },
  ],
};

/** Contacts; they come in windows from the file, already searched and cut. */
export const contactTable: TableOf<'contact'> = {
  kind: 'contact',
  columns: [
    { id: 'organisation', type: 'text', cell: (record) => record.organisation },
    {
      id: 'person',
      type: 'text',
      cell: (record) => [record.firstName, record.lastName].filter((part) => part !== undefined).join(' ') || null,
    },
    { id: 'email', type: 'text', cell: (record) => record.businessEmail ?? null },
    { id: 'jurisdiction', type: 'country', cell: (record) => record.jurisdiction },
    {
      id: 'assigned',
      type: 'text',
      cell: (record, { snapshot }) =>
        record.decision === undefined ? null : nameById(snapshot, lookedAfterBy(record) ?? ''),
    },
    {
      id: 'registeredWith',
      type: 'text',
      cell: (record, { snapshot }) =>
        record.registeredWith === undefined ? null : nameById(snapshot, record.registeredWith),
    },
    { id: 'relations', type: 'texts', cell: (record) => record.relations.map(({ kind }) => kind) },
    { id: 'optedOutOn', type: 'day', cell: (record) => record.optedOutOn ?? null },
    { id: 'restrictedSince', type: 'day', cell: (record) => record.restrictedSince ?? null },
    { id: 'legalHold', type: 'day', cell: (record) => record.legalHold?.since ?? null },
    // Whether an address is held twice is not said by one record: the list adds it.
    {
      id: 'marks',
      type: 'texts',
      values: ['private-email', 'email-twice', 'restricted', 'legal-hold'],
      cell: (record) => [
        ...(privateMailDomain(record.businessEmail) === undefined ? [] : ['private-email']),
        ...(record.restrictedSince === undefined ? [] : ['restricted']),
        ...(record.legalHold === undefined ? [] : ['legal-hold']),
      ],
    },
  ],
};
