import type { Law } from '../../core/law/law.ts';
import type { BoardFigures } from '../../core/views/board.ts';
import type { DecidedLine } from '../../core/views/board-transfers.ts';
import type { MatterLine } from '../../core/views/board-duties.ts';
import {
  adviceWords,
  ANNEX,
  BOARD,
  BOARD_HEADINGS as H,
  FIGURES,
  matterKind,
  matterState,
  NO_FALLBACK,
  NO_KNOWN_END,
  RISK_OVER,
} from '../../words/board.ts';
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
import { DESTINATION_HEADINGS, DESTINATION_WIDTHS, destinationRows } from './board-destinations.ts';
import { markup, lines, NOTHING, table } from './html.ts';
import type { HtmlCell, Markup } from './html.ts';

type Rows = readonly (readonly HtmlCell[])[];
type Part = keyof typeof ANNEX;

function section(part: Part, headings: readonly string[], rows: Rows, widths: readonly number[]): Markup {
  const { letter, title } = ANNEX[part];
  const body =
    rows.length === 0 ? markup`<p>${BOARD.nothing}</p>` : table(`${title}: ${rows.length}`, headings, rows, widths);
  return markup`<section id="annex-${letter}"><h3>${letter}. ${title}</h3>${body}</section>\n`;
}

function lapseRows({ lapsing }: BoardFigures, law: Law): Rows {
  return lapsing.flatMap(({ within, lines: own }, index) =>
    own.map((line): readonly HtmlCell[] => [
      transferCell(line),
      FIGURES.lapse(lapsing[index - 1]?.within ?? 0, within),
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

/** The rows behind every figure of the report, part by part; a part without rows says so. */
export function boardAnnex(figures: BoardFigures, law: Law): Markup {
  const decidedHeadings = [H.transfer, `${H.from}, ${H.to.toLowerCase()}`, H.destination, H.law, H.why, H.toDo];
  const parts = [
    section('withoutMechanism', decidedHeadings, decided(figures.withoutMechanism), [15, 13, 11, 9, 32, 20]),
    section('notJudged', decidedHeadings, decided(figures.notJudged), [15, 13, 11, 9, 32, 20]),
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
    section('destinations', DESTINATION_HEADINGS, destinationRows(figures.byDestination), DESTINATION_WIDTHS),
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
      [H.decision, H.toDo, H.by, H.who],
      figures.decisions.map((finding) => [
        findingText(finding),
        stepsCell(finding),
        dayText(finding.dueOn),
        ownerText(finding.owner),
      ]),
      [44, 32, 11, 13],
    ),
    section(
      'transfers',
      [H.transfer, H.from, H.to, H.destination, H.law, H.verdict, H.restsOn, H.goodThrough],
      figures.rows.map((line) => answerRow(line, law)),
      [20, 13, 13, 11, 9, 11, 14, 9],
    ),
  ];
  return markup`<section class="page" id="annex"><h2>${BOARD.annex}</h2>${parts}</section>`;
}
