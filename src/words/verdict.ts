import type { Sentences } from '../core/statement.ts';
import type { VerdictStatements } from '../core/law/verdict/statements.ts';
import {
  atStart,
  capital,
  inSentence,
  DATA_KIND_WORDS,
  LAW_QUESTION_WORDS,
  GROUND_WORDS,
  REGIME_WORDS,
  ROLE_WORDS,
  SCHEME_WORDS,
  britishDay,
  listed,
  regimeTerms,
  span,
  theLaw,
  ended,
  withArticle,
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
  'verdict.of-the-union': 'the recipient is an institution or body of the Union',
  'verdict.processor-returns-data': 'a processor returns data to its controller',
  'verdict.role-not-reached': 'the regime does not bind an exporter in that role',
  'verdict.data-left-out': 'the regime leaves these data out',
  'verdict.nothing-listed': 'no restriction of the regime meets it',
  'verdict.regime-ended': 'the regime does not reach it on that day',
};

/** That a law approves a place, in the law's own words. */
const HAS_APPROVAL: Readonly<Record<string, string>> = {
  'uk-gdpr': 'is approved by regulations',
  'eu-gdpr': 'has an adequacy decision',
  'ch-fadp': 'is on the Swiss list',
  'jp-appi': 'is designated as an equivalent country',
};

/** That a law does not approve a place; some laws approve none at all, which is not the place's fault. */
const NO_APPROVAL: Readonly<Record<string, (place: string) => string>> = {
  'uk-gdpr': (place) => `${atStart(place)} is not approved by regulations.`,
  'ch-fadp': (place) => `${atStart(place)} is not on the Swiss list (Annex 1 to the Data Protection Ordinance).`,
  'my-pdpa': (place) =>
    `Malaysian law approves no destinations, ${inSentence(place)} or any other: the exporter finds for itself that protection is good enough, or meets a condition of s.129(3).`,
  'ae-pdpl': (place) => `No list of adequate destinations (Art 22) with ${inSentence(place)} on it is in the law pack.`,
  'jp-appi': (place) => `${atStart(place)} is not designated as an equivalent country.`,
  'sg-pdpa': () =>
    'Singapore law approves no destinations; a certification of the importer would do, and none is recorded.',
  'au-privacy-act': (place) => `That ${inSentence(place)} is a prescribed country is not in the law pack.`,
  'cn-pipl': () => 'Chinese law approves no destinations.',
};

/** An act that the EU's law treats like an adequacy decision, without being one. */
function isLikeDecision({ regime, act }: { regime: string; act: string }): boolean {
  return regime === 'eu-gdpr' && !/decision/iu.test(act);
}

/** Whoever receives the data is an international organisation, or a party that stands for one. */
function toOrganisation(p: { exporter: string; importer: string; organisation: string }): string {
  const named = p.importer === p.organisation ? '' : `${p.importer} at `;
  return `${p.exporter} makes personal data available to ${named}${inSentence(p.organisation)}, an international organisation`;
}

/** What each step of a verdict says. */
export const verdictSentences: Sentences<VerdictStatements> = {
  'verdict.reach-establishment': (p) =>
    `${p.exporter} is established in ${inSentence(p.place)}, so that what it exports is under the ${regimeName(p.regime)}.`,
  'verdict.reach-activity': (p) =>
    `The ${regimeName(p.regime)} also reaches the activity ‘${p.activity}’: ${wordFor(REACH, p.because)}${p.reason === '' ? '' : ` (${p.reason})`}.`,
  'verdict.reach-unlisted': (p) =>
    `${p.exporter} is established in ${inSentence(p.place)}; the law pack holds no law of that place on transfers.`,
  'verdict.exporter-place-not-known': (p) =>
    `Where ${p.exporter} is established is not recorded, so that which law applies is not known.`,
  'verdict.regime-not-known': (p) => `The activity names a regime that the program does not know: ‘${p.name}’.`,
  'verdict.regime-ended': (p) => `${capital(theLaw(p.regime))} does not reach what ${p.exporter} exports on that day.`,
  'verdict.before-first-day': (p) =>
    `The law pack begins on ${britishDay(p.first)} for the ${regimeName(p.regime)}; ${britishDay(p.on)} lies before it, and the earlier law is not in the pack.`,
  'verdict.rules-not-in-pack': (p) =>
    p.law === ''
      ? 'The law pack does not hold the law that applies, so a person has to judge.'
      : ended(`The law pack cannot judge under ${p.law} yet${p.lacks === '' ? '' : `: ${p.lacks}`}`),
  'verdict.reach-carved-out': (p) =>
    `${p.exporter} is established in ${inSentence(p.place)}, which has a law of its own for ${kindNames(p.kinds)}; the law pack does not hold it, and the transfer may hold such data.`,
  'verdict.list-not-in-pack': (p) =>
    ended(`Whether ${inSentence(p.place)} is approved under the ${regimeName(p.regime)} is not known: ${p.lacks}`),
  'verdict.data-left-out': (p) =>
    `The law leaves out ${kindNames(p.kinds)} (${p.law}), and the transfer holds nothing else.`,
  'verdict.data-perhaps-left-out': (p) =>
    `The law leaves out ${kindNames(p.kinds)} (${p.law}); whether the transfer holds anything else is not recorded.`,
  'verdict.role-not-reached': (p) =>
    `The law does not bind an exporter that acts as ${wordFor(ROLE_WORDS, p.role)} (${p.law}).`,
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
      : `${atStart(p.place)} is inside the territory of the ${regimeName(p.regime)}, so this is not a transfer to a third country.`,
  'verdict.reader-outside': (p) =>
    `The data lie in ${inSentence(p.stored)}, but ${p.importer}, a separate organisation, is established in ${inSentence(p.place)}: letting it have them is a transfer to there.`,
  'verdict.processor-returns-data': (p) =>
    `${p.exporter} returns data as processor to its controller ${p.importer}. In the view of the UK regulator that is not a restricted transfer; EU regulators take the other view, with Module Four for it.`,
  'verdict.not-its-controller': (p) =>
    `${p.importer} is none of the controllers for which ${p.exporter} is recorded as processing these data, so that they are not returned to their controller.`,
  'verdict.read-from-afar': (p) =>
    `${p.importer} reads the data from ${inSentence(p.place)}: access from afar is a transfer as sending is.`,
  'verdict.restricted': (p) =>
    `${p.exporter} makes personal data available to ${p.importer}, a separate organisation in ${inSentence(p.place)}: a restricted transfer.`,
  'verdict.restricted-to-organisation': (p) => `${toOrganisation(p)}: a restricted transfer.`,
  'verdict.of-the-union': (p) =>
    `${atStart(p.organisation)} is an institution or body of the Union, under Regulation (EU) 2018/1725: sending data to it is no transfer to a third country or an international organisation.`,
  'verdict.importer-inside': (p) =>
    `${p.importer} is established in ${inSentence(p.home)}, where the ${regimeName(p.regime)} itself applies, and takes the data to ${inSentence(p.place)}. If nobody else receives them there, that is no restricted transfer of ${p.exporter}; if another organisation does, that is a transfer to it and belongs in the register with it as importer.`,
  'verdict.destination-not-in-pack': (p) => `The law pack does not know how ${inSentence(p.place)} stands on that day.`,
  'verdict.destination-review': (p) =>
    `How ${inSentence(p.place)} stands is unsettled (${p.basis}): a person has to decide. What would hold if it is a third country follows.`,
  'verdict.part-of': (p) => `${atStart(p.place)} is treated as part of ${inSentence(p.whole)}.`,
  'verdict.export': (p) =>
    `${p.exporter} makes personal data available to ${p.importer}, a separate organisation in ${inSentence(p.place)}: an export.`,
  'verdict.export-to-organisation': (p) => `${toOrganisation(p)}: an export.`,
  'verdict.forbidden': (p) =>
    `The transfer to ${p.importer} in ${inSentence(p.place)} meets a ban or a restriction (${p.restriction}): no safeguard or exception helps against it.`,
  'verdict.restriction-open': (p) =>
    `The transfer to ${p.importer} in ${inSentence(p.place)} may meet a ban or a restriction (${p.restriction}): a fact on which that depends is not known.`,
  'verdict.restriction-lifted': (p) =>
    `No ban or restriction meets this transfer to ${p.importer} in ${inSentence(p.place)} (${p.restriction}): ‘${p.answer}’ is recorded as the answer to whether ${wordFor(LAW_QUESTION_WORDS, p.question)}.`,
  'verdict.nothing-listed': (p) =>
    `The law allows exports unless one of its restrictions meets them (${p.law}); none in the law pack meets this one to ${inSentence(p.place)}.`,
  'verdict.law-answer': (p) =>
    p.answer === 'not-known'
      ? `It is not recorded whether ${wordFor(LAW_QUESTION_WORDS, p.question)}.`
      : `‘${p.answer}’ is recorded as the answer to whether ${wordFor(LAW_QUESTION_WORDS, p.question)}.`,
  'verdict.remark': (p) => ended(p.remark),
  'verdict.no-approval': (p) =>
    NO_APPROVAL[p.regime]?.(p.place) ?? `There is no ${regimeTerms(p.regime).approval} for ${inSentence(p.place)}.`,
  'verdict.approval-not-that-day': (p) =>
    `${capital(p.act)} on ${inSentence(p.place)} does not hold on that day: it holds ${span(p.from, p.to)}.`,
  'verdict.approval': (p) =>
    isLikeDecision(p)
      ? `${atStart(p.place)} is treated as if an adequacy decision covered it: ${p.act}.`
      : `${atStart(p.place)} ${HAS_APPROVAL[p.regime] ?? 'is approved'}: ${p.act}.`,
  'verdict.approval-anywhere': (p) => `Whoever holds one may receive the data, wherever it is established: ${p.act}.`,
  'verdict.approval-importer-elsewhere': (p) =>
    `${p.importer} is established in ${inSentence(p.place)}, which ${p.act} does not cover: the place of a server decides nothing, and whether an establishment of ${p.importer} in the approved place receives the data is not recorded.`,
  'verdict.approval-not-yet-for': (p) =>
    `Whether ${p.act} already serves an exporter in ${inSentence(p.place)}, such as ${p.exporter}, is not known: EU decisions reach the EEA states outside the Union one by one.`,
  'verdict.zone-review': (p) =>
    `${p.zone} differs from the rest of ${inSentence(p.whole)}: a person has to decide how it stands.`,
  'verdict.approval-limit': (p) => ended(`A limit of ${p.act} that the register cannot test: ${p.limit}`),
  'verdict.approval-excludes': (p) => `${capital(p.act)} leaves out ${kindNames(p.kinds)}, which this transfer holds.`,
  'verdict.approval-data-not-known': (p) =>
    `${capital(p.act)} leaves out ${kindNames(p.kinds)}; whether the transfer holds any is not recorded.`,
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
    p.staff === 'yes'
      ? `The transfer holds staff data, and whether the entry of ${p.importer} covers them is not known: ${schemeName(p.scheme)}.`
      : `Whether staff data are transferred is not known, and neither is it known that the entry of ${p.importer} covers them: ${schemeName(p.scheme)}.`,
  'verdict.to-be-labelled': (p) =>
    `The transfer holds ${kindNames(p.kinds)}, which the exporter has to label as sensitive for the importer: the rules under ${p.act} define sensitive data more narrowly.`,
  'verdict.contested': (p) => ended(`${capital(p.act)} is in force and contested: ${p.events.join('; ')}`),
  'verdict.no-agreement': (p) => `No agreement between ${p.exporter} and ${p.importer} is linked to the transfer.`,
  'verdict.agreement-not-active': (p) => `‘${p.agreement}’ is recorded as ${p.status} and does not count.`,
  'verdict.agreement-kind': (p) =>
    `‘${p.agreement}’ is of no kind that the ${regimeName(p.regime)} accepts as a safeguard.`,
  'verdict.clauses-without-addendum': (p) =>
    `‘${p.agreement}’ holds EU standard contractual clauses alone: they do not serve an export under the UK GDPR without the UK Addendum.`,
  'verdict.version-not-in-pack': (p) =>
    `The version of the ${p.instrument} in ‘${p.agreement}’ is not one that the law pack knows${p.version === '' ? '' : ` (${p.version})`}.`,
  'verdict.version-not-that-day': (p) =>
    `‘${p.agreement}’ uses a version that does not serve on that day: ${p.instrument}${p.version === '' ? '' : ` ${p.version}`} ${span(p.from, p.to)} only.`,
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
    `The clauses in ‘${p.agreement}’ are of ${p.modules.length === 1 ? 'module' : 'modules'} ${listed(p.modules)}, ${p.modules.length === 1 ? 'which does not fit' : 'none of which fits'} a transfer from ${wordFor(ROLE_WORDS, p.exporterRole)} to ${wordFor(ROLE_WORDS, p.importerRole)}.`,
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
  'verdict.countries-not-named': (p) =>
    `‘${p.agreement}’ does not name the countries to which the data may go, as it has to.`,
  'verdict.countries-not-known': (p) =>
    `Whether ‘${p.agreement}’ names the countries to which the data may go is not known.`,
  'verdict.swiss-adaptation-missing': (p) =>
    `The EU clauses in ‘${p.agreement}’ are not adapted to Swiss law, without which they do not serve an export from Switzerland.`,
  'verdict.swiss-adaptation-not-known': (p) =>
    `Whether the EU clauses in ‘${p.agreement}’ are adapted to Swiss law is not known.`,
  'verdict.wrong-role-ticked': (p) =>
    `The roles ticked in ‘${p.agreement}’ differ from those of the transfer; the agreement stands, but should be put right.`,
  'verdict.safeguard': (p) => `‘${p.agreement}’ serves as ${p.instrument}${p.version === '' ? '' : ` (${p.version})`}.`,
  'verdict.assessment-not-needed': (p) =>
    `The controller gets its own data back under Module Four of ‘${p.agreement}’: no assessment is asked for.`,
  'verdict.assessment-not-yet-asked': (p) =>
    `An assessment beside ${p.instrument} is asked for from ${britishDay(p.from)} only.`,
  'verdict.no-assessment': (p) => `No ${regimeTerms(p.regime).assessment} is linked to the transfer.`,
  'verdict.no-own-finding': (p) =>
    `No ${regimeTerms(p.regime).assessment} that finds the destination’s protection good enough is linked to the transfer.`,
  'verdict.finding-too-old': (p) =>
    `The finding of ‘${p.assessment}’ was valid until ${britishDay(p.ended)}, for ${p.years} years from its completion.`,
  'verdict.assessment-holds': (p) =>
    `‘${p.assessment}’, completed on ${britishDay(p.completed)}, covers the transfer and allows it.`,
  'verdict.assessment-not-done': (p) => `‘${p.assessment}’ is not done on that day.`,
  'verdict.assessment-superseded': (p) => `‘${p.assessment}’ is superseded by ‘${p.by}’.`,
  'verdict.assessment-expired': (p) => `‘${p.assessment}’ expired on ${britishDay(p.on)}.`,
  'verdict.assessment-event': (p) => ended(`‘${p.assessment}’ ended by an event on ${britishDay(p.on)}: ${p.event}`),
  'verdict.assessment-wrong-test': (p) =>
    `‘${p.assessment}’ did not apply the test that the ${regimeName(p.regime)} asks for: ‘${regimeTerms(p.regime).test}’.`,
  'verdict.assessment-test-not-known': (p) => `Which legal test ‘${p.assessment}’ applied is not recorded.`,
  'verdict.assessment-out-of-scope': (p) =>
    `‘${p.assessment}’ does not cover ${wordFor(ASPECTS, p.aspect)} of this transfer.`,
  'verdict.assessment-scope-not-stated': (p) =>
    `‘${p.assessment}’ does not say which importers it covers; an assessment is of a transfer, not of a country.`,
  'verdict.assessment-refuses': (p) => `‘${p.assessment}’ concludes that the transfer is not to be made.`,
  'verdict.measures-not-recorded': (p) =>
    `‘${p.assessment}’ allows the transfer with measures, and none of them is recorded.`,
  'verdict.measure-not-in-place': (p) =>
    ended(`A measure on which ‘${p.assessment}’ rests is not in place: ${p.measure}`),
  'verdict.measure-not-known': (p) =>
    ended(`Whether a measure on which ‘${p.assessment}’ rests is in place is not known: ${p.measure}`),
  'verdict.exception': (p) =>
    `The transfer names ${p.regime === 'eu-gdpr' ? 'an Article 49 derogation' : withArticle(regimeTerms(p.regime).exception)}: ${groundName(p.ground)}.`,
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
  'verdict.exception-condition': (p) => ended(`What ${groundName(p.ground)} asks for: ${p.condition}`),
  'verdict.exception-not-told': (p) =>
    `${p.fact === 'authorityTold' ? 'The authority was' : 'The people were'} not told of the transfer, as the law demands for ${groundName(p.ground)}.`,
  'verdict.consent-not-yet': (p) => `Consent was given on ${britishDay(p.on)} only.`,
  'verdict.consent-withdrawn': (p) => `Consent was withdrawn on ${britishDay(p.on)}.`,
  'verdict.consent-uninformed': (p) =>
    `The person was not told of the risks beforehand, so that ${groundName(p.ground)} does not count.`,
  'verdict.no-exception': (p) => `The transfer names no ${regimeTerms(p.regime).exception}.`,
  'verdict.exception-regime-not-known': (p) =>
    `The transfer names an exception (${groundName(p.ground)}) under ‘${p.name}’, a law that the program does not know, so that it counts under none.`,
  'verdict.own-entry': (p) =>
    ended(
      `This is ${p.action === 'withdraw' ? 'so because this register’s own entry withdrew what the law pack says' : 'by this register’s own entry and not by the law pack'}: ‘${p.title}’. Its reason: ${p.why}`,
    ),
  'verdict.none': (p) => `Nothing recorded is a mechanism for this transfer under the ${regimeName(p.regime)}.`,
  'verdict.fallback': () => 'If that fell, another mechanism on record would stand in its place.',
  'verdict.no-fallback': (p) => `If ${p.act} fell, nothing on record would stand in its place.`,
  'basis.approval': (p) =>
    p.regime === 'uk-gdpr'
      ? `Approved destination: ${p.act}`
      : `${isLikeDecision(p) ? 'Treated as covered by an adequacy decision' : capital(regimeTerms(p.regime).approval)}: ${p.act}`,
  'basis.approval-anywhere': (p) => p.act,
  'basis.own-finding': (p) => `${capital(regimeTerms(p.regime).assessment)}: ${p.assessment}`,
  'basis.safeguard': (p) => `${p.instrument}${p.version === '' ? '' : ` ${p.version}`}: ${p.agreement}`,
  'basis.exception': (p) => `${capital(regimeTerms(p.regime).exception)}: ${groundName(p.ground)}`,
  'basis.not-restricted': (p) => `Not restricted: ${wordFor(NOT_RESTRICTED, p.why)}`,
  'todo.name-fact': (p) => `Find out and record ${wordFor(FACTS, p.fact)} (${p.record}).`,
  'todo.conclude-agreement': (p) =>
    p.regime === 'uk-gdpr'
      ? `Conclude an International Data Transfer Agreement, or EU clauses with the UK Addendum, between ${p.exporter} and ${p.importer}, and link the agreement to the transfer.`
      : `Conclude ${SAFEGUARD_TO_CONCLUDE[p.regime] ?? 'an agreement that this law accepts'} between ${p.exporter} and ${p.importer}, and link the agreement to the transfer.`,
  'todo.answer-question': (p) =>
    `Find out and record whether ${wordFor(LAW_QUESTION_WORDS, p.question)} (${p.record}).`,
  'todo.add-addendum': (p) =>
    `Add the UK Addendum (B1.0) to ‘${p.agreement}’, or replace it by an International Data Transfer Agreement.`,
  'todo.mend-agreement': (p) => `${wordFor(MEND_AGREEMENT, p.what)} ‘${p.agreement}’.`,
  'todo.renew-agreement': (p) => `Renew ‘${p.agreement}’ by ${britishDay(p.by)}.`,
  'todo.assess': (p) =>
    `Carry out ${withArticle(regimeTerms(p.regime).assessment)} for ${p.importer} and link it to the transfer.`,
  'todo.mend-assessment': (p) => `${wordFor(MEND_ASSESSMENT, p.what)} ‘${p.assessment}’.`,
  'todo.prepare-fallback': (p) =>
    p.regime === 'uk-gdpr'
      ? `Hold an International Data Transfer Agreement or Addendum with an assessment in reserve, in case ${p.act} falls.`
      : `Hold standard contractual clauses with an assessment in reserve, in case ${p.act} falls.`,
  'todo.stop-transfer': (p) =>
    `Stop ‘${p.transfer}’, or have a person record why the restriction lets it pass and on what conditions.`,
  'todo.judge-by-person': (p) => ended(`Have a person judge and record the reason: ${p.what}`),
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

/** What to conclude where a law lacks a safeguard. */
const SAFEGUARD_TO_CONCLUDE: Readonly<Record<string, string>> = {
  'eu-gdpr': 'standard contractual clauses (EU) 2021/914',
  'ch-fadp': 'standard contractual clauses (EU) 2021/914 with their Swiss adaptation',
  'my-pdpa': 'a contract that binds the importer to the protection of the Act',
  'ae-pdpl': 'a contract that imposes the standards of the law on the importer (Art 23)',
  difc: 'the DIFC standard contractual clauses',
  adgm: 'the ADGM standard contractual clauses',
  'jp-appi': 'a contract that gives the importer a system equivalent to the Act',
  'sg-pdpa': 'a contract that names the countries and demands comparable protection (reg 11)',
  'au-privacy-act': 'a contract that holds the importer to the Australian Privacy Principles',
  'cn-pipl': 'the Chinese standard contract',
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
  authorityTold: 'whether the authority was told of the transfer',
  peopleTold: 'whether the people were told of the transfer',
  'consent.proof': 'the proof of the consent',
  'consent.toldOfRisks': 'whether the person was told of the risks before consenting',
  namesTheCountries: 'whether it names the countries',
  swissAdaptation: 'whether the clauses are adapted to Swiss law',
  'exceptions.reasons': 'the reasons for the exception',
  'exceptions.conditionsMet': 'whether the conditions of the exception are met',
  'exceptions.necessary': 'whether the transfer is necessary for the ground of exception',
  'exceptions.authorityTold': 'whether the authority was told of the transfer under the exception',
  'exceptions.peopleTold': 'whether the people were told of the transfer under the exception',
  'exceptions.consent.proof': 'the proof of the consent',
  'exceptions.consent.toldOfRisks': 'whether the person was told of the risks before consenting',
  'exceptions.enteredInRecord': 'whether the exception is entered in the Article 30 record',
};

const MEND_AGREEMENT: Readonly<Record<string, string>> = {
  version: 'Move to a version that serves today:',
  renew: 'Renew or replace',
  party: 'Bind both parties by',
  module: 'Use the module that fits the roles in',
  annexes: 'Complete the annexes or tables of',
  clauses: 'Add the EU clauses that the Addendum needs to',
  countries: 'Name the countries of destination in',
  swiss: 'Add the Swiss adaptation to',
  activate: 'Put into force',
};

const MEND_ASSESSMENT: Readonly<Record<string, string>> = {
  complete: 'Complete',
  renew: 'Renew',
  'right-test': 'Apply the regime’s own legal test in',
  scope: 'Extend the scope, with reasons, of',
  measures: 'Put the measures in place that are named in',
};
