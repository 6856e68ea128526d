import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../src/core/checks/counts.ts';
import { findings } from '../../../src/core/checks/findings.ts';
import { judgeAll } from '../../../src/core/law/verdict/judge.ts';
import { KINDS } from '../../../src/core/records/kinds.ts';
import { snapshotOf } from '../../../src/core/records/snapshot.ts';
import type { Snapshot } from '../../../src/core/records/snapshot.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { sentence } from '../../../src/words/catalogue.ts';

const SAMPLES = path.join(import.meta.dirname, '../../../resources/samples');

function sample(name: string): Snapshot {
  const register = JSON.parse(readFileSync(path.join(SAMPLES, `${name}.json`), 'utf8')) as Record<string, unknown[]>;
  const lists = Object.values(KINDS)
    .filter(({ kind }) => kind !== 'contact')
    .map(({ list, schema }) => [list, (register[list] ?? []).map((record) => schema.parse(record))]);
  return snapshotOf(name, Object.fromEntries(lists) as Partial<Snapshot>);
}

describe.each([
  ['optima', '2026-11-22'],
  ['optima', '2027-03-01'],
  ['optex', '2018-06-30'],
  ['optex', '2026-11-22'],
])('the sample %s on %s', (name, on) => {
  const snapshot = sample(name);
  const law = shippedLaw();
  const found = findings(snapshot, law, judgeAll(snapshot, law, { on }), { on });

  test('has findings, each in words, with a citation and records of the register', () => {
    expect(found.length).toBeGreaterThan(0);
    for (const { rule, statement, toDo, alsoToDo, citation, records } of found) {
      for (const text of [statement, toDo, ...alsoToDo].map(sentence)) {
        expect(text, rule).not.toMatch(/undefined|\bnull\b|\[object|[0-9a-f]{8}-[0-9a-f]{4}-7/);
      }
      expect(citation, rule).not.toBe('');
      for (const record of records) expect(snapshot.byId.has(record), rule).toBe(true);
    }
  });

  test('has no finding twice', () => {
    const keys = found.map(({ rule, records, statement }) => JSON.stringify([rule, records[0], statement]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('is counted without a rest', () => {
    expect(countsOf(found).all.total).toBe(found.length);
  });
});
