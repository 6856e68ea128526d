import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lawOf } from '../../../src/core/law/law.ts';
import type { Law } from '../../../src/core/law/law.ts';
import { listedFigures } from '../../../src/core/views/board-list.ts';
import { figuresKept } from '../../../src/core/views/kept-report.ts';
import { documentOf, readDocument } from '../../../src/engine/json/document.ts';
import { exportRegisterJson } from '../../../src/engine/json/export-register.ts';
import { importRegisterJson } from '../../../src/engine/json/import-register.ts';
import { previewOfJson } from '../../../src/engine/imports/preview-json.ts';
import { shippedLaw, territoryNames } from '../../../src/engine/law/shipped.ts';
import { keptReport, keptReports } from '../../../src/engine/register/kept-reports.ts';
import { openRegister } from '../../../src/engine/register/register.ts';
import type { Register } from '../../../src/engine/register/register.ts';
import { boardMaterial, readState } from '../../../src/engine/reports/board-material.ts';
import type { BoardQuestion } from '../../../src/engine/reports/board-material.ts';
import { compareReport } from '../../../src/engine/reports/compare-report.ts';
import { keepBoard } from '../../../src/engine/reports/write-board.ts';
import { sentence } from '../../../src/words/catalogue.ts';
import { AUTHOR, idOf, put, stillPorts } from '../register/still.ts';
import { closedAfter, newRegister } from '../register/support.ts';

const DAY = '2026-11-22';
const HANDED = {
  format: 'pdf',
  sha256: 'ab'.repeat(32),
  bytes: 12,
  toWhom: 'The board',
  programVersion: '1.0.0',
} as const;

/** An activity that keeps contacts for a year after their enquiry was closed. */
const KEEPS_A_YEAR = {
  dataCategories: [
    {
      name: 'Contact data',
      kinds: ['business-contact'],
      retention: [{ description: '12 months', number: 12, unit: 'months', fromEvent: 'enquiry closed' }],
    },
  ],
  controllers: [idOf(1)],
};

/** A register with a transfer to Malaysia that has no mechanism, and one contact kept too long. */
async function given(ports = stillPorts()): Promise<Register> {
  return newRegister(ports, [
    put('entity', 1),
    put('third-party', 2, { country: 'MY' }),
    put('transfer', 3),
    put('activity', 4, KEEPS_A_YEAR),
    put('contact', 9, { enquiryClosedOn: '2025-01-01', businessEmail: 'w.kamau@acme.example' }),
  ]);
}

function material(register: Register, asked: Partial<BoardQuestion> = {}, law: Law = shippedLaw()) {
  const source = {
    register,
    state: (on: string, at?: Parameters<typeof readState>[3]) => readState(register, law, on, at),
  };
  return boardMaterial(source, { on: DAY, ...asked });
}

function kept(register: Register, asked: Partial<BoardQuestion> = {}, more: Partial<typeof HANDED> = {}) {
  const made = material(register, asked);
  const handed = { ...HANDED, ...more, pack: shippedLaw().pack };
  return keepBoard(register, stillPorts('2026-11-22T10:00:00.000Z'), AUTHOR, made, handed);
}

function compared(register: Register, number = 1, law: Law = shippedLaw(), programVersion = '1.0.0') {
  return compareReport(register, { shipped: law, programVersion }, number);
}

/** The shipped pack by another version, without what it says of Malaysia. */
function newerLaw(): Law {
  const { pack } = shippedLaw();
  const regimes = pack.regimes.filter(({ id }) => id !== 'my-pdpa');
  const approval = {
    id: 'uk-my-test',
    regime: 'uk-gdpr',
    country: 'MY',
    act: 'Invented for a test',
    citation: 'none',
    grade: 'unconfirmed',
    asOf: DAY,
    conditions: [],
    excludes: [],
    contested: [],
    sources: [],
  } as const;
  const approvals = [...pack.approvals, approval as unknown as (typeof pack.approvals)[number]];
  return lawOf({ ...pack, version: '2099-01', regimes, approvals }, territoryNames());
}

describe('a report that was handed over', () => {
  test('is kept in the history with its figures, and the history verifies', async () => {
    const register = await given();
    const before = register.seal();
    const { number, seal } = kept(register);
    expect(number).toBe(1);
    expect([...register.history()].at(-1)).toMatchObject({ action: 'keep-report', kind: 'register', recordId: null });
    const [about] = keptReports(register.connection);
    expect(about).toMatchObject({ ...HANDED, number: 1, seq: seal?.seq, by: AUTHOR.by, state: before, from: null });
    expect(about).not.toHaveProperty('figures');
    const again = figuresKept(keptReport(register.connection, 1));
    const { figures, moment } = material(register);
    expect(again.map(({ id, rows }) => [id, rows.length])).toEqual(
      listedFigures(figures, moment.snapshot).map(({ id, rows }) => [id, rows.length]),
    );
    expect(register.verify().findings).toEqual([]);
  });

  test('leaves no record behind, and keeps its law pack once for all reports', async () => {
    const register = await given();
    const counts = register.counts();
    kept(register);
    kept(register);
    expect(register.counts()).toEqual(counts);
    expect(register.attachments().map(({ title }) => title)).toEqual([`Law pack ${shippedLaw().pack.version}`]);
    expect(keptReports(register.connection).map(({ number }) => number)).toEqual([2, 1]);
  });

  test('that was changed in the file is found by the check of the history', async () => {
    const register = await given();
    const { seal } = kept(register);
    register.connection.run(
      `UPDATE history SET body = replace(body, 'The board', 'Another') WHERE seq = ?`,
      seal?.seq ?? 0,
    );
    expect(register.verify().findings.map(({ statement }) => statement.id)).toEqual(['verify.body']);
  });

  test('gives the next one of its edition the beginning of its period and its words', async () => {
    const register = await given();
    const wordings = [{ rule: 'verdict.no-mechanism', record: idOf(3), recommendation: 'Sign', regime: 'uk-gdpr' }];
    kept(register, { wordings });
    const next = material(register, { on: '2026-12-22' });
    expect([next.question.from, next.question.wordings]).toEqual([DAY, wordings]);
    expect(next.figures.period?.from).toBe(DAY);
    expect(material(register, { on: '2026-12-22', entity: idOf(1) }).question.from).toBeUndefined();
    expect(material(register, { on: '2026-12-22', from: null }).figures.period).toBeUndefined();
    expect(material(register, { on: DAY }).question.from).toBeUndefined();
  });

  test('needs a company of the group, a period that covers time, and somebody who hands it over', async () => {
    const register = await given();
    expect(() => material(register, { entity: idOf(2) })).toThrow(/no group company/);
    expect(() => material(register, { from: DAY })).toThrow(/covers no time/);
    expect(() =>
      keepBoard(register, stillPorts(), { by: ' ' }, material(register), { ...HANDED, pack: shippedLaw().pack }),
    ).toThrow(/name/);
    expect(() => compared(register, 7)).toThrow(/No kept report has the number 7/);
  });

  test('goes with the register through its JSON, and derives there as it did here', async () => {
    const register = await given();
    kept(register);
    const json = path.join(path.dirname(register.file), 'group.json');
    await exportRegisterJson(register, json);
    const copy = path.join(path.dirname(register.file), 'copy.register');
    await importRegisterJson(copy, readDocument(json), AUTHOR, stillPorts());
    const other = closedAfter(openRegister(copy, 'read', stillPorts()));
    expect(keptReport(other.connection, 1)).toEqual(keptReport(register.connection, 1));
    expect(compared(other).differences).toEqual([]);
    expect(documentOf(JSON.parse('{"formatVersion":1,"register":{"name":"x"}}'), 'x').history).toBeUndefined();
  });
});

describe('kept reports and another register', () => {
  test('stay in the file when its records go into a register that has a history of its own, and that is said before and after', async () => {
    const register = await given();
    kept(register);
    kept(register, { on: '2026-11-21' });
    const json = path.join(path.dirname(register.file), 'group.json');
    await exportRegisterJson(register, json);
    const ports = stillPorts();
    const other = await newRegister(ports, [put('entity', 90)]);
    const preview = await previewOfJson(other, json, ports);
    expect(preview.remarks.map(({ statement }) => sentence(statement))).toEqual([
      expect.stringContaining('2 kept reports stay in the file'),
    ]);
    const report = await importRegisterJson(other.file, readDocument(json), AUTHOR, ports);
    expect(report).toMatchObject({ how: 'merged', left: { reports: 2 } });
    expect(keptReports(other.connection)).toEqual([]);
    expect(other.verify().findings).toEqual([]);
  });
});

describe('a kept report, derived again', () => {
  test('comes out as it was, whatever was recorded since', async () => {
    const register = await given();
    kept(register);
    register.write(AUTHOR, [put('transfer', 5, { title: 'Later' }), put('transfer', 3, { status: 'ended' })]);
    const { differences, figures } = compared(register);
    expect(differences).toEqual([]);
    expect(figures).toBeGreaterThan(30);
  });

  test('comes out as it was where the period ends on the day on which more is recorded', async () => {
    const ports = stillPorts('2026-11-22T09:00:00.000Z');
    const register = await given(ports);
    kept(register, { on: '2026-11-30', from: DAY });
    register.write(AUTHOR, [put('transfer', 3, { status: 'ended' })]);
    expect(compared(register).differences).toEqual([]);
  });

  test('differs by a contact that was erased, and says that an erasure is why', async () => {
    const register = await given();
    kept(register);
    register.erase({ by: 'A. Officer', reason: 'Request 7' }, [idOf(9)]);
    const { differences, since } = compared(register);
    expect(differences.map(({ figure, was, is, why }) => [figure.id, was, is, why])).toEqual([
      ['retention', 1, 0, ['erasure']],
    ]);
    expect(since.erased).toBe(1);
  });

  test('differs by a newer law pack, and says which figures and rows', async () => {
    const register = await given();
    kept(register);
    const { differences, since } = compared(register, 1, newerLaw());
    expect([since.lawPack, since.packKept]).toEqual(['2099-01', true]);
    const verdict = differences.find(({ figure }) => figure.id === 'verdict|no-mechanism');
    expect(verdict).toMatchObject({ was: 1, is: 0, why: ['law-pack'] });
    expect(verdict?.rows).toMatchObject([{ name: 'Contacts to Malaysia', is: undefined }]);
    expect(new Set(differences.flatMap(({ why }) => why))).toEqual(new Set(['law-pack']));
  });

  test('names another version of the program where nothing else can be why', async () => {
    const register = await given();
    kept(register);
    const kinds = `json_set(body, '$.figures[1].rows', json('[]'))`;
    register.connection.run(`UPDATE history SET body = ${kinds} WHERE action = 'keep-report'`);
    expect(compared(register, 1, shippedLaw(), '2.0.0').differences.map(({ why }) => why)).toEqual([['program']]);
    expect(compared(register).differences.map(({ why }) => why)).toEqual([['not-explained']]);
  });
});

describe('contacts and kept reports', () => {
  test('nothing of a contact is in a kept report, and nothing of it after its erasure', async () => {
    const register = await given();
    kept(register);
    const { body } = register.connection.get<{ body: string }>(
      `SELECT body FROM history WHERE action = 'keep-report'`,
    ) ?? { body: '' };
    for (const text of ['Kamau', 'Wanjiru', 'kamau@acme', idOf(9)]) expect(body).not.toContain(text);
    const outcome = register.erase({ by: 'A. Officer', reason: 'Request 7' }, [idOf(9)]);
    expect(outcome).toMatchObject({ traces: [] });
    expect(register.verify().findings).toEqual([]);
  });

  test('a report that was handed to the person names them: erasing says so', async () => {
    const register = await given();
    kept(register, {}, { toWhom: 'Wanjiru Kamau' } as unknown as Partial<typeof HANDED>);
    expect(register.tracesOf([idOf(9)])).toMatchObject([{ place: 'report', id: '1' }]);
  });
});
