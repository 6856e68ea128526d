import { idOf } from '../id.ts';
import { illustrative } from '../marks.ts';
import type { Assessments } from '../sample.ts';
import { collectingAsia, marketing, nearestAsia } from './activity-ids.ts';
import * as party from './parties.ts';

/** The assessments, by the names that transfers use. */
export const asiaFirst = idOf('assessment/asia-2025');
export const asiaCurrent = idOf('assessment/asia-2026');
export const dmccAssessment = idOf('assessment/dmcc-2024');
export const helpdeskAssessment = idOf('assessment/helpdesk-2026');
export const backupsAssessment = idOf('assessment/backups-2024');
export const eventsAssessment = idOf('assessment/events-2025');
export const asiaInboundAssessment = idOf('assessment/asia-inbound-2025');

const IDENTITY_AND_CONTACT = ['Identity Data', 'Contact Data'];

/** Invented assessments on the UK test of before and since 5 February 2026, and one on the Malaysian test. */
export const assessments: Assessments = [
  {
    id: asiaFirst,
    status: 'ended',
    title: 'Transfer risk assessment 2025: Optima Products Asia',
    method: 'ico-six-questions',
    legalTest: 'uk-before-february-2026',
    scope: {
      exporters: [party.contracting],
      importers: [party.asia],
      destinations: [{ country: 'MY' }],
      activities: [nearestAsia],
      dataCategories: IDENTITY_AND_CONTACT,
      instruments: ['uk-idta'],
    },
    assessor: 'Data privacy manager',
    approver: 'A director',
    completedOn: '2025-02-24',
    risks: [
      { dataCategory: 'Identity Data', before: 'low', after: 'low' },
      { dataCategory: 'Contact Data', before: 'low', after: 'low' },
    ],
    lawsConsidered: ['Personal Data Protection Act 2010 (Malaysia), as amended in 2024'],
    enforceableWhere: 'England and Wales',
    conclusion: 'allows',
    expiresOn: '2026-03-31',
    supersededBy: asiaCurrent,
    owner: 'Data privacy manager',
    ...illustrative(),
  },
  {
    id: asiaCurrent,
    title: 'Transfer risk assessment 2026: Optima Products Asia',
    method: 'ico-six-questions',
    legalTest: 'uk-not-materially-lower',
    scope: {
      exporters: [party.contracting],
      importers: [party.asia],
      destinations: [{ country: 'MY' }],
      activities: [nearestAsia, marketing],
      dataCategories: IDENTITY_AND_CONTACT,
      instruments: ['uk-idta'],
    },
    assessor: 'Data privacy manager',
    approver: 'A director',
    dpoAdvice: { advice: 'The transfer may go on; look again when the Malaysian guidelines change.', on: '2026-03-12' },
    completedOn: '2026-03-16',
    answers: [
      {
        question: '1. What are the circumstances of the transfer?',
        finding:
          'Names, roles and business addresses of representatives of organisations in Asia, sent to the company that looks after them.',
      },
      {
        question: '2. What is the risk to people in the data?',
        finding: 'Low: business contact details, no special categories.',
      },
      {
        question: '3. How far should the investigation go?',
        finding: 'A short one: low risk, and a company of the same group.',
      },
      {
        question: '4. Does the transfer significantly increase the risk of a breach of human rights?',
        finding: 'No: nothing found that singles out business contact details.',
      },
      {
        question: '5. Can the safeguard be enforced?',
        finding: 'Yes, in England and Wales, by the terms of the IDTA.',
      },
      { question: '6. Do exceptions apply to data left unprotected?', finding: 'None are left unprotected.' },
    ],
    risks: [
      { dataCategory: 'Identity Data', before: 'low', after: 'low' },
      { dataCategory: 'Contact Data', before: 'low', after: 'low' },
    ],
    lawsConsidered: ['Personal Data Protection Act 2010 (Malaysia), as amended in 2024'],
    enforceableWhere: 'England and Wales',
    measures: [
      { description: 'Access for the regional sales team only', kind: 'organisational', inPlace: 'yes' },
      { description: 'Encryption on the way', kind: 'technical', inPlace: 'yes' },
    ],
    conclusion: 'allows',
    expiresOn: '2029-03-15',
    expiryEvents: [
      { event: 'The Malaysian act or its guidelines on transfers change' },
      { event: 'A new kind of data is added' },
    ],
    owner: 'Data privacy manager',
    review: { everyMonths: 12, next: '2027-03-16' },
    ...illustrative(),
  },
  {
    id: dmccAssessment,
    title: 'Transfer risk assessment 2024: Optima Systems International DMCC',
    method: 'ico-six-questions',
    legalTest: 'uk-before-february-2026',
    scope: {
      exporters: [party.contracting],
      importers: [party.dmcc],
      destinations: [{ country: 'AE', zone: 'DMCC' }],
      activities: [],
      dataCategories: IDENTITY_AND_CONTACT,
      instruments: ['uk-idta'],
    },
    assessor: 'Data privacy manager',
    approver: 'A director',
    completedOn: '2024-11-18',
    risks: [
      { dataCategory: 'Identity Data', before: 'low', after: 'low' },
      { dataCategory: 'Contact Data', before: 'moderate', after: 'low' },
    ],
    lawsConsidered: ['Federal Decree-Law 45/2021 (United Arab Emirates)'],
    enforceableWhere: 'England and Wales',
    measures: [{ description: 'Access by name, reviewed every quarter', kind: 'organisational', inPlace: 'yes' }],
    conclusion: 'allows-with-measures',
    expiresOn: '2027-11-17',
    expiryEvents: [{ event: 'The executive regulations to the federal law are issued' }],
    owner: 'Data privacy manager',
    review: { everyMonths: 12, next: '2026-11-18' },
    ...illustrative('Done on the test of before 5 February 2026, with the conclusion that protection was sufficient.'),
  },
  {
    id: helpdeskAssessment,
    title: 'Transfer risk assessment 2026: Fictional Helpdesk (India)',
    method: 'ico-six-questions',
    legalTest: 'uk-not-materially-lower',
    scope: {
      exporters: [party.contracting],
      importers: [party.helpdesk],
      destinations: [{ country: 'IN' }],
      activities: [],
      dataCategories: IDENTITY_AND_CONTACT,
      instruments: ['eu-scc', 'uk-addendum'],
    },
    assessor: 'Data privacy manager',
    approver: 'A director',
    dpoAdvice: { advice: 'Go on, with reading only and no copies.', on: '2026-02-18' },
    completedOn: '2026-02-20',
    risks: [
      { dataCategory: 'Identity Data', before: 'moderate', after: 'low' },
      { dataCategory: 'Contact Data', before: 'moderate', after: 'low' },
    ],
    lawsConsidered: [
      'Digital Personal Data Protection Act 2023 (India)',
      'Information Technology Act 2000, section 69 (India)',
    ],
    enforceableWhere: 'England and Wales',
    measures: [
      { description: 'Read-only sessions on a screen in the UK; no download', kind: 'technical', inPlace: 'yes' },
      { description: 'Every session recorded', kind: 'organisational', inPlace: 'yes' },
    ],
    conclusion: 'allows-with-measures',
    expiresOn: '2028-02-19',
    expiryEvents: [{ event: 'The Indian rules of November 2025 come fully into force' }],
    owner: 'Data privacy manager',
    review: { everyMonths: 12, next: '2027-02-20' },
    ...illustrative(),
  },
  {
    id: backupsAssessment,
    title: 'Transfer risk assessment 2024: Sample Backups, Singapore',
    method: 'other',
    legalTest: 'uk-before-february-2026',
    scope: {
      exporters: [party.hosting],
      importers: [party.backups],
      destinations: [{ country: 'SG' }],
      activities: [],
      dataCategories: IDENTITY_AND_CONTACT,
      instruments: ['eu-scc', 'uk-addendum'],
    },
    assessor: 'Example Cloud Hosting Ltd',
    completedOn: '2024-08-26',
    risks: [{ dataCategory: 'Contact Data', before: 'low', after: 'low' }],
    lawsConsidered: ['Personal Data Protection Act 2012 (Singapore)'],
    measures: [
      { description: 'Copies encrypted with a key that stays in the UK', kind: 'technical', inPlace: 'not-known' },
    ],
    conclusion: 'allows-with-measures',
    expiresOn: '2027-08-25',
    owner: 'Data privacy manager',
    ...illustrative('Done by the processor; whether the encryption is in place has not been confirmed.'),
  },
  {
    id: eventsAssessment,
    title: 'Transfer risk assessment 2025: Fictional Events, Australia',
    method: 'ico-six-questions',
    legalTest: 'uk-before-february-2026',
    scope: {
      exporters: [party.contracting],
      importers: [party.events],
      destinations: [{ country: 'AU' }],
      activities: [marketing],
      dataCategories: [...IDENTITY_AND_CONTACT, 'Marketing and Communications Data'],
      instruments: ['eu-scc'],
    },
    assessor: 'Marketing manager',
    approver: 'A director',
    completedOn: '2025-08-28',
    risks: [{ dataCategory: 'Marketing and Communications Data', before: 'low', after: 'low' }],
    lawsConsidered: ['Privacy Act 1988 (Australia)'],
    enforceableWhere: 'Ireland',
    conclusion: 'allows',
    expiresOn: '2028-08-27',
    owner: 'Marketing manager',
    ...illustrative(
      'Names the EU clauses as the instrument, which do not serve an export from the United Kingdom alone.',
    ),
  },
  {
    id: asiaInboundAssessment,
    title: 'Malaysian transfer impact assessment 2025: to Optima Contracting',
    method: 'my-transfer-impact-assessment',
    legalTest: 'my-equivalent-protection',
    scope: {
      exporters: [party.asia],
      importers: [party.contracting],
      destinations: [{ country: 'GB' }],
      activities: [collectingAsia],
      dataCategories: IDENTITY_AND_CONTACT,
      instruments: [],
    },
    assessor: 'Manager of Optima Products Asia Sdn Bhd',
    completedOn: '2025-09-01',
    risks: [
      { dataCategory: 'Identity Data', before: 'low', after: 'low' },
      { dataCategory: 'Contact Data', before: 'low', after: 'low' },
    ],
    lawsConsidered: ['UK GDPR and Data Protection Act 2018'],
    conclusion: 'allows',
    expiresOn: '2028-08-31',
    expiryEvents: [{ event: 'The data protection law of the United Kingdom changes' }],
    owner: 'Data privacy manager',
    ...illustrative('A Malaysian finding holds for three years.'),
  },
];
