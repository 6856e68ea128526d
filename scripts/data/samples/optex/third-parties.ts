import { remarks, toBeConfirmed } from '../marks.ts';
import type { ThirdParties } from '../sample.ts';
import * as party from './parties.ts';

const KIND_ONLY = 'The notice names a kind of recipient and no company.';
const NO_PLACE = 'The notice does not say where they are.';

function outsourcer(id: string, legalName: string, services: string) {
  return {
    id,
    legalName,
    category: true,
    kind: 'vendor' as const,
    services,
    owner: 'Compliance Department',
    ...remarks(KIND_ONLY, "'Outsourcers and service providers', section 6.1 of the notice."),
    ...toBeConfirmed({
      legalName: KIND_ONLY,
      country: NO_PLACE,
      usesDataForOwnPurposes: 'The notice does not say that they act on instructions only.',
    }),
  };
}

/** Recipients outside the group, as the notice tells them: by kind, and one by name. */
export const thirdParties: ThirdParties = [
  outsourcer(party.hostingProviders, 'Providers of website hosting', 'Website hosting'),
  outsourcer(party.analysisProviders, 'Providers of data analysis', 'Data analysis'),
  outsourcer(
    party.itProviders,
    'Providers of information technology and related infrastructures',
    'Information technology and related infrastructures',
  ),
  {
    id: party.analytics,
    legalName: 'Google Analytics',
    kind: 'vendor',
    services: 'Analytics of the website by cookies',
    country: 'US',
    places: [{ country: 'US', use: 'stored' }],
    statusFacts: [{ scheme: 'privacy-shield', legalEntity: 'Google Analytics', answer: 'not-known' }],
    owner: 'Compliance Department',
    ...remarks('Named in the cookie policy, section 2.'),
    ...toBeConfirmed({
      legalName: 'The notice gives the name of the service and not of the company that provides it.',
      country: 'Not in the notice: the United States, from general knowledge.',
      places: 'Not in the notice: the United States, from general knowledge.',
      usesDataForOwnPurposes: 'The notice does not say.',
      statusFacts:
        'Which company provides the service, and whether it took part in the EU-US Privacy Shield of that time for these data, is not in the notice.',
    }),
  },
  {
    id: party.counterparties,
    legalName: 'Counterparties of a reorganisation, merger, sale, joint venture, assignment or transfer',
    category: true,
    kind: 'buyer',
    services:
      'Taking over all or any portion of the business, assets or stock, also in bankruptcy or similar proceedings',
    usesDataForOwnPurposes: 'yes',
    owner: 'Compliance Department',
    ...remarks(KIND_ONLY, "'Third-parties', section 6.1 of the notice."),
    ...toBeConfirmed({
      legalName: KIND_ONLY,
      country: NO_PLACE,
      usesDataForOwnPurposes: 'Follows from taking over the business; the notice does not say it.',
    }),
  },
  {
    id: party.authorities,
    legalName: 'Courts, law enforcement agencies, regulatory agencies, and other public and government authorities',
    category: true,
    kind: 'authority',
    services: 'Requests to which Optex responds',
    usesDataForOwnPurposes: 'yes',
    owner: 'Compliance Department',
    ...remarks(KIND_ONLY, 'Section 6.2 of the notice.'),
    ...toBeConfirmed({
      country: NO_PLACE,
      usesDataForOwnPurposes: 'An authority acts for its own tasks; the notice does not say it.',
    }),
  },
  {
    id: party.supervisor,
    legalName: 'Information Commissioner’s Office (ICO)',
    kind: 'authority',
    services: 'Complaints about the use of personal data',
    country: 'GB',
    usesDataForOwnPurposes: 'yes',
    owner: 'Compliance Department',
    ...remarks('Named by its address www.ico.org.uk in section 8.4, and as ICO in section 1 of the notice.'),
    ...toBeConfirmed({
      legalName: 'The notice gives the short name ICO.',
      usesDataForOwnPurposes: 'An authority acts for its own tasks; the notice does not say it.',
    }),
  },
];
