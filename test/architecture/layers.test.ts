import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYERS, layerViolations } from './layers.ts';
import { dependenciesOf } from './manifest.ts';
import { TOP, isCode, readTree, told, treeOf } from './tree.ts';

const dependencies = new Set(['zod', 'csv-parse']);

/** A tree in which every layer has a file to name. */
const neighbours = Object.fromEntries(Object.keys(LAYERS).map((layer) => [`src/${layer}/there.ts`, 'export {};\n']));

function broken(file: string, source: string): string[] {
  return told(layerViolations(treeOf({ ...neighbours, [file]: source }), dependencies));
}

describe('the layer law', () => {
  it('holds in the whole of src', () => {
    const tree = readTree(isCode);
    const listed = dependenciesOf(readFileSync(path.join(TOP, 'package.json'), 'utf8'));
    expect([...tree.keys()].some((file) => file.startsWith('src/core/'))).toBe(true);
    expect(told(layerViolations(tree, listed))).toEqual([]);
  });

  it('lets each layer name exactly the layers that the table gives it', () => {
    for (const [from, { layers }] of Object.entries(LAYERS)) {
      for (const to of Object.keys(LAYERS)) {
        const violations = broken(`src/${from}/x.ts`, `import '../${to}/there.ts';`);
        expect(violations, `${from} → ${to}`).toHaveLength(from === to || layers.includes(to) ? 0 : 1);
      }
    }
  });

  it.each([
    ['a type-only import', "import type { A } from '../engine/there.ts';"],
    ['an inline type import', "import { type A } from '../engine/there.ts';"],
    ['a re-export', "export { a } from '../engine/there.ts';"],
    ['a re-export of everything', "export * from '../engine/there.ts';"],
    ['a dynamic import', "const a = import('../engine/there.ts');"],
    ['a type import in place', "export type A = import('../engine/there.ts').A;"],
    ['require', "const a = require('../engine/there.ts');"],
    ['a worker file', "const a = new URL('../engine/there.ts', import.meta.url);"],
    ['a dynamic import that nobody can read', 'const a = import(name);'],
    ["one of Node.js's modules", "import { readFileSync } from 'node:fs';"],
    ["one of Node.js's modules without its prefix", "import path from 'path';"],
    ['a builtin by a side door', "const fs = process.getBuiltinModule('node:fs');"],
    ['a package off the short list', "import { parse } from 'csv-parse';"],
    ['a file outside src', "import a from '../../scripts/run.mjs';"],
    ['a file that is not there', "import { a } from './missing.ts';"],
    ['an own file without its extension', "import { a } from './there';"],
    ['JSON', "import a from './there.json' with { type: 'json' };"],
  ])('sees %s in core', (_, source) => {
    expect(broken('src/core/x.ts', source)).toHaveLength(1);
  });

  it('names file, line and reason', () => {
    const source = "import * as z from 'zod';\nimport { a } from '../engine/there.ts';\n";
    expect(broken('src/core/x.ts', source)).toEqual([
      'src/core/x.ts: line 2: core may not name engine (src/engine/there.ts)',
    ]);
  });

  it('lets core name its short list', () => {
    const source = ['zod', 'geographiclib-geodesic', 'temporal-polyfill', 'd3-sankey', 'zod/mini']
      .map((name) => `import '${name}';`)
      .join('\n');
    expect(broken('src/core/x.ts', source)).toEqual([]);
  });

  it('refuses a package that package.json does not list, save as types', () => {
    expect(broken('src/engine/x.ts', "import { v7 } from 'uuid';")).toHaveLength(1);
    expect(broken('src/engine/x.ts', "import type { V7Options } from 'uuid';")).toEqual([]);
    expect(broken('src/engine/x.ts', "import { parse } from 'csv-parse/sync';")).toEqual([]);
  });

  it('refuses a folder that is no layer, and a file in src itself', () => {
    expect(broken('src/helpers/x.ts', "import '../core/there.ts';")).toHaveLength(1);
    expect(broken('src/x.ts', 'export {};')).toHaveLength(1);
  });

  it('refuses a file that cannot be parsed rather than passing it over', () => {
    expect(() => broken('src/core/x.ts', 'import { from ;')).toThrow('src/core/x.ts cannot be parsed');
  });
});
