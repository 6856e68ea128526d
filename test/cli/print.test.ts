import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { describe, expect, test, vi } from 'vitest';
import { installedBrowsers } from '../../src/browser/find-browser.ts';
import { failed } from '../../src/cli/failure.ts';
import { noPrinter, printFailed } from '../../src/engine/print/printer.ts';
import { pdfAbout, pngSize } from '../../src/engine/print/printed.ts';
import { cli, optima, placeOf, sampleBytes } from './run.ts';

const browsers = installedBrowsers({ platform: process.platform, env: process.env, home: homedir() });
const LONG = { timeout: 60_000 };
const DAY = ['--on', '2026-11-22'];

describe.skipIf(browsers.length === 0)('a terminal with a browser on the machine', () => {
  test('prints the board report, and says how many pages it counted', LONG, () => {
    const out = placeOf('board.pdf');
    const ran = cli(['report', 'board', optima(), '--format', 'pdf', '-o', out, ...DAY]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    const { pages, lacks } = pdfAbout(readFileSync(out));
    expect(lacks).toEqual([]);
    expect(ran.out).toContain(`reopened it and counted: All transfers 22, `);
    expect(ran.out).toContain(`pages ${pages}. Seal `);
  });

  test('draws the flow picture in pixels', LONG, () => {
    const out = placeOf('flows.png');
    const ran = cli(['export', 'flows', optima(), '--format', 'png', '-o', out, ...DAY]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(pngSize(readFileSync(out))?.width).toBe(1960);
  });

  test('never draws over a register', LONG, () => {
    const file = optima();
    const ran = cli(['report', 'board', file, '--format', 'pdf', '-o', file, ...DAY]);
    expect(ran.code).toBe(2);
    expect(readFileSync(file)).toEqual(sampleBytes('optima'));
  });
});

test('a format that does not exist is a wrong use', () => {
  const out = placeOf('board.docx');
  expect(cli(['report', 'board', optima(), '--format', 'docx', '-o', out]).code).toBe(2);
  expect(existsSync(out)).toBe(false);
});

test.each([
  ['nothing draws', noPrinter(['Chromium']), 'takes one of Chromium, and none was found. Nothing was written.'],
  ['what draws fails', printFailed('out of memory'), 'could not be drawn: out of memory. Nothing was written.'],
])('where %s, the program says so and ends with 3', (_, error, words) => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(failed(error)).toBe(3);
  expect(write.mock.calls.join('')).toContain(words);
  write.mockRestore();
});
