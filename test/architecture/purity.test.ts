import { describe, expect, it } from 'vitest';
import { impureCore } from './purity.ts';
import { isCode, readTree, told, treeOf } from './tree.ts';

describe('core', () => {
  it('asks no clock, no chance and no machine', () => {
    const tree = readTree(isCode);
    expect([...tree.keys()].some((file) => file.startsWith('src/core/'))).toBe(true);
    expect(told(impureCore(tree))).toEqual([]);
  });

  it.each([
    'const day = Date.now();',
    'const day = globalThis.Date.now();',
    'const day = new Date();',
    'const day = new Date;',
    'const day = Date();',
    'const ask = Date.now;',
    'const { now } = Date;',
    "const day = Date['now']();",
    'const Clock = Date;',
    'const day = Temporal.Now.plainDateISO();',
    'const n = Math.random();',
    'const { random } = Math;',
    'const t = performance.now();',
    'const id = crypto.randomUUID();',
    'const id = globalThis.crypto.randomUUID();',
    "const home = process.env['HOME'];",
    "const fs = require('fs');",
    "const answer = fetch('https://example.org');",
    'const order = a.localeCompare(b);',
    'const text = amount.toLocaleString();',
    'const collator = new Intl.Collator();',
  ])('is refused %s', (source) => {
    expect(impureCore(treeOf({ 'src/core/x.ts': source })).length).toBeGreaterThan(0);
  });

  it.each([
    'const day = new Date(0);',
    'const day = Date.UTC(2026, 0, 1);',
    'const most = Math.max(1, 2);',
    "const order = a.localeCompare(b, 'en');",
    "const collator = new Intl.Collator('en');",
    'const x = { process: 1, now: 2 }; const y = x.process + x.now;',
    "// Date.now() is the engine's\nconst text = 'Math.random()';",
  ])('may say %s', (source) => {
    expect(told(impureCore(treeOf({ 'src/core/x.ts': source })))).toEqual([]);
  });

  it('is the only layer under this rule', () => {
    expect(impureCore(treeOf({ 'src/engine/x.ts': 'const day = Date.now();' }))).toEqual([]);
  });
});
