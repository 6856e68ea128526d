/**
 * Changes a register again and again until it is killed, and tells each change that the register said was saved: `node writer.ts FILE`.
 */
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openRegister } from '../../../src/engine/register/register.ts';
import { put, stillPorts } from './still.ts';

const [file = ''] = process.argv.slice(2);
const register = openRegister(file, 'write', stillPorts());

for (let count = 1; ; count += 1) {
  // Long enough to touch many pages, so that a kill finds a save half done.
  const notes = [{ text: randomBytes(20_000).toString('hex') }];
  const outcome = register.write({ by: 'Writer' }, [put('entity', 1, { notes }), put('entity', 1 + count, { notes })]);
  if (outcome.problems !== undefined) throw new Error(JSON.stringify(outcome.problems));
  writeSync(1, `${register.seal()?.seq ?? 0}\n`);
}
