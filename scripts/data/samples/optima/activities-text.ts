import { remarks, toBeConfirmed } from '../marks.ts';
import type { Activities } from '../sample.ts';
import * as activity from './activity-ids.ts';
import * as agreement from './agreements.ts';
import * as party from './parties.ts';
import {
  ALL_RIGHTS,
  AS_LONG_AS_NECESSARY,
  CONTACT_DATA,
  GROW,
  IDENTITY_DATA,
  PREFERENCES_DATA,
  TOLD_MEASURES,
  TOLD_SOURCES,
} from './told.ts';
import { REPRESENTATIVES } from './wording.ts';

const OUTSIDE_TABLE = 'Told in the text of the notice and absent from its table, which claims to hold all the uses.';
const IT_PROVIDERS = { party: party.itProviders, role: 'processor' as const };

const common = {
  kind: 'controller' as const,
  controllers: [party.contracting],
  people: [REPRESENTATIVES],
  dataCategories: [IDENTITY_DATA, CONTACT_DATA],
  sources: TOLD_SOURCES,
  securityMeasures: TOLD_MEASURES,
  icoColumns: { rightsAvailable: ALL_RIGHTS },
  owner: 'Data privacy manager',
};

/** Uses that the notice tells in its text, outside the table. */
export const textActivities: Activities = [
  {
    ...common,
    id: activity.marketing,
    title: 'Marketing of our own services and goods',
    businessFunction: 'Marketing',
    purposes: [
      {
        description:
          'Contacting the person periodically, as representative of an organisation, about our services and goods',
        bases: [{ basis: 'legitimate-interests', legitimateInterest: GROW }],
      },
      {
        description: 'Forming a view on which products, services and offers may be of interest to the organisation',
        bases: [{ basis: 'legitimate-interests', legitimateInterest: GROW }],
      },
      {
        description: 'Inviting to suitable or tailored events',
        bases: [{ basis: 'legitimate-interests', legitimateInterest: GROW }],
      },
    ],
    dataCategories: [IDENTITY_DATA, CONTACT_DATA, PREFERENCES_DATA],
    recipients: [
      IT_PROVIDERS,
      { category: 'Other entities of the Optima Group', role: 'joint-controller' },
      { party: party.hosting, role: 'processor', contract: agreement.hostingTerms },
      { party: party.mailings, role: 'processor', contract: agreement.mailingsTerms },
      { party: party.events, role: 'processor', contract: agreement.eventsTerms },
    ],
    automatedDecisions: {
      used: 'not-known',
      description: 'The notice does not say whether the view is formed by a person.',
    },
    ...remarks(
      OUTSIDE_TABLE,
      'Only to those who registered, asked or bought, and who have not opted out (notice, section 4).',
      'The companies and papers behind the kinds of recipient are invented.',
    ),
    ...toBeConfirmed({
      'purposes[0].bases': 'The table gives no basis for it; taken from the row on suggestions and recommendations.',
      'purposes[1].bases': 'The table gives no basis for it; taken from the row on suggestions and recommendations.',
      'purposes[2].bases': 'The table gives no basis for it; taken from the row on suggestions and recommendations.',
      automatedDecisions: 'The notice does not say whether the view is formed by a person.',
      regimes: 'Whether the EU GDPR reaches this by Art 3(2), for people in the EEA, is not settled by the notice.',
    }),
  },
  {
    ...common,
    id: activity.thirdPartyMarketing,
    title: 'Third-party marketing on consent',
    businessFunction: 'Marketing',
    purposes: [
      {
        description: 'Sharing with companies outside the group for their marketing by phone, e-mail or text message',
        bases: [{ basis: 'consent' }],
      },
    ],
    dataCategories: [IDENTITY_DATA, CONTACT_DATA, PREFERENCES_DATA],
    recipients: [
      { party: party.marketingCompanies, role: 'controller' },
      { party: party.partner, role: 'controller' },
    ],
    ...remarks(
      'Only with express opt-in consent before sharing, which can be withdrawn at any time (notice, section 4).',
    ),
    ...toBeConfirmed({
      dataCategories: "The notice says 'personal data' without saying which.",
      'icoColumns.recordOfConsent': 'The notice does not say how consent is kept on record.',
    }),
  },
  {
    ...common,
    id: activity.technicalAccess,
    title: 'Access to technical and proprietary information',
    businessFunction: 'Technical support',
    purposes: [
      {
        description:
          'Providing access to the relevant level of technical and proprietary information, through an account on the website',
        bases: [
          {
            basis: 'legitimate-interests',
            legitimateInterest: 'To give the best service/product and the best and most secure experience',
          },
        ],
      },
    ],
    recipients: [
      IT_PROVIDERS,
      { party: party.hosting, role: 'processor', contract: agreement.hostingTerms },
      { party: party.administration, role: 'processor', contract: agreement.administrationTerms },
      { party: party.helpdesk, role: 'processor', contract: agreement.helpdeskTerms },
    ],
    systems: [{ name: 'Technical information service', country: 'GB', operatedBy: party.hosting }],
    ...remarks(
      OUTSIDE_TABLE,
      'The information is centralised, held and operated by Optima Contracting Limited in the UK (notice, section 2).',
      'The companies and papers behind the kind of recipient are invented.',
    ),
    ...toBeConfirmed({
      'purposes[0].bases': 'The table gives no basis for it; the interest is the one that the glossary names.',
      systems: 'The notice names no system.',
    }),
  },
  {
    ...common,
    id: activity.rightsAndComplaints,
    title: 'Requests, complaints and personal data breaches',
    businessFunction: 'Compliance',
    purposes: [
      { description: 'Answering requests of people about their rights', bases: [{ basis: 'legal-obligation' }] },
      { description: 'Dealing with complaints', bases: [{ basis: 'legal-obligation' }] },
      { description: 'Notifying people and regulators of breaches', bases: [{ basis: 'legal-obligation' }] },
    ],
    dataCategories: [
      { ...IDENTITY_DATA, retention: [AS_LONG_AS_NECESSARY] },
      { ...CONTACT_DATA, retention: [AS_LONG_AS_NECESSARY] },
      {
        name: 'Information that confirms identity',
        kinds: ['ordinary'],
        items: ['Specific information asked for to confirm identity'],
        retention: [AS_LONG_AS_NECESSARY],
      },
    ],
    recipients: [{ party: party.regulators, role: 'controller' }],
    ...remarks('Sections 1, 7 and 9 of the notice.', OUTSIDE_TABLE),
    ...toBeConfirmed({
      'purposes[0].bases': 'The notice gives no basis for it; the duty follows from the law on rights.',
      'purposes[1].bases': 'The notice gives no basis for it.',
      'purposes[2].bases': 'The notice gives no basis for it; the duty follows from the law on breaches.',
    }),
  },
];
