import type { Examples } from './example.ts';
import { ID, risk, the } from './register.ts';
import type { Case } from './register.ts';

const BOTH = 'UK GDPR Art 24(1) and 5(2); GDPR Art 24(1) and 5(2)';

/** The same assessment on the Malaysian method, answered, completed on 1 March 2026 and recorded as holding until that day. */
function malaysian(expiresOn: string) {
  return {
    method: 'my-transfer-impact-assessment' as const,
    legalTest: 'my-equivalent-protection' as const,
    similarLaw: 'yes' as const,
    similarLawFinding: 'The same principles.',
    expiresOn,
  };
}

/** Question 4 finds union membership unprotected, which the transfer to Asia sends; question 6 answers so. */
function unprotected(
  { assessments, transfers }: Case,
  answered: { readonly ground?: 'explicit-consent'; readonly applies: 'yes' | 'no' },
): void {
  const tra = the(assessments, ID.assessment);
  tra.humanRights = [{ dataCategory: 'Union membership', increasesRisk: 'yes' }];
  tra.significantRiskData = [{ dataCategory: 'Union membership', ...answered }];
  the(transfers, ID.toMy).dataCategories = [{ name: 'Union membership', kinds: ['special-category'] }];
}

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
      the(assessments, ID.assessment).expiryEvents = [
        { trigger: 'law-change', event: 'New law', occurredOn: '2026-11-22' },
      ];
    },
    passes: ({ assessments }) =>
      void (the(assessments, ID.assessment).expiryEvents = [{ trigger: 'law-change', event: 'New law' }]),
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
  'assessment.contradiction': {
    fails: ({ assessments }) => {
      const tra = the(assessments, ID.assessment);
      tra.enforceableInUk = 'no';
      tra.enforceableElsewhere = 'no';
      tra.significantRiskData = [{ dataCategory: 'Contact data', applies: 'no' }];
    },
    passes: ({ assessments }) => {
      const tra = the(assessments, ID.assessment);
      tra.enforceableInUk = 'no';
      tra.enforceableElsewhere = 'yes';
    },
    citation: 'UK GDPR Art 46(1A), (6) and (7)',
    says: ['TRA Asia', 'allows the transfers', 'are not allowed'],
  },
  'assessment.unanswered': {
    fails: ({ assessments }) => {
      const tra = the(assessments, ID.assessment);
      tra.investigation = undefined;
      tra.investigationReasons = undefined;
    },
    passes: ({ assessments }) => {
      Object.assign(the(assessments, ID.assessment), { investigation: undefined, conclusion: 'not-concluded' });
    },
    citation: 'UK GDPR Art 46(1A), (6) and (7)',
    says: ['TRA Asia', 'question 3'],
  },
  'assessment.exception-not-recorded': {
    fails: (register) => unprotected(register, { ground: 'explicit-consent', applies: 'yes' }),
    passes: (register) => {
      unprotected(register, { ground: 'explicit-consent', applies: 'yes' });
      the(register.transfers, ID.toMy).exceptions = [
        {
          regime: 'uk-gdpr',
          ground: 'explicit-consent',
          necessary: 'yes',
          conditionsMet: 'yes',
          enteredInRecord: 'not-known',
          authorityTold: 'not-known',
          peopleTold: 'not-known',
        },
      ];
    },
    citation: 'UK GDPR Art 46(1A), (6) and (7)',
    says: ['TRA Asia', 'Union membership', 'question 6', 'explicit consent', 'does not record'],
  },
  'assessment.sent-nevertheless': {
    fails: (register) => unprotected(register, { applies: 'no' }),
    passes: (register) => {
      unprotected(register, { applies: 'no' });
      the(register.transfers, ID.toMy).dataCategories = [{ name: 'Contact data', kinds: [] }];
    },
    citation: 'UK GDPR Art 46(1A), (6) and (7)',
    says: ['TRA Asia', 'Union membership', 'must not be sent', 'sends it'],
  },
  'assessment.three-years': {
    fails: ({ assessments }) => Object.assign(the(assessments, ID.assessment), malaysian('2029-03-01')),
    passes: ({ assessments }) => Object.assign(the(assessments, ID.assessment), malaysian('2029-02-28')),
    citation: 'Malaysian Personal Data Protection Act 2010, s.129(2); Guidelines No. 3/2025',
    says: ['TRA Asia', '1 March 2029', 'three years', '28 February 2029'],
  },
  'assessment.without-end': {
    fails: ({ assessments }) => void (the(assessments, ID.assessment).expiresOn = undefined),
    passes: ({ assessments }) => {
      const tra = the(assessments, ID.assessment);
      tra.expiresOn = undefined;
      tra.expiryEvents = [{ trigger: 'judgment', event: 'A judgment on Malaysian law' }];
    },
    citation: 'UK GDPR Art 46(1A), (6) and (7)',
    says: ['TRA Asia', 'neither a last day nor an event'],
  },
  'assessment.against-advice': {
    fails: ({ assessments }) => {
      the(assessments, ID.assessment).dpoAdvice = { position: 'disagrees', advice: 'Wait for the guidelines.' };
    },
    passes: ({ assessments }) => {
      the(assessments, ID.assessment).dpoAdvice = {
        position: 'agrees-with-conditions',
        advice: 'Look again in a year.',
      };
    },
    citation: 'UK GDPR Art 46(1A), (6) and (7)',
    says: ['TRA Asia', 'Wait for the guidelines', 'why it was decided otherwise is not recorded'],
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
  'agreement.notice': {
    fails: ({ agreements }) => Object.assign(the(agreements, ID.idta), { validTo: '2027-05-21', noticeDays: 90 }),
    passes: ({ agreements }) => Object.assign(the(agreements, ID.idta), { validTo: '2027-05-22', noticeDays: 90 }),
    citation: 'IDTA Home–Asia',
    says: ['last day to give notice', '20 February 2027', '21 May 2027'],
  },
  'status.check-due': {
    fails: ({ thirdParties }) => {
      const [fact] = the(thirdParties, ID.mailer).statusFacts;
      fact?.checks.splice(0, 1, { on: '2025-12-22', by: 'DPO', outcome: 'Active' });
    },
    passes: ({ thirdParties }) => {
      const [fact] = the(thirdParties, ID.mailer).statusFacts;
      fact?.checks.splice(0, 1, { on: '2025-12-23', by: 'DPO', outcome: 'Active' });
    },
    citation: 'SI 2023/1028 reg 3',
    says: ['Mailer Inc.', 'UK Extension', '22 December 2026'],
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
