import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { TOP } from '../architecture/tree.ts';
import { ownFolder } from '../engine/register/support.ts';

it('the demonstration does the main job from end to end, and names what to open next', () => {
  const folder = ownFolder();
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(TOP, 'scripts/demo.ts'), folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/NO MECHANISM[^]*MECHANISM IN PLACE[^]*TO DECIDE/);
  expect(stdout).toMatch(/Kenya \(KE\)\nGoes to: Optima Systems International DMCC/);
  expect(stdout).toMatch(/Brazil \(BR\)\nGoes to: Optima Contracting Limited/);
  expect(stdout).toMatch(/40 rows in = 38 rows out \+ 2 rejected/);
  expect(stdout).toMatch(/Changed the group entity[^]*Kenya \(KE\)\nGoes to: Optima Contracting Limited/);
  expect(stdout).toMatch(/The history holds together/);
  const files = ['article-30.xlsx', 'board-report.html', 'contacts-rejected.csv', 'contacts-routed.csv', 'flows.svg'];
  const written = readdirSync(folder);
  expect(written).toEqual(expect.arrayContaining([...files, 'findings.txt', 'optima.register', 'verdicts.txt']));
  for (const file of files) expect(stdout.includes(file)).toBe(true);
  expect(readFileSync(path.join(folder, 'findings.txt'), 'utf8')).toMatch(/TO MEND/);
}, 60_000);
