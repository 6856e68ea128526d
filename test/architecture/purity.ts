/**
 * Core has no clock and no chance in it, and does not depend on the machine's language: the same question has the
 * same answer on every machine and on every day.
 */
import { Visitor } from 'vite';
import type { ESTree } from 'vite';
import { lineOf, parsed } from './parse.ts';
import type { Tree, Violation } from './tree.ts';

/** Members that ask the clock or chance. */
const IMPURE_MEMBERS = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'performance.timeOrigin',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'Temporal.Now',
]);

/** Names that must not be taken apart or passed around: what hangs on them could not be followed. */
const HOLDERS = new Set(['Date', 'Math', 'performance', 'crypto']);

/** Names that belong to the machine. */
const MACHINE = new Set([
  'process',
  'globalThis',
  'performance',
  'crypto',
  'require',
  'fetch',
  'setTimeout',
  'console',
]);

/** Methods that take the machine's own language where none is given, with the place of that argument. */
const LANGUAGE_ARGUMENT: ReadonlyMap<string, number> = new Map([
  ['localeCompare', 1],
  ['toLocaleString', 0],
  ['toLocaleDateString', 0],
  ['toLocaleTimeString', 0],
  ['toLocaleUpperCase', 0],
  ['toLocaleLowerCase', 0],
]);

function lastName(node: ESTree.Expression): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression' && !node.computed) return node.property.name;
  return undefined;
}

function impurities(file: string, source: string): Violation[] {
  const found: Violation[] = [];
  const note = (start: number, what: string): void => {
    found.push({ file, why: `line ${lineOf(source, start)}: ${what}` });
  };

  new Visitor({
    VariableDeclarator(node) {
      const holder = node.init?.type === 'Identifier' ? node.init.name : undefined;
      if (holder !== undefined && HOLDERS.has(holder)) note(node.start, `${holder} under another name`);
    },
    MemberExpression(node) {
      const holder = node.object.type === 'Super' ? undefined : lastName(node.object);
      if (holder === undefined) return;
      if (node.computed && HOLDERS.has(holder)) note(node.start, `${holder}[…]`);
      if (!node.computed && IMPURE_MEMBERS.has(`${holder}.${node.property.name}`)) {
        note(node.start, `${holder}.${node.property.name}`);
      }
      if (node.object.type === 'Identifier' && MACHINE.has(holder)) {
        note(node.start, `${holder}, which is the machine's`);
      }
    },
    NewExpression(node) {
      if (lastName(node.callee) === 'Date' && node.arguments.length === 0) note(node.start, 'new Date() is now');
      const ofIntl = node.callee.type === 'MemberExpression' && lastName(node.callee.object) === 'Intl';
      if (ofIntl && node.arguments.length === 0) note(node.start, "Intl in the machine's language");
    },
    CallExpression(node) {
      const called = lastName(node.callee);
      if (called === undefined) return;
      if (node.callee.type === 'Identifier' && called === 'Date') note(node.start, 'Date() is now');
      if (node.callee.type === 'Identifier' && MACHINE.has(called)) {
        note(node.start, `${called}, which is the machine's`);
      }
      const place = LANGUAGE_ARGUMENT.get(called);
      if (place !== undefined && node.arguments.length <= place) {
        note(node.start, `${called} in the machine's language`);
      }
    },
  }).visit(parsed(file, source));
  return found;
}

/**
 * Finds clock, chance and machine in core.
 * @param tree the program files; only those of src/core are read
 */
export function impureCore(tree: Tree): Violation[] {
  return [...tree].flatMap(([file, source]) => (file.startsWith('src/core/') ? impurities(file, source) : []));
}
