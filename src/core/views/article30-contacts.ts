import type { GroupEntity } from '../records/entity.ts';
import type { ContactPoint } from '../records/fields.ts';
import { say30 } from './article30-statements.ts';
import { addressOf, partyMarks } from './names.ts';
import { notRecorded, recorded, recordedText } from './said.ts';
import type { Cell } from './said.ts';
import { viewSay } from './view-statements.ts';

/** How to reach someone, as the contact block asks for it. */
export interface ContactRows {
  readonly name: Cell;
  readonly address: Cell;
  readonly email: Cell;
  readonly telephone: Cell;
}

/** Art 30(1)(a): the controller, the data protection officer, and the representatives in the United Kingdom and in the Union. */
export interface ContactBlock {
  readonly controller: ContactRows;
  readonly dataProtectionOfficer: ContactRows;
  readonly representative: ContactRows;
}

const NONE: ContactRows = {
  name: notRecorded(),
  address: notRecorded(),
  email: notRecorded(),
  telephone: notRecorded(),
};

function nameOf(entity: GroupEntity): Cell {
  const marks = partyMarks({ kind: 'entity', record: entity });
  const name = viewSay('view.party', { party: entity.legalName, role: '', marks });
  return entity.tradingName === undefined ? recorded(name) : recorded(name, entity.tradingName);
}

/** The cell with what is to be confirmed of the fields that it is made from. */
function marked(cell: Cell, entity: GroupEntity, fields: readonly string[]): Cell {
  const lines = entity.toBeConfirmed
    .filter(({ field }) => fields.includes(field))
    .map(({ field, why }) => viewSay('view.to-be-confirmed', { field, why: why ?? '' }));
  return lines.length === 0 ? cell : { ...cell, lines: [...cell.lines, ...lines] };
}

function rowsOf(point: ContactPoint | undefined): ContactRows {
  if (point === undefined) return NONE;
  return {
    name: point.role === undefined ? recorded(point.name) : recorded(point.name, point.role),
    address: recordedText(point.address),
    email: recordedText(point.email),
    telephone: recordedText(point.telephone),
  };
}

/** Both representatives in one block, each by the law under which it is appointed, since the layout has room for one. */
function representatives(entity: GroupEntity): ContactRows {
  const both = [
    { regime: 'uk-gdpr', point: entity.ukRepresentative },
    { regime: 'eu-gdpr', point: entity.euRepresentative },
  ].flatMap(({ regime, point }) => (point === undefined ? [] : [{ regime, point }]));
  if (both.length === 0) return NONE;
  const part = (pick: (point: ContactPoint) => string | undefined): Cell => {
    const found = both.flatMap(({ point }) => pick(point) ?? []);
    return found.length === 0 ? notRecorded() : recorded(...found);
  };
  return {
    name: recorded(...both.map(({ regime, point }) => say30('article30.representative', { regime, name: point.name }))),
    address: part((point) => point.address),
    email: part((point) => point.email),
    telephone: part((point) => point.telephone),
  };
}

/** The contact block of an entity. */
export function contactBlock(entity: GroupEntity): ContactBlock {
  const own = entity.dataPrivacyContact;
  const officer = rowsOf(entity.dataProtectionOfficer);
  const representative = representatives(entity);
  const address = recordedText(addressOf(entity.registeredOffice) ?? own?.address);
  const place = [
    'registeredOffice',
    'registeredOffice.address',
    'registeredOffice.locality',
    'registeredOffice.postcode',
  ];
  return {
    controller: {
      name: nameOf(entity),
      address: marked(address, entity, place),
      email: marked(recordedText(own?.email), entity, ['dataPrivacyContact', 'dataPrivacyContact.email']),
      telephone: marked(recordedText(own?.telephone), entity, ['dataPrivacyContact.telephone']),
    },
    dataProtectionOfficer: {
      ...officer,
      name: marked(officer.name, entity, ['dataProtectionOfficer', 'dataProtectionOfficer.name']),
    },
    representative: {
      ...representative,
      name: marked(representative.name, entity, ['ukRepresentative', 'euRepresentative']),
    },
  };
}
