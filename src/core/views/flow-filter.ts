import { worstOf } from '../law/answer.ts';
import type { TransferAnswer } from '../law/answer.ts';
import type { RegimeId } from '../law/pack.ts';
import type { Transfer } from '../records/transfer.ts';
import type { Snapshot } from '../records/snapshot.ts';
import type { FlowShade } from './flows.ts';
import type { ViewInput } from './input.ts';

/** What a picture is narrowed to; a property left out narrows nothing. */
export interface FlowFilter {
  /** Only what this regime answers about, and only its answers. */
  readonly regime?: string | undefined;
  /** Only what stands so; `mechanism-in-place` includes what ends soon, `act-soon` is that alone. */
  readonly verdict?: string | undefined;
  /** Only what this group entity or third party sends or receives. */
  readonly entity?: string | undefined;
  /** Only transfers that send this category of data, by its name in the transfer. */
  readonly dataCategory?: string | undefined;
}

function transferOf(snapshot: Snapshot, id: string): Transfer | undefined {
  const kept = snapshot.byId.get(id);
  return kept?.kind === 'transfer' ? (kept.record as Transfer) : undefined;
}

/** The answer as one regime alone gives it; undefined where that regime does not reach the transfer. */
function answerOf(answer: TransferAnswer, regime: string): TransferAnswer | undefined {
  const verdicts = answer.verdicts.filter((verdict) => verdict.regime === regime);
  if (verdicts.length === 0) return undefined;
  return {
    ...answer,
    verdicts,
    overall: worstOf(verdicts.map(({ verdict }) => verdict)),
    actSoon: verdicts.some(({ actSoon }) => actSoon),
  };
}

function stands({ overall, actSoon }: TransferAnswer, wanted: string): boolean {
  if (wanted === ('act-soon' satisfies FlowShade)) return overall === 'mechanism-in-place' && actSoon;
  return overall === wanted;
}

/** The answers that are left of a view's, narrowed. */
export function narrowed({ snapshot, answers }: ViewInput, filter: FlowFilter): readonly TransferAnswer[] {
  const { regime, verdict, entity, dataCategory } = filter;
  return answers
    .flatMap((answer) => (regime === undefined ? answer : (answerOf(answer, regime) ?? [])))
    .filter((answer) => verdict === undefined || stands(answer, verdict))
    .filter((answer) => {
      if (entity === undefined && dataCategory === undefined) return true;
      const transfer = transferOf(snapshot, answer.transfer);
      if (transfer === undefined) return false;
      const isParty = entity === undefined || transfer.exporter === entity || transfer.importer === entity;
      return (
        isParty && (dataCategory === undefined || transfer.dataCategories.some(({ name }) => name === dataCategory))
      );
    });
}

/** What a picture can be narrowed to: the regimes that answer, the parties that send or receive, and the categories of data that are sent. */
export function filterChoices({ snapshot, answers }: ViewInput): {
  readonly regimes: readonly RegimeId[];
  readonly parties: readonly string[];
  readonly dataCategories: readonly string[];
} {
  const transfers = answers.flatMap(({ transfer }) => transferOf(snapshot, transfer) ?? []);
  const parties = transfers.flatMap(({ exporter, importer }) => [exporter, importer]);
  const dataCategories = transfers.flatMap((transfer) => transfer.dataCategories.map(({ name }) => name));
  return {
    regimes: [...new Set(answers.flatMap(({ verdicts }) => verdicts.map(({ regime }) => regime)))],
    parties: [...new Set(parties)],
    dataCategories: [...new Set(dataCategories)],
  };
}

/** How many transfers of a register no picture shows, because nothing is answered about them. */
export function notAnswered({ snapshot, answers }: ViewInput): { readonly draft: number; readonly ended: number } {
  const answered = new Set(answers.map(({ transfer }) => transfer));
  const others = snapshot.transfers.filter(({ id }) => !answered.has(id));
  return {
    draft: others.filter(({ status }) => status === 'draft').length,
    ended: others.filter(({ status }) => status === 'ended').length,
  };
}
