import path from 'node:path';
import { expect, test } from 'vitest';
import { createRegister } from '../../../src/engine/register/create.ts';
import { KeptSnapshot } from '../../../src/engine/register/kept-snapshot.ts';
import { openRegister } from '../../../src/engine/register/register.ts';
import { AUTHOR, idOf, put, remove, stillPorts } from './still.ts';
import { ownFolder } from './support.ts';

test('a snapshot that follows the changes is the one that is read whole, after each of them', async () => {
  const ports = stillPorts();
  const file = path.join(ownFolder(), 'one.register');
  const wishes = [put('entity', 1), put('entity', 2, { legalName: 'Optima Nairobi', country: 'KE' })];
  await createRegister(file, { name: 'One' }, AUTHOR, ports, { wishes });
  const register = openRegister(file, 'write', ports);
  const kept = new KeptSnapshot(register.connection);
  expect(kept.now()).toEqual(register.snapshot());
  const before = kept.now().snapshot;
  const changes = [
    [put('transfer', 9)],
    [put('transfer', 4, { title: 'Another, whose id stands before the last' })],
    [put('transfer', 9, { title: 'Told otherwise' }), put('contact', 5)],
    [remove('transfer', 4)],
    [put('third-party', 3), put('matter', 7)],
    [remove('contact', 5)],
  ];
  for (const change of [
    ...changes,
    [put('entity', 2, { legalName: 'Optima Mombasa' }), put('matter', 7, { title: 'Other' })],
  ]) {
    expect(register.write(AUTHOR, change).problems).toBeUndefined();
    expect(kept.now()).toEqual(register.snapshot());
    expect([...kept.now().snapshot.byId.keys()]).toEqual([...register.snapshot().snapshot.byId.keys()]);
  }
  // What nobody changed is the very record of before: whatever was worked out of it stays known.
  expect(kept.now().snapshot.byId.get(idOf(1))?.record).toBe(before.byId.get(idOf(1))?.record);
  expect(before.transfers).toEqual([]);
  register.close();
});
