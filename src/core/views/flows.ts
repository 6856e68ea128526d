import type { TransferAnswer, Verdict, VerdictWord } from '../law/answer.ts';
import { partyOf } from '../records/snapshot.ts';
import type { Snapshot } from '../records/snapshot.ts';
import type { Transfer } from '../records/transfer.ts';
import type { Law } from '../law/law.ts';
import { basisGroup } from './basis-group.ts';
import type { ViewInput } from './input.ts';
import { placeOf } from './names.ts';
import { compareNames } from './order.ts';
import type { Said } from './said.ts';

/** The columns of the picture, from left to right: data go from exporters, on some basis, to destinations. */
export const FLOW_COLUMNS = ['exporter', 'basis', 'destination'] as const;
export type FlowColumn = (typeof FLOW_COLUMNS)[number];

/** How a flow stands: its verdict, where a mechanism that ends within the warning time has a shade of its own. */
export type FlowShade = VerdictWord | 'act-soon';

/** From what wants a decision to what wants nothing. */
export const FLOW_SHADES: readonly FlowShade[] = [
  'no-mechanism',
  'needs-judgement',
  'act-soon',
  'mechanism-in-place',
  'not-restricted',
];

/** One end of a flow. The id begins with its column, so that no two columns share a node and links can only run to the right. */
export interface FlowEnd {
  readonly id: string;
  readonly label: Said;
}

/** All transfers from one exporter on one basis to one destination: the rows of the figures. */
export interface FlowPath {
  readonly exporter: FlowEnd;
  readonly basis: FlowEnd;
  readonly destination: FlowEnd;
  readonly verdict: VerdictWord;
  readonly shade: FlowShade;
  /** The transfers, each of which stands in exactly one path. */
  readonly transfers: readonly string[];
}

/** The regime that decides: the first of those with the worst answer; undefined where none answered. */
export function decidingVerdict(answer: TransferAnswer): Verdict | undefined {
  return answer.verdicts.find(({ verdict }) => verdict === answer.overall);
}

/** The shade of an answer: its verdict, or that it ends soon. */
export function shadeOf(answer: TransferAnswer): FlowShade {
  return answer.overall === 'mechanism-in-place' && answer.actSoon ? 'act-soon' : answer.overall;
}

function exporterEnd(snapshot: Snapshot, transfer: Transfer): FlowEnd {
  const name = partyOf(snapshot, transfer.exporter)?.record.legalName ?? transfer.exporter;
  return { id: `exporter:${transfer.exporter}`, label: name };
}

/** A zone is a destination of its own where it has a law of its own; else it belongs to its territory. */
function destinationEnd(law: Law, transfer: Transfer): FlowEnd {
  const { country, zone, organisation } = transfer.destination;
  if (organisation !== undefined) return { id: `destination:organisation:${organisation}`, label: organisation };
  const own = zone !== undefined && law.zone(zone)?.regime !== undefined ? zone : undefined;
  return { id: `destination:${country ?? ''}:${own ?? ''}`, label: placeOf(law, country, own) };
}

function basisEnd(law: Law, answer: TransferAnswer): FlowEnd {
  const deciding = decidingVerdict(answer);
  const verdict = deciding ?? { verdict: answer.overall, basis: null, regime: 'unlisted' as const };
  const { key, statement } = basisGroup(verdict, law);
  // The verdict is part of the id: what is in place and what is not never share a node.
  return { id: `basis:${answer.overall}:${key}`, label: statement };
}

/** The name of an exporter or a destination; undefined for what is a message. */
function nameOf({ label }: FlowEnd): string | undefined {
  return typeof label === 'string' ? label : undefined;
}

/** Every answered transfer in exactly one path: from its exporter, on what it rests, to its destination. Worst first, then by number. */
export function flowPaths({ snapshot, law, answers }: ViewInput): readonly FlowPath[] {
  const single = answers.flatMap((answer) => {
    const kept = snapshot.byId.get(answer.transfer);
    if (kept?.kind !== 'transfer') return [];
    const transfer = kept.record as Transfer;
    return [
      {
        exporter: exporterEnd(snapshot, transfer),
        basis: basisEnd(law, answer),
        destination: destinationEnd(law, transfer),
        verdict: answer.overall,
        shade: shadeOf(answer),
        transfer: transfer.id,
      },
    ];
  });
  const groups = Map.groupBy(single, (one) =>
    [one.exporter.id, one.basis.id, one.destination.id, one.shade].join('\u0000'),
  );
  return [...groups.values()]
    .flatMap((group): readonly FlowPath[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { transfer: _one, ...path } = first;
      return [{ ...path, transfers: group.map(({ transfer }) => transfer) }];
    })
    .toSorted(
      (one, other) =>
        FLOW_SHADES.indexOf(one.shade) - FLOW_SHADES.indexOf(other.shade) ||
        other.transfers.length - one.transfers.length ||
        compareNames(nameOf(one.exporter), nameOf(other.exporter)) ||
        compareNames(nameOf(one.destination), nameOf(other.destination)),
    );
}
