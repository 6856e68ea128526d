import { existsSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { PackAnswer } from '../../src/cli/shapes.ts';
import { answerOf, cli, optima, placeOf } from './run.ts';

/** Several processes of the real program, on a machine that may be busy. */
const LONG = 120_000;

describe('authority-pack', () => {
  it('writes one file, tells what is in it, and keeps it where it is said to whom it goes', { timeout: LONG }, () => {
    const file = optima();
    const out = placeOf('pack.zip');
    const on = ['--on', '2026-11-22', '-o', out];
    const answer = answerOf(PackAnswer, ['authority-pack', file, ...on, '--to-whom', 'ICO', '--by', 'Test']);
    expect(answer.code).toBe(0);
    expect(Object.keys(unzipSync(readFileSync(out)))).toHaveLength(answer.pack.files.length + 1);
    expect(answer.kept?.number).toBe(1);
    expect(cli(['report', 'list', file]).out).toContain('1. pack for an authority, on 22 November 2026');
    expect(cli(['report', 'compare', file, '1']).out).toContain('figures come out as they were');
  });

  it(
    'refuses a company that there is not, and a document that is not offered, and writes nothing',
    { timeout: LONG },
    () => {
      const file = optima();
      const out = placeOf('none.zip');
      const to = (...words: string[]) => cli(['authority-pack', file, '-o', out, ...words]).code;
      expect(to('--entity', '01980000-0000-7000-8000-000000000000')).not.toBe(0);
      expect(to('--document', 'ab'.repeat(32))).not.toBe(0);
      expect(existsSync(out)).toBe(false);
    },
  );
});
