import type { Agreement } from '../../records/agreement.ts';
import { testAsked } from './asked.ts';
import { bestAssessment } from './assessment.ts';
import { citationOf, mend } from './attempt.ts';
import type { Attempt, Clauses } from './attempt.ts';
import { articleOf, isReturn, isUnconfirmed } from './case.ts';
import type { Case, Route } from './case.ts';
import { fittingModules, isModular, isVersion, testBinding, testClauses, testKind, testVersion } from './conditions.ts';
import { noteOwn, noteWithdrawn } from './own.ts';
import { say } from './statements.ts';
import { Trial } from './trial.ts';

/** Whether it is a controller in the third country that gets its own data back under Module Four of the EU clauses. */
function returnsData({ of, part, instrument }: Attempt): boolean {
  return (
    of.regime.id === 'eu-gdpr' &&
    part.kind === 'eu-scc' &&
    isModular(instrument, part) &&
    fittingModules(of, part).includes(4) &&
    isReturn(of)
  );
}

/** The assessment beside the instrument, where the law asks for one. */
function testAssessed(attempt: Attempt): void {
  const { of, agreement, instrument, trial } = attempt;
  if (!instrument.needsAssessment) return;
  if (instrument.assessmentFrom !== undefined && of.day < instrument.assessmentFrom) {
    const statement = say('verdict.assessment-not-yet-asked', {
      instrument: instrument.name,
      from: instrument.assessmentFrom,
    });
    trial.note(statement, citationOf(attempt), agreement.id);
  } else if (returnsData(attempt)) {
    trial.note(say('verdict.assessment-not-needed', { agreement: agreement.title }), citationOf(attempt), agreement.id);
  } else {
    trial.join(bestAssessment(of, instrument));
  }
}

/** The EU clauses that an Addendum stands on: in the same agreement, of a set that still serves, their module fitting. */
function testTogether(attempt: Attempt): void {
  const { of, agreement, instrument, trial } = attempt;
  if (instrument.together === undefined) return;
  const clauses = agreement.servesAs.find((other): other is Clauses => other.kind === instrument.together);
  if (clauses === undefined) {
    const statement = say('verdict.addendum-without-clauses', { agreement: agreement.title });
    trial.fail(statement, citationOf(attempt), [agreement.id], mend(agreement, 'clauses'));
    return;
  }
  const own = of.law.instruments('eu-gdpr').filter((one) => one.kind === 'eu-scc');
  const set = own.find((one) => one.versions.some((known) => isVersion(known, clauses.version))) ?? own[0];
  if (set === undefined) return;
  testVersion(attempt, clauses, set);
  testClauses(attempt, clauses, set);
}

function tryInstrument(attempt: Attempt): Route {
  const { agreement, part, instrument, trial } = attempt;
  const version = 'version' in part ? (part.version ?? '') : '';
  const names = { agreement: agreement.title, instrument: instrument.name, version };
  trial.note(say('verdict.safeguard', names), citationOf(attempt), agreement.id);
  noteOwn(attempt.of, instrument, trial, citationOf(attempt));
  testVersion(attempt, part, instrument);
  testTogether(attempt);
  testBinding(attempt);
  testKind(attempt);
  testAssessed(attempt);
  if (isUnconfirmed(instrument, 'needsAssessment', 'kind', 'asks')) trial.flag('rests-on-unconfirmed');
  testAsked(attempt.of, instrument.asks ?? [], trial, citationOf(attempt));
  if (instrument.remark !== undefined) {
    trial.note(say('verdict.remark', { remark: instrument.remark }), citationOf(attempt));
  }
  if (agreement.illustrative) trial.flag('illustrative');
  if (agreement.toBeConfirmed.length > 0) trial.flag('to-be-confirmed');
  return trial.route(`agreement:${agreement.id}:${instrument.id}`, say('basis.safeguard', names));
}

/** The routes by one agreement, as each thing that the regime accepts; one that fails where it accepts none. */
export function tryAgreement(of: Case, agreement: Agreement): readonly Route[] {
  const citation = articleOf(of, 'safeguards');
  if (agreement.status !== 'active') {
    const trial = new Trial();
    const statement = say('verdict.agreement-not-active', { agreement: agreement.title, status: agreement.status });
    trial.fail(statement, citation, [agreement.id], mend(agreement, 'activate'));
    return [trial.route(`agreement:${agreement.id}`, statement)];
  }
  const instruments = of.law.instruments(of.regime.id);
  const routes = agreement.servesAs.flatMap((part) => {
    const ofKind = instruments.filter((instrument) => instrument.kind === part.kind);
    const version = 'version' in part ? part.version : undefined;
    const ofVersion = ofKind.filter((instrument) => instrument.versions.some((one) => isVersion(one, version)));
    const accepted =
      ofVersion.length > 0 || (part.kind === 'eu-scc' && of.regime.id === 'uk-gdpr') ? ofVersion : ofKind;
    return accepted.map((instrument) => tryInstrument({ of, agreement, part, instrument, trial: new Trial() }));
  });
  if (routes.length > 0) return routes;
  const trial = new Trial();
  const clauses = of.regime.id === 'uk-gdpr' && agreement.servesAs.some((part) => part.kind === 'eu-scc');
  const statement = clauses
    ? say('verdict.clauses-without-addendum', { agreement: agreement.title })
    : say('verdict.agreement-kind', { agreement: agreement.title, regime: of.regime.id });
  const toDo = clauses
    ? { statement: say('todo.add-addendum', { agreement: agreement.title }), record: agreement.id }
    : undefined;
  trial.fail(statement, citation, [agreement.id], toDo);
  const serves = (row: object) => 'kind' in row && agreement.servesAs.some(({ kind }) => kind === row.kind);
  noteWithdrawn(of, 'instruments', serves, trial, citation);
  return [trial.route(`agreement:${agreement.id}`, statement)];
}

/** The routes by appropriate safeguard: each agreement that the transfer relies on, as each thing that the regime accepts. */
export function safeguardRoutes(of: Case): readonly Route[] {
  const agreements = of.transfer.agreements.flatMap((id) => {
    const kept = of.snapshot.byId.get(id);
    return kept?.kind === 'agreement' ? [kept.record as Agreement] : [];
  });
  if (agreements.length > 0) return agreements.flatMap((agreement) => tryAgreement(of, agreement));
  const trial = new Trial();
  const names = { exporter: of.exporter.record.legalName, importer: of.importer.record.legalName };
  trial.fail(say('verdict.no-agreement', names), articleOf(of, 'safeguards'), [of.transfer.id], {
    statement: say('todo.conclude-agreement', { regime: of.regime.id, ...names }),
    record: of.transfer.id,
  });
  return [trial.route('agreement:none', say('verdict.no-agreement', names))];
}
