import { describe, expect, it } from 'vitest';
import { readTree, told, treeOf } from './tree.ts';
import { bannedWords } from './wording.ts';

/** Joined here, so that this file does not hold what it must not. */
function join(...parts: readonly string[]): string {
  return parts.join('');
}

describe('words that must not stand in the tree', () => {
  it('stand nowhere', () => {
    expect(told(bannedWords(readTree(() => true)))).toEqual([]);
  });

  it.each([
    ['src/core/x.ts', join('https://registry', '.npmjs', '.org/zod')],
    ['package-lock.json', join('"resolved": "https://registry', '.npmjs', '.org/zod"')],
    ['README.md', join('deb http://deb', '.debian', '.org/debian bookworm main')],
    ['scripts/x.mjs', join("const top = '/wo", "rk/main';")],
    ['docs/x.md', join('see /ro', 'ot/.npmrc')],
    ['src/core/x.ts', join('// The CE', 'O wanted this')],
    ['test/x.test.ts', join('// as the br', 'ief says')],
    ['docs/x.md', join('left for a later ses', 'sion')],
    ['src/core/x.ts', join('// comes with iss', 'ue 3')],
    ['resources/law/pack.json', join('"source": "shared/', 'law/fac', 'ts.md"')],
    ['README.md', join('written by an AI ag', 'ent')],
  ])('are seen in %s: %s', (file, text) => {
    expect(bannedWords(treeOf({ [file]: `first line\n${text}\n` })).length).toBeGreaterThan(0);
  });

  it.each([
    'https://www.gov.uk/guidance/wo\u0072k/register',
    'the agent of the controller; the user agent of the browser',
    'the brief description of the processing; the last session restored',
    'one issue of the journal',
    'SQLite sessions record changes',
    'the registry of companies',
  ])('do not include %s', (text) => {
    expect(told(bannedWords(treeOf({ 'docs/x.md': text })))).toEqual([]);
  });

  it('are told with file and line', () => {
    const text = join('one\ntwo\nsee /ro', 'ot/x\n');
    expect(told(bannedWords(treeOf({ 'docs/x.md': text })))[0]).toMatch(/^docs\/x\.md: line 3: a path of one machine/);
  });
});
