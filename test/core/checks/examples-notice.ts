import { Notice } from '../../../src/core/records/notice.ts';
import type { NoticeSentence } from '../../../src/core/records/notice.ts';
import type { Example, Examples } from './example.ts';
import { ID, the } from './register.ts';
import type { Case } from './register.ts';

type Commitment = NoticeSentence['commitments'][number];

/** Adds a sentence with one commitment to the notice. */
export function promise({ notices }: Case, kind: Commitment['kind'], parts: Partial<Commitment> = {}): void {
  const { sentences } = the(notices, ID.notice);
  const number = sentences.length + 1;
  const parsed = Notice.shape.sentences.parse([
    { number, quote: `Promise ${number}.`, state: 'checked', commitments: [{ kind, ...parts }] },
  ]);
  sentences.push(...parsed);
}

function quoted(state: NoticeSentence['state']): (register: Case) => void {
  return ({ notices }) => {
    the(notices, ID.notice).sentences.push({
      number: 2,
      quote: 'We keep it for as long as you do not opt out.',
      state,
      comment: 'No law asks for it.',
      commitments: [],
    });
  };
}

function sentence(state: NoticeSentence['state'], citation: string, says: string): Example {
  return {
    fails: quoted(state),
    passes: quoted('told-only'),
    citation,
    says: ['Privacy notice', 'opt out', 'No law asks', says],
  };
}

const BOTH = 'UK GDPR Art 5(1)(a) and 13; GDPR Art 5(1)(a) and 13';

export const noticeExamples: Examples = {
  'notice.unsafe-wording': sentence(
    'unsafe-wording',
    'UK GDPR Art 5(1)(a) and 12(1); GDPR Art 5(1)(a) and 12(1)',
    'cannot be kept',
  ),
  'notice.to-be-confirmed': sentence(
    'to-be-confirmed',
    'UK GDPR Art 5(2) and 12(1); GDPR Art 5(2) and 12(1)',
    'not settled',
  ),
  'notice.speaks-for-nobody': {
    fails: ({ notices }) => {
      const notice = the(notices, ID.notice);
      notices.push({ ...structuredClone(notice), id: ID.risk, title: 'Notice of nobody', speaksFor: [] });
    },
    passes: ({ notices }) => {
      const notice = the(notices, ID.notice);
      notices.push({ ...structuredClone(notice), id: ID.risk, speaksFor: [], inForceFrom: '2026-11-23' });
    },
    citation: 'UK GDPR Art 13(1)(a) and 14(1)(a); GDPR Art 13(1)(a) and 14(1)(a)',
    says: ['Notice of nobody', 'not tested'],
  },
  'notice.nearest-entity': {
    fails: (register) => {
      promise(register, 'nearest-entity-becomes-joint-controller');
      the(register.agreements, ID.arrangement).status = 'draft';
    },
    passes: (register) => promise(register, 'nearest-entity-becomes-joint-controller'),
    citation: BOTH,
    says: ['Sentence 2', 'Asia Sdn Bhd', 'Home Ltd', 'Promise 2.'],
  },
  'notice.shared-beyond': {
    fails: (register) => {
      promise(register, 'nearest-entity-becomes-joint-controller', {
        dataCategories: ['Identity Data', 'Contact Data'],
      });
      const transfer = the(register.transfers, ID.toMy);
      transfer.dataCategories = [
        { name: 'Contact Data', kinds: ['business-contact'] },
        { name: 'Purchases', kinds: ['ordinary'] },
      ];
    },
    passes: (register) => {
      promise(register, 'nearest-entity-becomes-joint-controller', {
        dataCategories: ['Identity Data', 'Contact Data'],
      });
      const transfer = the(register.transfers, ID.toMy);
      transfer.dataCategories = [
        { name: 'Contact Data', kinds: ['business-contact'] },
        { name: 'Names and job titles', kinds: ['business-contact'] },
      ];
    },
    citation: BOTH,
    says: ['Sentence 2', 'Identity Data and Contact Data', 'Asia Sdn Bhd', 'Home Ltd', 'Purchases', 'Promise 2.'],
  },
  'notice.shared-with-home-controller': {
    fails: (register) => {
      promise(register, 'shared-with-home-controller', { parties: [ID.uk] });
      const activity = the(register.activities, ID.contacts);
      activity.controllers = [ID.my];
      activity.jointControllers = [];
    },
    passes: (register) => {
      promise(register, 'shared-with-home-controller', { parties: [ID.uk] });
      const activity = the(register.activities, ID.contacts);
      activity.controllers = [ID.my];
      activity.jointControllers = [];
      activity.recipients.push({ party: ID.uk, role: 'controller' });
    },
    citation: BOTH,
    says: ['Sentence 2', 'Asia Sdn Bhd', 'Home Ltd'],
  },
  'notice.recipients-located-in': {
    fails: (register) => promise(register, 'recipients-located-in', { countries: ['GB'] }),
    passes: (register) => promise(register, 'recipients-located-in', { countries: ['GB', 'US'] }),
    citation: BOTH,
    says: ['Sentence 2', 'Mailer Inc. (United States)'],
  },
  'notice.transfers-outside-area': {
    fails: (register) =>
      promise(register, 'transfers-outside-area-only-with', { area: 'eea', safeguards: ['uk-idta'] }),
    passes: (register) =>
      promise(register, 'transfers-outside-area-only-with', {
        area: 'eea',
        parties: [ID.mailer],
        safeguards: ['uk-idta'],
      }),
    citation: BOTH,
    says: ['Sentence 2', 'the EEA', 'Home to Mailer'],
  },
};
