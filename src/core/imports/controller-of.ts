import type { GroupEntity } from '../records/entity.ts';
import type { ContactPoint } from '../records/fields.ts';
import type { Statement } from '../statement.ts';
import { RowRefused } from './bench.ts';
import { linesOf, textKey } from './cell.ts';
import { readBlock } from './contact-block.ts';
import type { BlockContact } from './contact-block.ts';
import type { ActivityGround } from './controller-row.ts';
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

/** Fills what the register does not know of the entity from the contact block; what it knows is not replaced. */
function completed(ground: ActivityGround, entity: GroupEntity, block: ReturnType<typeof readBlock>): GroupEntity {
  if (ground.own) return entity;
  const { controller, dataProtectionOfficer, representative } = block;
  let filled = entity;
  if (controller?.address !== undefined) {
    const address = linesOf(controller.address).join(', ');
    if (entity.registeredOffice?.address === undefined && entity.registeredOffice?.locality === undefined) {
      filled = { ...filled, registeredOffice: { ...entity.registeredOffice, address } };
    }
  }
  if (controller?.email !== undefined || controller?.telephone !== undefined) {
    const { email, telephone } = controller;
    if (entity.dataPrivacyContact === undefined) {
      const point = {
        name: entity.legalName,
        ...(email === undefined ? {} : { email }),
        ...(telephone === undefined ? {} : { telephone }),
      };
      filled = { ...filled, dataPrivacyContact: point };
    } else differs(ground, 'dataPrivacyContact.email', entity.dataPrivacyContact.email, email);
  }
  const officer = pointOf(dataProtectionOfficer);
  if (officer !== undefined && entity.dataProtectionOfficer === undefined)
    filled = { ...filled, dataProtectionOfficer: officer };
  else differs(ground, 'dataProtectionOfficer.name', entity.dataProtectionOfficer?.name, officer?.name);
  const acting = pointOf(representative);
  // A company in the United Kingdom needs a representative only in the Union (Art 27); of another one, the block does not say under which law.
  if (acting !== undefined && entity.ukRepresentative === undefined && entity.euRepresentative === undefined) {
    const atHome = entity.country === 'GB';
    filled = { ...filled, [atHome ? 'euRepresentative' : 'ukRepresentative']: acting };
    if (!atHome) filled = withOpen(filled, 'ukRepresentative', ground.bench.input.texts.notSaid());
  }
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
