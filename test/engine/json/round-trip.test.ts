import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECORD_KINDS } from '../../../src/core/records/fields.ts';
import { readDocument } from '../../../src/engine/json/document.ts';
import { exportRegisterJson } from '../../../src/engine/json/export-register.ts';
import { importRegisterJson } from '../../../src/engine/json/import-register.ts';
import { createRegister } from '../../../src/engine/register/create.ts';
import { openRegister } from '../../../src/engine/register/register.ts';
import type { Register } from '../../../src/engine/register/register.ts';
import { AUTHOR, stillPorts } from '../register/still.ts';
import { newRegister, ownFolder } from '../register/support.ts';
import { deeds, doAll } from './generated-register.ts';
import type { Done } from './generated-register.ts';

const PORTS = { ...stillPorts(), isCountry: () => true };

/** Everything that a register says, for comparing it with another. */
function contentsOf(register: Register) {
  const { snapshot, settings } = register.snapshot();
  return {
    settings,
    records: [...snapshot.byId],
    contacts: [...register.eachContact()],
    attachments: register.attachments().map(({ sha256 }) => register.attachment(sha256)),
    history: [...register.history()],
    seal: register.seal(),
    erased: [...register.history()].filter(({ action }) => action === 'erase').length,
  };
}

async function exported(register: Register, name: string, folder: string) {
  const file = path.join(folder, name);
  await exportRegisterJson(register, file);
  return { file, bytes: readFileSync(file) };
}

/** The register that its JSON makes, in a file that is not there yet or in a register that holds nothing. */
async function broughtBack(json: string, folder: string, intoEmpty: boolean): Promise<Register> {
  const file = path.join(folder, 'back.register');
  if (intoEmpty) await createRegister(file, { name: 'Empty' }, AUTHOR, PORTS);
  const report = await importRegisterJson(file, readDocument(json), AUTHOR, PORTS);
  expect(report).toMatchObject({ how: 'adopted', written: true });
  return openRegister(file, 'read', PORTS);
}

describe('whatever a register has lived through', () => {
  it(
    'its JSON gives the same register back: records, drafts, documents, history, erasures and seal',
    { timeout: 120_000 },
    async () => {
      const done: Done = {};
      await fc.assert(
        fc.asyncProperty(deeds, fc.boolean(), async (all, intoEmpty) => {
          const register = await newRegister({ ...stillPorts(), isCountry: () => true });
          doAll(register, all, done);
          const folder = ownFolder();
          const first = await exported(register, 'first.json', folder);
          const back = await broughtBack(first.file, folder, intoEmpty);
          try {
            expect(contentsOf(back)).toEqual(contentsOf(register));
            expect(back.verify().findings).toEqual([]);
            const again = await exported(back, 'again.json', folder);
            expect(again.bytes.equals(first.bytes)).toBe(true);
          } finally {
            back.close();
          }
        }),
        { numRuns: 12, endOnFailure: true },
      );
      // A register that refused all that was made up would round trip too.
      for (const what of [...RECORD_KINDS, 'change', 'attach']) {
        expect({ what, done: (done[what] ?? 0) > 0 }).toEqual({ what, done: true });
      }
    },
  );
});
