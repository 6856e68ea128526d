import type { Notice, NoticeSentence } from '../../../src/core/records/notice.ts';
import type { Example, Examples } from './example.ts';
import { promise } from './examples-notice.ts';
import { contact, ID, request, risk, the } from './register.ts';
import type { Case } from './register.ts';

type Commitment = NoticeSentence['commitments'][number];

function both(provision: string): string {
  return `UK GDPR ${provision}; GDPR ${provision}`;
}

/** One that is broken by a change of the register alone: the sentence stands in both cases. */
function kept(
  kind: Commitment['kind'],
  parts: Partial<Commitment>,
  breaks: (register: Case) => void,
  rest: Pick<Example, 'citation' | 'says'> & { readonly on?: string },
): Example {
  return {
    fails: (register) => {
      promise(register, kind, parts);
      breaks(register);
    },
    passes: (register) => promise(register, kind, parts),
    ...rest,
  };
}

const contacts = (register: Case) => the(register.activities, ID.contacts);

/** Promises and what breaks them. */
export const promiseExamples: Examples = {
  'notice.purposes-only': kept(
    'purposes-only',
    { purposes: ['Marketing'] },
    (register) => void contacts(register).purposes.push({ description: 'Scoring of credit', bases: [] }),
    { citation: 'UK GDPR Art 5(1)(a) and 13', says: ['Sentence 2', 'Scoring of credit'] },
  ),
  'notice.purposes-not-recorded': {
    fails: (register) => promise(register, 'purposes-only', { purposes: ['Marketing', 'Medical research'] }),
    passes: (register) => promise(register, 'purposes-only', { purposes: ['Marketing'] }),
    citation: 'UK GDPR Art 13 and 30(1)(b)',
    says: ['Sentence 2', 'Medical research'],
  },
  'notice.data-categories-only': kept(
    'data-categories-only',
    { dataCategories: ['Contact data', 'Preferences'] },
    (register) =>
      void contacts(register).dataCategories.push({ name: 'Bank details', kinds: [], items: [], retention: [] }),
    { citation: 'UK GDPR Art 5(1)(a) and 13', says: ['Sentence 2', 'Bank details'] },
  ),
  'notice.no-special-category-data': kept(
    'no-special-category-data',
    {},
    (register) => void contacts(register).dataCategories[1]?.kinds.push('health'),
    { citation: 'UK GDPR Art 5(1)(a) and 13', says: ['Sentence 2', 'Preferences'] },
  ),
  'notice.business-contact-details-only': kept(
    'business-contact-details-only',
    { dataCategories: ['Contact data'] },
    (register) => {
      const [first] = contacts(register).dataCategories;
      if (first !== undefined) first.kinds = ['ordinary'];
    },
    { citation: 'UK GDPR Art 5(1)(a) and 13', says: ['Sentence 2', 'Contact data'] },
  ),
  'notice.legal-grounds': kept(
    'legal-grounds',
    { bases: ['legitimate-interests'] },
    (register) => void contacts(register).purposes[0]?.bases.push({ basis: 'consent' }),
    { citation: 'UK GDPR Art 5(1)(a) and 13(1)(c)', says: ['Sentence 2', 'consent'] },
  ),
  'notice.interests-balanced': kept(
    'legal-grounds',
    { bases: ['legitimate-interests'] },
    (register) => {
      the(register.notices, ID.notice).sentences[1]?.commitments[0]?.details.push('We balance interests');
    },
    { citation: 'UK GDPR Art 6(1)(f) and 13(1)(d)', says: ['Sentence 2', 'Marketing', 'No assessment'] },
  ),
  'notice.processors-only-on-instructions': kept(
    'processors-only-on-instructions',
    {},
    (register) => void (the(register.thirdParties, ID.mailer).usesDataForOwnPurposes = 'yes'),
    { citation: 'UK GDPR Art 5(1)(a) and 13', says: ['Sentence 2', 'Mailer Inc.', 'purposes of their own'] },
  ),
  'notice.confidentiality': kept(
    'confidentiality-and-access-limits',
    {},
    (register) => {
      const [terms] = the(register.agreements, ID.hostTerms).servesAs;
      if (terms?.kind === 'processor-terms') terms.b = 'no';
    },
    { citation: 'UK GDPR Art 5(1)(a) and 13', says: ['Sentence 2', 'Host Ltd'] },
  ),
  'notice.security-measures': {
    fails: (register) => promise(register, 'security-measures', { details: ['Regular backups'] }),
    passes: (register) => promise(register, 'security-measures', { details: ['Encryption'] }),
    citation: 'UK GDPR Art 5(1)(a) and 32(1)',
    says: ['Sentence 2', 'Regular backups'],
  },
  'notice.third-party-marketing': kept(
    'third-party-marketing-only-with-opt-in',
    {},
    (register) => {
      const recipient = contacts(register).recipients.find(({ party }) => party === ID.mailer);
      if (recipient !== undefined) recipient.role = 'controller';
    },
    { citation: 'UK GDPR Art 5(1)(a) and 13', says: ['Sentence 2', 'Mailer Inc.', 'Contacts'] },
  ),
  'notice.retention': {
    fails: (register) => {
      promise(register, 'retention', { number: 12, unit: 'months', fromEvent: 'enquiry closed' });
      const [first] = contacts(register).dataCategories;
      first?.retention.push({ description: 'Two years', number: 2, unit: 'years', fromEvent: 'enquiry closed' });
    },
    passes: (register) => {
      promise(register, 'retention', { number: 12, unit: 'months', fromEvent: 'enquiry closed' });
      const [first] = contacts(register).dataCategories;
      first?.retention.push({ description: 'One year', number: 1, unit: 'years', fromEvent: 'enquiry closed' });
    },
    citation: 'UK GDPR Art 5(1)(e) and 13(2)(a)',
    says: ['Sentence 2', 'Two years'],
  },
  'notice.answer-within': {
    fails: (register) => {
      promise(register, 'answer-within', { number: 1, unit: 'months' });
      register.matters.push(request());
    },
    passes: (register) => {
      promise(register, 'answer-within', { number: 1, unit: 'months' });
      register.matters.push(request({ closedOn: '2026-10-01' }));
    },
    citation: 'UK GDPR Art 12(3) and 5(1)(a)',
    says: ['Sentence 2', 'Request for access', 'Still open'],
  },
  'notice.breach-notice': {
    fails: (register) => {
      promise(register, 'breach-notice');
      register.matters.push(request({ kind: 'breach', title: 'Lost disk', dueOn: '2026-11-21' }));
    },
    passes: (register) => {
      promise(register, 'breach-notice');
      register.matters.push(request({ kind: 'breach', title: 'Lost disk', dueOn: '2026-11-22' }));
    },
    citation: 'UK GDPR Art 33, 34 and 5(1)(a)',
    says: ['Sentence 2', 'Lost disk'],
  },
  'notice.contact-point': {
    fails: (register) => promise(register, 'contact-point', { details: ['old@group.example'] }),
    passes: (register) => promise(register, 'contact-point', { details: ['dpo@group.example'] }),
    citation: 'UK GDPR Art 13(1)(a) and (b)',
    says: ['old@group.example'],
  },
  'notice.complaint-route': kept(
    'complaint-route',
    { countries: ['GB'] },
    (register) => void contacts(register).regimes.push({ regime: 'eu-gdpr', because: 'offers-goods-or-services' }),
    { citation: both('Art 13(2)(d) and 77'), says: ['Sentence 2', 'EU GDPR'] },
  ),
  'notice.area': {
    fails: (register) => promise(register, 'transfers-outside-area-only-with', { area: 'eea', areaAsOf: '2018-06-30' }),
    passes: (register) => promise(register, 'transfers-outside-area-only-with', { area: 'uk-and-eea' }),
    citation: 'UK GDPR Art 5(1)(a) and 12(1)',
    says: ['Sentence 2', '30 June 2018', 'United Kingdom'],
  },
  'notice.wording': {
    fails: ({ notices }) => {
      const [first] = the(notices, ID.notice).sentences;
      if (first !== undefined) first.quote = 'By law, we have to keep data for as long as you do not opt-out.';
    },
    passes: ({ notices }) => {
      const [first] = the(notices, ID.notice).sentences;
      if (first !== undefined) first.quote = 'We keep data for as long as you do not opt out.';
    },
    citation: both('Art 5(1)(a) and 12(1)'),
    says: ['Sentence 1', 'no law asks'],
  },
  'notice.not-testable': {
    fails: (register) => promise(register, 'other'),
    passes: (register) => promise(register, 'marketing-only-to'),
    citation: both('Art 5(2)'),
    says: ['sentence 2', 'No rule can test'],
  },
};

/** What is so and not told: each takes one thing out of what the notice discloses. */
function untold(
  take: (told: NonNullable<Notice['disclosures']>) => void,
  citation: string,
  says: readonly string[],
): Example {
  return {
    fails: ({ notices }) => {
      const { disclosures } = the(notices, ID.notice);
      if (disclosures !== undefined) take(disclosures);
    },
    passes: () => undefined,
    citation: `UK GDPR ${citation}`,
    says: ['Privacy notice', ...says],
  };
}

export const toldExamples: Examples = {
  'told.nothing': {
    fails: ({ notices }) => void (the(notices, ID.notice).disclosures = undefined),
    passes: () => undefined,
    citation: 'UK GDPR Art 13 and 14',
    says: ['Privacy notice', 'not recorded'],
  },
  'told.controllers': untold((told) => void (told.jointControllers = []), 'Art 13(1)(a), 14(1)(a) and 26(2)', [
    'Asia Sdn Bhd',
  ]),
  'told.purposes': untold((told) => void (told.purposes = ['Answering']), 'Art 13(1)(c) and 14(1)(c)', ['Marketing']),
  'told.bases': untold((told) => void (told.bases = ['Consent']), 'Art 13(1)(c) and 14(1)(c)', [
    'legitimate interests',
  ]),
  'told.recipients': untold((told) => void (told.recipients = ['Host Ltd', 'our group']), 'Art 13(1)(e) and 14(1)(e)', [
    'Mailer Inc.',
  ]),
  'told.retention': untold((told) => void (told.retention = ['Until you opt out']), 'Art 13(2)(a) and 14(2)(a)', [
    'Two years',
  ]),
  'told.contacts': untold((told) => void (told.contacts = ['The managing director']), 'Art 13(1)(a) and (b)', ['DPO']),
  'told.rights': untold(
    (told) => void (told.rights = ['Access', 'Correction', 'Erasure', 'Complaint']),
    'Art 13(2)(b) to (d)',
    ['restriction, objection and portability'],
  ),
};

/** Retention reached, and decisions to live with something. */
export const reachedExamples: Examples = {
  'retention.contacts': {
    fails: (register) => {
      promise(register, 'retention', { number: 12, unit: 'months', fromEvent: 'enquiry closed' });
      register.contacts.push(contact({ enquiryClosedOn: '2025-11-21' }));
      const [first] = contacts(register).dataCategories;
      first?.retention.push({ description: '12 months', number: 12, unit: 'months', fromEvent: 'enquiry closed' });
    },
    passes: (register) => {
      promise(register, 'retention', { number: 12, unit: 'months', fromEvent: 'enquiry closed' });
      register.contacts.push(contact({ enquiryClosedOn: '2025-11-22' }));
      const [first] = contacts(register).dataCategories;
      first?.retention.push({ description: '12 months', number: 12, unit: 'months', fromEvent: 'enquiry closed' });
    },
    citation: both('Art 5(1)(e) and 17(1)(a)'),
    says: ['Sentence 2', 'one contact is', '22 November 2026'],
  },
  'retention.activity': {
    fails: (register) => void (contacts(register).to = '2024-11-21'),
    passes: (register) => {
      contacts(register).to = '2024-11-21';
      contacts(register).status = 'ended';
    },
    citation: both('Art 5(1)(e) and 30(1)(f)'),
    says: ['Contacts', '21 November 2024', 'Contact data'],
  },
  'accepted-risk.decided-by-dpo': {
    fails: ({ acceptedRisks }) =>
      void acceptedRisks.push(
        risk({
          findingRule: 'verdict.no-mechanism',
          record: ID.toMy,
          decidedBy: { controller: ID.uk, officer: 'DPO', role: 'Director' },
        }),
      ),
    passes: ({ acceptedRisks }) =>
      void acceptedRisks.push(risk({ findingRule: 'verdict.no-mechanism', record: ID.toMy })),
    citation: both('Art 38(6) and 39(1)'),
    says: ['Accepted', 'DPO', 'does not decide'],
  },
  'accepted-risk.against-advice': {
    fails: ({ acceptedRisks }) =>
      void acceptedRisks.push(
        risk({
          findingRule: 'verdict.no-mechanism',
          record: ID.toMy,
          dpoAdvice: { answer: 'disagrees', text: 'Sign an IDTA.' },
        }),
      ),
    passes: ({ acceptedRisks }) =>
      void acceptedRisks.push(risk({ findingRule: 'verdict.no-mechanism', record: ID.toMy })),
    citation: both('Art 38(1) and 39(1)(a)'),
    says: ['A director', 'against the advice', 'Sign an IDTA’'],
  },
};
