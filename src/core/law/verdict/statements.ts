import { statementsOf } from '../../statement.ts';

/**
 * What a verdict can say, message by message. Parameters are names as people read them, ISO days, and `regime` ids, by which the catalogue
 * chooses the regime's own word (approved destination or adequacy decision, exception or derogation).
 */
export interface VerdictStatements {
  // Reach: why this regime answers at all.
  'verdict.reach-establishment': { regime: string; exporter: string; place: string };
  'verdict.reach-activity': { regime: string; activity: string; because: string; reason: string };
  'verdict.reach-unlisted': { exporter: string; place: string };
  'verdict.exporter-place-not-known': { exporter: string };
  'verdict.regime-not-known': { name: string };
  'verdict.regime-ended': { regime: string; exporter: string };
  'verdict.before-first-day': { regime: string; first: string; on: string };
  'verdict.reach-carved-out': { exporter: string; place: string; kinds: readonly string[] };
  'verdict.rules-not-in-pack': { law: string; lacks: string };
  'verdict.list-not-in-pack': { regime: string; lacks: string; place: string };
  'verdict.data-left-out': { law: string; kinds: readonly string[] };
  'verdict.data-perhaps-left-out': { law: string; kinds: readonly string[] };
  'verdict.role-not-reached': { law: string; role: string };
  // Is it a restricted transfer?
  'verdict.not-taking-place': { from: string; to: string };
  'verdict.party-does-not-exist': { party: string; from: string; to: string };
  'verdict.given-by-person': { regime: string };
  'verdict.initiator-not-known': { exporter: string };
  'verdict.initiated-by-importer': { importer: string };
  'verdict.initiated-by-processor': { exporter: string };
  'verdict.same-legal-person': { exporter: string; importer: string };
  'verdict.inside': { regime: string; place: string };
  'verdict.reader-outside': { importer: string; place: string; stored: string };
  'verdict.processor-returns-data': { exporter: string; importer: string };
  'verdict.read-from-afar': { importer: string; place: string };
  'verdict.not-its-controller': { exporter: string; importer: string };
  'verdict.restricted': { exporter: string; importer: string; place: string };
  'verdict.restricted-to-organisation': { exporter: string; importer: string; organisation: string };
  'verdict.of-the-union': { organisation: string };
  'verdict.importer-inside': { regime: string; exporter: string; importer: string; home: string; place: string };
  'verdict.destination-not-in-pack': { place: string };
  'verdict.destination-review': { place: string; basis: string };
  'verdict.part-of': { place: string; whole: string };
  'verdict.export': { exporter: string; importer: string; place: string };
  'verdict.export-to-organisation': { exporter: string; importer: string; organisation: string };
  'verdict.forbidden': { place: string; importer: string; restriction: string };
  'verdict.restriction-open': { place: string; importer: string; restriction: string };
  'verdict.restriction-lifted': {
    place: string;
    importer: string;
    restriction: string;
    question: string;
    answer: string;
  };
  'verdict.nothing-listed': { law: string; place: string };
  'verdict.law-answer': { question: string; answer: string };
  'verdict.remark': { remark: string };
  // Approved destination.
  'verdict.no-approval': { regime: string; place: string };
  'verdict.approval-not-that-day': { regime: string; place: string; act: string; from: string; to: string };
  'verdict.approval': { regime: string; place: string; act: string };
  'verdict.approval-anywhere': { act: string };
  'verdict.approval-importer-elsewhere': { act: string; importer: string; place: string };
  'verdict.approval-not-yet-for': { act: string; exporter: string; place: string };
  'verdict.zone-review': { zone: string; whole: string };
  'verdict.approval-limit': { act: string; limit: string };
  'verdict.approval-excludes': { act: string; kinds: readonly string[] };
  'verdict.approval-data-not-known': { act: string; kinds: readonly string[] };
  'verdict.status-holds': { importer: string; scheme: string };
  'verdict.status-fails': { importer: string; scheme: string };
  'verdict.status-not-known': { importer: string; scheme: string };
  'verdict.status-presupposes': { importer: string; scheme: string; presupposed: string };
  'verdict.status-due': { importer: string; scheme: string; due: string };
  'verdict.status-outside-dates': { importer: string; scheme: string };
  'verdict.status-other-entity': { importer: string; scheme: string; entity: string };
  'verdict.staff-not-covered': { importer: string; scheme: string };
  'verdict.staff-not-known': { importer: string; scheme: string; staff: string };
  'verdict.to-be-labelled': { act: string; kinds: readonly string[] };
  'verdict.contested': { act: string; events: readonly string[] };
  // Appropriate safeguard.
  'verdict.no-agreement': { exporter: string; importer: string };
  'verdict.agreement-not-active': { agreement: string; status: string };
  'verdict.agreement-kind': { agreement: string; regime: string };
  'verdict.clauses-without-addendum': { agreement: string };
  'verdict.version-not-in-pack': { agreement: string; instrument: string; version: string };
  'verdict.version-not-that-day': { agreement: string; instrument: string; version: string; from: string; to: string };
  'verdict.concluded-too-late': { agreement: string; version: string; until: string };
  'verdict.conclusion-not-known': { agreement: string; version: string; until: string };
  'verdict.agreement-dates': { agreement: string; from: string; to: string };
  'verdict.agreement-start-not-known': { agreement: string };
  'verdict.not-bound': { agreement: string; party: string };
  'verdict.bound-since-not-known': { agreement: string; party: string };
  'verdict.module-does-not-fit': {
    agreement: string;
    modules: readonly string[];
    exporterRole: string;
    importerRole: string;
  };
  'verdict.addendum-without-clauses': { agreement: string };
  'verdict.module-not-known': { agreement: string };
  'verdict.annexes-incomplete': { agreement: string; instrument: string };
  'verdict.annexes-not-known': { agreement: string; instrument: string };
  'verdict.bcr-approval-not-known': { agreement: string };
  'verdict.bcr-not-approved-yet': { agreement: string; on: string };
  'verdict.wrong-role-ticked': { agreement: string };
  'verdict.countries-not-named': { agreement: string };
  'verdict.countries-not-known': { agreement: string };
  'verdict.swiss-adaptation-missing': { agreement: string };
  'verdict.swiss-adaptation-not-known': { agreement: string };
  'verdict.safeguard': { agreement: string; instrument: string; version: string };
  // Its assessment.
  'verdict.assessment-not-needed': { agreement: string };
  'verdict.assessment-not-yet-asked': { instrument: string; from: string };
  'verdict.no-assessment': { regime: string };
  'verdict.no-own-finding': { regime: string };
  'verdict.finding-too-old': { assessment: string; years: number; ended: string };
  'verdict.assessment-holds': { assessment: string; completed: string };
  'verdict.assessment-not-done': { assessment: string };
  'verdict.assessment-superseded': { assessment: string; by: string };
  'verdict.assessment-expired': { assessment: string; on: string };
  'verdict.assessment-event': { assessment: string; event: string; on: string };
  'verdict.assessment-wrong-test': { assessment: string; regime: string };
  'verdict.assessment-test-not-known': { assessment: string };
  'verdict.assessment-out-of-scope': { assessment: string; aspect: string };
  'verdict.assessment-scope-not-stated': { assessment: string };
  'verdict.assessment-refuses': { assessment: string };
  'verdict.measures-not-recorded': { assessment: string };
  'verdict.measure-not-in-place': { assessment: string; measure: string };
  'verdict.measure-not-known': { assessment: string; measure: string };
  // Exception.
  'verdict.exception': { regime: string; ground: string };
  'verdict.exception-not-in-pack': { ground: string };
  'verdict.exception-not-that-day': { ground: string };
  'verdict.exception-recurring': { regime: string; ground: string };
  'verdict.exception-recurring-flagged': { regime: string; ground: string };
  'verdict.exception-frequency-not-known': { ground: string };
  'verdict.exception-not-necessary': { ground: string };
  'verdict.exception-condition-fails': { ground: string };
  'verdict.exception-fact-not-known': { ground: string; fact: string };
  'verdict.exception-not-entered': { ground: string };
  'verdict.exception-condition': { ground: string; condition: string };
  'verdict.exception-not-told': { ground: string; fact: string };
  'verdict.consent-not-yet': { on: string };
  'verdict.consent-withdrawn': { on: string };
  'verdict.consent-uninformed': { ground: string };
  'verdict.no-exception': { regime: string };
  'verdict.exception-regime-not-known': { name: string; ground: string };
  // Conclusion.
  'verdict.own-entry': { title: string; why: string; action: 'add' | 'replace' | 'withdraw' };
  'verdict.none': { regime: string };
  'verdict.fallback': { basis: string };
  'verdict.no-fallback': { act: string };
  // What it rests on, in a few words.
  'basis.approval': { regime: string; act: string };
  'basis.approval-anywhere': { act: string };
  'basis.own-finding': { assessment: string; regime: string };
  'basis.safeguard': { instrument: string; version: string; agreement: string };
  'basis.exception': { regime: string; ground: string };
  'basis.not-restricted': { why: string };
  // What to do.
  'todo.name-fact': { fact: string; record: string };
  'todo.answer-question': { question: string; record: string };
  'todo.conclude-agreement': { regime: string; exporter: string; importer: string };
  'todo.add-addendum': { agreement: string };
  'todo.mend-agreement': { agreement: string; what: string };
  'todo.renew-agreement': { agreement: string; by: string };
  'todo.assess': { regime: string; importer: string };
  'todo.mend-assessment': { assessment: string; what: string };
  'todo.prepare-fallback': { act: string; regime: string };
  'todo.stop-transfer': { transfer: string };
  'todo.judge-by-person': { what: string };
  'todo.correct-record': { record: string; what: string };
  'todo.record-processor-transfer': { exporter: string };
  'todo.act-before': { by: string };
  // Duties beside the mechanism.
  'duty.article-28': { importer: string; regime: string };
  'duty.article-13': { exporter: string; place: string; regime: string };
  'duty.article-26': { exporter: string; importer: string; regime: string };
  'duty.article-30': { transfer: string; regime: string };
}

/** Makes a statement of a verdict. */
export const say = statementsOf<VerdictStatements>();
