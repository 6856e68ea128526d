import { describe, expect, it } from 'vitest';
import { MOST_LINES, isSource, tooLong } from './size.ts';
import { readTree, told, treeOf } from './tree.ts';

describe('source files', () => {
  it('are all short enough to be read as one', () => {
    const tree = readTree(isSource);
    expect(tree.size).toBeGreaterThan(0);
    expect(told(tooLong(tree))).toEqual([]);
  });

  it.each([
    'src/core/x.ts',
    'src/renderer/x.tsx',
    'src/renderer/x.css',
    'scripts/x.mjs',
    'test/x.test.ts',
    'x.config.ts',
  ])('are refused one line over the limit: %s', (file) => {
    expect(tooLong(treeOf({ [file]: 'x\n'.repeat(MOST_LINES) }))).toEqual([]);
    expect(tooLong(treeOf({ [file]: 'x\n'.repeat(MOST_LINES + 1) }))).toHaveLength(1);
    expect(tooLong(treeOf({ [file]: `${'x\n'.repeat(MOST_LINES)}x` }))).toHaveLength(1);
  });

  it('are not data', () => {
    expect(tooLong(treeOf({ 'resources/law/x.json': 'x\n'.repeat(MOST_LINES * 10) }))).toEqual([]);
  });
});
