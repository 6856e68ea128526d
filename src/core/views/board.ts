import type { Finding } from '../checks/finding.ts';
import type { Verdict, VerdictFlag } from '../law/answer.ts';
import { decisionsSought, matterLines, overdueByOwner, papersWanted, riskLines } from './board-duties.ts';
import type { MatterLine, OverdueByOwner, RiskLine } from './board-duties.ts';
import {
  answered,
  answerLines,
  byDestination,
  byRegime,
  byVerdict,
  decidedLines,
  everyAnswer,
  lapsing,
} from './board-transfers.ts';
import type {
  AnswerLine,
  DecidedLine,
  DestinationGroup,
  LapseBand,
  RegimeGroup,
  VerdictGroup,
} from './board-transfers.ts';
import { flowPaths } from './flows.ts';
import type { FlowPath } from './flows.ts';
import type { ViewInput } from './input.ts';

/**
 * The figures of the board report. Every figure is a list of the rows behind it: its number is their count, so that totals are the sums of their parts and
 * each number can be opened.
 */
export interface BoardFigures {
  /** Transfers by id, of every overall verdict: the four groups hold each transfer once. */
  readonly verdicts: readonly VerdictGroup[];
  readonly actSoon: readonly string[];
  readonly byRegime: readonly RegimeGroup[];
  readonly byDestination: readonly DestinationGroup[];
  readonly withoutMechanism: readonly DecidedLine[];
  readonly notJudged: readonly DecidedLine[];
  readonly lapsing: readonly LapseBand[];
  readonly contested: readonly AnswerLine[];
  readonly exceptions: readonly AnswerLine[];
  readonly decisions: readonly Finding[];
  readonly papers: readonly Finding[];
  readonly overdue: readonly OverdueByOwner[];
  readonly risks: readonly RiskLine[];
  readonly matters: readonly MatterLine[];
  readonly illustrative: readonly string[];
  readonly toBeConfirmed: readonly string[];
  readonly draftTransfers: number;
  readonly paths: readonly FlowPath[];
  /** Every answer about every transfer; a transfer that no regime answered for has a row too. */
  readonly rows: readonly DecidedLine[];
}

/** How many transfers the figures are about. */
export function transfersIn({ verdicts }: Pick<BoardFigures, 'verdicts'>): number {
  return verdicts.reduce((sum, { transfers }) => sum + transfers.length, 0);
}

/** Whether a mechanism stands with that flag. */
function standsWith(flag: VerdictFlag) {
  return (verdict: Verdict): boolean => verdict.verdict === 'mechanism-in-place' && verdict.flags.includes(flag);
}

/**
 * The figures of the board report on a day.
 * @param found what the checks find in the same register on the same dates
 */
export function boardFigures(input: ViewInput, found: readonly Finding[]): BoardFigures {
  const { snapshot, law, dates } = input;
  const all = answered(input);
  return {
    verdicts: byVerdict(all),
    actSoon: all.filter(({ answer }) => answer.actSoon).map(({ line }) => line.id),
    byRegime: byRegime(all),
    byDestination: byDestination(input),
    withoutMechanism: decidedLines(all, 'no-mechanism'),
    notJudged: decidedLines(all, 'needs-judgement'),
    lapsing: lapsing(input, all),
    contested: answerLines(all, standsWith('contested')),
    exceptions: answerLines(all, standsWith('exception')),
    decisions: decisionsSought(found),
    papers: papersWanted(found),
    overdue: overdueByOwner(found, dates.on),
    risks: riskLines(snapshot, dates.on),
    matters: matterLines(snapshot, law, dates.on),
    illustrative: all.filter(({ line }) => line.illustrative).map(({ line }) => line.id),
    toBeConfirmed: all.filter(({ line }) => line.toBeConfirmed).map(({ line }) => line.id),
    draftTransfers: snapshot.transfers.filter(({ status }) => status === 'draft').length,
    paths: flowPaths(input),
    rows: everyAnswer(all),
  };
}
