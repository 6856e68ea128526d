import type { Finding } from '../checks/finding.ts';
import type { Verdict, VerdictFlag } from '../law/answer.ts';
import type { Day } from '../days.ts';
import { nameById } from '../records/snapshot.ts';
import { decisionsSought } from './board-decisions.ts';
import type { Decision, DecisionWording } from './board-decisions.ts';
import { matterLines, overdueByOwner, papersWanted, riskLines } from './board-duties.ts';
import type { MatterLine, OverdueByOwner, RiskLine } from './board-duties.ts';
import { concernedBy } from './board-edition.ts';
import { lawChanges } from './board-law.ts';
import type { LawChange } from './board-law.ts';
import { periodOf } from './board-period.ts';
import type { Earlier, Period } from './board-period.ts';
import { completenessOf, noticeDrift, outstandingAssessments, routedGroups } from './board-record.ts';
import type { Completeness, OutstandingAssessments, RoutedCounts, RoutedGroup } from './board-record.ts';
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
import type { DueEntry, DueInput } from './due.ts';
import { dutiesPutOff } from './put-off-duties.ts';
import { flowPaths } from './flows.ts';
import type { FlowPath } from './flows.ts';
import type { ViewInput } from './input.ts';

/**
 * The figures of the board report. Every figure is a list of the rows behind it: its number is their count, so that totals are the sums of their parts and
 * each number can be opened.
 */
export interface BoardFigures {
  readonly on: Day;
  /** The company for whose board the edition is; nothing where it is the whole group's. */
  readonly edition: { readonly entity: string; readonly name: string } | undefined;
  /** What changed since an earlier day; nothing where none was asked for. */
  readonly period: Period | undefined;
  /** Changes of law since that day, with the entries that they touch. */
  readonly law: readonly LawChange[];
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
  readonly decisions: readonly Decision[];
  readonly papers: readonly Finding[];
  readonly assessments: OutstandingAssessments;
  /** Reasons of the checks why an assessment differs from the officer's advice; accepted risks have their advice with them. */
  readonly againstAdvice: readonly Finding[];
  readonly drift: readonly Finding[];
  readonly completeness: Completeness;
  readonly routed: readonly RoutedGroup[];
  /** Time limits that are reached: how many contacts, never which. */
  readonly retention: readonly Finding[];
  readonly overdue: readonly OverdueByOwner[];
  readonly risks: readonly RiskLine[];
  readonly matters: readonly MatterLine[];
  /** Duties that somebody put off: they count as due wherever else the report counts them. */
  readonly putOff: readonly DueEntry[];
  readonly illustrative: readonly string[];
  readonly toBeConfirmed: readonly string[];
  readonly drafts: readonly string[];
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

/** What a report is asked for beside its day. */
export interface BoardAsked {
  /** The id of the company for whose board the edition is. */
  readonly entity?: string | undefined;
  /** The register at the beginning of the period. */
  readonly earlier?: Earlier | undefined;
  /** Lists of contacts that were routed. */
  readonly routed?: readonly RoutedCounts[] | undefined;
  /** What a person words of the decisions. */
  readonly wordings?: readonly DecisionWording[] | undefined;
  /** As in `DueInput`. */
  readonly contacts?: DueInput['contacts'];
}

/** The same input with the answers about the entries that an edition is about. */
function narrowedTo(input: ViewInput, concerns: (id: string) => boolean): ViewInput {
  return { ...input, answers: input.answers.filter(({ transfer }) => concerns(transfer)) };
}

/** Which records an edition is about: all of them for the group's. */
function concernsOf(input: ViewInput, entity: string | undefined): (id: string) => boolean {
  if (entity === undefined) return () => true;
  const concerned = concernedBy(input.snapshot, entity);
  return (id) => concerned.has(id);
}

/** The findings about the records that an edition is about: a finding is about the first of its records. */
function foundAbout(found: readonly Finding[], concerns: (id: string) => boolean): readonly Finding[] {
  return found.filter(({ records }) => concerns(records[0] ?? ''));
}

function earlierOf(earlier: Earlier, entity: string | undefined): Earlier {
  const concerns = concernsOf(earlier.input, entity);
  return {
    ...earlier,
    input: narrowedTo(earlier.input, concerns),
    findings: foundAbout(earlier.findings, concerns),
  };
}

/**
 * The figures of the board report on a day.
 * @param whole what was answered about every transfer
 * @param allFound what the checks find in the same register on the same dates
 */
export function boardFigures(whole: ViewInput, allFound: readonly Finding[], asked: BoardAsked = {}): BoardFigures {
  const { snapshot, law, dates } = whole;
  const { entity, routed = [], wordings } = asked;
  const concerns = concernsOf(whole, entity);
  const input = entity === undefined ? whole : narrowedTo(whole, concerns);
  const found = entity === undefined ? allFound : foundAbout(allFound, concerns);
  const earlier = asked.earlier === undefined ? undefined : earlierOf(asked.earlier, entity);
  const all = answered(input);
  return {
    on: dates.on,
    edition: entity === undefined ? undefined : { entity, name: nameById(snapshot, entity) },
    period: earlier === undefined ? undefined : periodOf(earlier, input, found),
    law: earlier === undefined ? [] : lawChanges(input, earlier.input),
    verdicts: byVerdict(all),
    actSoon: all.filter(({ answer }) => answer.actSoon).map(({ line }) => line.id),
    byRegime: byRegime(all),
    byDestination: byDestination(input),
    withoutMechanism: decidedLines(all, 'no-mechanism'),
    notJudged: decidedLines(all, 'needs-judgement'),
    lapsing: lapsing(input, all),
    contested: answerLines(all, standsWith('contested')),
    exceptions: answerLines(all, standsWith('exception')),
    decisions: decisionsSought(snapshot, found, wordings),
    papers: papersWanted(found),
    assessments: outstandingAssessments(all, found),
    againstAdvice: found.filter(({ rule }) => rule === 'assessment.against-advice'),
    drift: noticeDrift(found),
    completeness: completenessOf(snapshot, found, dates.on, concerns),
    overdue: overdueByOwner(found, dates.on),
    risks: riskLines(snapshot, dates.on).filter(({ id }) => concerns(id)),
    matters: matterLines(snapshot, law, dates.on).filter(({ id }) => concerns(id)),
    putOff: dutiesPutOff({ ...whole, contacts: asked.contacts }).filter(({ record }) => concerns(record)),
    retention: found.filter(({ rule }) => rule === 'retention.contacts' || rule === 'retention.activity'),
    routed: routedGroups(snapshot, routed, { from: earlier?.input.dates.on, on: dates.on }, concerns),
    illustrative: all.filter(({ line }) => line.illustrative).map(({ line }) => line.id),
    toBeConfirmed: all.filter(({ line }) => line.toBeConfirmed).map(({ line }) => line.id),
    drafts: snapshot.transfers.filter(({ id, status }) => status === 'draft' && concerns(id)).map(({ id }) => id),
    paths: flowPaths(input),
    rows: everyAnswer(all),
  };
}
