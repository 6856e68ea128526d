import { describe, expect, it } from 'vitest';
import { lifted, RECORD_VERSION } from '../../../src/core/records/lift.ts';
import type { Lift } from '../../../src/core/records/lifts/lift.ts';
import { migrateRegister } from '../../../src/engine/register/migrate.ts';
import { MIGRATIONS } from '../../../src/engine/register/migrations.ts';
import type { Migration } from '../../../src/engine/register/migrations/migration.ts';
import { FOUR_WISHES, put, stillPorts } from './still.ts';
import { bytesOf, newRegister } from './support.ts';

const NEXT: Migration = {
  number: MIGRATIONS.length + 1,
  name: 'next',
  derivesAnew: true,
  sql: 'ALTER TABLE unsaved_forms ADD COLUMN extra TEXT;',
};

describe('carrying a register over to a newer format', () => {
  it('is one row of the history a step, and makes the derived tables anew', async () => {
    const ports = stillPorts();
    const register = await newRegister(ports, [...FOUR_WISHES, put('contact', 9)]);
    const before = register.snapshot().snapshot;
    register.connection.run('DELETE FROM derived_records');
    migrateRegister(register.connection, ports, MIGRATIONS.length, [...MIGRATIONS, NEXT]);
    expect([...register.history()].at(-1)).toMatchObject({ action: 'migrate', by: 'Transfer Register', change: 2 });
    expect(register.snapshot().snapshot).toEqual(before);
    expect(register.connection.get('PRAGMA user_version')).toMatchObject({ user_version: MIGRATIONS.length + 1 });
    // This program does not know the next format: that is all that it finds.
    expect(register.verify().findings.map(({ statement }) => statement.id)).toEqual(['verify.schema']);
  });

  it('leaves the file in its old format where a step fails', async () => {
    const ports = stillPorts();
    const register = await newRegister(ports, FOUR_WISHES);
    const before = bytesOf(register.file);
    const broken = { ...NEXT, sql: `${NEXT.sql} CREATE TABLE history (x);` };
    expect(() => migrateRegister(register.connection, ports, MIGRATIONS.length, [...MIGRATIONS, broken])).toThrow(
      /history/,
    );
    expect(bytesOf(register.file).equals(before)).toBe(true);
    expect(register.verify().findings).toEqual([]);
  });

  it('does nothing to a register of the newest format', async () => {
    const ports = stillPorts();
    const register = await newRegister(ports);
    const before = bytesOf(register.file);
    migrateRegister(register.connection, ports, MIGRATIONS.length);
    expect(bytesOf(register.file).equals(before)).toBe(true);
  });
});

const LIFTS: readonly Lift[] = [
  {
    to: 2,
    lift: (kind, body) => (kind === 'entity' ? { ...body, name: body['legalName'], legalName: undefined } : body),
  },
  { to: 3, lift: (_, body) => ({ ...body, seen: [...((body['seen'] as number[] | undefined) ?? []), 3] }) },
];

describe('lifting old bodies', () => {
  it('runs the steps after the body’s own version, in order', () => {
    expect(lifted('entity', { legalName: 'x' }, 1, LIFTS)).toEqual({ name: 'x', legalName: undefined, seen: [3] });
    expect(lifted('notice', { title: 'x' }, 1, LIFTS)).toEqual({ title: 'x', seen: [3] });
    expect(lifted('entity', { legalName: 'x' }, 2, LIFTS)).toEqual({ legalName: 'x', seen: [3] });
    expect(lifted('entity', { legalName: 'x' }, 3, LIFTS)).toEqual({ legalName: 'x' });
  });

  it('refuses what a newer program wrote', () => {
    expect(() => lifted('entity', {}, 4, LIFTS)).toThrow(RangeError);
    expect(() => lifted('entity', {}, RECORD_VERSION + 1)).toThrow(RangeError);
  });
});
