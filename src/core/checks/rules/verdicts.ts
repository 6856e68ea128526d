import type { Verdict, VerdictFlag } from '../../law/answer.ts';
import type { Law } from '../../law/law.ts';
import type { VerdictStatements } from '../../law/verdict/statements.ts';
import type { Transfer } from '../../records/transfer.ts';
import type { Day } from '../../days.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule, Severity } from '../finding.ts';
import { say } from '../statements.ts';
import type { Statement } from '../../statement.ts';

/** One regime's answer about one transfer. */
interface Judged {
  readonly transfer: Transfer;
  readonly verdict: Verdict;
  readonly names: {
    readonly transfer: string;
    readonly regime: string;
    readonly exporter: string;
    readonly importer: string;
    readonly place: string;
  };
}

/** Which article of the regime a finding about a verdict cites. */
type Article = 'general' | 'approval' | 'safeguards' | 'exceptions';

function articleOf(law: Law, { regime }: Verdict, article: Article, day: Day): string {
  return law.articles(regime, day)?.[article] ?? law.regime(regime)?.law ?? '';
}

function namesOf(context: CheckContext, transfer: Transfer, verdict: Verdict): Judged['names'] {
  const { country, zone, organisation } = transfer.destination;
  return {
    transfer: transfer.title,
    regime: verdict.regime,
    exporter: context.name(transfer.exporter),
    importer: context.name(transfer.importer),
    place: organisation ?? context.place(country, zone),
  };
}

function* judged(context: CheckContext, applies: (verdict: Verdict) => boolean): Generator<Judged> {
  for (const answer of context.answers) {
    const transfer = context.transferOf(answer);
    if (transfer === undefined) continue;
    for (const verdict of answer.verdicts) {
      if (applies(verdict)) yield { transfer, verdict, names: namesOf(context, transfer, verdict) };
    }
  }
}

/** The verdict's own steps, or the given one where it names none. */
function stepsOf({ verdict }: Judged, otherwise: Statement): Pick<Found, 'toDo' | 'alsoToDo'> {
  const [first, ...rest] = verdict.toDo.map((toDo) => toDo.statement);
  return first === undefined ? { toDo: otherwise } : { toDo: first, alsoToDo: rest };
}

/** The step of the verdict that the finding is about, or the given one where the verdict does not name it. */
function stepOf({ verdict }: Judged, id: keyof VerdictStatements, otherwise: Statement): Pick<Found, 'toDo'> {
  return { toDo: verdict.toDo.find((toDo) => toDo.statement.id === id)?.statement ?? otherwise };
}

interface VerdictRule {
  readonly id: string;
  readonly citation: string;
  readonly article: Article;
  readonly severity: Severity;
  readonly applies: (verdict: Verdict) => boolean;
  readonly state: (judged: Judged) => Pick<Found, 'statement' | 'toDo' | 'alsoToDo' | 'dueOn'>;
}

function records({ transfer, verdict }: Judged): readonly string[] {
  const read = verdict.toDo.flatMap((toDo) => (toDo.record === undefined ? [] : [toDo.record]));
  return [...new Set([transfer.id, transfer.exporter, transfer.importer, ...read])];
}

function ruleOf({ id, citation, article, severity, applies, state }: VerdictRule): Rule {
  return {
    id,
    group: 'verdicts',
    citation,
    check: (context) => {
      const found: Found[] = [];
      for (const one of judged(context, applies)) {
        const cited = articleOf(context.law, one.verdict, article, context.on);
        found.push({ severity, citation: cited, records: records(one), regime: one.verdict.regime, ...state(one) });
      }
      return found;
    },
  };
}

/** Whether a mechanism stands with that flag. */
function flagged(flag: VerdictFlag) {
  return (verdict: Verdict) => verdict.verdict === 'mechanism-in-place' && verdict.flags.includes(flag);
}

/** Whether the answer ends within the warning time and what follows is worse. */
function endsSoon(verdict: Verdict): boolean {
  return verdict.actSoon && verdict.goodThrough !== null;
}

/** Why judgement is needed: the law pack lacks the rules, the register lacks facts, or neither can settle it. */
function judgementOf({ verdict, names }: Judged): Statement {
  const lacking = verdict.reasons.find(({ rule }) => rule === 'verdict.rules-not-in-pack')?.statement.parameters;
  if (typeof lacking?.['lacks'] === 'string') {
    return say('checks.rules-not-in-pack', { ...names, lacks: lacking['lacks'] });
  }
  const lacksFacts = verdict.toDo.some(({ statement }) => statement.id === 'todo.name-fact');
  return lacksFacts ? say('checks.facts-not-recorded', names) : say('checks.needs-judgement', names);
}

/** Findings that come from the verdicts, one for each regime that asks for something. */
export const verdictRules: readonly Rule[] = [
  ruleOf({
    id: 'verdict.no-mechanism',
    citation: 'UK GDPR Art 44A; GDPR Art 44',
    article: 'general',
    severity: 'decide',
    applies: ({ verdict }) => verdict === 'no-mechanism',
    state: (one) => ({
      statement: say('checks.no-mechanism', one.names),
      ...stepsOf(one, say('checks.do.find-mechanism', { transfer: one.names.transfer })),
    }),
  }),
  ruleOf({
    id: 'verdict.needs-judgement',
    citation: 'UK GDPR Art 44A; GDPR Art 44',
    article: 'general',
    severity: 'decide',
    applies: ({ verdict }) => verdict === 'needs-judgement',
    state: (one) => ({
      statement: judgementOf(one),
      ...stepsOf(one, say('checks.do.judge', { transfer: one.names.transfer })),
    }),
  }),
  ruleOf({
    id: 'verdict.act-soon',
    citation: 'UK GDPR Art 44A; GDPR Art 44',
    article: 'general',
    severity: 'decide',
    applies: endsSoon,
    state: (one) => {
      const through = one.verdict.goodThrough ?? '';
      const becomes = one.verdict.becomes?.verdict ?? 'needs-judgement';
      return {
        statement: say('checks.act-soon', { transfer: one.names.transfer, regime: one.names.regime, through, becomes }),
        toDo: say('checks.do.renew-basis', { transfer: one.names.transfer, by: through }),
        dueOn: through,
      };
    },
  }),
  ruleOf({
    id: 'verdict.contested-without-fallback',
    citation: 'UK GDPR Art 45A; GDPR Art 45',
    article: 'approval',
    severity: 'decide',
    applies: (verdict) => flagged('contested')(verdict) && verdict.fallback === null,
    state: (one) => ({
      statement: say('checks.contested', one.names),
      ...stepOf(one, 'todo.prepare-fallback', say('checks.do.hold-fallback', { regime: one.names.regime })),
    }),
  }),
  ruleOf({
    id: 'verdict.recurring-exception',
    citation: 'UK GDPR Art 49; GDPR Art 49; EDPB Guidelines 2/2018',
    article: 'exceptions',
    severity: 'decide',
    applies: flagged('recurring-exception'),
    state: (one) => ({
      statement: say('checks.recurring-exception', {
        transfer: one.names.transfer,
        regime: one.names.regime,
        frequency: one.transfer.frequency,
      }),
      toDo: say('checks.do.replace-exception', { regime: one.names.regime }),
    }),
  }),
  ruleOf({
    id: 'verdict.wrong-role-ticked',
    citation: 'UK GDPR Art 46(2)(d); IDTA, Table 1',
    article: 'safeguards',
    severity: 'mend',
    applies: flagged('wrong-role-ticked'),
    state: (one) => ({
      statement: say('checks.wrong-role-ticked', { transfer: one.names.transfer }),
      toDo: say('checks.do.tick-role', { transfer: one.names.transfer }),
    }),
  }),
  ruleOf({
    id: 'verdict.sensitive-data-to-be-labelled',
    citation: 'SI 2023/1028',
    article: 'approval',
    severity: 'mend',
    applies: flagged('sensitive-data-to-be-labelled'),
    state: (one) => ({
      statement: say('checks.sensitive-data', { transfer: one.names.transfer, importer: one.names.importer }),
      toDo: say('checks.do.label-data', { importer: one.names.importer }),
    }),
  }),
  ruleOf({
    id: 'verdict.limit-not-tested',
    citation: 'UK GDPR Art 45A; GDPR Art 45',
    article: 'approval',
    severity: 'note',
    applies: flagged('limit-not-tested'),
    state: (one) => ({
      statement: say('checks.limit-not-tested', one.names),
      toDo: say('checks.do.compare-limit', { importer: one.names.importer }),
    }),
  }),
];
