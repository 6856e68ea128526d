import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SnapshotLists } from '../../../../src/core/records/snapshot.ts';
import { KINDS } from '../../../../src/core/records/kinds.ts';
import type { Contact } from '../../../../src/core/records/contact.ts';
import { takeIn } from '../../../../src/engine/contacts/take-in/take-in.ts';
import type { TakeInOptions, Taker, TakenIn } from '../../../../src/engine/contacts/take-in/take-in.ts';
import { dryTaker, registerTaker } from '../../../../src/engine/contacts/take-in/takers.ts';
import { shippedLaw } from '../../../../src/engine/law/shipped.ts';
import { newId } from '../../../../src/engine/register/create.ts';
import type { Wish } from '../../../../src/engine/register/plan.ts';
import { systemPorts } from '../../../../src/engine/register/ports.ts';
import type { Register } from '../../../../src/engine/register/register.ts';
import { resourcePath } from '../../../../src/engine/resources.ts';
import { routingGround } from '../../../../src/engine/routing/routing-ground.ts';
import { newRegister } from '../../register/support.ts';

export const ON = '2026-11-22';
export const AUTHOR = { by: 'Ada Example', reason: 'Fair in Nairobi' };
export const PORTS = systemPorts(shippedLaw());

/** The first sample as a register, without its contacts. */
export async function groupRegister(): Promise<Register> {
  const lists = JSON.parse(readFileSync(resourcePath('samples', 'optima.json'), 'utf8')) as SnapshotLists;
  const wishes = Object.values(KINDS).flatMap(({ kind, list }) =>
    kind === 'contact'
      ? []
      : ((lists as never)[list] as object[]).map((record): Wish => ({ action: 'put', kind, record })),
  );
  return newRegister(PORTS, wishes);
}

export interface Outcome {
  readonly taken: TakenIn;
  readonly rejects: string;
}

/** Takes a list that is given as text or bytes into the register. */
export async function takenInto(
  register: Register,
  list: string | Uint8Array,
  more: Partial<TakeInOptions> & { readonly dry?: true; readonly taker?: Taker } = {},
): Promise<Outcome> {
  const { dry, taker, ...options } = more;
  const folder = path.dirname(register.file);
  const place = path.join(folder, 'list.csv');
  const rejects = path.join(folder, 'rejects.csv');
  writeFileSync(place, list);
  const ground = routingGround(register.snapshot().snapshot, shippedLaw(), ON);
  if (!ground.ok) throw new Error(ground.statement.id);
  const { connection } = register;
  const part = { takeIn: newId(PORTS), on: ON, sha256: 'a'.repeat(64) };
  const into = dry === true ? dryTaker(connection) : registerTaker(connection, PORTS, AUTHOR, part);
  const taken = await takeIn(
    { list: place, rejects, force: true, ground: ground.ground, newId: () => newId(PORTS), ...options },
    taker ?? into,
  );
  return { taken, rejects: readFileSync(rejects, 'utf8') };
}

/** All contacts of the register. */
export function contactsOf(register: Register): readonly Contact[] {
  return [...register.eachContact()];
}
