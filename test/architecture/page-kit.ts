/**
 * The look of the window is decided in two places: the parts (`ui/`), which alone know the component library, and the tokens, which alone know colours.
 */
import { importsOf } from './imports.ts';
import { packageOf } from './layers.ts';
import type { Tree, Violation } from './tree.ts';

/** The component library, and who may name it besides the parts: the window, which tells it the language. */
const LIBRARY = 'react-aria-components';
const MAY_NAME_IT = /^src\/renderer\/(?:ui\/|window\.tsx$)/;

/** A colour written out, in a style sheet or in a page. */
const COLOUR = /#(?:[\da-f]{3,4}){1,2}\b(?!-)|\b(?:rgba?|hsla?|oklch|oklab|lch|lab|color)\(/i;
const MAY_NAME_COLOURS = /^src\/renderer\/style\/tokens\.css$/;

function firstLine(text: string, pattern: RegExp): number | undefined {
  const line = text.split('\n').findIndex((one) => pattern.test(one));
  return line === -1 ? undefined : line + 1;
}

/**
 * Finds pages that go past the kit.
 * @param tree files of src/renderer, style sheets included
 */
export function pastTheKit(tree: Tree): Violation[] {
  const found: Violation[] = [];
  for (const [file, text] of tree) {
    if (!file.startsWith('src/renderer/')) continue;
    if (/\.tsx?$/.test(file) && !MAY_NAME_IT.test(file)) {
      for (const { specifier, line } of importsOf(file, text)) {
        if (specifier === undefined || packageOf(specifier) !== LIBRARY) continue;
        found.push({ file, why: `line ${line}: names ${LIBRARY}; only src/renderer/ui may` });
      }
    }
    if (file.endsWith('.css') && !MAY_NAME_COLOURS.test(file)) {
      const line = firstLine(text, COLOUR);
      if (line !== undefined) found.push({ file, why: `line ${line}: a colour; take one from style/tokens.css` });
    }
  }
  return found;
}
