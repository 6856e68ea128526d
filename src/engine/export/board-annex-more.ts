import type { Finding } from '../../core/checks/finding.ts';
import type { Verdict, VerdictWord } from '../../core/law/answer.ts';
import type { Law } from '../../core/law/law.ts';
import { nameById } from '../../core/records/snapshot.ts';
import { BOARD, BOARD_HEADINGS as H } from '../../words/board.ts';
import {
  CHANGE_OF_ONE,
  lawEventWords,
  NO_DEADLINE,
  NO_DECIDER,
  optionsLine,
  recommendationOf,
  TOUCHES_NOTHING,
} from '../../words/board-figures.ts';
import { say } from '../../words/say.ts';
import { REGIME_WORDS, VERDICT_WORDS } from '../../words/terms.ts';
import { basisText, dayText, findingText, ownerText, stepsCell, transferCell } from './board-cells.ts';
import type { BoardPage } from './board-page.ts';
import type { AfterTable, Rows } from './board-table.ts';
import { lines, list, markup, NOTHING } from './html.ts';
import type { HtmlCell, Markup } from './html.ts';

/** A verdict with what it rests on, as one side of a comparison. */
function sideCell(word: VerdictWord | undefined, verdict: Verdict | undefined, law: Law): Markup {
  if (word === undefined) return NOTHING;
  return lines([
    VERDICT_WORDS[word],
    ...(verdict?.basis === null || verdict === undefined ? [] : [basisText(verdict, law)]),
  ]);
}

/** The transfers that changed, one by one; those that are as they were are counted alone. */
export function changeRows({ figures: { period }, law }: BoardPage): Rows {
  return (period?.changes ?? []).flatMap(({ change, lines: own }) =>
    change === 'same'
      ? []
      : own.map((line): readonly HtmlCell[] => [
          transferCell(line),
          CHANGE_OF_ONE[change],
          sideCell(line.was, line.before, law),
          sideCell(line.is, line.after, law),
        ]),
  );
}

/** Findings with their law and what to do. */
export function foundRows(found: readonly Finding[]): Rows {
  return found.map((finding) => [findingText(finding), stepsCell(finding), ownerText(finding.owner)]);
}

function findingsTable(caption: string, found: readonly Finding[]): AfterTable {
  const rows = found.map((finding) => [findingText(finding), ownerText(finding.owner)]);
  return { caption, headings: [H.found, H.who], rows, widths: [80, 20] };
}

/** What the checks find now and did not before, and the other way round. */
export function findingChanges({ figures: { period } }: BoardPage): readonly AfterTable[] {
  if (period === undefined) return [];
  return [findingsTable(BOARD.finding, period.arisen), findingsTable(BOARD.settled, period.settled)];
}

/** Changes of law, with the entries that each touches by name. */
export function lawRows({ figures: { law }, snapshot }: BoardPage): Rows {
  return law.map((change) => [
    change.title,
    lawEventWords(change),
    change.touches.length === 0 ? TOUCHES_NOTHING : list(change.touches.map((id) => nameById(snapshot, id))),
  ]);
}

/** Assessments that transfers lack or that are to be put right. */
export function assessmentRows({ figures: { assessments, againstAdvice } }: BoardPage): Rows {
  const wanted = assessments.wanted.map((line): readonly HtmlCell[] => [
    markup`${transferCell(line)}: ${REGIME_WORDS[line.regime]}`,
    list(line.wants.map(({ statement }) => say(statement))),
    ownerText(line.owner),
  ]);
  return [
    ...wanted,
    ...foundRows([...assessments.found, ...againstAdvice.filter((one) => !assessments.found.includes(one))]),
  ];
}

/** Every activity with what its record lacks, and what other records lack. */
export function completenessRows({ figures: { completeness }, snapshot }: BoardPage): Rows {
  return [
    ...completeness.complete.map((id): readonly HtmlCell[] => [nameById(snapshot, id), BOARD.complete, '']),
    ...completeness.withGaps.map((id): readonly HtmlCell[] => [nameById(snapshot, id), BOARD.withGaps, '']),
    ...foundRows(completeness.gaps),
  ];
}

/** Lists that were routed, by company. */
export function routedLines({ figures: { routed } }: BoardPage): Rows {
  return routed.flatMap(({ name, lines: own }) =>
    own.map((line): readonly HtmlCell[] => [name, line.list, dayText(line.on), line.jurisdiction, line.rows]),
  );
}

/** Every decision with what a board needs to take it. */
export function decisionRows({ figures: { decisions } }: BoardPage): Rows {
  return decisions.map((decision) => [
    findingText(decision),
    optionsLine(decision),
    recommendationOf(decision),
    decision.decider === '' ? NO_DECIDER : decision.decider,
    decision.deadline === undefined ? NO_DEADLINE : dayText(decision.deadline),
    ownerText(decision.owner),
  ]);
}
