import type { GroupEntity } from '../../records/entity.ts';
import type { ContactPoint } from '../../records/fields.ts';
import type { Party } from '../../records/snapshot.ts';
import { addressOf, contactPointLine, partyText } from '../names.ts';
import type { Said } from '../said.ts';
import type { PaperRow, PaperTable } from './paper.ts';
import { missingRow, noneRow, recordedRow, tableOf } from './rows.ts';
import type { Source } from './rows.ts';
import { boundAs } from './scope.ts';
import type { PaperScope } from './scope.ts';
import { paperSay } from './statements.ts';

function sourceOf(party: Party, ...fields: readonly string[]): Source {
  return { kind: party.kind, record: party.record, fields };
}

function contactPointOf(party: Party): ContactPoint | undefined {
  return party.kind === 'entity' ? party.record.dataPrivacyContact : party.record.contactPoint;
}

function registrations(party: Party): readonly Said[] {
  if (party.kind !== 'entity') return [];
  return party.record.registrations
    .filter(({ kind }) => kind !== 'regulator')
    .map(({ kind, authority, number }) => paperSay('paper.registration', { kind, authority, number }));
}

/** What an address is printed from: where on the ellipsoid it lies is no part of it. */
const ADDRESS_FIELDS = ['address', 'locality', 'postcode'].map((part) => `registeredOffice.${part}`);

/** What the party does under the agreement, by its transfers. */
function actsAs({ transfers, agreement }: PaperScope, { record }: Party): PaperRow {
  const acts = [
    ...(transfers.some(({ exporter }) => exporter === record.id) ? ['exporter'] : []),
    ...(transfers.some(({ importer }) => importer === record.id) ? ['importer'] : []),
  ];
  return acts.length === 0
    ? missingRow('acts-as', paperSay('paper.missing-transfer', { agreement: agreement.title }))
    : recordedRow('acts-as', [paperSay('paper.acts-as', { acts })]);
}

function roles(scope: PaperScope, party: Party): PaperRow {
  const { id } = party.record;
  const ofTransfers = scope.transfers.flatMap((transfer) => [
    ...(transfer.exporter === id ? [transfer.exporterRole] : []),
    ...(transfer.importer === id ? [transfer.importerRole] : []),
  ]);
  const found = [...new Set([...ofTransfers, ...(boundAs(scope, party)?.roles ?? [])])];
  const line = found.length === 0 ? undefined : paperSay('paper.roles', { roles: found });
  return recordedRow('data-role', [line], { kind: 'agreement', record: scope.agreement, fields: ['parties'] });
}

function activitiesOf(scope: PaperScope, { record }: Party): PaperRow {
  const transfers = scope.transfers.filter(({ exporter, importer }) => [exporter, importer].includes(record.id));
  const ids = new Set(transfers.flatMap(({ activities }) => activities));
  const titles = scope.activities.filter(({ id }) => ids.has(id)).map(({ title }) => title);
  const [first] = transfers;
  return first === undefined
    ? missingRow('relevant-activities', paperSay('paper.missing-transfer', { agreement: scope.agreement.title }))
    : recordedRow('relevant-activities', titles, { kind: 'transfer', record: first, fields: ['activities'] });
}

function officerRow(entity: GroupEntity, source: Source): PaperRow {
  const { dataProtectionOfficer: officer } = entity;
  return recordedRow('officer', [officer === undefined ? undefined : contactPointLine(officer)], source);
}

/** A company outside the United Kingdom, or the Union, has somebody there (Art 27), unless it is recorded why not. */
function representativeRow({ law, day }: PaperScope, entity: GroupEntity, regime: 'uk' | 'eu'): PaperRow {
  const point = regime === 'uk' ? entity.ukRepresentative : entity.euRepresentative;
  const fields = [regime === 'uk' ? 'ukRepresentative' : 'euRepresentative'];
  if (point === undefined && law.side(entity.country, regime, day)?.side === 'inside') {
    return noneRow('representative', paperSay('paper.established-there', { regime: `${regime}-gdpr` }));
  }
  const exempt = entity.representativeExemptions.find((one) => one.regime === `${regime}-gdpr`);
  if (point === undefined && exempt !== undefined) {
    return noneRow('representative', paperSay('paper.no-representative', { ground: exempt.ground }));
  }
  const line = point === undefined ? undefined : contactPointLine(point);
  return recordedRow('representative', [line], { kind: 'entity', record: entity, fields });
}

function signature(scope: PaperScope, party: Party): readonly PaperRow[] {
  const { agreement } = scope;
  const source = { kind: 'agreement', record: agreement, fields: ['parties', 'concludedOn'] } as const;
  const bound = boundAs(scope, party);
  const how = bound === undefined ? undefined : paperSay('paper.how-bound', { how: bound.howBound });
  const day = bound?.howBound === 'not-yet-bound' ? undefined : (bound?.joined ?? agreement.concludedOn);
  return [
    recordedRow('how-bound', [how], source),
    recordedRow('signatory', [bound?.signatory], source),
    recordedRow('signed-on', [day === undefined ? undefined : paperSay('paper.day', { day })], source),
  ];
}

/** Which form asks: the EU clauses want officer and representative with the parties, the UK forms do not. */
export interface PartyForm {
  readonly officers?: boolean;
  readonly regime: 'uk' | 'eu';
}

/** A party of the agreement as the forms ask for it: who it is, how to reach it, what it does, and how it is bound. */
export function partyTable(scope: PaperScope, party: Party, { officers = false, regime }: PartyForm): PaperTable {
  const { record } = party;
  const point = contactPointOf(party);
  const address = addressOf(record.registeredOffice) ?? point?.address;
  const contactFields = party.kind === 'entity' ? 'dataPrivacyContact' : 'contactPoint';
  const contact = [
    ...(point === undefined ? [] : [contactPointLine(point)]),
    ...(point?.role === undefined ? [] : [point.role]),
  ];
  const rows = [
    recordedRow('legal-name', [partyText(scope.law, party)], sourceOf(party, 'legalName', 'country', 'zone')),
    ...(party.kind === 'entity' && party.record.tradingName !== undefined
      ? [recordedRow('trading-name', [party.record.tradingName], sourceOf(party, 'tradingName'))]
      : []),
    actsAs(scope, party),
    roles(scope, party),
    recordedRow('address', [address], sourceOf(party, ...ADDRESS_FIELDS)),
    ...(party.kind === 'entity'
      ? [recordedRow('registration', registrations(party), sourceOf(party, 'registrations'))]
      : []),
    recordedRow('contact', contact, sourceOf(party, contactFields)),
    ...(officers && party.kind === 'entity'
      ? [
          officerRow(party.record, sourceOf(party, 'dataProtectionOfficer')),
          representativeRow(scope, party.record, regime),
        ]
      : []),
    ...(officers ? [activitiesOf(scope, party)] : []),
    ...signature(scope, party),
  ];
  return { ...tableOf(record.legalName, ...rows), about: record.id };
}

/** Every party with a table of its own: exporters first, then importers, then whom only the agreement names. */
export function partyTables(scope: PaperScope, form: PartyForm): readonly PaperTable[] {
  const all = [...scope.exporters, ...scope.importers, ...scope.parties];
  const byId = new Map(all.map((party) => [party.record.id, party]));
  return [...byId.values()].map((party) => partyTable(scope, party, form));
}
