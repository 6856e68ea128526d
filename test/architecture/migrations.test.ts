import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIFTS, RECORD_VERSION } from '../../src/core/records/lift.ts';
import { MIGRATIONS } from '../../src/engine/register/migrations.ts';
import type { Migration } from '../../src/engine/register/migrations/migration.ts';
import { TOP, told } from './tree.ts';
import type { Violation } from './tree.ts';

/** SHA-256 of each step's SQL, in order. A step that was released is never edited: what it should have done is done by a new one. */
const RELEASED: readonly string[] = [
  'ef76f698d54a37acbdaa3ad2470e782ebaad94c508608ef5ecd35fdf1a74bbcc',
  '3b78936d6f2d01f5a71ea6309469e44c1f920d7c212d43fda9ccc699396eb07d',
  'a4a4c83175c00a9aa7b4c0a05a9f495e34d7bdcbc3aee92b0987af383b12cf0a',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
];

/** What is wrong with a list of steps: gaps, steps edited or without a hash, hashes without a step. */
function violationsIn(steps: readonly Migration[], hashes: readonly string[]): readonly Violation[] {
  const found: Violation[] = [];
  for (const [index, { number, name, sql }] of steps.entries()) {
    const file = `${String(number).padStart(4, '0')}-${name}.ts`;
    if (number !== index + 1) found.push({ file, why: `is number ${number} and stands at ${index + 1}` });
    const hash = createHash('sha256').update(sql).digest('hex');
    if (hashes[index] === undefined) found.push({ file, why: `has no hash in RELEASED; it would be ${hash}` });
    else if (hashes[index] !== hash) found.push({ file, why: `was edited after it was released; its hash is ${hash}` });
  }
  if (hashes.length > steps.length) found.push({ file: 'RELEASED', why: 'has a hash without a step' });
  return found;
}

describe('migrations of the register file', () => {
  it('are numbered without gaps, and none was edited after its release', () => {
    expect(told(violationsIn(MIGRATIONS, RELEASED))).toEqual([]);
  });

  it('stand in one file each, named by number', () => {
    const files = readdirSync(path.join(TOP, 'src/engine/register/migrations')).filter(
      (file) => file !== 'migration.ts',
    );
    expect(files.toSorted()).toEqual(
      MIGRATIONS.map(({ number, name }) => `${String(number).padStart(4, '0')}-${name}.ts`),
    );
  });

  it('would be found with a gap, edited, or without a hash', () => {
    const [first] = MIGRATIONS;
    if (first === undefined) throw new Error('there is no migration');
    const at = (steps: readonly Migration[], hashes = RELEASED.slice(0, 1)) => violationsIn(steps, hashes).length;
    expect(at([{ ...first, number: 2 }])).toBe(1);
    expect(at([{ ...first, sql: `${first.sql} ` }])).toBe(1);
    expect(at([first, { ...first, number: 2 }])).toBe(1);
    expect(at([first], [...RELEASED.slice(0, 1), 'x'])).toBe(1);
  });

  it('have a fixture of every format, which the tests open', () => {
    for (const { number } of MIGRATIONS) {
      const folder = path.join(TOP, 'test/fixtures', `register-v${number}`);
      expect(readdirSync(folder)).toEqual(expect.arrayContaining(['group.json', 'group.register']));
      expect(readFileSync(path.join(folder, 'group.register')).readUInt32BE(60)).toBe(number);
    }
  });
});

describe('lifts of record bodies', () => {
  it('are numbered without gaps from version 2 to the newest', () => {
    expect(LIFTS.map(({ to }) => to)).toEqual(Array.from({ length: RECORD_VERSION - 1 }, (_, index) => index + 2));
  });
});
