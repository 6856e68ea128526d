import type { Law } from '../law/law.ts';
import type { GroupEntity } from '../records/entity.ts';
import type { ContactPoint, LinkedDocument, Place, Role } from '../records/fields.ts';
import type { AnyRecord } from '../records/kinds.ts';
import { partyOf } from '../records/snapshot.ts';
import type { Party, Snapshot } from '../records/snapshot.ts';
import type { ThirdParty } from '../records/third-party.ts';
import type { Transfer } from '../records/transfer.ts';
import type { Statement } from '../statement.ts';
import type { Cell, Said } from './said.ts';
import { notRecorded, recorded } from './said.ts';
import { viewSay } from './view-statements.ts';

/** The zone and the territory, or the territory alone: 'Dubai Multi Commodities Centre, United Arab Emirates'. */
export function placeOf(law: Law, country: string | undefined, zone: string | undefined): string {
  const parts = [
    zone === undefined ? undefined : (law.zone(zone)?.name ?? zone),
    country === undefined ? undefined : law.nameOf(country),
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** Where a transfer goes, as people read it. */
export function destinationOf(law: Law, transfer: Transfer): string {
  const { country, zone, organisation } = transfer.destination;
  return organisation ?? placeOf(law, country, zone);
}

/** Name and place of a party; the name alone where no place is recorded. */
export function partyText(law: Law, party: Party): string {
  const { legalName, country, zone } = party.record;
  const place = placeOf(law, country, zone);
  return place === '' ? legalName : `${legalName} (${place})`;
}

/** The name of a party; empty where the register does not hold it, for which the words have a name. An identifier would tell a reader nothing. */
export function nameOfParty(party: Party | undefined): string {
  return party?.record.legalName ?? '';
}

/** Codes of what a reader has to know of a record beside its name. */
export function marksOf(record: AnyRecord): readonly string[] {
  return [
    ...(record.status === 'active' ? [] : [record.status]),
    ...(record.illustrative ? ['illustrative'] : []),
    ...record.toBeConfirmed.map(({ field }) => `to-be-confirmed:${field}`),
  ];
}

/** Codes of what is to be confirmed of these fields, or of fields within them; what else is to be confirmed of the record does not concern the reader here. */
export function toBeConfirmedMarks(record: AnyRecord, fields: readonly string[]): readonly string[] {
  return record.toBeConfirmed
    .filter(({ field }) => fields.some((wanted) => field === wanted || field.startsWith(`${wanted}.`)))
    .map(({ field }) => `to-be-confirmed:${field}`);
}

const SHOWN_OF_PARTY = ['legalName', 'country', 'zone', 'category', 'branchOf', 'existsFrom', 'existsTo'];
const SHOWN_OF_CONTACT = [
  'registeredOffice.address',
  'registeredOffice.locality',
  'registeredOffice.postcode',
  'dataPrivacyContact',
  'contactPoint',
];

/** What a reader has to know of a party whose name and place are printed. */
export function partyMarks(party: Party): readonly string[] {
  const { record } = party;
  return [
    ...(record.status === 'active' ? [] : [record.status]),
    ...(party.kind === 'third-party' && party.record.category ? ['kind-only'] : []),
    ...(record.illustrative ? ['illustrative'] : []),
    ...toBeConfirmedMarks(record, SHOWN_OF_PARTY),
  ];
}

function contactMarks({ record }: Party): readonly string[] {
  const whole = record.toBeConfirmed.some(({ field }) => field === 'registeredOffice');
  return [...(whole ? ['to-be-confirmed:registeredOffice'] : []), ...toBeConfirmedMarks(record, SHOWN_OF_CONTACT)];
}

/** Name, place, role and marks of the party with that id. */
export function partyLine(snapshot: Snapshot, law: Law, id: string, role?: Role): Said {
  const party = partyOf(snapshot, id);
  // A reference to nothing is refused when a record is saved; a snapshot made otherwise still has to print.
  if (party === undefined) return viewSay('view.party', { party: '', role: role ?? '', marks: ['missing'] });
  return viewSay('view.party', { party: partyText(law, party), role: role ?? '', marks: partyMarks(party) });
}

/** An address on one line; undefined where none of it is recorded. */
export function addressOf(place: Place | undefined): string | undefined {
  const parts = [place?.address, place?.locality, place?.postcode].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

function contactLine(point: Partial<ContactPoint>, marks: readonly string[]): Statement {
  const { name = '', address = '', email = '', telephone = '' } = point;
  return viewSay('view.contact', { name, address, email, telephone, marks });
}

function entityContact(entity: GroupEntity): Partial<ContactPoint> {
  const address = addressOf(entity.registeredOffice) ?? entity.dataPrivacyContact?.address;
  return { ...entity.dataPrivacyContact, address };
}

function thirdPartyContact(third: ThirdParty): Partial<ContactPoint> {
  return { ...third.contactPoint, address: third.contactPoint?.address ?? addressOf(third.registeredOffice) };
}

/** How to reach a party, on one line; that it is not recorded where nothing of it is. */
export function contactOf(snapshot: Snapshot, id: string): Said {
  const party = partyOf(snapshot, id);
  if (party === undefined) return viewSay('view.contact-not-recorded', {});
  const point = party.kind === 'entity' ? entityContact(party.record) : thirdPartyContact(party.record);
  const says = [point.name, point.address, point.email, point.telephone].some((part) => part !== undefined);
  return says ? contactLine(point, contactMarks(party)) : viewSay('view.contact-not-recorded', {});
}

/** A contact point on one line. */
export function contactPointLine(point: ContactPoint): Said {
  return contactLine(point, []);
}

/** A document by title, date, place and substance; only that it is withheld, where it is not open. */
export function documentLine(document: LinkedDocument): Said {
  const { title, dated = '', place = '', substance = '', sha256 = '', visibility } = document;
  if (visibility !== 'open') return viewSay('view.document-withheld', { visibility });
  return viewSay('view.document', { title, dated, place, substance, sha256 });
}

/** The open ones among the documents; the others are counted as withheld for the record as a whole. */
export function openDocumentLines(documents: readonly LinkedDocument[]): readonly Said[] {
  return documents.filter(({ visibility }) => visibility === 'open').map(documentLine);
}

/** The document where one is recorded, else a gap. */
export function documentCell(document: LinkedDocument | undefined): Cell {
  return document === undefined ? notRecorded() : recorded(documentLine(document));
}
