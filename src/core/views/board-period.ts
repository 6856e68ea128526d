import type { Finding } from '../checks/finding.ts';
import type { Day } from '../days.ts';
import type { Verdict, VerdictWord } from '../law/answer.ts';
import { nameById } from '../records/snapshot.ts';
import { decidingVerdict } from './flows.ts';
import type { ViewInput } from './input.ts';
import { answered, RANK } from './board-transfers.ts';
import type { Answered, TransferLine } from './board-transfers.ts';

/** The register at the beginning of the period that a report covers. */
export interface Earlier {
  readonly input: ViewInput;
  readonly findings: readonly Finding[];
  /** `as-recorded`: what the register said at the end of that day. `now`: there was no register yet, so that today's records are judged for that day. */
  readonly recorded: 'as-recorded' | 'now';
}

/** What became of a transfer between two days; `same` where verdict and basis are. */
export const CHANGES = ['new', 'worse', 'better', 'other-basis', 'gone', 'same'] as const;
export type Change = (typeof CHANGES)[number];

/** One transfer on both days; the side on which it does not count has no verdict. */
export interface ChangeLine extends TransferLine {
  readonly change: Change;
  readonly before: Verdict | undefined;
  readonly after: Verdict | undefined;
  readonly was: VerdictWord | undefined;
  readonly is: VerdictWord | undefined;
}

/** What changed in a period. The transfers of today are those that are new, worse, better, rest on something else or are the same. */
export interface Period {
  readonly from: Day;
  readonly recorded: Earlier['recorded'];
  readonly changes: ReadonlyArray<{ readonly change: Change; readonly lines: readonly ChangeLine[] }>;
  /** What the checks find now and did not then, and the other way round; what is only to be noted is left out. */
  readonly arisen: readonly Finding[];
  readonly settled: readonly Finding[];
  /** Names of the records that are spoken of and are no longer there. */
  readonly namesThen: ReadonlyMap<string, string>;
}

function changeOf(was: VerdictWord, is: VerdictWord, before: Verdict | undefined, after: Verdict | undefined): Change {
  if (RANK[is] !== RANK[was]) return RANK[is] > RANK[was] ? 'worse' : 'better';
  return before?.basis === after?.basis ? 'same' : 'other-basis';
}

function lineOf(was: Answered | undefined, is: Answered | undefined): ChangeLine | undefined {
  const line = (is ?? was)?.line;
  if (line === undefined) return undefined;
  const before = was === undefined ? undefined : decidingVerdict(was.answer);
  const after = is === undefined ? undefined : decidingVerdict(is.answer);
  const words = { was: was?.answer.overall, is: is?.answer.overall };
  if (words.was === undefined) return { ...line, change: 'new', before, after, ...words };
  if (words.is === undefined) return { ...line, change: 'gone', before, after, ...words };
  return { ...line, change: changeOf(words.was, words.is, before, after), before, after, ...words };
}

function keyOf({ rule, records, regime }: Finding): string {
  return `${rule} ${records[0] ?? ''} ${regime ?? ''}`;
}

/** Findings whose rule, record and regime the other list does not have. */
function without(some: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const known = new Set(others.map(keyOf));
  return some.filter((finding) => finding.severity !== 'note' && !known.has(keyOf(finding)));
}

/** What changed between the earlier state and now, transfer by transfer and finding by finding. */
export function periodOf({ input, findings, recorded }: Earlier, now: ViewInput, found: readonly Finding[]): Period {
  const before = new Map(answered(input).map((one) => [one.line.id, one]));
  const after = new Map(answered(now).map((one) => [one.line.id, one]));
  const lines = [...new Set([...after.keys(), ...before.keys()])].flatMap(
    (id) => lineOf(before.get(id), after.get(id)) ?? [],
  );
  const settled = without(findings, found);
  const groups = Map.groupBy(lines, ({ change }) => change);
  return {
    from: input.dates.on,
    recorded,
    changes: CHANGES.map((change) => ({ change, lines: groups.get(change) ?? [] })),
    arisen: without(found, findings),
    settled,
    namesThen: new Map(
      settled
        .flatMap(({ records }) => records.slice(0, 1))
        .filter((id) => !now.snapshot.byId.has(id))
        .map((id) => [id, nameById(input.snapshot, id)]),
    ),
  };
}
