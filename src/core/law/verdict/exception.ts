import { isWithin } from '../../days.ts';
import type { LawPack } from '../pack.ts';
import type { ReliedOnException } from '../../records/transfer.ts';
import { testAsked } from './asked.ts';
import { articleOf, isUnconfirmed } from './case.ts';
import type { Case, Route } from './case.ts';
import { noteOwn, noteWithdrawn } from './own.ts';
import { say } from './statements.ts';
import { Trial } from './trial.ts';

type Rule = LawPack['exceptions'][number];

/** Grounds that ask for no necessity: consent is given, a public register is open, a law or a volume is what it is. */
const WITHOUT_NECESSITY = new Set<string>([
  'explicit-consent',
  'public-register',
  'public-data',
  'data-in-transit',
  'substantially-similar-law',
  'volume-below-thresholds',
]);

/**
 * Tests one exception (EU: derogation) of Art 49: its own conditions, necessity, whether it bears recurring use, its reasons, and for the residual ground the
 * entry in the Article 30 record.
 */
function testException(of: Case, exception: ReliedOnException): Route {
  const trial = new Trial();
  const { ground } = exception;
  const names = { regime: of.regime.id, ground };
  const rule = of.law.exception(of.regime.id, ground);
  const citation =
    rule === undefined ? articleOf(of, 'exceptions') : `${articleOf(of, 'exceptions')}; ${rule.citation}`;
  const { id, title } = of.transfer;
  const open = (fact: string) =>
    trial.leaveOpen(say('verdict.exception-fact-not-known', { ground, fact }), citation, [id], {
      statement: say('todo.name-fact', { fact: `exceptions.${fact}`, record: title }),
      record: id,
    });
  trial.note(say('verdict.exception', names), citation, id);
  trial.flag('exception');
  if (rule === undefined) {
    trial.leaveOpen(say('verdict.exception-not-in-pack', { ground }), citation, [id], {
      statement: say('todo.judge-by-person', { what: title }),
      record: id,
    });
    noteWithdrawn(of, 'exceptions', (row) => 'ground' in row && row.ground === ground, trial, citation);
    return trial.route(`exception:${ground}`, say('basis.exception', names));
  }
  noteOwn(of, rule, trial, citation);
  if (isUnconfirmed(rule)) trial.flag('rests-on-unconfirmed');
  if (!isWithin(of.day, exception)) trial.fail(say('verdict.exception-not-that-day', { ground }), citation, [id]);
  if (exception.reasons === undefined) open('reasons');
  if (exception.conditionsMet === 'no') {
    trial.fail(say('verdict.exception-condition-fails', { ground }), citation, [id]);
  }
  if (exception.conditionsMet === 'not-known') open('conditionsMet');
  if (!WITHOUT_NECESSITY.has(ground)) {
    if (exception.necessary === 'no') trial.fail(say('verdict.exception-not-necessary', { ground }), citation, [id]);
    if (exception.necessary === 'not-known') open('necessary');
  }
  if (rule.condition !== undefined) {
    trial.note(say('verdict.exception-condition', { ground, condition: rule.condition }), citation);
  }
  testAsked(of, rule.asks ?? [], trial, citation);
  const tried: Tried = { of, rule, exception, trial, citation };
  if (ground === 'explicit-consent') testConsent(tried);
  testResidual(tried, open);
  testRecurrence(of, rule, ground, trial, citation);
  return trial.route(`exception:${ground}`, say('basis.exception', names));
}

/** What is tried: one exception of the transfer under its rule. */
interface Tried {
  readonly of: Case;
  readonly rule: Rule;
  readonly exception: ReliedOnException;
  readonly trial: Trial;
  readonly citation: string;
}

/** The residual ground wants the authority and the people told, and its assessment and safeguards in the Article 30 record (Art 49(1), second subparagraph, and (6)). */
function testResidual({ of, rule, exception, trial, citation }: Tried, open: (fact: string) => void): void {
  const { ground } = exception;
  const { id } = of.transfer;
  for (const fact of rule.needsNotices ? (['authorityTold', 'peopleTold'] as const) : []) {
    if (exception[fact] === 'no') trial.fail(say('verdict.exception-not-told', { ground, fact }), citation, [id]);
    else if (exception[fact] === 'not-known') open(fact);
  }
  if (!rule.needsEntryInRecord) return;
  if (exception.enteredInRecord === 'no') trial.fail(say('verdict.exception-not-entered', { ground }), citation, [id]);
  if (exception.enteredInRecord === 'not-known') open('enteredInRecord');
}

/** Consent stands on its proof, on what the person was told beforehand, and only until it is withdrawn (Art 7, Art 49(1)(a)). */
function testConsent({ of, rule, exception: { consent }, trial, citation }: Tried): void {
  const { id, title } = of.transfer;
  const open = (fact: string) =>
    trial.leaveOpen(say('verdict.exception-fact-not-known', { ground: 'explicit-consent', fact }), citation, [id], {
      statement: say('todo.name-fact', { fact: `exceptions.${fact}`, record: title }),
      record: id,
    });
  if (consent?.proof === undefined) open('consent.proof');
  if (consent?.givenOn !== undefined && consent.givenOn > of.day) {
    trial.fail(say('verdict.consent-not-yet', { on: consent.givenOn }), citation, [id]);
  }
  if (consent?.withdrawnOn !== undefined && consent.withdrawnOn <= of.day) {
    trial.fail(say('verdict.consent-withdrawn', { on: consent.withdrawnOn }), citation, [id]);
  }
  if (!rule.needsRisksTold) return;
  if (consent?.toldOfRisks === 'no') {
    trial.fail(say('verdict.consent-uninformed', { ground: 'explicit-consent' }), citation, [id]);
  } else if (consent?.toldOfRisks !== 'yes') open('consent.toldOfRisks');
}

function testRecurrence(of: Case, rule: Rule, ground: string, trial: Trial, citation: string): void {
  const { frequency, id, title } = of.transfer;
  const bears = rule.bearsRecurringUse;
  if (frequency !== 'once' && frequency !== 'occasional' && isUnconfirmed(rule, 'bearsRecurringUse')) {
    trial.flag('rests-on-unconfirmed');
  }
  const names = { regime: of.regime.id, ground };
  if (frequency === 'regular' || frequency === 'continuous') {
    trial.flag('recurring-exception');
    if (bears) trial.note(say('verdict.exception-recurring-flagged', names), citation, id);
    else trial.fail(say('verdict.exception-recurring', names), citation, [id]);
  } else if (frequency === 'not-known' && !bears) {
    trial.leaveOpen(say('verdict.exception-frequency-not-known', { ground }), citation, [id], {
      statement: say('todo.name-fact', { fact: 'frequency', record: title }),
      record: id,
    });
  }
}

/** Exceptions that the transfer names under a law that nobody knows: they count for nothing, which is said. */
export function exceptionsOfNoRegime({ transfer, law }: Case): readonly ReliedOnException[] {
  return transfer.exceptions.filter(({ regime }) => !law.pack.regimes.some(({ id }) => id === regime));
}

/** The routes by exception that the transfer names under this regime; none named is no route, and is said only where nothing else carries. */
export function exceptionRoutes(of: Case): readonly Route[] {
  return of.transfer.exceptions
    .filter((exception) => exception.regime === of.regime.id)
    .map((exception) => testException(of, exception));
}
