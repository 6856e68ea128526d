import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RECORD_KINDS } from '../../../src/core/records/fields.ts';
import { parseRecord } from '../../../src/core/records/validate.ts';
import { readDocument } from '../../../src/engine/json/document.ts';
import { exportRegisterJson } from '../../../src/engine/json/export-register.ts';
import { importRegisterJson } from '../../../src/engine/json/import-register.ts';
import { openRegister } from '../../../src/engine/register/register.ts';
import { idOf, stillPorts } from './still.ts';
import { bytesOf, closedAfter, ownFolder } from './support.ts';

const FIXTURES = path.join(import.meta.dirname, '../../fixtures');
const FORMATS = readdirSync(FIXTURES).filter((name) => name.startsWith('register-v'));

/** Kinds of record that a format did not know yet. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  'register-v1': ['law-entry', 'postponement'],
  'register-v2': ['postponement'],
  'register-v3': ['postponement'],
};

/** A copy of a fixture, since opening an old one for work carries it over. */
function copyOf(format: string): string {
  const file = path.join(ownFolder(), 'group.register');
  copyFileSync(path.join(FIXTURES, format, 'group.register'), file);
  return file;
}

describe('a register of every format that was ever released', () => {
  it.each(FORMATS)('%s opens, holds together, and says what it said', async (format) => {
    const ports = stillPorts();
    const register = closedAfter(openRegister(copyOf(format), 'write', ports));
    expect(register.verify().findings).toEqual([]);
    const counts = register.counts();
    expect(RECORD_KINDS.filter((kind) => counts[kind] === 0)).toEqual(['matter', ...(LATER[format] ?? [])]);
    expect(register.record(idOf(2))?.record).toMatchObject({ legalName: 'Optima Asia Sdn Bhd' });
    expect(register.record(idOf(2), '2026-11-19')?.record).toMatchObject({ legalName: 'Optima Products Asia Sdn Bhd' });
    expect(register.counts('2026-11-19').matter).toBe(1);
    expect([...register.history(idOf(31))].map(({ action }) => action)).toEqual(['put', 'erase']);
    expect(register.attachments()).toMatchObject([{ title: 'Terms', size: 11 }]);
    expect(register.unsavedForms()).toHaveLength(1);
  });

  it.each(FORMATS)('%s holds records that the schemas of today read as they are', (format) => {
    const register = closedAfter(openRegister(copyOf(format), 'write', stillPorts()));
    const { snapshot } = register.snapshot();
    const contacts = [...register.eachContact()].map((record) => ({ kind: 'contact' as const, record }));
    for (const { kind, record } of [...snapshot.byId.values(), ...contacts]) {
      // Where this fails, a schema was changed so that old records read otherwise: raise the record version and add a lift.
      expect(parseRecord(kind, record).record).toEqual(record);
    }
  });

  it.each(FORMATS)('%s was written out as JSON, which gives it back whole', async (format) => {
    const json = path.join(FIXTURES, format, 'group.json');
    const file = path.join(ownFolder(), 'again.register');
    const report = await importRegisterJson(file, readDocument(json), { by: 'A' }, stillPorts());
    expect(report).toMatchObject({ how: 'adopted', written: true });
    const register = closedAfter(openRegister(file, 'read', stillPorts()));
    expect(register.verify().findings).toEqual([]);
    expect(register.settings().name).toBe('Fixture Group');
  });
});

it('the newest format is written out to the same bytes as before', async () => {
  const format = `register-v${FORMATS.length}`;
  const register = closedAfter(openRegister(copyOf(format), 'read', stillPorts()));
  const out = path.join(ownFolder(), 'out.json');
  await exportRegisterJson(register, out);
  expect(bytesOf(out).equals(readFileSync(path.join(FIXTURES, format, 'group.json')))).toBe(true);
});
