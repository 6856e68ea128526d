import { addDays } from '../../days.ts';
import { expiryOf, legalLimit, takesOverOn } from '../../assessments/expiry.ts';
import { contradictions, differsFromAdvice } from '../../assessments/follows.ts';
import { unanswered } from '../../assessments/progress.ts';
import type { RegimeId } from '../../law/pack.ts';
import type { TransferAssessment } from '../../records/assessment.ts';
import type { Transfer } from '../../records/transfer.ts';
import { oncePerCheck } from '../context.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
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
  'ch-adequate-protection': 'ch-fadp',
  'difc-adequacy-assessment': 'difc',
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
type States = State | readonly State[] | undefined;

function listOf(states: States): readonly State[] {
  if (states === undefined) return [];
  return Array.isArray(states) ? (states as readonly State[]) : [states as State];
}

function rule(
  id: string,
  state: (context: CheckContext, assessment: TransferAssessment, transfers: readonly Transfer[]) => States,
): Rule {
  return {
    id,
    group: 'reviews',
    citation: 'UK GDPR Art 46(1A), (6) and (7); GDPR Art 46(1)',
    check: (context) =>
      inUse(context).flatMap(({ assessment, transfers }) =>
        listOf(state(context, assessment, transfers)).map(({ also, ...rest }): Found => {
          const records = [assessment.id, ...(also ?? []), ...transfers.map((transfer) => transfer.id)];
          return { ...rest, citation: citationOf(context, assessment), records };
        }),
      ),
  };
}

/** A successor takes over once it is completed; a transfer that names both is in order. */
function successorOf(context: CheckContext, assessment: TransferAssessment): TransferAssessment | undefined {
  const kept = assessment.supersededBy === undefined ? undefined : context.snapshot.byId.get(assessment.supersededBy);
  if (kept?.kind !== 'assessment') return undefined;
  const successor = kept.record as TransferAssessment;
  const since = takesOverOn(successor);
  return since !== undefined && since <= context.on ? successor : undefined;
}

/** The last day by date, whether it is recorded or the law's own; events are told apart. */
function lastDateOf(assessment: TransferAssessment): string | undefined {
  return expiryOf({ ...assessment, expiryEvents: [] }).lastDay;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What a completed assessment says against itself: one finding for each. */
function contradictionsOf(assessment: TransferAssessment): readonly State[] {
  return contradictions(assessment).map(({ id, parameters }) => ({
    severity: 'mend',
    statement: say('checks.assessment-contradicts', {
      assessment: assessment.title,
      why: id,
      categories: (parameters['categories'] ?? []) as readonly string[],
      completed: text(parameters['completed']),
      method: text(parameters['method']),
      legalTest: text(parameters['legalTest']),
    }),
    toDo: say('checks.do.settle-contradiction', { assessment: assessment.title }),
  }));
}

/** Whether a transfer sends a category of data; one that names none may send any. */
function sends({ dataCategories }: Transfer, category: string, orAny: boolean): boolean {
  return dataCategories.length === 0 ? orAny : dataCategories.some(({ name }) => name === category);
}

/** Question 6 of the ICO lets data go by an exception, which each transfer that sends them has to rest on too: a safeguard does not cover them. */
function exceptionsNotRecorded(assessment: TransferAssessment, transfers: readonly Transfer[]): readonly State[] {
  if (assessment.method !== 'ico-six-questions') return [];
  return assessment.significantRiskData.flatMap(({ dataCategory, ground, applies }) => {
    if (applies !== 'yes' || ground === undefined) return [];
    const without = transfers.filter(
      (transfer) =>
        sends(transfer, dataCategory, true) &&
        !transfer.exceptions.some((one) => one.regime === 'uk-gdpr' && one.ground === ground),
    );
    if (without.length === 0) return [];
    return [
      {
        severity: 'mend' as const,
        statement: say('checks.assessment-exception-not-recorded', {
          assessment: assessment.title,
          category: dataCategory,
          ground,
          transfers: titles(without),
        }),
        toDo: say('checks.do.record-exception', { category: dataCategory, ground }),
      },
    ];
  });
}

/** What no exception covers is not to be sent (question 6). */
function sentNevertheless(assessment: TransferAssessment, transfers: readonly Transfer[]): readonly State[] {
  if (assessment.method !== 'ico-six-questions') return [];
  return assessment.significantRiskData.flatMap(({ dataCategory, applies }) => {
    const sent = applies === 'no' ? transfers.filter((transfer) => sends(transfer, dataCategory, false)) : [];
    if (sent.length === 0) return [];
    return [
      {
        severity: 'decide' as const,
        statement: say('checks.assessment-sent-nevertheless', {
          assessment: assessment.title,
          category: dataCategory,
          transfers: titles(sent),
        }),
        toDo: say('checks.do.stop-sending', { category: dataCategory }),
      },
    ];
  });
}

function titles(transfers: readonly Transfer[]): readonly string[] {
  return transfers.map((transfer) => transfer.title);
}

/** Assessments that transfers rest on and that have run out, are about to, were superseded, or met an event that ends them. */
export const assessmentRules: readonly Rule[] = [
  rule('assessment.expired', ({ on }, assessment, transfers) => {
    const { title } = assessment;
    const expiresOn = lastDateOf(assessment);
    return expiresOn === undefined || expiresOn >= on
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
        };
  }),
  rule('assessment.expiring', ({ on, horizons }, assessment, transfers) => {
    const { title } = assessment;
    const expiresOn = lastDateOf(assessment);
    return expiresOn === undefined || expiresOn < on || expiresOn > addDays(on, horizons.endingDays)
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
        };
  }),
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
  rule('assessment.contradiction', (_context, assessment) => contradictionsOf(assessment)),
  rule('assessment.exception-not-recorded', (_context, assessment, transfers) =>
    exceptionsNotRecorded(assessment, transfers),
  ),
  rule('assessment.sent-nevertheless', (_context, assessment, transfers) => sentNevertheless(assessment, transfers)),
  rule('assessment.unanswered', ({ on }, assessment) => {
    const steps = assessment.conclusion === 'not-concluded' ? [] : unanswered(assessment, on);
    if (steps.length === 0) return undefined;
    return {
      severity: 'mend',
      statement: say('checks.assessment-unanswered', {
        assessment: assessment.title,
        steps: steps.map(({ step }) => step.id),
      }),
      toDo: say('checks.do.answer-steps', { assessment: assessment.title }),
    };
  }),
  rule('assessment.three-years', (_context, assessment) => {
    const { title, expiresOn = '' } = assessment;
    const limit = legalLimit(assessment);
    if (limit === undefined || (expiresOn !== '' && expiresOn <= limit)) return undefined;
    return {
      severity: 'mend',
      statement: say('checks.assessment-three-years', { assessment: title, recorded: expiresOn, limit }),
      toDo: say('checks.do.set-expiry', { assessment: title, limit }),
    };
  }),
  rule('assessment.without-end', (_context, assessment) => {
    const { title, expiryEvents, completedOn } = assessment;
    const hasEnd = lastDateOf(assessment) !== undefined || expiryEvents.length > 0;
    if (hasEnd || completedOn === undefined) return undefined;
    return {
      severity: 'note',
      statement: say('checks.assessment-without-end', { assessment: title }),
      toDo: say('checks.do.set-expiry', { assessment: title, limit: '' }),
    };
  }),
  rule('assessment.against-advice', (_context, assessment) => {
    if (!differsFromAdvice(assessment)) return undefined;
    const { title, dpoAdvice, whyNotAsAdvised: reasons = '' } = assessment;
    return {
      severity: reasons === '' ? 'decide' : 'note',
      statement: say('checks.assessment-against-advice', {
        assessment: title,
        advice: dpoAdvice?.advice ?? '',
        reasons,
      }),
      toDo: say('checks.do.decide-with-reasons', { assessment: title }),
    };
  }),
];
