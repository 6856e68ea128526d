import { RECORD_DOCUMENT as W } from '../../words/record-document.ts';
import { markup, Markup, NOTHING } from './html.ts';
import { contentsOf } from './record-document.ts';
import type { Block, DocumentCell, FactsBlock, HeadingBlock, RecordDocument, TableBlock } from './record-document.ts';
import { RECORD_STYLE } from './record-style.ts';

/** Characters from which a row may go on over two pages: kept together, it would leave half a page empty. */
const LONG = 900;

/** Begins every row of a table, for counting them in the finished page. */
export const RECORD_ROW_BEGINS = '<th scope="row"';

function lines({ lines: texts }: DocumentCell): Markup {
  return new Markup(texts.map((text) => markup`<p>${text}</p>`.text).join(''));
}

function rowClass(cells: readonly DocumentCell[]): Markup {
  const longest = Math.max(...cells.map(({ lines: texts }) => texts.reduce((sum, { length }) => sum + length, 0)));
  return longest > LONG ? markup` class="long"` : NOTHING;
}

function dataCell(cell: DocumentCell): Markup {
  const look = cell.state === 'not-recorded' ? markup` class="gap"` : NOTHING;
  return markup`<td${look}>${lines(cell)}</td>`;
}

function captionOf(caption: string | undefined): Markup {
  return caption === undefined ? NOTHING : markup`<caption>${caption}</caption>`;
}

function facts({ caption, groups }: FactsBlock): Markup {
  const bodies = groups.map(({ title, rows }) => {
    const name =
      title === undefined ? NOTHING : markup`<tr class="group"><th colspan="2" scope="rowgroup">${title}</th></tr>\n`;
    const own = rows.map(
      ({ label, cell }) =>
        markup`<tr${rowClass([cell])}>${new Markup(RECORD_ROW_BEGINS)}>${label}</th>${dataCell(cell)}</tr>\n`,
    );
    return markup`<tbody>${name}${own}</tbody>`;
  });
  return markup`<table class="facts">${captionOf(caption)}<colgroup><col style="width:27%"><col style="width:73%"></colgroup><thead><tr><th scope="col">${W.asked}</th><th scope="col">${W.recorded}</th></tr></thead>${bodies}</table>\n`;
}

function table({ caption, headings, widths, rows }: TableBlock): Markup {
  const columns = widths.map((width) => markup`<col style="width:${width}%">`);
  const body = rows.map(([first, ...rest]) => {
    const head = first === undefined ? NOTHING : lines(first);
    return markup`<tr>${new Markup(RECORD_ROW_BEGINS)}>${head}</th>${rest.map(dataCell)}</tr>\n`;
  });
  const head = headings.map((name) => markup`<th scope="col">${name}</th>`);
  return markup`<table class="wide">${captionOf(caption)}<colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>\n`;
}

function heading({ level, id, text }: HeadingBlock): Markup {
  const tag = new Markup(`h${level}`);
  return markup`<${tag} id="${id}">${text}</${tag}>\n`;
}

function block(one: Block): Markup {
  if (one.kind === 'heading') return heading(one);
  if (one.kind === 'facts') return facts(one);
  return one.kind === 'table' ? table(one) : markup`<p>${one.text}</p>\n`;
}

function contents(document: RecordDocument): Markup {
  const items = contentsOf(document).map(
    ({ level, id, text }) => markup`<li class="${level === 2 ? 'part' : 'entry'}"><a href="#${id}">${text}</a></li>\n`,
  );
  return markup`<nav aria-labelledby="contents"><h2 id="contents">${W.contents}</h2><ol>${items}</ol></nav>`;
}

/** A text as a string of CSS, in which nothing ends the rule or the page's style. */
function cssText(text: string): string {
  return `"${text.replaceAll(/[^\p{L}\p{N} ;:,.()-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)}"`;
}

/** The document as a page that needs nothing else, made to be printed: its headings become bookmarks, its tables keep their headings on every page. */
export function recordHtml(document: RecordDocument): string {
  const { kindOf = W.article, title, subtitle, subject, language, front, blocks, foot } = document;
  const style = new Markup(`${RECORD_STYLE}html{--foot:${cssText(foot)}}`);
  return markup`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title}: ${subtitle}</title><meta name="description" content="${subject}"><style>${style}</style></head>
<body><main><p class="kind">${kindOf}</p><h1>${title}</h1><p class="whose">${subtitle}</p>
${facts(front)}${contents(document)}
${blocks.map(block)}</main></body></html>
`.text;
}
