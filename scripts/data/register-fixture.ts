/**
 * Writes the register that stands for all registers of the newest format: `node scripts/run.mjs scripts/data/register-fixture.ts`. Clock and chance are
 * held still, so that the same program gives the same history. Once a format is released, its fixture is never written again: the tests open
 * it for ever.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { exportRegisterJson } from '../../src/engine/json/export-register.ts';
import { createRegister } from '../../src/engine/register/create.ts';
import { NEWEST_FORMAT } from '../../src/engine/register/migrations.ts';
import { openRegister } from '../../src/engine/register/register.ts';
import { EVERY_KIND } from '../../test/engine/register/every-kind.ts';
import { eraseContact } from '../../test/engine/register/erase.ts';
import { idOf, put, remove, stillPorts } from '../../test/engine/register/still.ts';

const folder = path.join(import.meta.dirname, '../../test/fixtures', `register-v${NEWEST_FORMAT}`);
const file = path.join(folder, 'group.register');
const ports = stillPorts('2026-11-18T09:00:00.000Z');

mkdirSync(folder, { recursive: true });
await createRegister(file, { name: 'Fixture Group', about: 'One record of every kind.' }, { by: 'A. Officer' }, ports, {
  force: true,
  wishes: EVERY_KIND,
});
const register = openRegister(file, 'write', ports);
try {
  ports.goTo('2026-11-20T09:00:00.000Z');
  register.write({ by: 'B. Deputy', reason: 'renamed' }, [
    put('entity', 2, { legalName: 'Optima Asia Sdn Bhd', country: 'MY', parent: idOf(1) }),
  ]);
  register.write({ by: 'B. Deputy', reason: 'closed' }, [remove('matter', 12)]);
  register.write({ by: 'B. Deputy', reason: 'met at the fair' }, [put('contact', 30), put('contact', 31)]);
  register.attach({ by: 'B. Deputy' }, { title: 'Terms', mediaType: 'text/plain', bytes: Buffer.from('The terms.\n') });
  eraseContact(register, idOf(31));
  const form = {
    id: 'entity:new',
    kind: 'entity',
    recordId: null,
    keptAt: '2026-11-20T09:00:00.000Z',
    body: '{"legalName":"Opt"}',
  };
  register.keepUnsavedForm(form);
  await exportRegisterJson(register, path.join(folder, 'group.json'), { force: true });
} finally {
  register.close();
}
