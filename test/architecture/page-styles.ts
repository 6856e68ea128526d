/**
 * Pages and their style sheets agree: a class that a page names is in the sheet, and a class in a sheet is named by a page. A misspelt class would else show
 * nothing wrong but the look.
 */
import { resolve } from './layers.ts';
import type { Tree, Violation } from './tree.ts';

const SHEET = /import (\w+) from '(\.[^']+\.module\.css)';/g;

/** The classes that a style sheet has. */
export function classesIn(css: string): Set<string> {
  const selectors = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\{[^{}]*\}/g, '{}');
  return new Set([...selectors.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name = '']) => name));
}

interface Used {
  readonly names: ReadonlySet<string>;
  /** A name is computed: any class may be meant. */
  readonly computed: boolean;
}

function usedIn(file: string, variable: string): Used {
  const source = file.replaceAll(/^import .*$/gm, '');
  const plain = [...source.matchAll(new RegExp(`\\b${variable}\\.(\\w+)`, 'g'))].map(([, name = '']) => name);
  const quoted = [...source.matchAll(new RegExp(`\\b${variable}\\['([\\w-]+)'\\]`, 'g'))].map(([, name = '']) => name);
  const computed = new RegExp(`\\b${variable}\\[(?!')`).test(source);
  return { names: new Set([...plain, ...quoted]), computed };
}

/**
 * Finds classes that only one side knows.
 * @param tree files of src/renderer, style sheets included
 */
export function strayClasses(tree: Tree): Violation[] {
  const found: Violation[] = [];
  const namedOf = new Map<string, Set<string>>();
  const anyOf = new Set<string>();
  for (const [file, source] of tree) {
    if (!/^src\/renderer\/.*\.tsx?$/.test(file)) continue;
    for (const [, variable = '', specifier = ''] of source.matchAll(SHEET)) {
      const sheet = resolve(file, specifier);
      const known = classesIn(tree.get(sheet) ?? '');
      const { names, computed } = usedIn(source, variable);
      for (const name of names) {
        if (!known.has(name)) found.push({ file, why: `${variable}.${name} is not in ${specifier}` });
      }
      namedOf.set(sheet, new Set([...(namedOf.get(sheet) ?? []), ...names]));
      if (computed) anyOf.add(sheet);
    }
  }
  for (const [file, css] of tree) {
    if (!/^src\/renderer\/.*\.module\.css$/.test(file) || anyOf.has(file)) continue;
    for (const name of classesIn(css)) {
      if (namedOf.get(file)?.has(name) !== true) found.push({ file, why: `.${name} is named by no page` });
    }
  }
  return found;
}
