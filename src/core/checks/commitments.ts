import type * as z from 'zod';
import type { Commitment, Notice, NoticeSentence } from '../records/notice.ts';
import type { CheckContext } from './context.ts';
import type { Found, Rule } from './finding.ts';
import { cite } from './regimes.ts';

/** One commitment with the sentence and the notice that make it. */
export interface Committed {
  readonly notice: Notice;
  readonly sentence: NoticeSentence;
  readonly commitment: z.infer<typeof Commitment>;
  /** The legal persons for whom the notice speaks. */
  readonly speaksFor: ReadonlySet<string>;
  /** How a statement names the sentence. */
  readonly names: { readonly notice: string; readonly number: number; readonly quote: string };
}

/** The commitments of one kind in notices in force on the day. */
export function commitmentsOf(context: CheckContext, kind: Committed['commitment']['kind']): readonly Committed[] {
  return context.notices.flatMap((notice) => {
    const speaksFor = new Set(notice.speaksFor.map(context.person));
    return notice.sentences.flatMap((sentence) =>
      sentence.commitments
        .filter((commitment) => commitment.kind === kind)
        .map((commitment) => {
          const names = { notice: notice.title, number: sentence.number, quote: sentence.quote };
          return { notice, sentence, commitment, speaksFor, names };
        }),
    );
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
      commitmentsOf(context, kind).flatMap((committed) =>
        test(context, committed).map((tested) => ({
          ...tested,
          citation: cite(context.groupRegimes, provision),
          records: [committed.notice.id, ...tested.records],
        })),
      ),
  };
}
