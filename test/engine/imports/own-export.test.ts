import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeAll } from '../../../src/core/law/verdict/judge.ts';
import { exportArticle30 } from '../../../src/engine/export/article30.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { openRegister } from '../../../src/engine/register/register.ts';
import type { Register } from '../../../src/engine/register/register.ts';
import { readDocument } from '../../../src/engine/json/document.ts';
import { importRegisterJson } from '../../../src/engine/json/import-register.ts';
import { SHEET_TITLES } from '../../../src/words/record-sheets.ts';
import { ownSheet, recordedText } from '../../../src/core/imports/own-export.ts';
import { resourcePath } from '../../../src/engine/resources.ts';
import { closedAfter, newRegister, ownFolder } from '../register/support.ts';
import { untidyWorkbook } from './files.ts';
import { counts, looked, PORTS, saidOf, taken } from './into.ts';

const AUTHOR = { by: 'Test' };

async function sampleRegister(name: string): Promise<Register> {
  const file = path.join(ownFolder(), `${name}.register`);
  await importRegisterJson(file, readDocument(resourcePath('samples', `${name}.json`)), AUTHOR, PORTS);
  return closedAfter(openRegister(file, 'write', PORTS));
}

/** The Article 30 record of a register as a workbook. */
async function recordOf(register: Register, on: string): Promise<string> {
  const { snapshot } = register.snapshot();
  const law = shippedLaw();
  const out = path.join(ownFolder(), 'record.xlsx');
  const dates = { on };
  const answers = judgeAll(snapshot, law, dates);
  await exportArticle30({
    snapshot,
    law,
    dates,
    answers,
    seal: null,
    programVersion: '0',
    out,
    force: true,
    format: 'xlsx',
  });
  return out;
}

function sheet(title: string) {
  return { name: 'x', rows: [{ number: 1, cells: [title] }] };
}

describe('the Article 30 record that this program wrote', () => {
  it.each([
    ['optima', '2026-11-22'],
    ['optex', '2018-06-30'],
  ])('of the sample %s comes in again without changing anything', async (name, on) => {
    const register = await sampleRegister(name);
    const { rows, wishes } = await looked(register, await recordOf(register, on));
    expect(wishes).toEqual([]);
    const { same, ...others } = counts(rows);
    expect(others).toEqual({ new: 0, changed: 0, notUnderstood: 0 });
    expect(same).toBeGreaterThan(10);
  });

  it('into an empty register gives the activities with their people, data and bases, and the transfers with their importers', async () => {
    const from = await sampleRegister('optex');
    const file = await recordOf(from, '2018-06-30');
    const into = await newRegister(PORTS);
    const prepared = await taken(into, file, { country: 'GB' });
    expect(counts(prepared.rows).notUnderstood).toBe(0);
    const [old, young] = [from, into].map((register) => register.snapshot().snapshot);
    expect(young?.activities.map(({ title }) => title).toSorted()).toEqual(
      old?.activities.map(({ title }) => title).toSorted(),
    );
    for (const activity of old?.activities ?? []) {
      const same = young?.activities.find(({ title }) => title === activity.title);
      expect(same?.purposes.map(({ description }) => description)).toEqual(
        activity.purposes.map(({ description }) => description),
      );
      expect(same?.people).toEqual(activity.people);
      expect(same?.dataCategories.map(({ name }) => name)).toEqual(activity.dataCategories.map(({ name }) => name));
      expect(same?.purposes.map(({ bases }) => bases.map(({ basis }) => basis))).toEqual(
        activity.purposes.map(({ bases }) => bases.map(({ basis }) => basis)),
      );
    }
    expect(young?.transfers.length).toBeGreaterThan(0);
  });

  it('asks for the country of a controller that the register does not know, since the record does not print it', async () => {
    const file = await recordOf(await sampleRegister('optex'), '2018-06-30');
    const prepared = await looked(await newRegister(PORTS), file);
    expect(saidOf(prepared, 10)[0]).toContain(
      'is not an entity of the register, and the file does not say its country',
    );
  });

  it('is known by the titles that are printed, and its gaps are no facts', () => {
    expect(ownSheet(sheet(SHEET_TITLES.controller('Optima Ltd')))).toEqual({ controller: 'Optima Ltd' });
    expect(ownSheet(sheet(SHEET_TITLES.processors))).toEqual({ controller: undefined });
    expect(ownSheet(sheet(SHEET_TITLES.transfers))).toEqual({ controller: undefined });
    expect(ownSheet(sheet('Record of processing'))).toBeUndefined();
    expect(recordedText('Not recorded')).toBe('');
    expect(recordedText('None: no joint controller is recorded for this activity')).toBe('');
    expect(recordedText('Optima Ltd [to be confirmed: country]\nPurpose: not recorded')).toBe('Optima Ltd');
  });
});

describe('an untidy workbook', () => {
  it('goes out again as a record in the authority’s layout, with everything that it said in its columns', async () => {
    const register = await newRegister(PORTS);
    await taken(register, await untidyWorkbook());
    const out = await recordOf(register, '2026-11-22');
    const again = await looked(register, out);
    expect(again.wishes).toEqual([]);
    const texts = again.read.source.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).join('\n');
    for (const text of [
      'Paying staff',
      'Payroll Bureau Ltd, processor',
      'Legal obligation',
      'Finding the right people',
      'Worldwide',
      'Old paper files',
    ]) {
      expect(texts).toContain(text);
    }
    expect(texts).not.toContain('Risk (H/M/L)');
  });
});
