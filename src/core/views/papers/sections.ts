import type { PaperField } from '../../records/paper-fields.ts';
import type { Known } from '../../records/fields.ts';
import type { Agreement } from '../../records/agreement.ts';
import type { Statement } from '../../statement.ts';
import { openDocumentLines, placeOf } from '../names.ts';
import type { Said } from '../said.ts';
import {
  assessmentRow,
  dataRow,
  destinationRow,
  frequencyRow,
  measureLines,
  measuresRow,
  natureRow,
  onwardRow,
  peopleRow,
  processorImporters,
  purposeRow,
  retentionRow,
  sensitiveRows,
  subProcessorsOf,
} from './data.ts';
import type { PaperRow, PaperSection, PaperTable } from './paper.ts';
import { partyTables } from './parties.ts';
import { decideRow, missingRow, noneRow, recordedRow, tableOf } from './rows.ts';
import type { Source } from './rows.ts';
import { servingAs } from './scope.ts';
import type { PaperScope } from './scope.ts';
import { paperSay } from './statements.ts';
import type { PaperHeading } from './statements.ts';

function section(heading: PaperHeading, ...tables: readonly PaperTable[]): PaperSection {
  return { heading: paperSay('paper.heading', { heading }), tables };
}

function agreementSource({ agreement }: PaperScope, ...fields: readonly string[]): Source {
  return { kind: 'agreement', record: agreement, fields };
}

function ofAgreement(scope: PaperScope, field: PaperField, line: Said | undefined, ...fields: readonly string[]) {
  return recordedRow(field, [line], agreementSource(scope, ...fields));
}

function knownLine(known: Known | undefined): Statement | undefined {
  return known === undefined || known === 'not-known' ? undefined : paperSay('paper.known', { known });
}

function agreementTable(...rows: readonly PaperRow[]): PaperTable {
  return tableOf(paperSay('paper.agreement-table', {}), ...rows);
}

function transfersTable({ transfers }: PaperScope, ...rows: readonly PaperRow[]): PaperTable {
  return tableOf(paperSay('paper.transfers-table', { transfers: transfers.map(({ title }) => title) }), ...rows);
}

function termRow(scope: PaperScope): PaperRow {
  const { validFrom = '', validTo = '' } = scope.agreement;
  const line =
    validFrom === '' && validTo === '' ? undefined : paperSay('paper.term', { from: validFrom, to: validTo });
  return ofAgreement(scope, 'term', line, 'validFrom', 'validTo');
}

function startRow(scope: PaperScope): PaperRow {
  const { validFrom, concludedOn } = scope.agreement;
  const day = validFrom ?? concludedOn;
  const line = day === undefined ? undefined : paperSay('paper.day', { day });
  return ofAgreement(scope, 'start', line, 'validFrom', 'concludedOn');
}

/** The role of one side: as the agreement ticks it, else as the transfers say. */
function roleRow(scope: PaperScope, side: 'exporter' | 'importer'): PaperRow {
  const form = servingAs(scope.agreement, 'uk-idta');
  const ticked = side === 'exporter' ? form?.exporterRole : form?.importerRole;
  const ofTransfers = scope.transfers.map((one) => (side === 'exporter' ? one.exporterRole : one.importerRole));
  const roles = ticked === undefined ? [...new Set(ofTransfers)] : [ticked];
  const line = roles.length === 0 ? undefined : paperSay('paper.roles', { roles });
  return ofAgreement(scope, `${side}-role`, line, 'servesAs');
}

/** Other agreements on which the same transfers rest: terms with a processor, an arrangement, another safeguard. */
function linkedRow({ snapshot, agreement, transfers }: PaperScope): PaperRow {
  const ids = new Set(transfers.flatMap(({ agreements }) => agreements));
  const others = snapshot.agreements.filter(
    ({ id, status }) => id !== agreement.id && status === 'active' && ids.has(id),
  );
  const own = agreement.servesAs.length > 1 ? [agreement] : [];
  const all: readonly Agreement[] = [...own, ...others];
  if (all.length === 0) return decideRow('linked-agreements');
  return recordedRow(
    'linked-agreements',
    all.map(({ title, servesAs }) =>
      paperSay('paper.linked-agreement', { agreement: title, kinds: servesAs.map(({ kind }) => kind) }),
    ),
  );
}

function reviewRow(scope: PaperScope): PaperRow {
  const next = scope.agreement.review?.next;
  const line = next === undefined ? undefined : paperSay('paper.day', { day: next });
  return ofAgreement(scope, 'review-dates', line, 'review');
}

/** The four tables of the International Data Transfer Agreement, version A1.0 (ICO, in force since 21 March 2022). */
export function idtaSections(scope: PaperScope): readonly PaperSection[] {
  return [
    section('idta-1', agreementTable(startRow(scope)), ...partyTables(scope, { regime: 'uk' })),
    section(
      'idta-2',
      agreementTable(
        ofAgreement(scope, 'governing-law', scope.agreement.governingLaw, 'governingLaw'),
        decideRow('place-of-claims'),
        roleRow(scope, 'exporter'),
        roleRow(scope, 'importer'),
        decideRow('importer-under-uk-gdpr'),
        linkedRow(scope),
        termRow(scope),
        decideRow('end-before-term'),
        decideRow('end-when-approved-form-changes'),
        onwardRow(scope),
        decideRow('onward-limits'),
        reviewRow(scope),
      ),
    ),
    section(
      'idta-3',
      transfersTable(
        scope,
        dataRow(scope),
        ...sensitiveRows(scope),
        peopleRow(scope),
        purposeRow(scope),
        destinationRow(scope),
      ),
    ),
    section(
      'idta-4',
      transfersTable(
        scope,
        decideRow('security-of-transmission'),
        decideRow('security-of-storage'),
        decideRow('security-of-processing'),
        decideRow('organisational-measures', ...measureLines(scope, 'organisational')),
        decideRow('technical-minimum', ...measureLines(scope, 'technical')),
        decideRow('security-updates'),
        measuresRow(scope),
        assessmentRow(scope),
      ),
    ),
  ];
}

function optionRows(scope: PaperScope): readonly PaperRow[] {
  const clauses = servingAs(scope.agreement, 'eu-scc');
  const modules = clauses?.modules ?? [];
  const how = clauses?.subProcessorAuthorisation;
  const authorisation = how === undefined || how === 'not-known' ? undefined : paperSay('paper.authorisation', { how });
  const days = clauses?.noticeDays;
  return [
    ofAgreement(scope, 'version', clauses?.version, 'servesAs'),
    ofAgreement(
      scope,
      'modules',
      modules.length === 0 ? undefined : paperSay('paper.modules', { modules: modules.map(String) }),
      'servesAs',
    ),
    ofAgreement(scope, 'docking', knownLine(clauses?.dockingClause), 'servesAs'),
    ofAgreement(scope, 'sub-processor-authorisation', authorisation, 'servesAs'),
    ...(how === 'general'
      ? [
          ofAgreement(
            scope,
            'sub-processor-notice',
            days === undefined ? undefined : paperSay('paper.days', { days }),
            'servesAs',
          ),
        ]
      : []),
    ofAgreement(scope, 'redress', knownLine(clauses?.independentRedress), 'servesAs'),
  ];
}

function lawRows(scope: PaperScope): readonly PaperRow[] {
  const clauses = servingAs(scope.agreement, 'eu-scc');
  return [
    ofAgreement(scope, 'governing-law', clauses?.governingLaw ?? scope.agreement.governingLaw, 'governingLaw'),
    ofAgreement(scope, 'courts', clauses?.courts, 'servesAs'),
    assessmentRow(scope),
  ];
}

function subProcessorTables(scope: PaperScope): readonly PaperTable[] {
  const importers = processorImporters(scope).map(({ record }) => record.legalName);
  const found = subProcessorsOf(scope);
  if (importers.length === 0) {
    return [transfersTable(scope, noneRow('service', paperSay('paper.no-processor-importer', {})))];
  }
  if (found.length === 0) {
    return [transfersTable(scope, noneRow('service', paperSay('paper.no-sub-processor', { importers })))];
  }
  return found.map(({ importer, party, service }) => {
    const { record, kind } = party;
    const place = placeOf(scope.law, record.country, record.zone);
    const source = { kind: importer.kind, record: importer.record, fields: ['subProcessors'] } as const;
    const table = tableOf(
      paperSay('paper.sub-processor', { importer: importer.record.legalName, subProcessor: record.legalName }),
      recordedRow('legal-name', [record.legalName], source),
      recordedRow('service', [service], source),
      recordedRow('place', [place === '' ? undefined : place], { kind, record, fields: ['country', 'zone'] }),
    );
    return { ...table, about: record.id };
  });
}

/** Annexes I to III of the EU clauses (Implementing Decision (EU) 2021/914). */
function annexSections(scope: PaperScope, regime: 'uk' | 'eu'): readonly PaperSection[] {
  const clauses = servingAs(scope.agreement, 'eu-scc');
  const authority = clauses?.competentAuthority;
  return [
    section('scc-1a', ...partyTables(scope, { officers: true, regime })),
    section(
      'scc-1b',
      transfersTable(
        scope,
        peopleRow(scope),
        dataRow(scope),
        ...sensitiveRows(scope),
        frequencyRow(scope),
        natureRow(scope),
        purposeRow(scope),
        retentionRow(scope),
        destinationRow(scope),
        onwardRow(scope),
      ),
    ),
    section('scc-1c', agreementTable(ofAgreement(scope, 'authority', authority, 'servesAs'))),
    section('scc-2', transfersTable(scope, measuresRow(scope), decideRow('help-to-controller'))),
    section('scc-3', ...subProcessorTables(scope)),
  ];
}

/** The options of the EU clauses and their annexes. */
export function sccSections(scope: PaperScope): readonly PaperSection[] {
  return [
    section('scc-options', agreementTable(...optionRows(scope), ...lawRows(scope))),
    ...annexSections(scope, 'eu'),
  ];
}

/** The four tables of the UK Addendum, version B1.0 (ICO, in force since 21 March 2022), with the annexes that its third table names. */
export function addendumSections(scope: PaperScope): readonly PaperSection[] {
  return [
    section('addendum-1', agreementTable(startRow(scope)), ...partyTables(scope, { regime: 'uk' })),
    section('addendum-2', agreementTable(...optionRows(scope), decideRow('importer-combines'))),
    section('addendum-3'),
    ...annexSections(scope, 'uk'),
    section('addendum-4', agreementTable(decideRow('end-when-approved-form-changes'))),
  ];
}

function jointTables(scope: PaperScope): readonly PaperTable[] {
  const { snapshot, agreement, activities, transfers } = scope;
  const linked = snapshot.activities.filter(
    ({ id, status, jointControllers }) =>
      status === 'active' &&
      jointControllers.some(({ arrangement }) => arrangement === agreement.id) &&
      !activities.some((one) => one.id === id),
  );
  const all = [...activities, ...linked];
  if (all.length === 0) {
    return [
      agreementTable(missingRow('joint-activity', paperSay('paper.missing-transfer', { agreement: agreement.title }))),
    ];
  }
  return all.map((activity) => {
    const source = (...fields: readonly string[]): Source => ({ kind: 'activity', record: activity, fields });
    const narrowed = {
      ...scope,
      activities: [activity],
      transfers: transfers.filter((one) => one.activities.includes(activity.id)),
    };
    const table = tableOf(
      activity.title,
      recordedRow(
        'purpose',
        activity.purposes.map(({ description }) => description),
        source('purposes'),
      ),
      recordedRow('people', activity.people, source('people')),
      recordedRow(
        'data',
        activity.dataCategories.map(({ name }) => name),
        source('dataCategories'),
      ),
      recordedRow('measures', measureLines(narrowed), source('securityMeasures')),
    );
    return { ...table, about: activity.id };
  });
}

/** What the arrangement says of itself; who does what for people's rights is agreed in the arrangement and no record holds it. */
function responsibilityRows(scope: PaperScope): readonly PaperRow[] {
  const arrangement = servingAs(scope.agreement, 'joint-controller-arrangement');
  const documents = openDocumentLines(scope.agreement.documents);
  return [
    ofAgreement(scope, 'responsibilities', knownLine(arrangement?.responsibilitiesSet), 'servesAs'),
    ofAgreement(scope, 'contact-point', arrangement?.contactPoint, 'servesAs'),
    ofAgreement(scope, 'essence', knownLine(arrangement?.essenceMadeAvailable), 'servesAs'),
    documents.length === 0 ? decideRow('document') : recordedRow('document', documents),
  ];
}

/** The schedule of an arrangement between joint controllers (Art 26(1) and (2) of the UK and EU GDPR). */
export function art26Sections(scope: PaperScope): readonly PaperSection[] {
  return [
    section('art26-parties', agreementTable(startRow(scope)), ...partyTables(scope, { officers: true, regime: 'uk' })),
    section('art26-processing', ...jointTables(scope)),
    section('art26-responsibilities', agreementTable(...responsibilityRows(scope))),
    section(
      'art26-transfers',
      scope.transfers.length === 0
        ? agreementTable(noneRow('destination', paperSay('paper.no-transfer-between', {})))
        : transfersTable(scope, dataRow(scope), peopleRow(scope), frequencyRow(scope), destinationRow(scope)),
    ),
  ];
}
