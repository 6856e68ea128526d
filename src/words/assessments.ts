import type { AssessmentState } from '../core/assessments/expiry.ts';
import type { Outcome } from '../core/assessments/follows.ts';
import type { StepId } from '../core/assessments/guide.ts';
import type { Progress } from '../core/assessments/progress.ts';
import type { AssessmentStatements } from '../core/assessments/statements.ts';
import type { Sentences } from '../core/statement.ts';
import { assessmentForm } from './screens/forms/assessment.ts';
import { groundChoices } from './screens/forms/parts.ts';
import { britishDay, listed, wordFor } from './terms.ts';

/** What each step asks, in our words, after those who published the method. */
export const STEP_ASKS: Readonly<Record<StepId, string>> = {
  scope:
    'Which transfers is it about? An assessment is made of a transfer, not of a country: it is used again only within the scope that stands here.',
  'ico-1': 'What are the specific circumstances of the transfer?',
  'ico-2': 'What is the level of risk to people in the data? Rate each category before and after the measures.',
  'ico-3':
    'Which level of investigation is reasonable and proportionate, given that risk and the size of the organisation?',
  'ico-4': 'Does the transfer significantly increase the risk of a human rights breach in the destination?',
  'ico-5': 'Can you and the people in the data enforce the safeguard: in the United Kingdom, or if not, elsewhere?',
  'ico-6':
    'Do exceptions apply to the data that questions 4 and 5 leave unprotected? For each: an exception, or it is not sent.',
  'edpb-1': 'Know your transfers: who receives what, for what, and where it goes on to.',
  'edpb-2': 'Identify the transfer tool that you rely on.',
  'edpb-3':
    'Does law or practice of the destination keep the tool from being effective for this transfer? Law that is not applied in practice needs documented proof.',
  'edpb-4': 'Adopt measures that bring the protection up to the level required. If none does, do not transfer.',
  'edpb-5': 'Take the formal steps that the tool or the measures ask for.',
  'edpb-6': 'Look again at intervals: when next, and on which events at once?',
  'my-1': 'What goes to whom, and for what?',
  'my-2': 'Is there in the destination a law in force that is substantially similar to the Malaysian act?',
  'my-3': 'If not: is the protection there at least equivalent to that of the Malaysian act?',
  'my-4': 'What is the risk to people in the data, before and after the measures?',
  answers: 'Any method is allowed where it is recorded: write down what was asked and what was found.',
  conclusion: 'What do you conclude, and when was the assessment completed?',
  people: 'What does the data protection officer advise, and who decided?',
  expiry: 'Until which day does it hold, and which events end it before?',
};

/** How far a step is answered. */
export const PROGRESS_WORDS: Readonly<Record<Progress, string>> = {
  answered: 'Answered',
  partly: 'Partly',
  open: 'Open',
  'not-needed': 'Not needed',
};

/** What the answers allow. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  allows: 'The answers allow the transfers',
  'allows-with-measures': 'The answers allow the transfers with the measures recorded',
  'only-with-exceptions': 'The answers allow part of the data only by exceptions',
  'does-not-allow': 'The answers do not allow the transfers',
  open: 'Nothing follows from the answers yet',
};

/** How an assessment stands. */
export const STATE_WORDS: Readonly<Record<AssessmentState, string>> = {
  draft: 'Draft',
  'in-work': 'Not completed',
  current: 'In date',
  'ended-by-event': 'Ended by an event',
  expired: 'Expired',
  superseded: 'Superseded',
  ended: 'Ended',
};

const ASPECT_WORDS: Readonly<Record<string, string>> = {
  exporter: 'exporter',
  importer: 'importer',
  destination: 'destination',
  purpose: 'activities',
  data: 'categories of data',
  instrument: 'safeguard',
};

function aspect(name: string): string {
  const word = wordFor(ASPECT_WORDS, name);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function fieldLabel(field: string): string {
  const words: Readonly<Record<string, { readonly label: string }>> = assessmentForm.fields;
  return `‘${words[field]?.label ?? field}’`;
}

function categories(names: readonly string[]): string {
  return listed(names.map((name) => `‘${name}’`));
}

const { method: METHODS, legalTest: TESTS } = {
  method: assessmentForm.fields.method.choices,
  legalTest: assessmentForm.fields.legalTest.choices,
};

/** What is said of an assessment: its steps, what follows, how long it holds, and which transfers lie in its scope. */
export const assessmentSentences: Sentences<AssessmentStatements> = {
  'assessments.lacks': ({ fields }) => `Still to be answered: ${listed(fields.map(fieldLabel))}.`,
  'assessments.categories-not-answered': (p) => `Not answered for ${categories(p.categories)}.`,
  'assessments.no-importer': () =>
    'The scope names no importer: an assessment is made of a transfer to somebody, not of a country.',
  'assessments.proof-missing': () =>
    'Law that is not applied in practice counts only with documents that prove it, and none is named.',
  'assessments.not-needed-enforceable': () => 'The safeguard can be enforced already.',
  'assessments.not-needed-nothing-unprotected': () => 'Questions 4 and 5 leave no data unprotected.',
  'assessments.not-needed-no-measures': () => 'Step 3 found nothing that measures would have to make up for.',
  'assessments.not-needed-similar-law': () => 'The law of the destination is substantially similar: one way is enough.',
  'assessments.item-undecided': (p) => `For ‘${p.category}’ no exception is decided on, nor that it is not sent.`,
  'assessments.completed-later': (p) => `It is recorded as completed on ${britishDay(p.on)}, which lies ahead.`,
  'assessments.run-out': (p) => `Its last day was ${britishDay(p.on)}.`,

  'assessments.follows-all-protected': () =>
    'No category of data is exposed to a significantly higher risk, and the safeguard can be enforced.',
  'assessments.follows-question-open': (p) => `Question or step ${p.question} is not answered.`,
  'assessments.follows-unprotected-by-rights': (p) =>
    `The transfer significantly increases the risk of a human rights breach for ${categories(p.categories)} (question 4).`,
  'assessments.follows-unprotected-by-enforcement': () =>
    'The safeguard can be enforced neither in the United Kingdom nor elsewhere (question 5): all data are left unprotected.',
  'assessments.follows-exception': (p) =>
    `‘${p.category}’: by the exception ‘${wordFor(groundChoices, p.ground)}’, which is recorded with the transfer too.`,
  'assessments.follows-do-not-send': (p) => `‘${p.category}’: no exception applies. It is not sent.`,
  'assessments.follows-item-open': (p) => `‘${p.category}’ is left unprotected: name an exception, or do not send it.`,
  'assessments.follows-no-problem': () => 'Law and practice of the destination raise no problem for this transfer.',
  'assessments.follows-not-applied': () =>
    'There is problematic law, and documents prove that it is not applied in practice to these transfers.',
  'assessments.follows-not-applied-unproved': () =>
    'There is problematic law. That it is not applied in practice has to be proved by documents, and none is named.',
  'assessments.follows-measures-help': () => 'There is problematic law, and the measures recorded make up for it.',
  'assessments.follows-measures-not-recorded': () =>
    'Measures are said to make up for problematic law, and none is recorded.',
  'assessments.follows-measures-fail': () =>
    'There is problematic law that is applied in practice, and no measure makes up for it: the transfer is not begun, or is stopped.',
  'assessments.follows-formal-open': () => 'Formal steps are still to be taken (step 5).',
  'assessments.follows-similar-law': () => 'A substantially similar law is in force in the destination (s.129(2)).',
  'assessments.follows-equivalent-protection': () => 'The protection there is at least equivalent (s.129(2)).',
  'assessments.follows-neither-way': () =>
    'Neither way of s.129(2) is open: one of the conditions of s.129(3) would have to be met.',
  'assessments.follows-no-guide': () => 'This method has no guide here: the conclusion is for whoever made it.',

  'assessments.contradiction-too-wide': () =>
    'The conclusion allows the transfers, and by the answers they are not allowed.',
  'assessments.contradiction-too-narrow': () =>
    'The conclusion does not allow the transfers, and by the answers they would be allowed.',
  'assessments.contradiction-measures-unsaid': () =>
    'By the answers the transfers rest on supplementary measures, and the conclusion does not say so.',
  'assessments.contradiction-test': (p) =>
    `The test ‘${wordFor(TESTS, p.legalTest)}’ is not one for the method ‘${wordFor(METHODS, p.method)}’.`,
  'assessments.contradiction-former-test': (p) =>
    `It was completed on ${britishDay(p.completed)} on the test that the UK replaced on 5 February 2026.`,
  'assessments.contradiction-risk-rises': (p) =>
    `The risk after the measures is recorded as higher than before them for ${categories(p.categories)}.`,

  'assessments.holds-three-years': (p) =>
    `A Malaysian finding is valid for three years: to ${britishDay(p.on)} at the latest.`,
  'assessments.holds-until': (p) => `It holds until ${britishDay(p.on)}.`,
  'assessments.holds-shorter-than-recorded': (p) =>
    `The record says ${britishDay(p.recorded)}, which is too late: ${britishDay(p.on)} is the last day.`,
  'assessments.holds-until-event': (p) => `It ends earlier by an event: ${p.events.join('; ')}.`,
  'assessments.ended-by-event': (p) => `It ended on ${britishDay(p.on)} by an event: ${p.event}.`,
  'assessments.holds-without-end': () =>
    'Neither a last day nor an event that ends it is recorded: an assessment without an end is never looked at again.',
  'assessments.holds-from-completion': (p) =>
    `It will hold for ${p.years} years from the day on which it is completed, and no longer.`,

  'assessments.scope-in': (p) => `${aspect(p.aspect)}: in scope.`,
  'assessments.scope-open': (p) => `${aspect(p.aspect)}: left open by the scope.`,
  'assessments.scope-out': (p) =>
    p.what.length === 0
      ? `${aspect(p.aspect)}: out of scope, none is recorded.`
      : `${aspect(p.aspect)}: out of scope (${listed(p.what)}).`,
};
