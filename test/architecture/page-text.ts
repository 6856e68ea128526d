/**
 * Every text on a page comes from the catalogue (`src/words/screens/`): a page that holds a sentence of its own says something that screens, exports and the
 * terminal would not say alike, and that nobody finds when the words are gone through.
 */
import { Visitor } from 'vite';
import type { ESTree } from 'vite';
import { lineOf, parsed } from './parse.ts';
import type { Tree, Violation } from './tree.ts';

/** Properties whose text a person reads or hears. */
const SAID = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
  'alt',
  'caption',
  'confirmLabel',
  'description',
  'emptyLabel',
  'error',
  'heading',
  'hint',
  'label',
  'lead',
  'name',
  'placeholder',
  'text',
  'title',
]);

/** Properties of a plain object, such as a column or a choice, whose text a person reads. */
const SAID_IN_OBJECTS = new Set(['heading', 'label', 'title', 'description', 'detail', 'caption']);

const LETTERS = /\p{L}{2,}/u;

/** The text of a literal or of the fixed parts of a template. */
function fixedText(node: ESTree.Node): string {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : '';
  if (node.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.raw).join(' ');
  return '';
}

/** The texts that an expression can come to, as far as they are written there. */
function textsIn(node: ESTree.Node): string[] {
  if (node.type === 'ConditionalExpression') return [...textsIn(node.consequent), ...textsIn(node.alternate)];
  if (node.type === 'LogicalExpression') return [...textsIn(node.left), ...textsIn(node.right)];
  if (node.type === 'BinaryExpression') return [...textsIn(node.left), ...textsIn(node.right)];
  return [fixedText(node)];
}

function saysSomething(texts: readonly string[]): string | undefined {
  return texts.find((text) => LETTERS.test(text));
}

function inPage(file: string, source: string): Violation[] {
  const found: Violation[] = [];
  const note = (start: number, text: string): void => {
    const shown = text.trim().replaceAll(/\s+/g, ' ').slice(0, 40);
    found.push({ file, why: `line ${lineOf(source, start)}: '${shown}' belongs into src/words/screens` });
  };
  const noteTexts = (start: number, node: ESTree.Node): void => {
    const text = saysSomething(textsIn(node));
    if (text !== undefined) note(start, text);
  };

  new Visitor({
    JSXText(node) {
      if (LETTERS.test(node.value)) note(node.start, node.value);
    },
    JSXElement(node) {
      for (const child of node.children) {
        if (child.type === 'JSXExpressionContainer') noteTexts(child.start, child.expression);
      }
    },
    JSXFragment(node) {
      for (const child of node.children) {
        if (child.type === 'JSXExpressionContainer') noteTexts(child.start, child.expression);
      }
    },
    JSXAttribute(node) {
      const name = node.name.type === 'JSXIdentifier' ? node.name.name : '';
      // An element of the page itself, not a part of the kit, may have a name that nobody reads, as a form field has.
      if (!SAID.has(name) || node.value === null) return;
      const value = node.value.type === 'JSXExpressionContainer' ? node.value.expression : node.value;
      const text = saysSomething(textsIn(value));
      if (text !== undefined && !isPictureName(name, text)) note(node.start, text);
    },
    Property(node) {
      const name = node.key.type === 'Identifier' ? node.key.name : '';
      if (!node.computed && SAID_IN_OBJECTS.has(name)) {
        const text = saysSomething(textsIn(node.value));
        if (text !== undefined && /[\s\p{Lu}]/u.test(text)) note(node.start, text);
      }
    },
  }).visit(parsed(file, source));
  return found;
}

/** `<Icon name="add" />`: a picture's name is no text. */
function isPictureName(attribute: string, text: string): boolean {
  return attribute === 'name' && /^[a-z-]+$/.test(text);
}

/**
 * Finds texts for people that stand in pages.
 * @param tree the program files; only those of src/renderer are read
 */
export function textsInPages(tree: Tree): Violation[] {
  return [...tree].flatMap(([file, source]) => (/^src\/renderer\/.*\.tsx?$/.test(file) ? inPage(file, source) : []));
}
