import type { NoticeCheckStatements } from '../core/checks/statements-notice.ts';
import type { UnsafeSign } from '../core/checks/unsafe-signs.ts';
import type { Sentences } from '../core/statement.ts';
import { quoted, sentencesOf, some, titles, verb } from './naming.ts';
import { britishDay, ended, listed, theLaw, wordFor } from './terms.ts';

const AREAS: Readonly<Record<string, string>> = {
  eea: 'the EEA',
  uk: 'the United Kingdom',
  'uk-and-eea': 'the United Kingdom and the EEA',
};

const RIGHTS: Readonly<Record<string, string>> = {
  access: 'access',
  rectification: 'rectification',
  erasure: 'erasure',
  restriction: 'restriction',
  objection: 'objection',
  portability: 'portability',
  complaint: 'complaint to an authority',
  withdrawal: 'withdrawal of consent',
};

/** Why each sign tells of wording that cannot be kept. */
export const SIGN_WORDS: Readonly<Record<UnsafeSign, string>> = {
  'law-until-opt-out': 'no law asks to keep data for as long as somebody does not opt out',
  always: 'nobody can promise that something is always or wholly so',
  discretion: 'which law applies, or what a person may claim, lies in no controller’s discretion',
  'as-we-believe': 'belief stands in the place of what is necessary',
  brackets: 'the brackets of a model text were left standing',
  'takes-effect-when-posted': 'a new purpose has to be told before it begins, not by posting it',
};

const BASES: Readonly<Record<string, string>> = {
  consent: 'consent',
  contract: 'contract',
  'legal-obligation': 'legal obligation',
  'vital-interests': 'vital interests',
  'public-task': 'public task',
  'legitimate-interests': 'legitimate interests',
  'recognised-legitimate-interest': 'recognised legitimate interest',
};

const ADVICE: Readonly<Record<string, string>> = {
  agrees: 'The data protection officer agrees',
  disagrees: 'The data protection officer disagrees',
  'not-asked': 'The data protection officer was not asked',
};

function bases(codes: readonly string[]): string {
  return listed(codes.map((code) => wordFor(BASES, code)));
}

function regimes(codes: readonly string[]): string {
  return listed(codes.map(theLaw));
}

function contacts(count: number): string {
  return count === 1 ? 'one contact is' : `${count} contacts are`;
}

function allows(exceptions: readonly string[]): string {
  return exceptions.length === 0 ? '' : ` ${ended(`The sentence leaves room for: ${some(exceptions)}`)}`;
}

/** ': ‘…’', where something was said; the full stop that follows is the sentence's own. */
function words(text: string): string {
  return text === '' ? '' : `: ${quoted(text.replace(/\.$/, ''))}`;
}

/** What the checks say of notices, both ways, and of accepted risks. */
export const noticeCheckSentences: Sentences<NoticeCheckStatements> = {
  // Promised and not so.
  'checks.purposes-beyond': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'names', 'name')} the only purposes for which data are used (${quoted(p.quote)}). None of them reads like what ${titles(p.activities)} ${verb(p.activities, 'pursues', 'pursue')}: ${titles(p.purposes)}.`,
  'checks.purposes-not-recorded': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'tells', 'tell')} of purposes that no activity on record pursues: ${titles(p.purposes)}.`,
  'checks.data-beyond': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'names', 'name')} the data that are collected (${quoted(p.quote)}). Not among them, in ${titles(p.activities)}: ${some(p.categories)}.`,
  'checks.special-data-held': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'says', 'say')} that no sensitive data are collected (${quoted(p.quote)}). ${titles(p.activities)} ${verb(p.activities, 'holds', 'hold')} such data: ${some(p.categories)}.${allows(p.exceptions)}`,
  'checks.not-business-contact': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'says', 'say')} that only business contact details are held (${quoted(p.quote)}). The record calls these something else: ${some(p.categories)}.`,
  'checks.bases-beyond': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'names', 'name')} the legal grounds (${quoted(p.quote)}). ${titles(p.activities)} ${verb(p.activities, 'rests', 'rest')} on another: ${bases(p.bases)}.`,
  'checks.basis-differs': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'names', 'name')} ${bases(p.bases)} (${quoted(p.quote)}), and the record rests ${titles(p.purposes)} on something else.`,
  'checks.balance-missing': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'promises', 'promise')} that legitimate interests are weighed against the person’s (${quoted(p.quote)}). No assessment is linked for: ${titles(p.purposes)}.`,
  'checks.kept-longer': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'says', 'say')} how long data are kept (${quoted(p.quote)}). The record keeps longer: ${some(p.limits)}.${allows(p.exceptions)}`,
  'checks.limit-not-recorded': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'says', 'say')} how long data are kept (${quoted(p.quote)}), and no activity on record has a limit after that event.`,
  'checks.contacts-kept-too-long': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'says', 'say')} how long data are kept (${quoted(p.quote)}): ${contacts(p.count)} kept beyond it, the longest since ${britishDay(p.since)}.`,
  'checks.contacts-past-record': (p) =>
    `The record of ‘${p.activity}’ limits how long ${some(p.categories)} may be kept: ${contacts(p.count)} kept beyond it, the longest since ${britishDay(p.since)}.`,
  'checks.answered-late': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'says', 'say')} by when requests are answered (${quoted(p.quote)}). Answered later: ${titles(p.matters)}.`,
  'checks.answer-overdue': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'says', 'say')} by when requests are answered (${quoted(p.quote)}). Still open after that: ${titles(p.matters)}.`,
  'checks.breach-overdue': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'promises', 'promise')} that breaches are notified (${quoted(p.quote)}). Open past the day set for it: ${titles(p.matters)}.`,
  'checks.own-purposes': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'says', 'say')} that providers act on instructions only (${quoted(p.quote)}). On record as using the data for purposes of their own: ${some(p.processors)}.`,
  'checks.instructions-not-so': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'says', 'say')} that providers act on instructions only (${quoted(p.quote)}). No terms in force bind to instructions: ${some(p.processors)}.`,
  'checks.instructions-not-known': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'was', 'were')} not tested for ${some(p.processors)}: whether the terms bind to instructions is not known.`,
  'checks.confidentiality-not-so': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'promises', 'promise')} confidentiality (${quoted(p.quote)}). No terms in force oblige to it: ${some(p.processors)}.`,
  'checks.confidentiality-not-known': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'was', 'were')} not tested for ${some(p.processors)}: whether the terms oblige to confidentiality is not known.`,
  'checks.measures-not-recorded': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'names', 'name')} security measures (${quoted(p.quote)}) that no activity on record has: ${some(p.measures)}.`,
  'checks.marketing-without-opt-in': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'promises', 'promise')} an opt-in before others get data for their marketing (${quoted(p.quote)}). ${titles(p.activities)} ${verb(p.activities, 'gives', 'give')} data to ${some(p.recipients)} without consent as a basis.`,
  'checks.contact-differs': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'says', 'say')} how to reach the controller, and the record of no company named has it: ${some(p.told)}.`,
  'checks.complaint-too-narrow': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'says', 'say')} where people may complain (${quoted(p.quote)}). Activities are reached by ${regimes(p.regimes)} too, and no authority there is named.`,
  'checks.area-reads-otherwise': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'was', 'were')} written of ${wordFor(AREAS, p.area)} as it stood on ${britishDay(p.asOf)} and reads otherwise today for: ${some(p.places)}. The promise is tested as it was written.`,
  'checks.area-leaves-out-home': (p) =>
    `${sentencesOf(p.notice, p.numbers, 'speaks', 'speak')} of data leaving ${wordFor(AREAS, p.area)} (${quoted(p.quote)}). By these words they are outside already where companies that say so are established: ${some(p.places)}.`,
  'checks.wording-sign': (p) =>
    `Sentence ${p.number} of ‘${p.notice}’ may be wording that cannot be kept (${quoted(p.quote)}): ${listed(p.signs.map((sign) => wordFor(SIGN_WORDS, sign)))}.`,
  'checks.not-testable': (p) =>
    `No rule can test what ${verb(p.sentences, 'sentence', 'sentences')} ${listed(p.sentences)} of ‘${p.notice}’ ${verb(p.sentences, 'promises', 'promise')}: the register keeps nothing that could tell. That nothing is found there says nothing.`,
  'checks.activity-past-retention': (p) =>
    `‘${p.activity}’ ended on ${britishDay(p.ended)}. Every period for ${some(p.categories)}, counted from that day at the latest, has run out (the first on ${britishDay(p.limit)}).`,

  // So and not told.
  'checks.nothing-told': (p) =>
    `What ${titles(p.notices)} ${verb(p.notices, 'discloses', 'disclose')} is not recorded, so that nobody can tell what is so and not told.`,
  'checks.controllers-not-told': (p) =>
    `${titles(p.notices)} ${verb(p.notices, 'names', 'name')} neither as controller nor as joint controller: ${some(p.controllers)}.`,
  'checks.purposes-not-told': (p) =>
    `${titles(p.notices)} ${verb(p.notices, 'tells', 'tell')} of no purpose that reads like what ${titles(p.activities)} ${verb(p.activities, 'pursues', 'pursue')}: ${titles(p.purposes)}.`,
  'checks.bases-not-told': (p) =>
    `${titles(p.notices)} ${verb(p.notices, 'does', 'do')} not tell of legal grounds on which ${titles(p.activities)} ${verb(p.activities, 'rests', 'rest')}: ${bases(p.bases)}.`,
  'checks.recipients-not-told': (p) =>
    `${titles(p.notices)} ${verb(p.notices, 'names', 'name')} neither these recipients of ${titles(p.activities)} nor, as far as the record tells, a category that holds them: ${some(p.recipients)}.`,
  'checks.retention-not-told': (p) =>
    `${titles(p.notices)} ${verb(p.notices, 'does', 'do')} not tell these time limits of the record: ${some(p.limits)}.`,
  'checks.contacts-not-told': (p) =>
    `${titles(p.notices)} ${verb(p.notices, 'gives', 'give')} none of the contact details on record of: ${some(p.contacts)}.`,
  'checks.rights-not-told': (p) =>
    `${titles(p.notices)} ${verb(p.notices, 'does', 'do')} not tell of these rights: ${listed(p.rights.map((right) => wordFor(RIGHTS, right)))}.`,

  // What to do.
  'checks.do.tell-or-stop': (p) =>
    `Tell it in ${titles(p.notices)}, or stop; where the notice says it in other words, use the same in the record.`,
  'checks.do.record-purpose': (p) => `Record the activity behind it, or strike the purpose from ‘${p.notice}’.`,
  'checks.do.record-balance': (p) =>
    `Carry out the assessment that ‘${p.notice}’ promises, and link it at each purpose.`,
  'checks.do.record-limit': (p) =>
    `Enter the limit that ‘${p.notice}’ promises at the categories of data that it is about.`,
  'checks.do.erase-contacts': (p) =>
    `Erase ${p.count === 1 ? 'this contact' : 'these contacts'}, or record the legal hold that keeps ${p.count === 1 ? 'it' : 'them'}.`,
  'checks.do.erase-or-hold': (p) =>
    `Make sure that the data of ‘${p.activity}’ are erased, and mark the activity as ended.`,
  'checks.do.close-matters': (p) => `Answer and close ${titles(p.matters)}, or record why the clock stood still.`,
  'checks.do.bind-processors': (p) =>
    `Amend or enter the terms with ${some(p.processors)}, and record what they say on it (Art 28(3)).`,
  'checks.do.record-measures': (p) =>
    `Record the measures at the activities that have them, or change what ‘${p.notice}’ says.`,
  'checks.do.correct-contact': (p) => `Correct ‘${p.notice}’, or enter the address at the company.`,
  'checks.do.widen-complaint': (p) => `Say in ‘${p.notice}’ that people may turn to their own authority.`,
  'checks.do.read-by-hand': (p) => `Have a person answer for these sentences of ‘${p.notice}’ at each review.`,
  'checks.do.name-area': (p) =>
    `Reword ${verb(p.numbers, 'sentence', 'sentences')} ${listed(p.numbers)} of ‘${p.notice}’ so that the area is named as it is today.`,
  'checks.do.weigh-wording': (p) =>
    `Decide on the state of sentence ${p.number} of ‘${p.notice}’, and reword it where it cannot be kept.`,
  'checks.do.record-disclosures': (p) => `Enter what ${titles(p.notices)} ${verb(p.notices, 'discloses', 'disclose')}.`,
  'checks.do.tell': (p) => `Tell it in ${titles(p.notices)}, and enter it under what the notice discloses.`,
  'checks.do.name-recipients': (p) =>
    `Name the recipients or their category in ${titles(p.notices)}; where a sentence covers them, enter them among its parties.`,

  // Accepted risks.
  'checks.accepted': (p) =>
    `Accepted as a risk by ${p.officer} (${p.role}) for ${p.controller} on ${britishDay(p.decided)}, until ${britishDay(p.until)}${p.regime === '' ? '' : `, under ${regimes([p.regime])} only`}. ${wordFor(ADVICE, p.advice)}${words(p.adviceText)}.`,
  'checks.risk-decided-by-dpo': (p) =>
    p.why === 'recorded-as-dpo'
      ? `‘${p.risk}’ was accepted by ${p.officer}, whom the register records as data protection officer. The officer advises and does not decide: the finding stands open.`
      : `‘${p.risk}’ was accepted in the role of data protection officer (${p.officer}). The officer advises and does not decide: the finding stands open.`,
  'checks.risk-against-advice': (p) =>
    p.advice === 'disagrees'
      ? `‘${p.risk}’ was accepted by ${p.officer} against the advice of the data protection officer${words(p.text)}.`
      : `‘${p.risk}’ was accepted by ${p.officer} without asking the data protection officer.`,
  'checks.do.officer-decides': (p) =>
    `Have an officer of the controller decide on ‘${p.risk}’, or end it and mend the finding.`,
  'checks.do.weigh-advice': (p) =>
    `Put the advice before the officer at the next review of ‘${p.risk}’, and record the reasons for not following it.`,
};
