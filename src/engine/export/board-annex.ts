import type { Law } from '../../core/law/law.ts';
import { nameById } from '../../core/records/snapshot.ts';
import type { BoardFigures } from '../../core/views/board.ts';
import type { DecidedLine } from '../../core/views/board-transfers.ts';
import type { MatterLine } from '../../core/views/board-duties.ts';
import {
  adviceWords,
  ANNEX,
  BOARD,
  BOARD_HEADINGS as H,
  matterKind,
  matterState,
  NO_FALLBACK,
  NO_KNOWN_END,
  RISK_OVER,
} from '../../words/board.ts';
import { figureTitle } from '../../words/board-figures.ts';
import { say } from '../../words/say.ts';
import { FLAG_WORDS, REGIME_WORDS, VERDICT_WORDS } from '../../words/terms.ts';
import {
  basisText,
  dayText,
  findingText,
  ownerText,
  reasonsCell,
  regimeText,
  stepsCell,
  toDoCell,
  transferCell,
  verdictCell,
} from './board-cells.ts';
import {
  assessmentRows,
  changeRows,
  completenessRows,
  decisionRows,
  findingChanges,
  foundRows,
  lawRows,
  routedLines,
} from './board-annex-more.ts';
import { figuresOf } from './board-page.ts';
import type { BoardPage } from './board-page.ts';
import { DESTINATION_HEADINGS, DESTINATION_WIDTHS, destinationRows } from './board-destinations.ts';
import type { AfterTable, Rows } from './board-table.ts';
import { markup, lines, NOTHING, table } from './html.ts';
import type { HtmlCell, Markup } from './html.ts';

type Part = keyof typeof ANNEX;

/** One part of the annex: the rows behind some figures, as a table. */
export interface AnnexTable {
  readonly part: Part;
  readonly headings: readonly string[];
  readonly rows: Rows;
  /** In hundredths of the breadth. */
  readonly widths: readonly number[];
  /** Further tables of the same part. */
  readonly after: readonly AfterTable[];
}

/** How an annex is printed where it is too long for paper: so many rows of each table, and where all of them are. */
export interface AnnexCut {
  readonly most: number;
  /** The name of the workbook that has every row, and its SHA-256. */
  readonly workbook: string;
  readonly sha256: string;
}

function section(
  part: Part,
  headings: readonly string[],
  rows: Rows,
  widths: readonly number[],
  after: readonly AfterTable[] = [],
): AnnexTable {
  return { part, headings, rows, widths, after };
}

/** A table with its caption; where it is cut, the caption says so, and the workbook has the rest. */
function tableMarkup(caption: string, { headings, rows, widths }: Omit<AfterTable, 'caption'>, cut?: AnnexCut): Markup {
  if (cut === undefined || rows.length <= cut.most) {
    return table(`${caption}: ${rows.length}`, headings, rows, widths);
  }
  return table(BOARD.cutCaption(caption, rows.length, cut), headings, rows.slice(0, cut.most), widths);
}

function afterMarkup(one: AfterTable, cut: AnnexCut | undefined): Markup {
  return one.rows.length === 0 ? markup`<p>${one.caption}: ${BOARD.nothing}</p>` : tableMarkup(one.caption, one, cut);
}

function sectionMarkup(one: AnnexTable, cut: AnnexCut | undefined): Markup {
  const { part, rows, after } = one;
  const { letter, title } = ANNEX[part];
  const body = rows.length === 0 ? markup`<p>${BOARD.nothing}</p>` : tableMarkup(title, one, cut);
  const more = after.map((next) => afterMarkup(next, cut));
  return markup`<section id="annex-${letter}"><h3>${letter}. ${title}</h3>${body}${more}</section>\n`;
}

function lapseRows({ lapsing }: BoardFigures, law: Law): Rows {
  return lapsing.flatMap(({ within, lines: own }) =>
    own.map((line): readonly HtmlCell[] => [
      transferCell(line),
      figureTitle({ kind: 'lapsing', of: [String(within)] }),
      REGIME_WORDS[line.regime],
      basisText(line.verdict, law),
      dayText(line.goodThrough),
      line.becomesBasis === undefined
        ? VERDICT_WORDS[line.becomes]
        : `${VERDICT_WORDS[line.becomes]}: ${say(line.becomesBasis)}`,
    ]),
  );
}

function overdueRows({ overdue }: BoardFigures): Rows {
  return overdue.flatMap(({ owner, reviews }) =>
    reviews.map(({ finding, days }): readonly HtmlCell[] => [
      ownerText(owner),
      say(finding.statement),
      dayText(finding.dueOn),
      days,
    ]),
  );
}

function marked(title: string, illustrative: boolean): Markup {
  return markup`${title}${illustrative ? markup` <span class="faint">[${FLAG_WORDS.illustrative}]</span>` : NOTHING}`;
}

function riskRows({ risks }: BoardFigures): Rows {
  return risks.map((risk): readonly HtmlCell[] => [
    marked(risk.title, risk.illustrative),
    risk.about,
    risk.reason,
    lines([`${risk.officer}, ${risk.role}`, risk.controller, dayText(risk.decidedOn)]),
    risk.stands ? dayText(risk.until) : `${dayText(risk.until)}: ${RISK_OVER}`,
    adviceWords(risk),
  ]);
}

function putOffRows({ putOff }: BoardFigures): Rows {
  return putOff.map(({ name, statement, on, putOff: decision }): readonly HtmlCell[] => [
    name,
    say(statement),
    dayText(on),
    decision === null ? '' : dayText(decision.until),
    decision?.by ?? '',
    decision?.reason ?? '',
  ]);
}

function matterRow(matter: MatterLine): readonly HtmlCell[] {
  return [
    marked(matter.title, matter.illustrative),
    matterKind(matter.kind),
    dayText(matter.receivedOn),
    dayText(matter.dueOn),
    dayText(matter.closedOn),
    matterState(matter.state),
  ];
}

function answerRow(line: DecidedLine, law: Law): readonly HtmlCell[] {
  const { verdict } = line;
  return [
    transferCell(line),
    line.exporter,
    line.importer,
    line.destination,
    regimeText(verdict),
    verdictCell(verdict),
    verdict === undefined ? '' : basisText(verdict, law),
    verdict?.goodThrough === undefined || verdict.goodThrough === null ? NO_KNOWN_END : dayText(verdict.goodThrough),
  ];
}

/** Transfers with the reasons for their verdict and what to do about it. */
function decided(list: BoardFigures['withoutMechanism']): Rows {
  return list.map((line) => [
    transferCell(line),
    lines([line.exporter, line.importer]),
    line.destination,
    regimeText(line.verdict),
    reasonsCell(line.verdict),
    toDoCell(line.verdict),
  ]);
}

/** The rows behind every figure of the report, part by part. */
export function annexTables(page: BoardPage): readonly AnnexTable[] {
  const { figures, law, snapshot } = page;
  const decidedHeadings = [H.transfer, `${H.from}, ${H.to.toLowerCase()}`, H.destination, H.law, H.why, H.toDo];
  return [
    section('withoutMechanism', decidedHeadings, decided(figures.withoutMechanism), [17, 12, 11, 8, 34, 18]),
    section('notJudged', decidedHeadings, decided(figures.notJudged), [17, 12, 11, 8, 34, 18]),
    section(
      'lapsing',
      [H.transfer, H.figure, H.law, H.restsOn, H.goodThrough, H.becomes],
      lapseRows(figures, law),
      [22, 14, 10, 26, 12, 16],
    ),
    section(
      'contested',
      [H.transfer, H.law, H.restsOn, H.fallback],
      figures.contested.map((line) => [
        transferCell(line),
        REGIME_WORDS[line.regime],
        basisText(line.verdict, law),
        line.verdict.fallbackStatement === null ? NO_FALLBACK : say(line.verdict.fallbackStatement),
      ]),
      [28, 12, 35, 25],
    ),
    section(
      'exceptions',
      [H.transfer, H.law, H.restsOn, H.why],
      figures.exceptions.map((line) => [
        transferCell(line),
        REGIME_WORDS[line.regime],
        basisText(line.verdict, law),
        reasonsCell(line.verdict),
      ]),
      [22, 10, 20, 48],
    ),
    section(
      'destinations',
      DESTINATION_HEADINGS,
      destinationRows(figures.byDestination, figuresOf(page, 'destination')),
      DESTINATION_WIDTHS,
    ),
    section(
      'papers',
      [H.paper, H.toDo, H.who],
      figures.papers.map((finding) => [findingText(finding), stepsCell(finding), ownerText(finding.owner)]),
      [54, 30, 16],
    ),
    section('overdue', [H.who, H.record, H.due, H.days], overdueRows(figures), [20, 52, 16, 12]),
    section(
      'risks',
      [H.risk, H.record, H.why, H.decidedBy, H.until, H.advice],
      riskRows(figures),
      [18, 16, 20, 17, 10, 19],
    ),
    section(
      'matters',
      [H.matter, H.kind, H.received, H.due, H.closed, H.state],
      figures.matters.map(matterRow),
      [32, 18, 13, 13, 12, 12],
    ),
    section(
      'decisions',
      [H.decision, H.options, H.recommendation, H.decider, H.by, H.who],
      decisionRows(page),
      [32, 20, 20, 11, 8, 9],
    ),
    section('changes', [H.transfer, H.change, H.was, H.is], changeRows(page), [34, 16, 25, 25], findingChanges(page)),
    section('law', [H.law, H.event, H.entries], lawRows(page), [40, 20, 40]),
    section('assessments', [H.found, H.toDo, H.who], assessmentRows(page), [54, 30, 16]),
    section('drift', [H.found, H.toDo, H.who], foundRows(figures.drift), [54, 30, 16]),
    section('completeness', [H.found, H.toDo, H.who], completenessRows(page), [54, 30, 16]),
    section('routed', [H.company, H.list, H.day, H.place, H.contacts], routedLines(page), [30, 30, 14, 14, 12]),
    section('retention', [H.found, H.toDo, H.who], foundRows(figures.retention), [54, 30, 16]),
    section(
      'drafts',
      [H.transfer],
      figures.drafts.map((id) => [nameById(snapshot, id)]),
      [100],
    ),
    section(
      'transfers',
      [H.transfer, H.from, H.to, H.destination, H.law, H.verdict, H.restsOn, H.goodThrough],
      figures.rows.map((line) => answerRow(line, law)),
      [20, 13, 13, 11, 9, 11, 14, 9],
    ),
    section(
      'putOff',
      [H.putOff, H.record, H.due, H.back, H.putOffBy, H.why],
      putOffRows(figures),
      [18, 28, 11, 11, 12, 20],
    ),
  ];
}

/** Whether any table of an annex is longer than so many rows. */
export function isLongerThan(tables: readonly AnnexTable[], most: number): boolean {
  return tables.some(({ rows, after }) => rows.length > most || after.some((next) => next.rows.length > most));
}

/**
 * The annex as a part of the page; a part of it without rows says so.
 * @param cut how much of each table is printed, where not every row is
 */
export function boardAnnex(page: BoardPage, cut?: AnnexCut): Markup {
  const note = cut === undefined ? NOTHING : markup`<p>${BOARD.cutNote(cut)}</p>`;
  const sections = annexTables(page).map((one) => sectionMarkup(one, cut));
  return markup`<section class="page" id="annex"><h2>${BOARD.annex}</h2>${note}${sections}</section>`;
}
