import { escapeMarkup } from '../../core/views/svg-text.ts';

/** Markup that is written as it stands. Everything else that goes into a page is escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | readonly Markup[];

function written(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escapeMarkup(String(part));
  return part.map(({ text }) => text).join('');
}

/** Puts markup together; what is filled in is escaped, unless it is markup itself. */
export function markup(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(pieces.reduce((text, piece, index) => text + written(parts[index - 1] ?? '') + piece));
}

/** Nothing. */
export const NOTHING = new Markup('');

/** The cells of a row: text, numbers or markup. */
export type HtmlCell = string | number | Markup;

/** Lines of text in one cell, each on a line of its own. */
export function lines(texts: readonly string[]): Markup {
  return new Markup(texts.map((text) => escapeMarkup(text)).join('<br>'));
}

/** A list of texts; the text alone where there is only one. */
export function list(texts: readonly string[]): Markup {
  if (texts.length < 2) return lines(texts);
  return markup`<ul>${texts.map((text) => markup`<li>${text}</li>`)}</ul>`;
}

/** Steps in their order; the text alone where there is only one. */
export function steps(texts: readonly string[]): Markup {
  if (texts.length < 2) return lines(texts);
  return markup`<ol>${texts.map((text) => markup`<li>${text}</li>`)}</ol>`;
}

/** Begins every row of a table, for counting them in the finished page. */
export const ROW_BEGINS = '<tr><th scope="row">';

function row([first = '', ...rest]: readonly HtmlCell[]): Markup {
  const cells = rest.map((cell) =>
    typeof cell === 'number' ? markup`<td class="number">${cell}</td>` : markup`<td>${cell}</td>`,
  );
  return markup`${new Markup(ROW_BEGINS)}${first}</th>${cells}</tr>\n`;
}

/**
 * A table with headings that say what they head; the first cell of each row heads its row.
 * @param widths of the columns, in hundredths of the breadth, so that columns stay apart in print
 */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly HtmlCell[])[],
  widths: readonly number[],
): Markup {
  const columns = widths.map((width) => markup`<col style="width:${width}%">`);
  const head = headings.map((heading) => markup`<th scope="col">${heading}</th>`);
  return markup`<table><caption>${caption}</caption><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>
${rows.map(row)}</tbody></table>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** What a cell says, without its markup: parts of a list and lines stand on lines of their own. */
export function plainText(cell: HtmlCell): string {
  if (!(cell instanceof Markup)) return String(cell);
  return cell.text
    .replaceAll(/<svg.*?<\/svg>/gsu, '')
    .replaceAll(/<br>|<\/li><li>/gu, '\n')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}
