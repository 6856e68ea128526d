/**
 * No file may lead back to itself, by whatever kind of import: type-only ones count, for they too say that two files
 * cannot be understood apart.
 */
import { importsOf } from './imports.ts';
import { resolve } from './layers.ts';
import type { Tree } from './tree.ts';

type Graph = ReadonlyMap<string, readonly string[]>;

function graphOf(tree: Tree): Graph {
  const graph = new Map<string, string[]>();
  for (const [file, source] of tree) {
    const targets = importsOf(file, source).flatMap(({ specifier }) =>
      specifier?.startsWith('.') === true ? [resolve(file, specifier)] : [],
    );
    graph.set(
      file,
      [...new Set(targets)].filter((target) => tree.has(target)),
    );
  }
  return graph;
}

/**
 * Finds import cycles.
 * @param tree the program files
 * @returns each cycle once, as the path that leads back to where it began
 */
export function importCycles(tree: Tree): string[][] {
  const graph = graphOf(tree);
  const done = new Set<string>();
  const cycles: string[][] = [];
  const follow = (file: string, trail: readonly string[]): void => {
    const begun = trail.indexOf(file);
    if (begun !== -1) {
      cycles.push([...trail.slice(begun), file]);
      return;
    }
    if (done.has(file)) return;
    for (const target of graph.get(file) ?? []) follow(target, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) follow(file, []);
  return cycles;
}
