import type { Examples } from './example.ts';
import { ID, risk, the } from './register.ts';

const BOTH = 'UK GDPR Art 24(1) and 5(2); GDPR Art 24(1) and 5(2)';

export const reviewExamples: Examples = {
  'assessment.expired': {
    fails: ({ assessments }) => void (the(assessments, ID.assessment).expiresOn = '2026-11-21'),
    passes: ({ assessments, transfers }) => {
      the(assessments, ID.assessment).expiresOn = '2026-11-21';
      the(transfers, ID.toMy).assessments = [];
    },
    citation: 'UK GDPR Art 46(1A), (6) and (7)',
    says: ['TRA Asia', '21 November 2026', 'Home to Asia'],
  },
  'assessment.expiring': {
    fails: ({ assessments }) => void (the(assessments, ID.assessment).expiresOn = '2027-02-20'),
    passes: ({ assessments }) => void (the(assessments, ID.assessment).expiresOn = '2027-02-21'),
    citation: 'UK GDPR Art 46(1A), (6) and (7)',
    says: ['TRA Asia', '20 February 2027'],
  },
  'assessment.event': {
    fails: ({ assessments }) => {
      the(assessments, ID.assessment).expiryEvents = [{ event: 'New law', occurredOn: '2026-11-22' }];
    },
    passes: ({ assessments }) => void (the(assessments, ID.assessment).expiryEvents = [{ event: 'New law' }]),
    citation: 'UK GDPR Art 46(1A), (6) and (7)',
    says: ['TRA Asia', 'New law'],
  },
  'assessment.superseded': {
    fails: ({ assessments }) => {
      const old = the(assessments, ID.assessment);
      const next = { ...structuredClone(old), id: ID.risk, title: 'TRA Asia 2026' };
      assessments.push(next);
      old.supersededBy = next.id;
    },
    passes: ({ assessments }) => {
      const old = the(assessments, ID.assessment);
      const next = { ...structuredClone(old), id: ID.risk, title: 'TRA Asia 2026', completedOn: undefined };
      assessments.push(next);
      old.supersededBy = next.id;
    },
    citation: 'UK GDPR Art 46(1A), (6) and (7)',
    says: ['TRA Asia', 'TRA Asia 2026', 'Home to Asia'],
  },
  'registration.renewal': {
    fails: ({ entities }) => {
      the(entities, ID.uk).registrations = [
        { kind: 'regulator', authority: 'ICO', number: 'Z1', renewal: '2027-02-20' },
      ];
    },
    passes: ({ entities }) => {
      the(entities, ID.uk).registrations = [
        { kind: 'regulator', authority: 'ICO', number: 'Z1', renewal: '2027-02-21' },
      ];
    },
    citation: 'ICO, Z1',
    says: ['Home Ltd', 'ICO', '20 February 2027'],
  },
  'agreement.ending': {
    fails: ({ agreements }) => void (the(agreements, ID.idta).validTo = '2027-02-20'),
    passes: ({ agreements }) => void (the(agreements, ID.idta).validTo = '2027-02-21'),
    citation: 'UK GDPR Art 46',
    says: ['IDTA Home–Asia', '20 February 2027', 'One transfer relies on it'],
  },
  'accepted-risk.ending': {
    fails: ({ acceptedRisks }) => {
      acceptedRisks.push(risk({ findingRule: 'verdict.no-mechanism', record: ID.toMy, until: '2027-02-20' }));
    },
    passes: ({ acceptedRisks }) => {
      acceptedRisks.push(risk({ findingRule: 'verdict.no-mechanism', record: ID.toMy, until: '2027-02-21' }));
    },
    citation: BOTH,
    says: ['Accepted', '20 February 2027'],
  },
  'status.not-checked': {
    fails: ({ thirdParties }) => {
      const [fact] = the(thirdParties, ID.mailer).statusFacts;
      fact?.checks.splice(0, 1, { on: '2025-11-21', by: 'DPO', outcome: 'Active' });
    },
    passes: ({ thirdParties }) => {
      const [fact] = the(thirdParties, ID.mailer).statusFacts;
      fact?.checks.splice(0, 1, { on: '2025-11-22', by: 'DPO', outcome: 'Active' });
    },
    citation: 'SI 2023/1028 reg 3',
    says: ['Mailer Inc.', 'UK Extension', '21 November 2025'],
  },
  'status.past-due': {
    fails: ({ thirdParties }) => {
      const [fact] = the(thirdParties, ID.mailer).statusFacts;
      if (fact !== undefined) fact.nextDue = '2026-11-21';
    },
    passes: ({ thirdParties }) => {
      const [fact] = the(thirdParties, ID.mailer).statusFacts;
      if (fact !== undefined) Object.assign(fact, { nextDue: '2026-11-21', answer: 'no' });
    },
    citation: 'SI 2023/1028 reg 3',
    says: ['Mailer Inc.', '21 November 2026', 'not known'],
  },
  'status.due': {
    fails: ({ thirdParties }) => {
      const [fact] = the(thirdParties, ID.mailer).statusFacts;
      if (fact !== undefined) fact.nextDue = '2026-12-22';
    },
    passes: ({ thirdParties }) => {
      const [fact] = the(thirdParties, ID.mailer).statusFacts;
      if (fact !== undefined) fact.nextDue = '2026-12-23';
    },
    citation: 'SI 2023/1028 reg 3',
    says: ['Mailer Inc.', '22 December 2026'],
  },
  'review.overdue': {
    fails: ({ transfers }) => void (the(transfers, ID.toMy).review = { next: '2026-11-21' }),
    passes: ({ transfers }) => void (the(transfers, ID.toMy).review = { next: '2026-11-22' }),
    citation: BOTH,
    says: ['transfer', 'Home to Asia', '21 November 2026'],
  },
  'review.due': {
    fails: ({ transfers }) => {
      the(transfers, ID.toMy).review = { everyMonths: 12, last: { on: '2025-12-22', by: 'DPO', outcome: 'No change' } };
    },
    passes: ({ transfers }) => {
      the(transfers, ID.toMy).review = { everyMonths: 12, last: { on: '2025-12-23', by: 'DPO', outcome: 'No change' } };
    },
    citation: BOTH,
    says: ['Home to Asia', '22 December 2026'],
  },
  'review.none': {
    fails: ({ transfers }) => {
      the(transfers, ID.toMy).review = { last: { on: '2026-01-01', by: 'DPO', outcome: 'No change' } };
      the(transfers, ID.toMailer).review = undefined;
    },
    passes: ({ entities }) => void (the(entities, ID.uk).review = undefined),
    citation: BOTH,
    says: ['2 transfers', 'DPO'],
  },
  'retention.not-reckonable': {
    fails: ({ activities }) => {
      the(activities, ID.contacts).dataCategories[0]?.retention.push({
        description: 'Two years',
        number: 2,
        unit: 'years',
      });
    },
    passes: ({ activities }) => {
      const [category] = the(activities, ID.contacts).dataCategories;
      category?.retention.push({ description: 'Until objection', untilEvent: 'objection' });
    },
    citation: 'UK GDPR Art 30(1)(f) and 5(1)(e)',
    says: ['Contacts', 'Contact data'],
  },
  'record.to-be-confirmed': {
    fails: ({ entities }) => {
      the(entities, ID.my).toBeConfirmed = [{ field: 'registeredOffice.latitude' }, { field: 'country' }];
    },
    passes: ({ entities }) => void (the(entities, ID.my).status = 'draft'),
    citation: 'UK GDPR Art 5(2); GDPR Art 5(2)',
    says: ['Asia Sdn Bhd', 'registered office (latitude); country'],
  },
};
