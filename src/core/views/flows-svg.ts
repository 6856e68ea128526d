import { DOCUMENT_FONT } from './document-font.ts';
import type { Provenance } from './provenance.ts';
import { FLOW_SHADES } from './flows.ts';
import type { FlowColumn, FlowPath, FlowShade } from './flows.ts';
import { countOfNode, flowGraph } from './flow-graph.ts';
import { flowLayout } from './flow-layout.ts';
import type { PlacedLink, PlacedNode } from './flow-layout.ts';
import { bandFill, patternDefinitions, shadeMark, tenth } from './flow-marks.ts';
import { flowSay } from './flow-statements.ts';
import { DARK, flowRules, LIGHT } from './flow-style.ts';
import type { Said } from './said.ts';
import { escapeMarkup, textWidth, wrapped } from './svg-text.ts';

/** How a picture is drawn. */
export interface FlowDrawing {
  /** Says a line in words. */
  readonly say: (said: Said) => string;
  readonly about: Provenance;
  /** Begins the names inside the picture, so that several fit on one page. */
  readonly prefix?: string | undefined;
  /** Whether the picture brings its own rules for a dark window; a page that has them leaves them out. */
  readonly standsAlone?: boolean | undefined;
  /** What the picture is narrowed to, in words; nothing where it shows all transfers. */
  readonly narrowedTo?: string | undefined;
}

const WIDTH = 980;
const MARGIN = 16;
const TOP = 96;
const LABEL_SIZE = 13;
const SMALL_SIZE = 12;
const LINE = 16;

/** Where the columns stand: the bars of exporters and destinations, and the boxes in which the bases are named. */
const BAR = 10;
const LEFT_BAR = 222;
const BOX = { left: 366, right: 612 };
const RIGHT_BAR = 748;
const LABEL_WIDTH = LEFT_BAR - MARGIN - 10;

interface TextLook {
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly faint?: boolean;
}

function text(
  content: string,
  x: number,
  y: number,
  { size = LABEL_SIZE, anchor = 'start', bold = false, faint = false }: TextLook,
): string {
  const colour = faint ? LIGHT.faint : LIGHT.text;
  return (
    `<text class="${faint ? 'flow-faint' : 'flow-text'}" x="${tenth(x)}" y="${tenth(y)}" font-size="${size}"` +
    `${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${bold ? ' font-weight="600"' : ''} fill="${colour}">${escapeMarkup(content)}</text>`
  );
}

/** A label of one or two lines and a count, its middle at that height. */
function label(
  name: string,
  count: string,
  middle: number,
  at: { x: number; width: number; anchor: 'start' | 'end' },
): string {
  const lines = wrapped(name, at.width, LABEL_SIZE, 2);
  const first = middle - (lines.length * LINE) / 2 + 4;
  const names = lines.map((line, index) => text(line, at.x, first + index * LINE, { anchor: at.anchor, bold: true }));
  return `${names.join('')}${text(count, at.x, first + lines.length * LINE, { anchor: at.anchor, faint: true, size: SMALL_SIZE })}`;
}

function titled(title: string, content: string): string {
  return `<g><title>${escapeMarkup(title)}</title>${content}</g>`;
}

function nodeTitle(node: PlacedNode, { say }: FlowDrawing): string {
  const count = say(countOfNode(node));
  return `${node.members.map(say).join('; ')}: ${count}`;
}

/** A bar at the edge with its label outside. */
function endNode(node: PlacedNode, drawing: FlowDrawing): string {
  const { say } = drawing;
  const isLeft = node.column === 'exporter';
  const x = isLeft ? LEFT_BAR : RIGHT_BAR;
  const height = Math.max(2, node.bottom - node.top);
  const at = isLeft
    ? ({ x: LEFT_BAR - 8, width: LABEL_WIDTH, anchor: 'end' } as const)
    : ({ x: RIGHT_BAR + BAR + 8, width: LABEL_WIDTH, anchor: 'start' } as const);
  const bar = `<rect class="flow-bar" x="${x}" y="${tenth(TOP + node.top)}" width="${BAR}" height="${tenth(height)}" rx="2" fill="${LIGHT.faint}"/>`;
  const middle = TOP + (node.top + node.bottom) / 2;
  const count = say(countOfNode(node));
  return titled(nodeTitle(node, drawing), bar + label(say(node.label), count, middle, at));
}

/** A box that names a basis, with the mark of how what rests on it stands. */
function basisNode(node: PlacedNode, drawing: FlowDrawing): string {
  const { say } = drawing;
  const shade = node.shade ?? 'needs-judgement';
  const width = BOX.right - BOX.left;
  const lines = wrapped(say(node.label), width - 42, LABEL_SIZE, 2);
  const needed = (lines.length + 1) * LINE + 4;
  const middle = TOP + (node.top + node.bottom) / 2;
  const height = Math.max(needed, node.bottom - node.top);
  const top = middle - height / 2;
  const box = `<rect class="flow-box" x="${BOX.left}" y="${tenth(top)}" width="${width}" height="${tenth(height)}" rx="4" fill="${LIGHT.box}" stroke="${LIGHT.edge}"/>`;
  const first = middle - (lines.length * LINE) / 2 + 4;
  const names = lines.map((line, index) => text(line, BOX.left + 34, first + index * LINE, { bold: true }));
  const verdict = say(flowSay('flows.shade', { shade }));
  const counted = say(countOfNode(node));
  const said = say(node.label) === verdict ? counted : `${verdict}: ${counted}`;
  const count = text(said, BOX.left + 34, first + lines.length * LINE, { faint: true, size: SMALL_SIZE });
  return titled(nodeTitle(node, drawing), box + shadeMark(shade, BOX.left + 12, middle - 6) + names.join('') + count);
}

/** A band from one column to the next, as an area, so that a pattern can lie on it. */
function band(link: PlacedLink, names: ReadonlyMap<string, string>, drawing: FlowDrawing, prefix: string): string {
  const isLeft = link.source.startsWith('exporter:');
  const [left, right] = isLeft ? [LEFT_BAR + BAR, BOX.left] : [BOX.right, RIGHT_BAR];
  const half = Math.max(0.75, link.breadth / 2);
  const middle = (left + right) / 2;
  const from = TOP + link.from;
  const to = TOP + link.to;
  const d =
    `M${left},${tenth(from - half)} C${middle},${tenth(from - half)} ${middle},${tenth(to - half)} ${right},${tenth(to - half)} ` +
    `L${right},${tenth(to + half)} C${middle},${tenth(to + half)} ${middle},${tenth(from + half)} ${left},${tenth(from + half)} Z`;
  const said = drawing.say(
    flowSay('flows.link', {
      from: names.get(link.source) ?? '',
      to: names.get(link.target) ?? '',
      shade: link.shade,
      count: link.transfers,
    }),
  );
  return titled(said, `<path d="${d}" ${bandFill(prefix, link.shade)}/>`);
}

interface Legend {
  readonly content: string;
  readonly height: number;
}

const LEGEND = { row: 22, gap: 16, text: 48 };

/** Each shade with its pattern, its mark, its word and its number; the numbers add up to all transfers. */
function legend(paths: readonly FlowPath[], top: number, { say }: FlowDrawing, prefix: string): Legend {
  let x = MARGIN;
  let y = top;
  const items = FLOW_SHADES.map((shade) => {
    const count = paths.filter((path) => path.shade === shade).reduce((sum, path) => sum + path.transfers.length, 0);
    const words = say(flowSay('flows.legend', { shade, count }));
    const width = LEGEND.text + textWidth(words, SMALL_SIZE);
    if (x + width > WIDTH - MARGIN) {
      x = MARGIN;
      y += LEGEND.row;
    }
    const swatch = `<rect x="${tenth(x)}" y="${tenth(y)}" width="26" height="14" rx="2" ${bandFill(prefix, shade)}/>`;
    const item = swatch + shadeMark(shade, x + 31, y + 1) + text(words, x + LEGEND.text, y + 11, { size: SMALL_SIZE });
    x += width + LEGEND.gap;
    return item;
  });
  return { content: items.join(''), height: y - top };
}

function fromBackToFront(one: PlacedLink, other: PlacedLink): number {
  return other.breadth - one.breadth || FLOW_SHADES.indexOf(other.shade) - FLOW_SHADES.indexOf(one.shade);
}

const COLUMN_HEADINGS: readonly {
  readonly column: FlowColumn;
  readonly x: number;
  readonly anchor: 'start' | 'end';
}[] = [
  { column: 'exporter', x: LEFT_BAR + BAR, anchor: 'end' },
  { column: 'basis', x: BOX.left, anchor: 'start' },
  { column: 'destination', x: RIGHT_BAR, anchor: 'start' },
];

function shadesPresent(paths: readonly FlowPath[]): readonly FlowShade[] {
  return FLOW_SHADES.filter((shade) => paths.some((path) => path.shade === shade));
}

/**
 * The flow picture as one SVG, the same for page, file and report. Colours stand in attributes, so that every program draws them; classes let a page recolour
 * it. It has a title and a description for those who do not see it, and each part says in full what is shortened.
 */
export function flowsSvg(paths: readonly FlowPath[], drawing: FlowDrawing): string {
  const { say, about, prefix = 'flow', standsAlone = true, narrowedTo } = drawing;
  const graph = flowGraph(paths);
  const layout = flowLayout(graph);
  const names = new Map(layout.nodes.map((node) => [node.id, say(node.label)]));
  const legendTop = TOP + layout.height + 40;
  const key = legend(paths, legendTop, drawing, prefix);
  const footTop = legendTop + key.height + 40;
  const height = footTop + 18;
  const ends = (column: FlowColumn) => new Set(paths.map((path) => path[column].id)).size;
  const description = say(
    flowSay('flows.description', {
      transfers: graph.transfers,
      exporters: ends('exporter'),
      destinations: ends('destination'),
      shades: shadesPresent(paths),
    }),
  );
  const foot = say(
    flowSay('flows.foot', {
      version: about.lawPack.version,
      asOf: about.lawPack.asOf,
      seal: about.seal ?? '',
      program: about.programVersion,
    }),
  );
  const title = say(flowSay('flows.title', { register: about.register }));
  const days = say(flowSay('flows.dates', { on: about.on, asRecorded: about.asRecorded ?? '' }));
  const dates = narrowedTo === undefined ? days : `${days}; ${narrowedTo}`;
  const headings = COLUMN_HEADINGS.map(({ column, x, anchor }) =>
    text(say(flowSay('flows.column', { column })), x, TOP - 24, { anchor, bold: true, faint: true }),
  );
  const body =
    graph.transfers === 0
      ? text(say(flowSay('flows.nothing', {})), WIDTH / 2, TOP, { anchor: 'middle' })
      : [
          ...headings,
          // Narrow bands lie on broad ones, and what wants a decision on what wants none.
          ...layout.links.toSorted(fromBackToFront).map((link) => band(link, names, drawing, prefix)),
          ...layout.nodes.map((node) => (node.column === 'basis' ? basisNode(node, drawing) : endNode(node, drawing))),
        ].join('');
  const style = standsAlone ? `<style>@media (prefers-color-scheme: dark){${flowRules(DARK)}}</style>` : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${tenth(height)}" width="${WIDTH}" height="${tenth(height)}" role="img" ` +
    `aria-labelledby="${prefix}-title ${prefix}-description" font-family="${escapeMarkup(DOCUMENT_FONT)}" xml:lang="en-GB">` +
    `<title id="${prefix}-title">${escapeMarkup(title)}</title><desc id="${prefix}-description">${escapeMarkup(description)}</desc>` +
    `${style}<defs>${patternDefinitions(prefix)}</defs>` +
    `<rect class="flow-ground" width="100%" height="100%" fill="${LIGHT.ground}"/>` +
    `${text(title, MARGIN, 30, { size: 18, bold: true })}${text(dates, MARGIN, 50, { faint: true })}` +
    `${body}${key.content}${text(foot, MARGIN, footTop, { faint: true, size: 9.5 })}</svg>`
  );
}
