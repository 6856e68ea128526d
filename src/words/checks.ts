import type { CheckStatements, Gap } from '../core/checks/statements.ts';
import type { Sentences, StatementParameters } from '../core/statement.ts';
import { assessmentSentences } from './assessments.ts';
import { noticeCheckSentences } from './checks-notice.ts';
import { paperCheckSentences } from './checks-papers.ts';
import { quoted, sentencesOf, some, titles, verb } from './naming.ts';
import { matterCheckSentences } from './matter-checks.ts';
import { assessmentForm } from './screens/forms/assessment.ts';
import {
  GROUND_WORDS,
  britishDay,
  ended,
  listed,
  RECORD_KIND_WORDS,
  VERDICT_WORDS,
  regimeTerms,
  SCHEME_WORDS,
  span,
  theLaw,
  withArticle,
  wordFor,
} from './terms.ts';

/** 'one transfer', '12 transfers'. */
function count(number: number, one: string, many: string): string {
  return number === 1 ? `one ${one}` : `${number} ${many}`;
}

/** 'transfer:12' → '12 transfers'. */
function counted(kind: string): string {
  const [name = '', number = ''] = kind.split(':');
  return count(Number(number), recordKind(name), wordFor(KIND_PLURALS, name));
}

/** A contradiction of an assessment, by its id, in the words of the assessments. */
function contradiction(id: string, parameters: StatementParameters): string {
  const sentences = assessmentSentences as unknown as Readonly<Record<string, (p: StatementParameters) => string>>;
  return sentences[id]?.(parameters) ?? '';
}

/** A step of a method as the form heads it: 'Question 4: human rights in the destination' → 'question 4'. */
function stepTitle(step: string): string {
  const title = wordFor(assessmentForm.sections, step);
  const [name = ''] = title.split(':');
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

const ACRONYMS: Readonly<Record<string, string>> = { uk: 'UK', eu: 'EU', ico: 'ICO', dpo: 'DPO', idta: 'IDTA' };

/** A field as people read it: `registeredOffice.latitude` → 'registered office (latitude)', `purposes[0].bases` → 'purpose 1 (bases)'. */
function fieldWords(field: string): string {
  const [first = '', ...rest] = field.split('.').map((part) =>
    part
      .replaceAll(/ies\[(\d+)\]|s?\[(\d+)\]/g, (_, ies?: string, plain?: string) =>
        ies === undefined ? ` ${Number(plain) + 1}` : `y ${Number(ies) + 1}`,
      )
      .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .replaceAll(/\b[a-z]+\b/g, (word) => wordFor(ACRONYMS, word)),
  );
  return rest.length === 0 ? first : `${first} (${rest.join(', ')})`;
}

function recordKind(kind: string): string {
  return wordFor(RECORD_KIND_WORDS, kind);
}

const KIND_PLURALS: Readonly<Record<string, string>> = {
  agreement: 'agreements',
  activity: 'processing activities',
  transfer: 'transfers',
  assessment: 'transfer assessments',
  notice: 'notices',
  policy: 'routing policies',
  'third-party': 'third parties',
};

const GAPS: Readonly<Record<Gap, string>> = {
  controllers: 'names no controller',
  purposes: 'states no purpose',
  people: 'names no categories of people',
  data: 'names no categories of personal data',
  recipients: 'names no recipients',
  security: 'describes no security measures',
  processors: 'names no processor of the group',
  'controllers-served': 'names no controller on whose behalf it is carried out',
};

const GAP_STEPS: Readonly<Record<Gap, string>> = {
  controllers: 'Enter the company or companies that decide on purposes and means',
  purposes: 'Enter each purpose, with its basis',
  people: 'Enter the categories of people whose data are processed',
  data: 'Enter the categories of data, each with its retention',
  recipients: 'Enter the recipients or their categories; where data go to nobody, enter the category ‘none’',
  security: 'Describe in general terms the technical and organisational measures',
  processors: 'Enter the company of the group that processes',
  'controllers-served': 'Enter each controller served, with its contact details and contract',
};

const BECOMES: Readonly<Record<string, string>> = {
  'no-mechanism': 'there is no transfer mechanism',
  'needs-judgement': 'the answer needs judgement',
  'mechanism-in-place': 'it rests on something else',
  'not-restricted': 'it is no longer a restricted transfer',
};

const ARRANGEMENT_POINTS: Readonly<Record<string, string>> = {
  'responsibilitiesSet:no': 'it does not set out who answers for what',
  'responsibilitiesSet:not-known': 'whether it sets out who answers for what is not known',
  'essenceMadeAvailable:no': 'its essence is not made available to the people concerned',
  'essenceMadeAvailable:not-known': 'whether its essence is made available to the people concerned is not known',
};

const EXEMPTION_CONDITIONS: Readonly<Record<string, string>> = {
  'occasional:no': 'it is not occasional',
  'occasional:not-known': 'whether it is occasional is not known',
  'largeScaleSensitiveData:yes': 'it holds special category or criminal offence data on a large scale',
  'largeScaleSensitiveData:not-known':
    'whether it holds special category or criminal offence data on a large scale is not known',
  'riskUnlikely:no': 'a risk to people is not unlikely',
  'riskUnlikely:not-known': 'whether a risk to people is unlikely is not known',
};

const POINTS: Readonly<Record<string, string>> = {
  head: 'subject matter, duration, nature and purpose, data, people, and the controller’s rights and duties',
  a: '(a) documented instructions, on transfers too',
  b: '(b) confidentiality',
  c: '(c) security',
  d: '(d) sub-processors',
  e: '(e) help with people’s rights',
  f: '(f) help with Articles 32 to 36',
  g: '(g) deletion or return',
  h: '(h) information and audits',
};

const AREAS: Readonly<Record<string, string>> = {
  eea: 'the EEA',
  uk: 'the United Kingdom',
  'uk-and-eea': 'the United Kingdom and the EEA',
};

function points(letters: readonly string[]): string {
  return letters.map((letter) => wordFor(POINTS, letter)).join('; ');
}

function schemes(codes: readonly string[]): string {
  return listed(codes.map((code) => wordFor(SCHEME_WORDS, code)));
}

function remark(comment: string): string {
  return comment === '' ? '' : ` ${ended(comment)}`;
}

/** What the checks find, and what to do about it. */
export const checkSentences: Sentences<CheckStatements> = {
  ...noticeCheckSentences,
  ...paperCheckSentences,

  ...matterCheckSentences,
  // Verdicts.
  'checks.no-mechanism': (p) =>
    `‘${p.transfer}’ has no transfer mechanism under ${theLaw(p.regime)} (${p.exporter} to ${p.importer}, ${p.place}).`,
  'checks.rules-not-in-pack': (p) =>
    `‘${p.transfer}’ needs judgement under ${theLaw(p.regime)} (${p.exporter} to ${p.importer}, ${p.place}): ${p.lacks === '' ? 'the law pack does not hold its rules' : p.lacks}.`,
  'checks.facts-not-recorded': (p) =>
    `‘${p.transfer}’ needs judgement under ${theLaw(p.regime)} (${p.exporter} to ${p.importer}, ${p.place}): a fact that decides it is not recorded.`,
  'checks.needs-judgement': (p) =>
    `‘${p.transfer}’ needs judgement under ${theLaw(p.regime)} (${p.exporter} to ${p.importer}, ${p.place}): the rules leave it to a person.`,
  'checks.act-soon': (p) =>
    `‘${p.transfer}’: the answer under ${theLaw(p.regime)} holds through ${britishDay(p.through)}; after that ${wordFor(BECOMES, p.becomes)}.`,
  'checks.contested': (p) =>
    `‘${p.transfer}’ rests, under ${theLaw(p.regime)}, on a contested ${regimeTerms(p.regime).approval} (${p.place}). It stands, but nothing is held in reserve with ${p.importer} if it falls.`,
  'checks.recurring-exception': (p) =>
    `‘${p.transfer}’ relies on ${p.regime === 'eu-gdpr' ? 'an Article 49 derogation' : withArticle(regimeTerms(p.regime).exception)} under ${theLaw(p.regime)} though it recurs (${p.frequency}): that is for exceptional transfers.`,
  'checks.wrong-role-ticked': (p) =>
    `The agreement behind ‘${p.transfer}’ gives the parties other roles than the transfer does.`,
  'checks.sensitive-data': (p) =>
    `‘${p.transfer}’ holds special category or criminal offence data: under the UK Extension ${p.importer} protects them as sensitive only if they are labelled so.`,
  'checks.limit-not-tested': (p) =>
    `‘${p.transfer}’ rests, under ${theLaw(p.regime)}, on ${withArticle(regimeTerms(p.regime).approval)} (${p.place}) with a limit that the register cannot test.`,
  'checks.do.judge': (p) => `Judge ‘${p.transfer}’ and record the fact or the reason that settles it.`,
  'checks.do.find-mechanism': (p) => `Put a mechanism in place for ‘${p.transfer}’, or stop it.`,
  'checks.do.renew-basis': (p) =>
    `Renew what ‘${p.transfer}’ rests on, or put another mechanism in its place, by ${britishDay(p.by)}.`,
  'checks.do.hold-fallback': (p) =>
    p.regime === 'uk-gdpr'
      ? 'Hold an IDTA or the UK Addendum with a transfer risk assessment in reserve.'
      : 'Hold standard contractual clauses with a transfer impact assessment in reserve.',
  'checks.do.replace-exception': (p) =>
    `Replace it by ${p.regime === 'uk-gdpr' || p.regime === 'eu-gdpr' ? 'an appropriate safeguard (Article 46)' : 'another mechanism that bears recurring use'}, or record why this use is exceptional under ${theLaw(p.regime)}.`,
  'checks.do.tick-role': (p) =>
    `Compare the roles in the agreement with those in ‘${p.transfer}’ and correct whichever is wrong.`,
  'checks.do.compare-limit': (p) =>
    `Compare the limit with what ${p.importer} is and does, and note the result on the transfer.`,
  'checks.verdict-changed': (p) =>
    `Law pack ${p.version}, taken over on ${britishDay(p.since)}, changed the answer for ‘${p.transfer}’ under ${theLaw(p.regime)}: ${p.before === 'none' ? 'not reached by it' : wordFor(VERDICT_WORDS, p.before)} before, ${p.after === 'none' ? 'not reached by it' : wordFor(VERDICT_WORDS, p.after)} now${p.through === '' ? '' : `, good through ${britishDay(p.through)}`}.`,
  'checks.own-entry-left-out': (p) =>
    `The register’s own entry ‘${p.entry}’ makes no sense of law pack ${p.version} and counts for nothing.`,
  'checks.do.review-change': (p) => `Look at ‘${p.transfer}’ and enter the day of the review in it.`,
  'checks.do.mend-own-entry': (p) => `Correct ‘${p.entry}’ so that it fits the law pack, or end it.`,
  'checks.do.label-data': (p) => `Tell ${p.importer} in writing which data are sensitive, and keep the proof.`,

  // Completeness of the record.
  'checks.activity-lacks': (p) => `The record of ‘${p.activity}’ ${GAPS[p.gap]}.`,
  'checks.not-reached': (p) =>
    `Article 30 was not checked for ‘${p.activity}’: ${some(p.actors)} ${verb(p.actors, 'is', 'are')} established outside the United Kingdom and the EEA, and the record names no other reason why the UK or EU GDPR reaches it.`,
  'checks.contact-details': (p) =>
    `The record names ${p.party} (in ${titles(p.activities)}) and holds no contact details of it.`,
  'checks.no-officer': (p) =>
    `No data protection officer is recorded for ${some(p.entities)}. The record has to name one where there is one.`,
  'checks.representative': (p) =>
    `${theLaw(p.regime).replace(/^t/, 'T')} reaches ${p.entity} from outside (Art 3(2)) for ${titles(p.activities)}, and no representative there is recorded.`,
  'checks.exemption-unmet': (p) =>
    `No representative of ${p.entity} is designated under ${theLaw(p.regime)}, with processing that is occasional and harmless as the reason; but ${listed(p.conditions.map((condition) => wordFor(EXEMPTION_CONDITIONS, condition)))}.`,
  'checks.exemption-contradicted': (p) =>
    `No representative of ${p.entity} is designated under ${theLaw(p.regime)} because its processing is said to be occasional; the register calls ${titles(p.transfers)} regular or continuous.`,
  'checks.served-without-categories': (p) =>
    `The record of ‘${p.activity}’ does not say which categories of processing are carried out for ${some(p.controllers)}.`,
  'checks.retention-missing': (p) =>
    `The record of ‘${p.activity}’ gives no time limit for erasing ${some(p.categories)}.`,
  'checks.residual-not-entered': (p) =>
    `‘${p.transfer}’ relies on compelling legitimate interests under ${theLaw(p.regime)}, and its assessment and safeguards are not in the Article 30 record.`,
  'checks.basis-missing': (p) => `The record of ‘${p.activity}’ states no Article 6 basis for ${titles(p.purposes)}.`,
  'checks.interest-missing': (p) =>
    `The record of ‘${p.activity}’ relies on legitimate interests for ${titles(p.purposes)} and does not say which interest.`,
  'checks.recognised-interest-too-early': (p) =>
    `The record of ‘${p.activity}’ relies on a recognised legitimate interest for ${titles(p.purposes)}, which UK law has known only since 5 February 2026.`,
  'checks.recognised-interest-eu': (p) =>
    `The record of ‘${p.activity}’ relies on a recognised legitimate interest for ${titles(p.purposes)}. The EU GDPR, which reaches it, does not know this basis.`,
  'checks.special-condition-missing': (p) =>
    `The record of ‘${p.activity}’ holds special category data (${some(p.categories)}) and names no Article 9 condition.`,
  'checks.criminal-condition-missing': (p) =>
    `The record of ‘${p.activity}’ holds criminal offence data (${some(p.categories)}) and does not say which law authorises it.`,
  'checks.schedule-1-missing': (p) =>
    `The record of ‘${p.activity}’ names no Schedule 1 condition for ${some(p.categories)}. UK law asks for one with criminal offence data, and with the Article 9 conditions (b), (g), (h), (i) and (j).`,
  'checks.do.complete-activity': (p) => `${GAP_STEPS[p.gap]} (‘${p.activity}’).`,
  'checks.do.record-reach': (p) =>
    `If ‘${p.activity}’ offers goods or services to people in the United Kingdom or the EEA, or monitors them, record that regime; else nothing.`,
  'checks.do.enter-contact-details': (p) => `Enter an address, e-mail address or telephone number of ${p.party}.`,
  'checks.do.enter-officer': (p) =>
    `Enter the data protection officer of ${some(p.entities)}, or note why none is designated.`,
  'checks.do.enter-representative': (p) =>
    `Designate a representative of ${p.entity} in ${p.regime === 'uk-gdpr' ? 'the United Kingdom' : 'the EU'} in writing and enter the contact details, or enter why Art 27(2) spares one.`,
  'checks.do.settle-exemption': (p) =>
    `Settle whether Art 27(2) spares ${p.entity} a representative in ${p.regime === 'uk-gdpr' ? 'the United Kingdom' : 'the EU'}; else designate one in writing.`,
  'checks.do.enter-categories-of-processing': (p) => `Enter what is done for each controller in ‘${p.activity}’.`,
  'checks.do.enter-retention': (p) =>
    `Enter for each of these categories of ‘${p.activity}’ a number, a unit and an event, or the event that ends it.`,
  'checks.do.enter-residual': (p) => `Enter assessment and safeguards of ‘${p.transfer}’ in the record.`,
  'checks.do.enter-basis': (p) => `Choose the Article 6 basis of each purpose of ‘${p.activity}’.`,
  'checks.do.enter-interest': (p) => `Name the legitimate interest, and link its assessment, in ‘${p.activity}’.`,
  'checks.do.replace-basis': (p) => `Choose another basis for these purposes of ‘${p.activity}’.`,
  'checks.do.enter-condition': (p) => `Enter the condition in ‘${p.activity}’.`,
  'checks.do.enter-schedule-1': (p) =>
    `Enter the Schedule 1 condition in ‘${p.activity}’, with its policy document where one is asked for.`,

  // Duties beside the mechanism.
  'checks.arrangement-missing': (p) =>
    `${p.one} and ${p.other} are joint controllers in ${titles(p.uses)}, and no arrangement between them is recorded.`,
  'checks.arrangement-lapsed': (p) =>
    `${p.one} and ${p.other} are joint controllers in ${titles(p.uses)}; ${titles(p.agreements)} ${verb(p.agreements, 'does', 'do')} not bind both of them on this day.`,
  'checks.arrangement-not-known': (p) =>
    `${p.one} and ${p.other} are joint controllers, and whether ${titles(p.agreements)} ${verb(p.agreements, 'binds', 'bind')} both of them on this day is not known.`,
  'checks.arrangement-thin': (p) =>
    `‘${p.agreement}’ as an arrangement between joint controllers: ${listed(p.unset.map((point) => wordFor(ARRANGEMENT_POINTS, point)))}.`,
  'checks.terms-missing': (p) =>
    `${p.processor} acts as processor for ${some(p.controllers)} (${titles(p.uses)}), and no terms with it are recorded.`,
  'checks.terms-lapsed': (p) =>
    `${p.processor} acts as processor for ${some(p.controllers)} (${titles(p.uses)}); ${titles(p.agreements)} ${verb(p.agreements, 'does', 'do')} not bind both sides on this day.`,
  'checks.terms-not-known': (p) =>
    `${p.processor} acts as processor for ${some(p.controllers)}, and whether ${titles(p.agreements)} ${verb(p.agreements, 'binds', 'bind')} both sides on this day is not known.`,
  'checks.processors-by-kind': (p) =>
    `${titles(p.uses)} ${verb(p.uses, 'names', 'name')} processors by kind only (‘${p.processor}’), so that nobody can tell whether there are terms with each of them.`,
  'checks.role-not-known': (p) =>
    `Whether ${some(p.recipients)} ${verb(p.recipients, 'acts', 'act')} as processor in ‘${p.activity}’ is not recorded, so that nobody can tell whether terms are needed.`,
  'checks.letters-missing': (p) =>
    `‘${p.agreement}’ lacks points that terms with a processor need: ${points(p.letters)}.`,
  'checks.letters-not-known': (p) =>
    p.all
      ? `Nobody has recorded what ‘${p.agreement}’ says on any of the points that terms with a processor need.`
      : `Whether ‘${p.agreement}’ covers these points of terms with a processor is not known: ${points(p.letters)}.`,
  'checks.sub-processors-not-authorised': (p) =>
    `${p.processor} engages ${some(p.subProcessors)}, and ‘${p.agreement}’ authorises no sub-processors.`,
  'checks.sub-processors-not-known': (p) =>
    `${p.processor} engages ${some(p.subProcessors)}, and whether ‘${p.agreement}’ authorises sub-processors is not known.`,
  'checks.flow-down-not-known': (p) =>
    `${p.processor} engages ${some(p.subProcessors)}, and no terms between them are recorded: whether the same duties were passed on is not known.`,
  'checks.do.ask-flow-down': (p) =>
    `Ask ${p.processor} for its terms with ${some(p.subProcessors)}, and enter them as an agreement between the two.`,
  'checks.no-notice': (p) =>
    `No privacy notice in force speaks for ${p.exporter}, whose restricted transfers go to: ${listed(p.places)}.`,
  'checks.places-not-told': (p) =>
    `${titles(p.notices)} ${verb(p.notices, 'does', 'do')} not disclose these destinations of restricted transfers by ${p.exporter}: ${listed(p.places)}.`,
  'checks.safeguards-not-told': (p) =>
    `${titles(p.notices)} ${verb(p.notices, 'does', 'do')} not tell of the safeguards on which transfers by ${p.exporter} rest (${titles(p.transfers)}), nor how to get a copy.`,
  'checks.copy-not-told': (p) =>
    `${titles(p.notices)} ${verb(p.notices, 'tells', 'tell')} of safeguards for transfers by ${p.exporter} and not how to get a copy of them.`,
  'checks.do.agree-arrangement': (p) =>
    `Conclude an arrangement between ${p.one} and ${p.other}, or enter the one that there is.`,
  'checks.do.renew-or-join': (p) =>
    `Renew ${titles(p.agreements)}, let the missing party join, or enter the agreement that took its place.`,
  'checks.do.enter-dates': (p) =>
    `Enter since when ${titles(p.agreements)} ${verb(p.agreements, 'runs', 'run')} and each party is bound.`,
  'checks.do.complete-arrangement': (p) => `Complete ‘${p.agreement}’, make its essence available, and record both.`,
  'checks.do.conclude-terms': (p) =>
    `Conclude terms between ${p.processor} and each of those for whom it acts, or enter those that there are.`,
  'checks.do.name-processors': (p) => `Record the companies behind ‘${p.processor}’ and link the terms with each.`,
  'checks.do.enter-role': (p) => `Enter the role of each recipient of ‘${p.activity}’.`,
  'checks.do.amend-terms': (p) => `Amend ‘${p.agreement}’.`,
  'checks.do.read-terms': (p) => `Read ‘${p.agreement}’ and record yes or no for each point.`,
  'checks.do.authorise-sub-processors': (p) =>
    `Obtain or record the authorisation of sub-processors under ‘${p.agreement}’.`,
  'checks.do.link-notice': (p) => `Publish a notice for ${p.exporter}, or enter for whom the existing notice speaks.`,
  'checks.do.tell-places': (p) =>
    `Disclose these destinations in ${titles(p.notices)}, or in the notice that speaks to the people concerned.`,
  'checks.do.tell-safeguards': (p) =>
    `Say in ${titles(p.notices)} which safeguards there are and how to obtain a copy.`,

  // Flows.
  'checks.transfer-without-activity': (p) =>
    `‘${p.transfer}’ names no processing activity, so that no entry of the record tells of it.`,
  'checks.transfer-without-live-activity': (p) =>
    `The activities that ‘${p.transfer}’ names do not take place on this day: ${titles(p.activities)}.`,
  'checks.importer-not-told': (p) =>
    `‘${p.transfer}’ goes to ${p.importer}, whom ${titles(p.activities)} ${verb(p.activities, 'does', 'do')} not name as recipient.`,
  'checks.recipient-without-transfer': (p) =>
    `‘${p.activity}’ names ${p.recipient} (${some(p.places)}) as recipient, and no transfer of this activity to it is recorded.`,
  'checks.place-not-known': (p) =>
    `Where ${p.recipient} holds or reads the data is not recorded, so that nobody can tell whether ${titles(p.activities)} ${verb(p.activities, 'involves', 'involve')} a transfer.`,
  'checks.kind-without-place': (p) =>
    `${titles(p.activities)} ${verb(p.activities, 'names', 'name')} a kind of recipient without a place (‘${p.recipient}’), so that nobody can tell whether there is a transfer.`,
  'checks.sub-processor-without-transfer': (p) =>
    `${p.processor} engages ${p.subProcessor} (${some(p.places)}), and no transfer between them is recorded.`,
  'checks.system-abroad': (p) =>
    `‘${p.activity}’ uses ‘${p.system}’, which ${p.operator} runs abroad (${p.place}), and neither a recipient nor a transfer is recorded for it.`,
  'checks.own-end-missing': (p) => {
    const [flows, them] = p.sends.length + p.receives.length === 1 ? ['this flow', 'it'] : ['these flows', 'them'];
    const ends = [
      ...(p.sends.length === 0 ? [] : [`sends (${titles(p.sends)})`]),
      ...(p.receives.length === 0 ? [] : [`receives (${titles(p.receives)})`]),
    ];
    return `${p.party} decides on data that it ${ends.join(' and ')}, and no activity behind ${flows} names it: its own record lacks ${them}.`;
  },
  'checks.party-gone': (p) =>
    `${p.party} is ${existence(p.from, p.to)}, and ${titles(p.uses)} still ${verb(p.uses, 'names', 'name')} it.`,
  'checks.do.link-activity': (p) => `Link the activity whose data ‘${p.transfer}’ carries.`,
  'checks.do.add-recipient': (p) =>
    `Add ${p.importer} to the recipients of ${titles(p.activities)}, or correct the transfer.`,
  'checks.do.record-transfer': (p) => `Record the transfer to ${p.recipient}, or correct where it has the data.`,
  'checks.do.enter-place': (p) => `Find out in which country the data are held or read, and enter it (${p.recipient}).`,
  'checks.do.record-onward': (p) =>
    `Record the transfer from ${p.processor} to ${p.subProcessor}, with what it rests on.`,
  'checks.do.record-own-end': (p) => `Enter the activity of ${p.party} behind this, and link it to the transfer.`,
  'checks.do.end-or-replace': (p) => `End these records, or replace ${p.party} in them.`,

  // Notice.
  'checks.speaks-for-nobody': (p) =>
    `‘${p.notice}’ is in force and does not say for which companies it speaks: its promises were not tested.`,
  'checks.unsafe-wording': (p) =>
    `Sentence ${p.number} of ‘${p.notice}’ cannot be kept as it stands: ${quoted(p.quote)}.${remark(p.comment)}`,
  'checks.sentence-to-be-confirmed': (p) =>
    `It is not settled what sentence ${p.number} of ‘${p.notice}’ means or rests on: ${quoted(p.quote)}.${remark(p.comment)}`,
  'checks.nearest-not-so': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'promises', 'promise')} that the nearest entity becomes joint controller (${quoted(p.quote)}). No arrangement in force binds ${p.home} and ${listed(p.without)}, which may take contacts.`,
  'checks.nearest-not-known': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'was', 'were')} not tested for ${some(p.entities)}: whether ${verb(p.entities, 'it', 'they')} may take contacts is not known.`,
  'checks.home-not-so': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'tells', 'tell')} that what is collected goes to ${p.home} (${quoted(p.quote)}). No such flow is recorded from ${some(p.without)}.`,
  'checks.home-not-known': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'was', 'were')} not tested: neither the commitment nor a routing policy in force names the home controller.`,
  'checks.shared-beyond': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'tells', 'tell')} that ${listed(p.named)} ${verb(p.named, 'is', 'are')} shared with the company that a contact is assigned to (${quoted(p.quote)}). By the records ${p.home} also shares with ${p.entity}: ${listed(p.shared)}.`,
  'checks.recipients-elsewhere': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'says', 'say')} where recipients are (${quoted(p.quote)}). Elsewhere: ${some(p.recipients)}.${p.exceptions.length === 0 ? '' : ` ${ended(`The sentence allows for: ${some(p.exceptions)}`)}`}`,
  'checks.kind-elsewhere': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'says', 'say')} where a kind of recipient is (${quoted(p.quote)}). These processors are elsewhere, and whether they are of that kind the register cannot tell: ${some(p.recipients)}.`,
  'checks.recipients-not-known': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'was', 'were')} not tested for ${some(p.recipients)}: where ${verb(p.recipients, 'it has', 'they have')} the data is not known.`,
  'checks.outside-area-not-so': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'says', 'say')} on what condition data leave ${wordFor(AREAS, p.area)} (${p.conditions.join('; ')}). Nothing of that kind is recorded for ${titles(p.transfers)}.`,
  'checks.outside-area-not-known': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'says', 'say')} on what condition data leave ${wordFor(AREAS, p.area)} (${p.conditions.join('; ')}). The register cannot tell whether ${titles(p.transfers)} ${verb(p.transfers, 'meets', 'meet')} it.`,
  'checks.do.enter-speaks-for': (p) => `Enter the companies for which ‘${p.notice}’ speaks.`,
  'checks.do.reword': (p) => `Reword sentence ${p.number} of ‘${p.notice}’.`,
  'checks.do.settle-sentence': (p) => `Settle what sentence ${p.number} of ‘${p.notice}’ means, and record it.`,
  'checks.do.keep-or-change-promise': (p) =>
    `Do what ${verb(p.numbers, 'sentence', 'sentences')} ${listed(p.numbers)} of ‘${p.notice}’ ${verb(p.numbers, 'says', 'say')}, or change ${verb(p.numbers, 'it', 'them')}.`,
  'checks.do.share-less': (p) =>
    `Share nothing but ${listed(p.named)} with ${p.entity} and correct the records, or have ${verb(p.numbers, 'sentence', 'sentences')} ${listed(p.numbers)} of ‘${p.notice}’ say what else is shared.`,
  'checks.do.enter-routing-fact': (p) => `Record whether ${some(p.entities)} may take contacts.`,
  'checks.do.name-home': (p) => `Name the home controller in the commitment of ‘${p.notice}’ or in a routing policy.`,
  'checks.do.compare-by-hand': (p) => `Compare this with what ‘${p.notice}’ says, and mend whichever is wrong.`,

  // Reviews.
  'checks.review-overdue': (p) =>
    `The review of the ${recordKind(p.kind)} ‘${p.record}’ was due on ${britishDay(p.due)}.`,
  'checks.review-due': (p) => `The review of the ${recordKind(p.kind)} ‘${p.record}’ is due on ${britishDay(p.due)}.`,
  'checks.review-none': (p) =>
    `No review is set for ${listed(p.kinds.map(counted))}${p.owner === '' ? ' without an owner' : ` (owner: ${p.owner})`}.`,
  'checks.registration-overdue': (p) =>
    `The registration of ${p.entity} with ${p.authority} (${p.number}) was to be renewed by ${britishDay(p.renewal)}.`,
  'checks.registration-due': (p) =>
    `The registration of ${p.entity} with ${p.authority} (${p.number}) is to be renewed by ${britishDay(p.renewal)}.`,
  'checks.agreement-ending': (p) =>
    `‘${p.agreement}’ ends on ${britishDay(p.end)}. ${hangsOn(p.transfers, p.activities)}`,
  'checks.notice-to-give': (p) =>
    `The last day to give notice of ‘${p.agreement}’, which ends on ${britishDay(p.end)}, is ${britishDay(p.last)}.`,
  'checks.assessment-expired': (p) =>
    `‘${p.assessment}’ expired on ${britishDay(p.expired)}, and ${titles(p.transfers)} still ${verb(p.transfers, 'rests', 'rest')} on it.`,
  'checks.assessment-expiring': (p) =>
    `‘${p.assessment}’, on which ${titles(p.transfers)} ${verb(p.transfers, 'rests', 'rest')}, expires on ${britishDay(p.expires)}.`,
  'checks.assessment-superseded': (p) =>
    `‘${p.assessment}’ was superseded by ‘${p.by}’, and ${titles(p.transfers)} ${verb(p.transfers, 'names', 'name')} only the old one.`,
  'checks.assessment-event': (p) =>
    `‘${p.assessment}’ ended on ${britishDay(p.on)} by an event (${p.event}), and ${titles(p.transfers)} still ${verb(p.transfers, 'rests', 'rest')} on it.`,
  'checks.assessment-contradicts': (p) => `‘${p.assessment}’ speaks against itself. ${contradiction(p.why, p)}`,
  'checks.assessment-unanswered': (p) =>
    `‘${p.assessment}’ has a conclusion, and its method is not answered in full: ${listed(p.steps.map(stepTitle))}.`,
  'checks.assessment-three-years': (p) =>
    p.recorded === ''
      ? `‘${p.assessment}’ records no last day. A Malaysian finding is valid for three years: to ${britishDay(p.limit)}.`
      : `‘${p.assessment}’ is recorded as holding until ${britishDay(p.recorded)}. A Malaysian finding is valid for three years: to ${britishDay(p.limit)}.`,
  'checks.assessment-without-end': (p) => `‘${p.assessment}’ records neither a last day nor an event that ends it.`,
  'checks.assessment-against-advice': (p) =>
    p.reasons === ''
      ? `The data protection officer disagreed with ‘${p.assessment}’ (${quoted(p.advice)}), and why it was decided otherwise is not recorded.`
      : `‘${p.assessment}’ was decided otherwise than the data protection officer advised (${quoted(p.advice)}), because: ${ended(p.reasons)}`,
  'checks.status-not-checked': (p) =>
    p.last === ''
      ? `The entry of ${p.party} in the ${schemes(p.schemes)} has never been checked on record.`
      : `The entry of ${p.party} in the ${schemes(p.schemes)} was last checked on ${britishDay(p.last)}, more than twelve months ago.`,
  'checks.status-past-due': (p) =>
    `The entry of ${p.party} in the ${schemes(p.schemes)} was to be renewed by ${britishDay(p.due)}: whether it still stands is not known.`,
  'checks.status-due': (p) =>
    `The entry of ${p.party} in the ${schemes(p.schemes)} is to be renewed by ${britishDay(p.due)}.`,
  'checks.status-check-due': (p) =>
    `The entry of ${p.party} in the ${schemes(p.schemes)} was last looked at nearly a year ago: look again by ${britishDay(p.due)}.`,
  'checks.retention-vague': (p) =>
    `The record of ‘${p.activity}’ gives no period from which a day can be worked out for ${some(p.categories)}.`,
  'checks.risk-ending': (p) =>
    `The accepted risk ‘${p.risk}’ ends on ${britishDay(p.until)}: its finding stands open again the day after.`,
  'checks.to-be-confirmed': (p) =>
    `Still to be confirmed in the ${recordKind(p.kind)} ‘${p.record}’: ${p.fields.map(fieldWords).join('; ')}.`,
  'checks.do.review': (p) => `Review ‘${p.record}’ and record by whom, and with what outcome.`,
  'checks.do.set-review': () => 'Set for each how often it is reviewed, or when next.',
  'checks.do.renew-registration': (p) => `Renew the registration of ${p.entity} and enter the next date.`,
  'checks.do.renew-agreement': (p) => `Renew ‘${p.agreement}’ or conclude what takes its place.`,
  'checks.do.renew-assessment': (p) => `Repeat ‘${p.assessment}’ and link the new assessment to the transfers.`,
  'checks.do.settle-contradiction': (p) => `Look at ‘${p.assessment}’ again: correct the answers or the conclusion.`,
  'checks.assessment-exception-not-recorded': (p) =>
    `‘${p.assessment}’ lets ${p.category} go only by the exception ‘${wordFor(GROUND_WORDS, p.ground)}’ (question 6); ${titles(p.transfers)} ${verb(p.transfers, 'does', 'do')} not record it.`,
  'checks.assessment-sent-nevertheless': (p) =>
    `‘${p.assessment}’ finds that no exception covers ${p.category}, which then must not be sent (question 6); ${titles(p.transfers)} ${verb(p.transfers, 'sends', 'send')} it.`,
  'checks.do.record-exception': (p) =>
    `Enter the exception ‘${wordFor(GROUND_WORDS, p.ground)}’ with its conditions in these transfers, or take ${p.category} out of them.`,
  'checks.do.stop-sending': (p) => `Take ${p.category} out of these transfers, or decide the assessment anew.`,
  'checks.do.answer-steps': (p) => `Answer the open steps of ‘${p.assessment}’.`,
  'checks.do.set-expiry': (p) =>
    p.limit === ''
      ? `Enter in ‘${p.assessment}’ until when it holds, or which events end it.`
      : `Enter a last day in ‘${p.assessment}’, ${britishDay(p.limit)} at the latest.`,
  'checks.do.decide-with-reasons': (p) =>
    `Follow the advice on ‘${p.assessment}’, or record who decided otherwise and why.`,
  'checks.do.use-successor': (p) => `Link ‘${p.by}’ to these transfers, after comparing its scope with them.`,
  'checks.do.decide-notice': (p) => `Decide whether ‘${p.agreement}’ goes on, and give notice if not.`,
  'checks.do.check-status': (p) =>
    `Look ${p.party} up in the list, for exactly this legal entity and these data, and record the check.`,
  'checks.do.sharpen-retention': (p) =>
    `Give each of these periods of ‘${p.activity}’ a number, a unit and the event from which it runs, or the event that ends it.`,
  'checks.do.decide-again': (p) => `Mend what ‘${p.risk}’ covers, or have an officer of the controller decide again.`,
  'checks.do.confirm': (p) => `Confirm or correct these fields of ‘${p.record}’ and clear the mark.`,
};

function existence(from: string, to: string): string {
  if (from !== '') return `recorded as existing only ${span(from, to)}`;
  return to === '' ? 'marked as ended' : `recorded as existing until ${britishDay(to)}`;
}

function hangsOn(transfers: number, activities: number): string {
  const parts = [
    ...(transfers === 0 ? [] : [count(transfers, 'transfer', 'transfers')]),
    ...(activities === 0 ? [] : [count(activities, 'activity', 'activities')]),
  ];
  if (parts.length === 0) return 'No transfer or activity on record relies on it.';
  return `${listed(parts).replace(/^o/, 'O')} ${transfers + activities === 1 ? 'relies' : 'rely'} on it.`;
}
