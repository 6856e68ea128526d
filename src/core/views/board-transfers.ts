import { addDays } from '../days.ts';
import type { Day } from '../days.ts';
import type { Verdict, VerdictWord } from '../law/answer.ts';
import type { RegimeId } from '../law/pack.ts';
import { nameById } from '../records/snapshot.ts';
import { basisName } from './basis-group.ts';
import { decidingVerdict, flowPaths } from './flows.ts';
import type { FlowEnd, FlowShade } from './flows.ts';
import type { ViewInput } from './input.ts';
import { destinationOf } from './names.ts';
import type { Said } from './said.ts';
import { inReadingOrder } from './transfer-rows.ts';
import type { AnsweredTransfer } from './transfer-rows.ts';

/** The verdicts in the order of a report: what wants a decision first. */
export const BOARD_ORDER: readonly VerdictWord[] = [
  'no-mechanism',
  'needs-judgement',
  'mechanism-in-place',
  'not-restricted',
];

/** A transfer as a line of the report names it. */
export interface TransferLine {
  readonly id: string;
  readonly title: string;
  readonly exporter: string;
  readonly importer: string;
  readonly destination: string;
  readonly owner: string | undefined;
  readonly illustrative: boolean;
  readonly toBeConfirmed: boolean;
}

/** A transfer with the regime that is spoken of. */
export interface AnswerLine extends TransferLine {
  readonly regime: RegimeId;
  readonly verdict: Verdict;
}

/** A transfer with an answer about it; without one where no regime answered. */
export type DecidedLine = TransferLine & { readonly verdict: Verdict | undefined };

/** Transfers of one verdict. Its number is the length of the list, so that numbers and rows cannot differ. */
export interface VerdictGroup {
  readonly verdict: VerdictWord;
  readonly transfers: readonly string[];
}

/** What one regime answered, verdict by verdict. */
export interface RegimeGroup {
  readonly regime: RegimeId;
  readonly verdicts: readonly VerdictGroup[];
}

/** Transfers to one destination on one basis. */
export interface DestinationGroup {
  readonly destination: FlowEnd;
  readonly basis: FlowEnd;
  readonly shade: FlowShade;
  readonly transfers: readonly string[];
}

/** The day after which an answer no longer stands, and what it becomes. */
export interface LapseLine extends AnswerLine {
  readonly goodThrough: Day;
  readonly becomes: VerdictWord;
  readonly becomesBasis: Said | undefined;
}

/** Lapses within so many days, and later than the band before. */
export interface LapseBand {
  readonly within: number;
  readonly lines: readonly LapseLine[];
}

/** A transfer with its answer and its line. */
export interface Answered extends AnsweredTransfer {
  readonly line: TransferLine;
}

/** The answered transfers with what a line says of them. */
export function answered(input: ViewInput): readonly Answered[] {
  const { snapshot, law } = input;
  return inReadingOrder(input).map(({ answer, transfer }) => {
    const line: TransferLine = {
      id: transfer.id,
      title: transfer.title,
      exporter: nameById(snapshot, transfer.exporter),
      importer: nameById(snapshot, transfer.importer),
      destination: destinationOf(law, transfer),
      owner: transfer.owner,
      illustrative: transfer.illustrative,
      toBeConfirmed: transfer.toBeConfirmed.length > 0,
    };
    return { answer, transfer, line };
  });
}

/** Every transfer by its overall verdict: each stands in exactly one group. */
export function byVerdict(all: readonly Answered[]): readonly VerdictGroup[] {
  return BOARD_ORDER.map((verdict) => ({
    verdict,
    transfers: all.filter(({ answer }) => answer.overall === verdict).map(({ line }) => line.id),
  }));
}

/** The answers of each regime by verdict. A transfer before two regimes is counted under both. */
export function byRegime(all: readonly Answered[]): readonly RegimeGroup[] {
  const pairs = all.flatMap(({ answer, line }) =>
    answer.verdicts.map(({ regime, verdict }) => ({ regime, verdict, id: line.id })),
  );
  return [...Map.groupBy(pairs, ({ regime }) => regime)]
    .map(([regime, list]) => ({
      regime,
      verdicts: BOARD_ORDER.map((verdict) => ({
        verdict,
        transfers: list.filter((one) => one.verdict === verdict).map(({ id }) => id),
      })),
      total: list.length,
    }))
    .toSorted((one, other) => other.total - one.total)
    .map(({ regime, verdicts }) => ({ regime, verdicts }));
}

/** Transfers by destination and basis, worst first: the flow picture's paths without their exporters. */
export function byDestination(input: ViewInput): readonly DestinationGroup[] {
  const groups = Map.groupBy(flowPaths(input), ({ destination, basis, shade }) =>
    [destination.id, basis.id, shade].join('\u0000'),
  );
  return [...groups.values()].flatMap((paths): readonly DestinationGroup[] => {
    const [first] = paths;
    if (first === undefined) return [];
    const { destination, basis, shade } = first;
    return [{ destination, basis, shade, transfers: paths.flatMap(({ transfers }) => transfers) }];
  });
}

/** The answers that pass the test, with their transfers. */
export function answerLines(all: readonly Answered[], applies: (verdict: Verdict) => boolean): readonly AnswerLine[] {
  return all.flatMap(({ answer, line }) =>
    answer.verdicts.filter(applies).map((verdict) => ({ ...line, regime: verdict.regime, verdict })),
  );
}

/** Transfers with that overall verdict, each by the regime that decides; without it where no regime answered. */
export function decidedLines(all: readonly Answered[], word: VerdictWord): readonly DecidedLine[] {
  return all
    .filter(({ answer }) => answer.overall === word)
    .map(({ answer, line }) => ({ ...line, verdict: decidingVerdict(answer) }));
}

/** Each answer about each transfer, in the answers' order. */
export function everyAnswer(all: readonly Answered[]): readonly DecidedLine[] {
  return all.flatMap(({ answer, line }): readonly DecidedLine[] =>
    answer.verdicts.length === 0
      ? [{ ...line, verdict: undefined }]
      : answer.verdicts.map((verdict) => ({ ...line, verdict })),
  );
}

/** How far a verdict wants a decision. */
export const RANK: Readonly<Record<VerdictWord, number>> = {
  'not-restricted': 0,
  'mechanism-in-place': 1,
  'needs-judgement': 2,
  'no-mechanism': 3,
};

/** Whether something ends that a board should see coming: a mechanism, or that the transfer is not restricted. */
function lapses({ verdict, becomes }: Verdict): boolean {
  if (becomes === null) return false;
  return verdict === 'mechanism-in-place' || (verdict === 'not-restricted' && RANK[becomes.verdict] > 0);
}

function firstLapse(input: ViewInput, { answer, line }: Answered): LapseLine | undefined {
  const { law, snapshot } = input;
  const [first] = answer.verdicts
    .filter(lapses)
    .flatMap((verdict) => (verdict.goodThrough === null ? [] : [{ verdict, goodThrough: verdict.goodThrough }]))
    .toSorted((one, other) => (one.goodThrough < other.goodThrough ? -1 : 1));
  if (first === undefined || first.verdict.becomes === null) return undefined;
  const { verdict, goodThrough } = first;
  const { becomes } = first.verdict;
  return {
    ...line,
    regime: verdict.regime,
    verdict,
    goodThrough,
    becomes: becomes.verdict,
    becomesBasis:
      becomes.verdict === 'mechanism-in-place'
        ? basisName({ ...becomes, regime: verdict.regime }, law, snapshot)
        : undefined,
  };
}

/** What lapses within 30, 90 and 365 days; each transfer once, by its first lapse, in the narrowest band. */
export function lapsing(
  input: ViewInput,
  all: readonly Answered[],
  bands: readonly number[] = [30, 90, 365],
): readonly LapseBand[] {
  const { on } = input.dates;
  const lines = all
    .flatMap((one) => firstLapse(input, one) ?? [])
    .toSorted((one, other) => (one.goodThrough < other.goodThrough ? -1 : 1));
  return bands.map((within, index) => {
    const before = bands[index - 1];
    const last = addDays(on, within);
    const after = before === undefined ? undefined : addDays(on, before);
    return {
      within,
      lines: lines.filter(({ goodThrough }) => goodThrough <= last && (after === undefined || goodThrough > after)),
    };
  });
}
