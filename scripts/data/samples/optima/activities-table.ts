import { remarks, toBeConfirmed } from '../marks.ts';
import type { Activities } from '../sample.ts';
import * as activity from './activity-ids.ts';
import * as agreement from './agreements.ts';
import * as party from './parties.ts';
import { ALL_RIGHTS, CONTACT_DATA, GROW, IDENTITY_DATA, TOLD_MEASURES, TOLD_SOURCES } from './told.ts';
import { REPRESENTATIVES } from './wording.ts';

const IT_PROVIDERS = { party: party.itProviders, role: 'processor' as const };
const PAPERS = 'The companies and papers behind the kind of recipient are invented.';

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

/** The three rows of the table in section 4 of the notice, as they are told there. */
export const tableActivities: Activities = [
  {
    ...common,
    id: activity.managing,
    title: 'Managing the relationship',
    businessFunction: 'Sales',
    purposes: [
      {
        description: 'Notifying about changes to the terms or the privacy policy',
        bases: [{ basis: 'legal-obligation' }],
      },
      {
        description: 'Asking for a review or a survey',
        bases: [
          {
            basis: 'legitimate-interests',
            legitimateInterest: 'To keep our records updated and to study how customers use our products/services',
          },
        ],
      },
    ],
    recipients: [
      IT_PROVIDERS,
      { party: party.agentsAndContractors },
      { party: party.hosting, role: 'processor', contract: agreement.hostingTerms },
      { party: party.surveys, role: 'processor', contract: agreement.surveysTerms },
    ],
    systems: [{ name: 'Contact database', country: 'GB', operatedBy: party.hosting }],
    ...remarks('First row of the table in section 4 of the notice.', PAPERS),
    ...toBeConfirmed({
      'purposes[0].bases': 'The notice does not say which law obliges to notify changes of terms.',
      'purposes[1].bases': 'The assessment that section 11 speaks of is not in the notice.',
      systems: PAPERS,
      regimes: 'Whether the EU GDPR reaches this by Art 3(2), for people in the EEA, is not settled by the notice.',
    }),
  },
  {
    ...common,
    id: activity.advertising,
    title: 'Advertisements and their effect',
    businessFunction: 'Marketing',
    purposes: [
      {
        description:
          'Delivering relevant advertisements, and measuring or understanding how well the advertising works',
        bases: [
          {
            basis: 'legitimate-interests',
            legitimateInterest:
              'To study how customers use our products/services, to develop them, to grow our business and to inform our marketing strategy',
          },
        ],
      },
    ],
    recipients: [IT_PROVIDERS, { party: party.mailings, role: 'processor', contract: agreement.mailingsTerms }],
    automatedDecisions: { used: 'not-known', description: 'The notice says nothing of how advertisements are chosen.' },
    ...remarks(
      "Second row of the table in section 4 of the notice, which reads 'relevant and advertisements'.",
      PAPERS,
    ),
    ...toBeConfirmed({
      'purposes[0].bases': 'The assessment that section 11 speaks of is not in the notice.',
      automatedDecisions: 'The notice says nothing of profiling.',
    }),
  },
  {
    ...common,
    id: activity.suggesting,
    title: 'Suggestions and recommendations',
    businessFunction: 'Marketing',
    purposes: [
      {
        description: 'Making suggestions and recommendations about goods or services that may be of interest',
        bases: [{ basis: 'legitimate-interests', legitimateInterest: GROW }],
      },
    ],
    recipients: [IT_PROVIDERS],
    automatedDecisions: {
      used: 'not-known',
      description:
        'Section 4 speaks of forming a view on what may be of interest; it does not say whether by a person.',
    },
    ...remarks('Third row of the table in section 4 of the notice.'),
    ...toBeConfirmed({
      'purposes[0].bases': 'The assessment that section 11 speaks of is not in the notice.',
      automatedDecisions: 'The notice does not say whether the view is formed by a person.',
    }),
  },
];
