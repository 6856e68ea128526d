/**
 * The layer law: who may name whom.
 */
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { importsOf } from './imports.ts';
import type { Import } from './imports.ts';
import type { Tree, Violation } from './tree.ts';

/** What the files of one layer may name. */
export interface Layer {
  /** Other layers; its own files always. */
  readonly layers: readonly string[];
  /** Packages, by name; `any` for every one that package.json lists as a dependency. */
  readonly packages: readonly string[] | 'any';
  /** Node.js's own modules. */
  readonly node: boolean;
}

/** The whole law, one line a layer: the folders of src. What stands outside src may name what it likes. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  core: {
    layers: [],
    packages: ['zod', 'geographiclib-geodesic', 'temporal-polyfill', 'd3-sankey', 'd3-geo'],
    node: false,
  },
  words: { layers: ['core'], packages: [], node: false },
  contract: { layers: ['core'], packages: ['zod'], node: false },
  engine: { layers: ['contract', 'words', 'core'], packages: 'any', node: true },
  main: { layers: ['engine', 'contract', 'words', 'core'], packages: 'any', node: true },
  browser: { layers: ['engine', 'contract', 'words', 'core'], packages: 'any', node: true },
  preload: { layers: ['contract'], packages: ['electron'], node: false },
  renderer: { layers: ['contract', 'words', 'core'], packages: 'any', node: false },
  cli: { layers: ['engine', 'browser', 'contract', 'words', 'core'], packages: 'any', node: true },
};

/** The layer that a file belongs to; nothing outside src. */
export function layerOf(file: string): string | undefined {
  return /^src\/([^/]+)\//.exec(file)?.[1];
}

/** The package that a specifier names: `zod` for `zod/mini`, `@scope/name` for `@scope/name/part`. */
export function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** The file that a relative specifier names, by path from the top. */
export function resolve(file: string, specifier: string): string {
  return path.posix.join(path.posix.dirname(file), specifier);
}

function whyNotOwnFile(tree: Tree, file: string, from: string, layer: Layer, specifier: string): string | undefined {
  const target = resolve(file, specifier);
  const to = layerOf(target);
  if (to === undefined) return `names ${target}, which is outside src`;
  if (to !== from && !layer.layers.includes(to)) return `${from} may not name ${to} (${target})`;
  if (/\.tsx?$/.test(target) && !tree.has(target)) return `names ${target}, which is not there`;
  return /\.(?:tsx?|css)$/.test(target) ? undefined : `names ${target}; only .ts, .tsx and .css files are imported`;
}

function whyNot(
  tree: Tree,
  dependencies: ReadonlySet<string>,
  file: string,
  { specifier, typeOnly }: Import,
): string | undefined {
  const from = layerOf(file) ?? '';
  const layer = LAYERS[from];
  if (layer === undefined) return `src/${from} is no layer; LAYERS in test/architecture/layers.ts lists them`;
  if (specifier === undefined) return 'names a module by a computed string, which nobody can check';
  if (specifier.startsWith('.')) return whyNotOwnFile(tree, file, from, layer, specifier);
  if (isBuiltin(specifier)) return layer.node ? undefined : `${from} may not name Node.js's own ${specifier}`;
  const name = packageOf(specifier);
  if (layer.packages !== 'any') {
    return layer.packages.includes(name) ? undefined : `${from} may not name the package ${name}`;
  }
  // Electron is no dependency that is bundled, and has a rule of its own.
  if (name === 'electron' || typeOnly || dependencies.has(name)) return undefined;
  return `names ${name}, which is not among the dependencies in package.json`;
}

/**
 * Finds what breaks the layer law.
 * @param tree every program file of src
 * @param dependencies the packages that package.json lists as dependencies
 */
export function layerViolations(tree: Tree, dependencies: ReadonlySet<string>): Violation[] {
  const found: Violation[] = [];
  for (const [file, source] of tree) {
    if (!file.startsWith('src/')) continue;
    if (layerOf(file) === undefined) found.push({ file, why: 'belongs to no layer: it stands in src itself' });
    for (const one of importsOf(file, source)) {
      const why = whyNot(tree, dependencies, file, one);
      if (why !== undefined) found.push({ file, why: `line ${one.line}: ${why}` });
    }
  }
  return found;
}
