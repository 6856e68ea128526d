import type { GroupEntity } from '../records/entity.ts';
import type { ContactPoint } from '../records/fields.ts';
import type { Statement } from '../statement.ts';
import { RowRefused } from './bench.ts';
import { linesOf, textKey } from './cell.ts';
import { readBlock } from './contact-block.ts';
import type { BlockContact } from './contact-block.ts';
import type { ActivityGround } from './ground.ts';
import { withOpen } from './merge.ts';
import { placeIn } from './party-text.ts';
import { withoutMarks } from './own-export.ts';
import type { SourceRow } from './source.ts';
import { sayImport } from './statements.ts';

/** Whose record a sheet is, as far as a person or the sheet's title says it. */
export interface NamedEntity {
  readonly named: string | undefined;
  readonly country: string | undefined;
}

/** The country that an address ends with, where it does. */
function countryOf(address: string | undefined, ground: ActivityGround): string | undefined {
  const parts = (address ?? '')
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return placeIn(parts.at(-1) ?? '', ground.bench.input.gazetteer)?.country;
}

function pointOf(contact: BlockContact | undefined): ContactPoint | undefined {
  if (contact?.name === undefined) return undefined;
  const [name = contact.name, role] = linesOf(contact.name).map(withoutMarks);
  const { address, email, telephone } = contact;
  return {
    name,
    ...(role === undefined ? {} : { role }),
    ...(address === undefined ? {} : { address }),
    ...(email === undefined ? {} : { email }),
    ...(telephone === undefined ? {} : { telephone }),
  };
}

/** Whether the block says something else than the register; then the register's word stands, and that is said. */
function differs(ground: ActivityGround, what: string, register: string | undefined, file: string | undefined): void {
  if (register === undefined || file === undefined) return;
  const [one, other] = [register, file].map((text) => textKey(withoutMarks(linesOf(text)[0] ?? '')));
  if (one === other) return;
  ground.bench.remark('', sayImport('import.differs', { what, register, file }));
}

type Block = ReturnType<typeof readBlock>;

function withOffice(entity: GroupEntity, address: string | undefined): GroupEntity {
  const { registeredOffice } = entity;
  if (address === undefined || registeredOffice?.address !== undefined || registeredOffice?.locality !== undefined) {
    return entity;
  }
  return { ...entity, registeredOffice: { ...registeredOffice, address: linesOf(address).join(', ') } };
}

function withPrivacyContact(ground: ActivityGround, entity: GroupEntity, { controller }: Block): GroupEntity {
  const { email, telephone } = controller ?? {};
  if (email === undefined && telephone === undefined) return entity;
  if (entity.dataPrivacyContact !== undefined) {
    differs(ground, 'dataPrivacyContact.email', entity.dataPrivacyContact.email, email);
    return entity;
  }
  const details = { ...(email === undefined ? {} : { email }), ...(telephone === undefined ? {} : { telephone }) };
  return { ...entity, dataPrivacyContact: { name: entity.legalName, ...details } };
}

function withOfficer(ground: ActivityGround, entity: GroupEntity, { dataProtectionOfficer }: Block): GroupEntity {
  const officer = pointOf(dataProtectionOfficer);
  if (officer === undefined) return entity;
  if (entity.dataProtectionOfficer === undefined) return { ...entity, dataProtectionOfficer: officer };
  differs(ground, 'dataProtectionOfficer.name', entity.dataProtectionOfficer.name, officer.name);
  return entity;
}

/** A company in the United Kingdom needs a representative only in the Union (Art 27); of another one, the block does not say under which law. */
function withRepresentative(ground: ActivityGround, entity: GroupEntity, { representative }: Block): GroupEntity {
  const acting = pointOf(representative);
  if (acting === undefined || entity.ukRepresentative !== undefined || entity.euRepresentative !== undefined) {
    return entity;
  }
  if (entity.country === 'GB') return { ...entity, euRepresentative: acting };
  return withOpen({ ...entity, ukRepresentative: acting }, 'ukRepresentative', ground.bench.input.texts.notSaid());
}

/** Fills what the register does not know of the entity from the contact block; what it knows is not replaced. */
function completed(ground: ActivityGround, entity: GroupEntity, block: Block): GroupEntity {
  if (ground.own) return entity;
  const office = withOffice(entity, block.controller?.address);
  const filled = withRepresentative(
    ground,
    withOfficer(ground, withPrivacyContact(ground, office, block), block),
    block,
  );
  if (filled !== entity) ground.bench.put('entity', filled);
  return filled;
}

/**
 * The entity whose record a sheet is: as a person said, as the sheet's title or contact block says, or the only one of the register. One that the register does not
 * know is made where its country is known.
 * @returns the entity, or why none can be taken
 */
export function entityOfSheet(
  ground: ActivityGround,
  above: readonly SourceRow[],
  { named, country }: NamedEntity,
): GroupEntity | Statement | undefined {
  const { parties, bench } = ground;
  const block = readBlock(above);
  const inBlock =
    block.controller?.name === undefined ? undefined : withoutMarks(linesOf(block.controller.name)[0] ?? '');
  const name = named ?? inBlock;
  if (name === undefined) {
    const [only, other] = bench.input.snapshot.entities;
    return other === undefined ? only : sayImport('import.row-no-controller', {});
  }
  try {
    const entity = parties.controller(name, country ?? countryOf(block.controller?.address, ground));
    return completed(ground, entity, block);
  } catch (error) {
    if (error instanceof RowRefused) return error.statement;
    throw error;
  }
}
