import type { GroupEntity, RepresentativeExemption } from '../records/entity.ts';
import type { ContactPoint } from '../records/fields.ts';
import { say30 } from './article30-statements.ts';
import { addressOf, partyMarks } from './names.ts';
import { none, notRecorded, recorded, recordedText } from './said.ts';
import type { Cell, Said } from './said.ts';
import { viewSay } from './view-statements.ts';

/** How to reach someone, as the contact block asks for it. */
export interface ContactRows {
  readonly name: Cell;
  readonly address: Cell;
  readonly email: Cell;
  readonly telephone: Cell;
}

type Detail = keyof ContactRows;

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

/** The company, and the office or person in it to write to. */
function nameOf(entity: GroupEntity): Cell {
  const marks = partyMarks({ kind: 'entity', record: entity });
  const own = entity.dataPrivacyContact;
  return recorded(
    viewSay('view.party', { party: entity.legalName, role: '', marks }),
    ...(entity.tradingName === undefined ? [] : [entity.tradingName]),
    ...(own === undefined ? [] : [say30('article30.contact', { name: own.name, role: own.role ?? '' })]),
  );
}

/** The cell with what is to be confirmed of the fields that it is made from, and of what lies within them. */
function marked(cell: Cell, entity: GroupEntity, fields: readonly string[]): Cell {
  const lines = entity.toBeConfirmed
    .filter(({ field }) => fields.includes(field))
    .map(({ field, why }) => viewSay('view.to-be-confirmed', { field, why: why ?? '' }));
  return lines.length === 0 ? cell : { ...cell, lines: [...cell.lines, ...lines] };
}

/** The rows with the marks of a contact point: those of the point as a whole stand by its name. */
function markedRows(rows: ContactRows, entity: GroupEntity, points: readonly string[]): ContactRows {
  const within = (details: readonly string[]) => points.flatMap((point) => details.map((one) => `${point}.${one}`));
  return {
    name: marked(rows.name, entity, [...points, ...within(['name', 'role'])]),
    address: marked(rows.address, entity, within(['address'])),
    email: marked(rows.email, entity, within(['email'])),
    telephone: marked(rows.telephone, entity, within(['telephone'])),
  };
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

function exemptionLine({ regime, ground, reasons, decidedOn, ...conditions }: RepresentativeExemption): Said {
  const { occasional, largeScaleSensitiveData, riskUnlikely } = conditions;
  return say30('article30.representative-exempt', {
    regime,
    ground,
    reasons,
    decided: decidedOn ?? '',
    occasional,
    largeScaleSensitiveData,
    riskUnlikely,
  });
}

const REGIMES = [
  { regime: 'uk-gdpr', field: 'ukRepresentative' },
  { regime: 'eu-gdpr', field: 'euRepresentative' },
] as const;

/**
 * Both representatives in one block, each by the law under which it is appointed, since the layout has room for one. Where none is designated under a law
 * because Art 27(2) exempts the company, the block says so with the reasons.
 */
function representatives(entity: GroupEntity): ContactRows {
  const points = REGIMES.flatMap(({ regime, field }) => {
    const point = entity[field];
    return point === undefined ? [] : [{ regime, point }];
  });
  const exemptions = entity.representativeExemptions.filter(
    ({ regime }) => !points.some((one) => one.regime === regime),
  );
  if (points.length === 0 && exemptions.length === 0) return NONE;
  const part = (pick: (point: ContactPoint) => string | undefined): Cell => {
    if (points.length === 0) return none(say30('article30.no-representative', {}));
    const found = points.map(({ regime, point }): Said | undefined => {
      const text = pick(point);
      if (text === undefined || points.length === 1) return text;
      return say30('article30.representative', { regime, name: text });
    });
    const there = found.filter((line) => line !== undefined);
    return there.length === 0 ? notRecorded() : recorded(...there);
  };
  const names: readonly Said[] = [
    ...points.flatMap(({ regime, point: { name, role } }) => [
      say30('article30.representative', { regime, name }),
      ...(role === undefined ? [] : [role]),
    ]),
    ...exemptions.map(exemptionLine),
  ];
  return {
    name: points.length === 0 ? none(...names) : recorded(...names),
    address: part((point) => point.address),
    email: part((point) => point.email),
    telephone: part((point) => point.telephone),
  };
}

const OFFICE = ['registeredOffice', ...['address', 'locality', 'postcode'].map((part) => `registeredOffice.${part}`)];

/** The contact block of an entity. */
export function contactBlock(entity: GroupEntity): ContactBlock {
  const own = entity.dataPrivacyContact;
  const address = recordedText(addressOf(entity.registeredOffice) ?? own?.address);
  const controller: ContactRows = {
    name: marked(nameOf(entity), entity, ['tradingName']),
    address: marked(address, entity, OFFICE),
    email: recordedText(own?.email),
    telephone: recordedText(own?.telephone),
  };
  return {
    controller: markedRows(controller, entity, ['dataPrivacyContact']),
    dataProtectionOfficer: markedRows(rowsOf(entity.dataProtectionOfficer), entity, ['dataProtectionOfficer']),
    representative: markedRows(representatives(entity), entity, [
      'ukRepresentative',
      'euRepresentative',
      'representativeExemptions',
    ]),
  };
}

/** The lines of a detail, each text under its own label. */
function labelled(rows: ContactRows, detail: Exclude<Detail, 'name'>): readonly Said[] {
  if (rows[detail].state !== 'recorded') return [];
  const blank = { name: '', address: '', email: '', telephone: '', marks: [] };
  return rows[detail].lines.map((line) =>
    typeof line === 'string' ? viewSay('view.contact', { ...blank, [detail]: line }) : line,
  );
}

/** A contact block in one cell. */
export function together(rows: ContactRows): Cell {
  if (rows.name.state !== 'recorded') return rows.name;
  const details = (['address', 'email', 'telephone'] as const).flatMap((detail) => labelled(rows, detail));
  return recorded(...rows.name.lines, ...details);
}
