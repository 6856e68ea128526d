/**
 * Reads, with a real parser, what a source file names from elsewhere.
 */
import { Visitor } from 'vite';
import type { ESTree } from 'vite';
import { lineOf, parsed } from './parse.ts';

/** One place where a file names another module. */
export interface Import {
  /** As written; nothing where it is computed and so cannot be read. */
  readonly specifier: string | undefined;
  /** Erased before the program runs. */
  readonly typeOnly: boolean;
  /** The exported names that are taken; `*` for the whole module, `default` for its default. */
  readonly names: readonly string[];
  /** Line in the file, from 1. */
  readonly line: number;
}

const WHOLE = ['*'] as const;

/** Calls that load a module at run time: `require`, the bundler's `__require`, `process.getBuiltinModule`. */
const LOADERS = /^(?:_*require\$?\d*|getBuiltinModule)$/;

interface Named {
  readonly type: string;
  readonly name?: unknown;
  readonly value?: unknown;
}

function nameOf(node: Named): string {
  return String(node.type === 'Literal' ? node.value : node.name);
}

function literal(node: ESTree.Argument | ESTree.Expression | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return node.quasis[0]?.value.cooked ?? undefined;
  }
  return undefined;
}

function calledName(callee: ESTree.Expression): string | undefined {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type === 'MemberExpression' && !callee.computed) return callee.property.name;
  return undefined;
}

/**
 * Lists what a file names from elsewhere: imports, re-exports, dynamic imports, type imports, `require` and its like,
 * and files addressed by `new URL('./x.ts', import.meta.url)`, as workers are.
 * @param file its path; the extension says which dialect it is
 * @param source its text
 * @throws Error naming the file, when it cannot be parsed
 */
export function importsOf(file: string, source: string): Import[] {
  const found: Import[] = [];
  const note = (start: number, specifier: string | undefined, typeOnly: boolean, names: readonly string[]): void => {
    found.push({ specifier, typeOnly, names, line: lineOf(source, start) });
  };

  new Visitor({
    ImportDeclaration(node) {
      const types = node.specifiers.map((one) => one.type === 'ImportSpecifier' && one.importKind === 'type');
      const names = node.specifiers.map((one) => {
        if (one.type === 'ImportSpecifier') return nameOf(one.imported);
        return one.type === 'ImportDefaultSpecifier' ? 'default' : '*';
      });
      const typeOnly = node.importKind === 'type' || (types.length > 0 && types.every(Boolean));
      note(node.start, node.source.value, typeOnly, names);
    },
    ExportNamedDeclaration(node) {
      if (node.source === null) return;
      const names = node.specifiers.map((one) => nameOf(one.local));
      const typeOnly = node.exportKind === 'type' || node.specifiers.every((one) => one.exportKind === 'type');
      note(node.start, node.source.value, typeOnly, names);
    },
    ExportAllDeclaration(node) {
      note(node.start, node.source.value, node.exportKind === 'type', WHOLE);
    },
    ImportExpression(node) {
      note(node.start, literal(node.source), false, WHOLE);
    },
    TSImportType(node) {
      note(node.start, literal(node.source), true, WHOLE);
    },
    TSExternalModuleReference(node) {
      note(node.start, node.expression.value, false, WHOLE);
    },
    CallExpression(node) {
      const called = calledName(node.callee);
      if (called !== undefined && LOADERS.test(called)) note(node.start, literal(node.arguments[0]), false, WHOLE);
    },
    NewExpression(node) {
      const [address, base] = node.arguments;
      if (calledName(node.callee) !== 'URL' || base === undefined) return;
      const target = literal(address);
      const fromHere = source.slice(base.start, base.end) === 'import.meta.url';
      if (fromHere && target !== undefined && /^\.{1,2}\/.*\.[cm]?[jt]sx?$/.test(target)) {
        note(node.start, target, false, WHOLE);
      }
    },
  }).visit(parsed(file, source));
  return found;
}
