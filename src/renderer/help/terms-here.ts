import { termsIn } from '../../words/glossary.ts';
import type { Term } from '../../words/glossary.ts';

/** More than anybody reads through; the others are found among all terms. */
const MOST = 12;

/** The words within an element, apart from one another: cells side by side have no space between them. */
function wordsIn(element: Element | null | undefined): string {
  if (element === null || element === undefined) return '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode.nodeValue ?? '');
  return texts.join('\n');
}

/** What stands at the focus: the cell or button itself and the label of a field, then the row or group round it. */
function textsAtFocus(): readonly string[] {
  const { activeElement: focus } = document;
  if (!(focus instanceof HTMLElement) || focus.closest('main') === null) return [];
  const labels = (focus.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
  const around = focus.closest('[role="row"], tr, fieldset, label, [role="group"]') ?? focus;
  const own = [focus.getAttribute('aria-label') ?? '', ...labels.map((label) => wordsIn(label))];
  return [[...own, wordsIn(focus)].join('\n'), wordsIn(around)].map((text) => text.slice(0, 2000));
}

/** The terms that stand on the screen: what holds the focus first, then the heading of the place, then everything that is shown. */
export function termsHere(): readonly Term[] {
  const main = document.querySelector('main');
  if (main === null) return [];
  const texts = [...textsAtFocus(), wordsIn(main.querySelector('h1')), wordsIn(main).slice(0, 20_000)];
  return [...new Set(texts.flatMap((text) => termsIn(text)))].slice(0, MOST);
}
