import { describe, expect, test } from 'vitest';
import { lawOf } from '../../../src/core/law/law.ts';
import { shippedLaw, territoryNames } from '../../../src/engine/law/shipped.ts';
import { keptReports, reportsOfEdition } from '../../../src/engine/register/kept-reports.ts';
import type { Register } from '../../../src/engine/register/register.ts';
import { compareReport } from '../../../src/engine/reports/compare-report.ts';
import { keepPack } from '../../../src/engine/reports/write-pack.ts';
import { markedRegister, packOf } from '../export/pack/marked-register.ts';
import { AUTHOR, stillPorts } from '../register/still.ts';

const HANDED = { sha256: 'cd'.repeat(32), bytes: 34, toWhom: 'The ICO, reference 7', programVersion: '1.0.0' };

function kept(register: Register, asked: Parameters<typeof packOf>[1] = {}) {
  const ports = { ...stillPorts('2099-01-01T00:00:00.000Z') };
  return keepPack(register, ports, AUTHOR, packOf(register, asked), { ...HANDED, lawPack: shippedLaw().pack });
}

function compared(register: Register) {
  return compareReport(register, { shipped: shippedLaw(), programVersion: '1.0.0' }, 1);
}

describe('a pack that was handed to an authority', { timeout: 60_000 }, () => {
  test('is kept in the history with what was in it and to whom it went, and the history verifies', async () => {
    const { register, open } = await markedRegister();
    expect(kept(register, { documents: [open] }).number).toBe(1);
    const [about] = keptReports(register.connection);
    expect(about).toMatchObject({ report: 'authority-pack', format: 'zip', documents: [open], ...HANDED });
    expect(register.verify().findings).toEqual([]);
  });

  test('comes out the same when it is derived again, though the register has moved on', async () => {
    const { register, open } = await markedRegister();
    kept(register, { documents: [open] });
    const [transfer] = register.snapshot().snapshot.transfers;
    register.write(AUTHOR, [
      { action: 'put', kind: 'transfer', record: { ...transfer, title: 'Named otherwise since' } },
    ]);
    const { differences, figures } = compared(register);
    expect(differences).toEqual([]);
    expect(figures).toBeGreaterThan(5);
  });

  test('tells what comes out otherwise by another law pack', async () => {
    const { register } = await markedRegister();
    kept(register);
    const law = shippedLaw();
    const pack = { ...law.pack, version: '2099-01', approvals: [] };
    const newer = lawOf(pack, territoryNames());
    const { differences } = compareReport(register, { shipped: newer, programVersion: '1.0.0' }, 1);
    expect(differences.length).toBeGreaterThan(0);
    expect(differences.every(({ why }) => why.includes('law-pack'))).toBe(true);
  });

  test('is no board report: the next one does not begin with its day', async () => {
    const { register } = await markedRegister();
    kept(register);
    expect(reportsOfEdition(register.connection, undefined)).toEqual([]);
  });
});
