import type { Sentences } from '../core/statement.ts';
import type { VerdictStatements } from '../core/law/verdict/statements.ts';
import {
  atStart,
  inSentence,
  DATA_KIND_WORDS,
  GROUND_WORDS,
  REGIME_WORDS,
  ROLE_WORDS,
  SCHEME_WORDS,
  britishDay,
  listed,
  regimeTerms,
  span,
  wordFor,
} from './terms.ts';

const regimeName = (regime: string) => wordFor(REGIME_WORDS, regime);
const schemeName = (scheme: string) => wordFor(SCHEME_WORDS, scheme);
const groundName = (ground: string) => wordFor(GROUND_WORDS, ground);
const kindNames = (kinds: readonly string[]) => listed(kinds.map((kind) => wordFor(DATA_KIND_WORDS, kind)));

const ASPECTS: Readonly<Record<string, string>> = {
  exporter: 'the exporter',
  importer: 'the importer',
  destination: 'the destination',
  purpose: 'a processing activity',
  data: 'a category of data',
  instrument: 'the instrument',
};

const REACH: Readonly<Record<string, string>> = {
  establishment: 'an establishment in whose context the data are processed',
  'offers-goods-or-services': 'goods or services are offered to people there',
  'monitors-behaviour': 'the behaviour of people there is monitored',
  'public-international-law': 'public international law',
};

/** Why something is not restricted, in a few words, by the rule that said so. */
const NOT_RESTRICTED: Readonly<Record<string, string>> = {
  'verdict.not-taking-place': 'it does not take place on that day',
  'verdict.given-by-person': 'the person gives the data directly',
  'verdict.initiated-by-processor': 'the processor initiates it, as a transfer of its own',
  'verdict.same-legal-person': 'exporter and importer are the same legal person',
  'verdict.inside': 'it stays inside the territory of the regime',
  'verdict.processor-returns-data': 'a processor returns data to its controller',
  'verdict.role-not-reached': 'the regime does not bind an exporter in that role',
  'verdict.regime-ended': 'the regime does not reach it on that day',
};

/** What each step of a verdict says. */
export const verdictSentences: Sentences<VerdictStatements> = {
  'verdict.reach-establishment': (p) =>
    `${p.exporter} is established in ${inSentence(p.place)}, so the ${regimeName(p.regime)} applies to what it exports.`,
  'verdict.reach-activity': (p) =>
    `The ${regimeName(p.regime)} also reaches the activity ‘${p.activity}’: ${wordFor(REACH, p.because)}${p.reason === '' ? '' : ` (${p.reason})`}.`,
  'verdict.reach-unlisted': (p) =>
    `${p.exporter} is established in ${inSentence(p.place)}; the law pack holds no law of that place on transfers.`,
  'verdict.exporter-place-not-known': (p) =>
    `Where ${p.exporter} is established is not recorded, so that which law applies is not known.`,
  'verdict.regime-not-known': (p) => `The activity names a regime that the program does not know: ‘${p.name}’.`,
  'verdict.regime-ended': (p) => `The ${regimeName(p.regime)} does not reach what ${p.exporter} exports on that day.`,
  'verdict.before-first-day': (p) =>
    `The law pack begins on ${britishDay(p.first)} for the ${regimeName(p.regime)}; ${britishDay(p.on)} lies before it, and the earlier law is not in the pack.`,
  'verdict.rules-not-in-pack': (p) =>
    p.law === ''
      ? 'The law pack does not hold the law that applies, so a person has to judge.'
      : `The law pack cannot judge under ${p.law} yet${p.lacks === '' ? '' : `: ${p.lacks}`}.`,
  'verdict.role-not-reached': (p) => `${p.law} does not bind an exporter that acts as ${wordFor(ROLE_WORDS, p.role)}.`,
  'verdict.not-taking-place': (p) =>
    `The transfer does not take place on that day; it is recorded ${span(p.from, p.to)}.`,
  'verdict.party-does-not-exist': (p) =>
    `${p.party} does not exist on that day (it is recorded ${span(p.from, p.to)}), yet the transfer is recorded as taking place.`,
  'verdict.given-by-person': (p) =>
    `The person gives the data directly, so there is no exporter and no restricted transfer under the ${regimeName(p.regime)}.`,
  'verdict.initiator-not-known': (p) =>
    `Who initiates the transfer is not known; it is a restricted transfer of ${p.exporter} only if ${p.exporter} initiates it.`,
  'verdict.initiated-by-importer': (p) =>
    `${p.importer} initiates it. If the exporter makes the data available, that is a transfer; if the importer collects them itself, it is not. A person has to say which.`,
  'verdict.initiated-by-processor': (p) =>
    `A processor of ${p.exporter} initiates it: the transfer is the processor’s, and belongs in the register with the processor as exporter.`,
  'verdict.same-legal-person': (p) =>
    `${p.exporter} and ${p.importer} are the same legal person, so nothing is transferred to a separate organisation.`,
  'verdict.inside': (p) =>
    p.regime === 'uk-gdpr'
      ? `${atStart(p.place)} is where the UK GDPR itself applies, so this is not a restricted transfer.`
      : `${atStart(p.place)} is inside the territory of the EU GDPR, so this is not a transfer to a third country.`,
  'verdict.reader-outside': (p) =>
    `The data lie in ${inSentence(p.stored)}, but ${p.importer}, a separate organisation, is established in ${inSentence(p.place)}: letting it have them is a transfer to there.`,
  'verdict.processor-returns-data': (p) =>
    `${p.exporter} returns data as processor to its controller ${p.importer}. In the view of the UK regulator that is not a restricted transfer; EU regulators take the other view, with Module Four for it.`,
  'verdict.read-from-afar': (p) =>
    `${p.importer} reads the data from ${inSentence(p.place)}: access from afar is a transfer as sending is.`,
  'verdict.restricted': (p) =>
    `${p.exporter} makes personal data available to ${p.importer}, a separate organisation in ${inSentence(p.place)}: a restricted transfer.`,
  'verdict.destination-not-in-pack': (p) => `The law pack does not know how ${inSentence(p.place)} stands on that day.`,
  'verdict.destination-review': (p) =>
    `How ${inSentence(p.place)} stands is unsettled (${p.basis}): a person has to decide. What would hold if it is a third country follows.`,
  'verdict.part-of': (p) => `${atStart(p.place)} is treated as part of ${inSentence(p.whole)}.`,
  'verdict.forbidden': (p) =>
    `The transfer to ${inSentence(p.place)} is restricted outright (${p.restriction}); no safeguard or exception helps.`,
  'verdict.no-approval': (p) =>
    p.regime === 'uk-gdpr'
      ? `${atStart(p.place)} is not approved by regulations.`
      : `There is no adequacy decision for ${inSentence(p.place)}.`,
  'verdict.approval-not-that-day': (p) =>
    `${p.act} on ${inSentence(p.place)} does not hold on that day: it holds ${span(p.from, p.to)}.`,
  'verdict.approval': (p) => `${atStart(p.place)} has an ${regimeTerms(p.regime).approval}: ${p.act}.`,
  'verdict.approval-not-yet-for': (p) =>
    `Whether ${p.act} already serves an exporter in ${inSentence(p.place)}, such as ${p.exporter}, is not known: EU decisions reach the EEA states outside the Union one by one.`,
  'verdict.zone-review': (p) =>
    `${p.zone} differs from the rest of ${inSentence(p.whole)}: a person has to decide how it stands.`,
  'verdict.approval-limit': (p) => `A limit of ${p.act} that the register cannot test: ${p.limit.replace(/\.$/, '')}.`,
  'verdict.approval-excludes': (p) => `${p.act} leaves out ${kindNames(p.kinds)}, which this transfer holds.`,
  'verdict.approval-data-not-known': (p) =>
    `${p.act} leaves out ${kindNames(p.kinds)}; whether the transfer holds any is not recorded.`,
  'verdict.status-holds': (p) => `${p.importer} is recorded as covered: ${schemeName(p.scheme)}.`,
  'verdict.status-fails': (p) => `${p.importer} is recorded as not covered: ${schemeName(p.scheme)}.`,
  'verdict.status-not-known': (p) => `Whether ${p.importer} is covered is not known: ${schemeName(p.scheme)}.`,
  'verdict.status-presupposes': (p) =>
    `${p.importer} is recorded as not covered by the ${schemeName(p.presupposed)}, without which nobody is covered by the ${schemeName(p.scheme)}.`,
  'verdict.status-due': (p) =>
    `The evidence that ${p.importer} is covered ran out on ${britishDay(p.due)}: ${schemeName(p.scheme)}. Until it is checked again it is not known.`,
  'verdict.status-outside-dates': (p) => `${p.importer} is not covered on that day: ${schemeName(p.scheme)}.`,
  'verdict.status-other-entity': (p) =>
    `The entry recorded is that of ${p.entity}; an entry covers exactly the legal entity that it names, and ${p.importer} has none: ${schemeName(p.scheme)}.`,
  'verdict.staff-not-covered': (p) =>
    `The transfer holds staff data, which the entry of ${p.importer} does not cover: ${schemeName(p.scheme)}.`,
  'verdict.staff-not-known': (p) =>
    `Whether staff data are transferred, and whether the entry of ${p.importer} covers them, is not known: ${schemeName(p.scheme)}.`,
  'verdict.contested': (p) => `${p.act} is in force and contested: ${listed(p.events)}.`,
  'verdict.no-agreement': (p) => `No agreement between ${p.exporter} and ${p.importer} is linked to the transfer.`,
  'verdict.agreement-not-active': (p) => `‘${p.agreement}’ is recorded as ${p.status} and does not count.`,
  'verdict.agreement-kind': (p) =>
    `‘${p.agreement}’ is of no kind that the ${regimeName(p.regime)} accepts as a safeguard.`,
  'verdict.clauses-without-addendum': (p) =>
    `‘${p.agreement}’ holds EU standard contractual clauses alone: they do not serve an export under the UK GDPR without the UK Addendum.`,
  'verdict.version-not-in-pack': (p) =>
    `The version of ${p.instrument} in ‘${p.agreement}’ is not one that the law pack knows${p.version === '' ? '' : ` (${p.version})`}.`,
  'verdict.version-not-that-day': (p) =>
    `${p.instrument} ${p.version} in ‘${p.agreement}’ does not serve on that day: it serves ${span(p.from, p.to)}.`,
  'verdict.concluded-too-late': (p) =>
    `‘${p.agreement}’ was concluded after ${britishDay(p.until)}, the last day for version ${p.version}.`,
  'verdict.conclusion-not-known': (p) =>
    `When ‘${p.agreement}’ was concluded is not recorded; version ${p.version} serves only where that was by ${britishDay(p.until)}.`,
  'verdict.agreement-dates': (p) => `‘${p.agreement}’ does not run on that day: it runs ${span(p.from, p.to)}.`,
  'verdict.agreement-start-not-known': (p) => `From which day ‘${p.agreement}’ runs is not recorded.`,
  'verdict.not-bound': (p) => `‘${p.agreement}’ does not bind ${p.party} on that day.`,
  'verdict.bound-since-not-known': (p) =>
    `Since when ‘${p.agreement}’ binds ${p.party}, which acceded to it, is not recorded.`,
  'verdict.module-does-not-fit': (p) =>
    `The clauses in ‘${p.agreement}’ are of module ${p.modules}, which does not fit a transfer from ${wordFor(ROLE_WORDS, p.exporterRole)} to ${wordFor(ROLE_WORDS, p.importerRole)}.`,
  'verdict.addendum-without-clauses': (p) =>
    `The UK Addendum in ‘${p.agreement}’ stands alone: it counts only together with the EU clauses that it amends.`,
  'verdict.module-not-known': (p) => `Which module of the EU clauses ‘${p.agreement}’ uses is not recorded.`,
  'verdict.annexes-incomplete': (p) => `The annexes or tables of ${p.instrument} in ‘${p.agreement}’ are incomplete.`,
  'verdict.annexes-not-known': (p) =>
    `Whether the annexes or tables of ${p.instrument} in ‘${p.agreement}’ are complete is not known.`,
  'verdict.bcr-approval-not-known': (p) =>
    `When the regulator approved the binding corporate rules ‘${p.agreement}’ is not recorded.`,
  'verdict.bcr-not-approved-yet': (p) =>
    `The binding corporate rules ‘${p.agreement}’ are approved from ${britishDay(p.on)} only.`,
  'verdict.wrong-role-ticked': (p) =>
    `The roles ticked in ‘${p.agreement}’ differ from those of the transfer; the agreement stands, but should be put right.`,
  'verdict.safeguard': (p) => `‘${p.agreement}’ serves as ${p.instrument}${p.version === '' ? '' : ` (${p.version})`}.`,
  'verdict.assessment-not-needed': (p) =>
    `The controller gets its own data back under Module Four of ‘${p.agreement}’: no assessment is asked for.`,
  'verdict.assessment-not-yet-asked': (p) =>
    `An assessment beside ${p.instrument} is asked for from ${britishDay(p.from)} only.`,
  'verdict.no-assessment': (p) => `No ${regimeTerms(p.regime).assessment} is linked to the transfer.`,
  'verdict.assessment-holds': (p) =>
    `‘${p.assessment}’, completed on ${britishDay(p.completed)}, covers the transfer and allows it.`,
  'verdict.assessment-not-done': (p) => `‘${p.assessment}’ is not done on that day.`,
  'verdict.assessment-superseded': (p) => `‘${p.assessment}’ is superseded by ‘${p.by}’.`,
  'verdict.assessment-expired': (p) => `‘${p.assessment}’ expired on ${britishDay(p.on)}.`,
  'verdict.assessment-event': (p) => `‘${p.assessment}’ ended by an event on ${britishDay(p.on)}: ${p.event}.`,
  'verdict.assessment-wrong-test': (p) =>
    `‘${p.assessment}’ applied another yardstick than that of the ${regimeName(p.regime)} (‘${regimeTerms(p.regime).test}’) for its day.`,
  'verdict.assessment-test-not-known': (p) => `Which legal test ‘${p.assessment}’ applied is not recorded.`,
  'verdict.assessment-out-of-scope': (p) =>
    `‘${p.assessment}’ does not cover ${wordFor(ASPECTS, p.aspect)} of this transfer.`,
  'verdict.assessment-scope-not-stated': (p) =>
    `‘${p.assessment}’ does not say which importers it covers; an assessment is of a transfer, not of a country.`,
  'verdict.assessment-refuses': (p) => `‘${p.assessment}’ concludes that the transfer is not to be made.`,
  'verdict.measures-not-recorded': (p) =>
    `‘${p.assessment}’ allows the transfer with measures, and none of them is recorded.`,
  'verdict.measure-not-in-place': (p) => `A measure on which ‘${p.assessment}’ rests is not in place: ${p.measure}.`,
  'verdict.measure-not-known': (p) =>
    `Whether a measure on which ‘${p.assessment}’ rests is in place is not known: ${p.measure}.`,
  'verdict.exception': (p) =>
    `The transfer names an ${regimeTerms(p.regime).exception === 'exception' ? 'exception' : 'Article 49 derogation'}: ${groundName(p.ground)}.`,
  'verdict.exception-not-in-pack': (p) => `The law pack holds no rule for this ground: ${groundName(p.ground)}.`,
  'verdict.exception-not-that-day': (p) => `It is not relied on that day: ${groundName(p.ground)}.`,
  'verdict.exception-recurring': (p) =>
    `The transfer recurs, and ${groundName(p.ground)} bears occasional use only; ${regimeTerms(p.regime).exceptions} are for what is out of the ordinary.`,
  'verdict.exception-recurring-flagged': (p) =>
    `The transfer recurs; ${groundName(p.ground)} can bear that, but ${regimeTerms(p.regime).exceptions} are to be read narrowly.`,
  'verdict.exception-frequency-not-known': (p) =>
    `How often the transfer happens is not known, and ${groundName(p.ground)} bears occasional use only.`,
  'verdict.exception-not-necessary': (p) =>
    `The transfer is recorded as not necessary for its ground: ${groundName(p.ground)}.`,
  'verdict.exception-condition-fails': (p) =>
    `The conditions of its ground are recorded as not met: ${groundName(p.ground)}.`,
  'verdict.exception-fact-not-known': (p) =>
    `A fact on which ${groundName(p.ground)} depends is not recorded: ${wordFor(FACTS, p.fact)}.`,
  'verdict.exception-not-entered': (p) =>
    `The assessment and safeguards for ${groundName(p.ground)} are not in the Article 30 record, where they belong.`,
  'verdict.no-exception': (p) => `The transfer names no ${regimeTerms(p.regime).exception}.`,
  'verdict.none': (p) => `Nothing recorded is a mechanism for this transfer under the ${regimeName(p.regime)}.`,
  'verdict.fallback': () => 'If that fell, another mechanism on record would stand in its place.',
  'verdict.no-fallback': (p) => `If ${p.act} fell, nothing on record would stand in its place.`,
  'basis.approval': (p) => (p.regime === 'uk-gdpr' ? `Approved destination: ${p.act}` : `Adequacy decision: ${p.act}`),
  'basis.safeguard': (p) => `${p.instrument}${p.version === '' ? '' : ` ${p.version}`}: ${p.agreement}`,
  'basis.exception': (p) => `${p.regime === 'uk-gdpr' ? 'Exception' : 'Derogation'}: ${groundName(p.ground)}`,
  'basis.not-restricted': (p) => `Not restricted: ${wordFor(NOT_RESTRICTED, p.why)}`,
  'todo.name-fact': (p) => `Find out and record ${wordFor(FACTS, p.fact)} (${p.record}).`,
  'todo.conclude-agreement': (p) =>
    p.regime === 'uk-gdpr'
      ? `Conclude an International Data Transfer Agreement, or EU clauses with the UK Addendum, between ${p.exporter} and ${p.importer}, and link it to the transfer.`
      : `Conclude standard contractual clauses (EU) 2021/914 between ${p.exporter} and ${p.importer}, and link them to the transfer.`,
  'todo.add-addendum': (p) =>
    `Add the UK Addendum (B1.0) to ‘${p.agreement}’, or replace it by an International Data Transfer Agreement.`,
  'todo.mend-agreement': (p) => `${wordFor(MEND_AGREEMENT, p.what)} ‘${p.agreement}’.`,
  'todo.renew-agreement': (p) => `Renew ‘${p.agreement}’ by ${britishDay(p.by)}.`,
  'todo.assess': (p) =>
    `Carry out a ${regimeTerms(p.regime).assessment} for ${p.importer} and link it to the transfer.`,
  'todo.mend-assessment': (p) => `${wordFor(MEND_ASSESSMENT, p.what)} ‘${p.assessment}’.`,
  'todo.prepare-fallback': (p) =>
    p.regime === 'uk-gdpr'
      ? `Hold an International Data Transfer Agreement or Addendum with an assessment in reserve, in case ${p.act} falls.`
      : `Hold standard contractual clauses with an assessment in reserve, in case ${p.act} falls.`,
  'todo.judge-by-person': (p) => `Have a person judge and record the reason: ${p.what}.`,
  'todo.correct-record': (p) => `Correct the record ‘${p.record}’: ${p.what}.`,
  'todo.record-processor-transfer': (p) =>
    `Record the processor’s own transfer with the processor as exporter, beside this entry of ${p.exporter}.`,
  'todo.act-before': (p) => `Act by ${britishDay(p.by)}: the answer holds until that day only.`,
  'duty.article-28': (p) =>
    `Terms with ${p.importer} as processor are not in force (${regimeName(p.regime)} Art 28(3)).`,
  'duty.article-13': (p) =>
    `No notice in force for ${p.exporter} tells people of the transfer to ${inSentence(p.place)} (${regimeName(p.regime)} Art 13(1)(f)).`,
  'duty.article-26': (p) =>
    `No arrangement between ${p.exporter} and ${p.importer} as joint controllers is in force (${regimeName(p.regime)} Art 26).`,
  'duty.article-30': (p) =>
    `‘${p.transfer}’ belongs to no processing activity of the record (${regimeName(p.regime)} Art 30).`,
};

const FACTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(SCHEME_WORDS).map(([scheme, name]) => [scheme, `whether it is covered by the ${name}`]),
  ),
  initiatedBy: 'who initiates the transfer',
  dataCategories: 'of which kinds the data are',
  coversStaffData: 'whether the entry covers staff data',
  version: 'the version used',
  concludedOn: 'the day of conclusion',
  validFrom: 'the day from which it runs',
  'parties.joined': 'the day on which each party joined',
  modules: 'the module used',
  annexesComplete: 'whether annexes and tables are complete',
  approvedOn: 'the day of the regulator’s approval',
  legalTest: 'the legal test applied',
  'scope.importers': 'the importers that it covers',
  measures: 'whether each measure is in place',
  frequency: 'how often the transfer happens',
  reasons: 'the reasons',
  conditionsMet: 'whether its conditions are met',
  necessary: 'whether the transfer is necessary for it',
  enteredInRecord: 'whether it is entered in the Article 30 record',
  'exceptions.reasons': 'the reasons for the exception',
  'exceptions.conditionsMet': 'whether the conditions of the exception are met',
  'exceptions.necessary': 'whether the transfer is necessary for the ground of exception',
  'exceptions.enteredInRecord': 'whether the exception is entered in the Article 30 record',
};

const MEND_AGREEMENT: Readonly<Record<string, string>> = {
  version: 'Move to a version that serves today:',
  renew: 'Renew or replace',
  party: 'Bind both parties by',
  module: 'Use the module that fits the roles in',
  annexes: 'Complete the annexes or tables of',
  clauses: 'Add the EU clauses that the Addendum needs to',
  activate: 'Put into force',
};

const MEND_ASSESSMENT: Readonly<Record<string, string>> = {
  complete: 'Complete',
  renew: 'Renew',
  'right-test': 'Apply the regime’s own legal test in',
  scope: 'Extend the scope, with reasons, of',
  measures: 'Put the measures in place that are named in',
};
