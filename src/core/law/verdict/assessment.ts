import { takesOverOn } from '../../assessments/expiry.ts';
import type { Day } from '../../days.ts';
import type { TransferAssessment } from '../../records/assessment.ts';
import type { Instrument } from '../pack.ts';
import { articleOf } from './case.ts';
import type { Case, Route } from './case.ts';
import { say } from './statements.ts';
import { Trial } from './trial.ts';

/** The assessments that the transfer names, whatever their state. */
export function assessmentsOf(of: Case): readonly TransferAssessment[] {
  return of.transfer.assessments.flatMap((id) => {
    const kept = of.snapshot.byId.get(id);
    return kept?.kind === 'assessment' ? [kept.record as TransferAssessment] : [];
  });
}

/**
 * Whether the yardstick is one that the regime accepts. UK assessments finished on the older basis stay acceptable where they found protection sufficient;
 * after the change of 5 February 2026 only the new one will do. The EU's 'essentially equivalent' never serves the UK, nor the UK's the EU.
 */
function testFits(of: Case, assessment: TransferAssessment): boolean {
  return of.regime.assessmentTests.some(
    ({ test, completedBefore }) =>
      assessment.legalTest === test &&
      (completedBefore === undefined || (assessment.completedOn ?? '') < completedBefore),
  );
}

/** Whether a stated list holds all of these; a list that states nothing leaves its aspect open. */
function within(stated: readonly string[], ...own: readonly string[]): boolean {
  return stated.length === 0 || own.every((one) => stated.includes(one));
}

/** The first aspect of a stated scope in which the transfer does not lie; undefined where it lies in all of them. */
function outsideScope(
  of: Case,
  assessment: TransferAssessment,
  instrument: Instrument | undefined,
): string | undefined {
  const { scope } = assessment;
  const { transfer } = of;
  if (!within(scope.exporters, transfer.exporter)) return 'exporter';
  if (!within(scope.importers, transfer.importer)) return 'importer';
  const { country, zone } = transfer.destination;
  const reached = scope.destinations.some(
    (one) => one.country === country && (one.zone === undefined || one.zone === zone),
  );
  if (scope.destinations.length > 0 && !reached) return 'destination';
  if (!within(scope.activities, ...transfer.activities)) return 'purpose';
  if (!within(scope.dataCategories, ...transfer.dataCategories.map((category) => category.name))) return 'data';
  if (
    instrument !== undefined &&
    scope.instruments.length > 0 &&
    !scope.instruments.includes(instrument.kind) &&
    !scope.instruments.includes(instrument.id)
  ) {
    return 'instrument';
  }
  return undefined;
}

/** The superseding assessment, and the day from which it takes the place of this one; nothing as long as it is a draft or not completed. */
function supersededBy(of: Case, assessment: TransferAssessment): { title: string; since: Day } | undefined {
  if (assessment.supersededBy === undefined) return undefined;
  const kept = of.snapshot.byId.get(assessment.supersededBy);
  if (kept?.kind !== 'assessment') return undefined;
  const next = kept.record as TransferAssessment;
  const since = takesOverOn(next);
  return since === undefined ? undefined : { title: next.title, since };
}

/**
 * Tests one assessment: done, in date, in scope, on the right test, with a conclusion that allows the transfer and its measures in place (UK GDPR
 * Art 46(1A), (6); EDPB Recommendations 01/2020; SCC Clause 14).
 * @param instrument the safeguard that it accompanies; nothing where the assessment is itself the ground
 */
export function testAssessmentFor(of: Case, assessment: TransferAssessment, instrument: Instrument | undefined): Route {
  const trial = new Trial();
  const citation = articleOf(of, 'assessment');
  const { id, title } = assessment;
  const mend = (what: string) => ({ statement: say('todo.mend-assessment', { assessment: title, what }), record: id });
  const name = (fact: string) => ({ statement: say('todo.name-fact', { fact, record: title }), record: id });
  const { completedOn } = assessment;
  if (
    assessment.status !== 'active' ||
    completedOn === undefined ||
    completedOn > of.day ||
    assessment.conclusion === 'not-concluded'
  ) {
    trial.fail(say('verdict.assessment-not-done', { assessment: title }), citation, [id], mend('complete'));
    return trial.route('', say('verdict.assessment-not-done', { assessment: title }));
  }
  const next = supersededBy(of, assessment);
  if (next !== undefined && next.since <= of.day) {
    trial.fail(say('verdict.assessment-superseded', { assessment: title, by: next.title }), citation, [id]);
  }
  if (assessment.expiresOn !== undefined && assessment.expiresOn < of.day) {
    trial.fail(
      say('verdict.assessment-expired', { assessment: title, on: assessment.expiresOn }),
      citation,
      [id],
      mend('renew'),
    );
  }
  for (const { event, occurredOn } of assessment.expiryEvents) {
    if (occurredOn !== undefined && occurredOn <= of.day) {
      trial.fail(
        say('verdict.assessment-event', { assessment: title, event, on: occurredOn }),
        citation,
        [id],
        mend('renew'),
      );
    }
  }
  if (assessment.legalTest === 'not-known') {
    trial.leaveOpen(say('verdict.assessment-test-not-known', { assessment: title }), citation, [id], name('legalTest'));
  } else if (!testFits(of, assessment)) {
    trial.fail(
      say('verdict.assessment-wrong-test', { assessment: title, regime: of.regime.id }),
      citation,
      [id],
      mend('right-test'),
    );
  }
  if (assessment.scope.importers.length === 0) {
    trial.leaveOpen(
      say('verdict.assessment-scope-not-stated', { assessment: title }),
      citation,
      [id],
      name('scope.importers'),
    );
  }
  const aspect = outsideScope(of, assessment, instrument);
  if (aspect !== undefined) {
    trial.fail(
      say('verdict.assessment-out-of-scope', { assessment: title, aspect }),
      citation,
      [id, of.transfer.id],
      mend('scope'),
    );
  }
  testConclusion(assessment, trial, citation);
  if (trial.state === 'stands') {
    trial.note(say('verdict.assessment-holds', { assessment: title, completed: completedOn }), citation, id);
  }
  if (assessment.illustrative) trial.flag('illustrative');
  return trial.route(
    `assessment:${id}`,
    say('verdict.assessment-holds', { assessment: title, completed: completedOn }),
  );
}

function testConclusion(assessment: TransferAssessment, trial: Trial, citation: string): void {
  const { id, title } = assessment;
  if (assessment.conclusion === 'does-not-allow') {
    trial.fail(say('verdict.assessment-refuses', { assessment: title }), citation, [id]);
  }
  if (assessment.conclusion !== 'allows-with-measures') return;
  if (assessment.measures.length === 0) {
    const fact = { statement: say('todo.name-fact', { fact: 'measures', record: title }), record: id };
    trial.leaveOpen(say('verdict.measures-not-recorded', { assessment: title }), citation, [id], fact);
  }
  for (const { description, inPlace } of assessment.measures) {
    const names = { assessment: title, measure: description };
    if (inPlace === 'no') {
      const what = { statement: say('todo.mend-assessment', { assessment: title, what: 'measures' }), record: id };
      trial.fail(say('verdict.measure-not-in-place', names), citation, [id], what);
    } else if (inPlace === 'not-known') {
      const fact = { statement: say('todo.name-fact', { fact: 'measures', record: title }), record: id };
      trial.leaveOpen(say('verdict.measure-not-known', names), citation, [id], fact);
    }
  }
}

const BEST_FIRST: readonly Route['state'][] = ['stands', 'not-known', 'fails'];

/** The best of the routes: one that stands before one that is open before one that fails, else in the order given. */
export function bestOf(routes: readonly Route[]): Route | undefined {
  return BEST_FIRST.map((state) => routes.find((route) => route.state === state)).find((route) => route !== undefined);
}

/** The best assessment that the transfer names for that instrument; where it names none, that is a *no*. */
export function bestAssessment(of: Case, instrument: Instrument): Route {
  const best = bestOf(assessmentsOf(of).map((assessment) => testAssessmentFor(of, assessment, instrument)));
  if (best !== undefined) return best;
  const trial = new Trial();
  const statement = say('verdict.no-assessment', { regime: of.regime.id });
  trial.fail(statement, articleOf(of, 'assessment'), [of.transfer.id], {
    statement: say('todo.assess', { regime: of.regime.id, importer: of.importer.record.legalName }),
    record: of.transfer.id,
  });
  return trial.route('', statement);
}
