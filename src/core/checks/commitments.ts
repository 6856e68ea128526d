import type * as z from 'zod';
import type { Commitment, Notice } from '../records/notice.ts';
import type { CheckContext } from './context.ts';
import type { Found, Rule } from './finding.ts';
import { cite } from './regimes.ts';

/** One commitment with the notice that makes it, in one sentence or in several with the same words. */
export interface Committed {
  readonly notice: Notice;
  readonly commitment: z.infer<typeof Commitment>;
  /** The legal persons for whom the notice speaks. */
  readonly speaksFor: ReadonlySet<string>;
  /** How a statement names the sentences. */
  readonly source: { readonly notice: string; readonly numbers: readonly string[] };
  /** The first of the sentences, as it stands in the notice. */
  readonly quote: string;
}

function committedBy(
  context: CheckContext,
  notice: Notice,
  kind: Committed['commitment']['kind'],
): readonly Committed[] {
  const speaksFor = new Set(notice.speaksFor.map(context.person));
  const made = notice.sentences.flatMap(({ number, quote, commitments }) =>
    commitments.filter((commitment) => commitment.kind === kind).map((commitment) => ({ number, quote, commitment })),
  );
  // A notice says the same thing in several places: it is tested once.
  const alike = Map.groupBy(made, ({ commitment }) => JSON.stringify(commitment));
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const numbers = [...new Set(same.map(({ number }) => String(number)))];
    return [
      {
        notice,
        commitment: first.commitment,
        speaksFor,
        source: { notice: notice.title, numbers },
        quote: first.quote,
      },
    ];
  });
}

/** What one test of a commitment says; the notice is put first among the records and cited for it. */
export type Tested = Omit<Found, 'citation'>;

/** A rule that tests one kind of commitment against the register. */
export function commitmentRule(
  id: string,
  kind: Committed['commitment']['kind'],
  test: (context: CheckContext, committed: Committed) => readonly Tested[],
): Rule {
  const provision = 'Art 5(1)(a) and 13';
  return {
    id,
    group: 'notice',
    citation: provision,
    check: (context) =>
      context.notices
        .flatMap((notice) => committedBy(context, notice, kind))
        .flatMap((committed) =>
          test(context, committed).map((tested) => ({
            ...tested,
            citation: cite(context.groupRegimes, provision),
            records: [committed.notice.id, ...tested.records],
          })),
        ),
  };
}
