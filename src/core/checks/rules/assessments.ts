import { addDays } from '../../days.ts';
import type { RegimeId } from '../../law/pack.ts';
import type { TransferAssessment } from '../../records/assessment.ts';
import type { Transfer } from '../../records/transfer.ts';
import { oncePerCheck } from '../context.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import { ENDING_DAYS } from '../horizons.ts';
import { say } from '../statements.ts';

/** An assessment on which transfers of that day rest. */
interface InUse {
  readonly assessment: TransferAssessment;
  readonly transfers: readonly Transfer[];
}

/** A record kept for later years is no finding: only assessments that a transfer names today are looked at. */
const inUse = oncePerCheck((context): readonly InUse[] => {
  const transfers = new Map<string, Transfer[]>();
  for (const transfer of context.transfers) {
    for (const id of transfer.assessments) {
      const list = transfers.get(id);
      if (list === undefined) transfers.set(id, [transfer]);
      else list.push(transfer);
    }
  }
  return context.snapshot.assessments.flatMap((assessment) => {
    const used = transfers.get(assessment.id);
    return used === undefined || assessment.status === 'draft' ? [] : [{ assessment, transfers: used }];
  });
});

const REGIME_OF_TEST: Readonly<Record<TransferAssessment['legalTest'], RegimeId | undefined>> = {
  'uk-before-february-2026': 'uk-gdpr',
  'uk-not-materially-lower': 'uk-gdpr',
  'eu-essentially-equivalent': 'eu-gdpr',
  'my-equivalent-protection': 'my-pdpa',
  'not-known': undefined,
};

/** The article on assessments of the regime whose test was applied; where that is not known, of the group's regimes. */
function citationOf(context: CheckContext, { legalTest }: TransferAssessment): string {
  const { law, on, groupRegimes } = context;
  const article = (regime: RegimeId) => law.articles(regime, on)?.assessment ?? law.regime(regime)?.law ?? '';
  const regime = REGIME_OF_TEST[legalTest];
  return regime === undefined ? groupRegimes.map(article).join('; ') : article(regime);
}

type State = Pick<Found, 'severity' | 'statement' | 'toDo' | 'dueOn'> & { readonly also?: readonly string[] };

function rule(
  id: string,
  state: (context: CheckContext, assessment: TransferAssessment, transfers: readonly Transfer[]) => State | undefined,
): Rule {
  return {
    id,
    group: 'reviews',
    citation: 'UK GDPR Art 46(1A), (6) and (7); GDPR Art 46(1)',
    check: (context) =>
      inUse(context).flatMap(({ assessment, transfers }): Found[] => {
        const found = state(context, assessment, transfers);
        if (found === undefined) return [];
        const { also, ...rest } = found;
        const records = [assessment.id, ...(also ?? []), ...transfers.map((transfer) => transfer.id)];
        return [{ ...rest, citation: citationOf(context, assessment), records }];
      }),
  };
}

/** A successor takes over once it is completed; a transfer that names both is in order. */
function successorOf(context: CheckContext, assessment: TransferAssessment): TransferAssessment | undefined {
  const kept = assessment.supersededBy === undefined ? undefined : context.snapshot.byId.get(assessment.supersededBy);
  if (kept?.kind !== 'assessment') return undefined;
  const successor = kept.record as TransferAssessment;
  return successor.completedOn !== undefined && successor.completedOn <= context.on ? successor : undefined;
}

function titles(transfers: readonly Transfer[]): readonly string[] {
  return transfers.map((transfer) => transfer.title);
}

/** Assessments that transfers rest on and that have run out, are about to, were superseded, or met an event that ends them. */
export const assessmentRules: readonly Rule[] = [
  rule('assessment.expired', ({ on }, { title, expiresOn }, transfers) =>
    expiresOn === undefined || expiresOn >= on
      ? undefined
      : {
          severity: 'mend',
          statement: say('checks.assessment-expired', {
            assessment: title,
            expired: expiresOn,
            transfers: titles(transfers),
          }),
          toDo: say('checks.do.renew-assessment', { assessment: title }),
          dueOn: expiresOn,
        },
  ),
  rule('assessment.expiring', ({ on }, { title, expiresOn }, transfers) =>
    expiresOn === undefined || expiresOn < on || expiresOn > addDays(on, ENDING_DAYS)
      ? undefined
      : {
          severity: 'mend',
          statement: say('checks.assessment-expiring', {
            assessment: title,
            expires: expiresOn,
            transfers: titles(transfers),
          }),
          toDo: say('checks.do.renew-assessment', { assessment: title }),
          dueOn: expiresOn,
        },
  ),
  rule('assessment.event', ({ on }, { title, expiryEvents }, transfers) => {
    const met = expiryEvents.find(({ occurredOn }) => occurredOn !== undefined && occurredOn <= on);
    if (met?.occurredOn === undefined) return undefined;
    return {
      severity: 'mend',
      statement: say('checks.assessment-event', {
        assessment: title,
        event: met.event,
        on: met.occurredOn,
        transfers: titles(transfers),
      }),
      toDo: say('checks.do.renew-assessment', { assessment: title }),
    };
  }),
  rule('assessment.superseded', (context, assessment, transfers) => {
    const successor = successorOf(context, assessment);
    const stale =
      successor === undefined ? [] : transfers.filter((transfer) => !transfer.assessments.includes(successor.id));
    if (successor === undefined || stale.length === 0) return undefined;
    return {
      severity: 'mend',
      statement: say('checks.assessment-superseded', {
        assessment: assessment.title,
        by: successor.title,
        transfers: titles(stale),
      }),
      toDo: say('checks.do.use-successor', { by: successor.title }),
      also: [successor.id],
    };
  }),
];
