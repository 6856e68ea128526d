import { idOf } from '../id.ts';
import { illustrative, remarks, toBeConfirmed } from '../marks.ts';
import type { Transfers } from '../sample.ts';
import * as party from './parties.ts';

const PEOPLE = ['Customers', 'Potential customers'];
const DATA = [
  { name: 'Contact information', kinds: ['business-contact' as const] },
  { name: 'Company information', kinds: ['business-contact' as const] },
];
const SHARED =
  'Section 6.1 of the notice tells of this flow: to subsidiaries and affiliates, and to the mother company.';
const COLLECTED =
  "Section 3.2 of the notice tells of this flow: 'We may collect Data from our group companies and affiliates.'";
const ROLE = 'The notice does not say whether group companies decide for themselves; taken as controllers.';

function flow(name: string, title: string, exporter: string, importer: string, country: string) {
  return {
    id: idOf(name),
    title,
    exporter,
    importer,
    exporterRole: 'controller' as const,
    importerRole: 'controller' as const,
    destination: { country },
    activities: [party.business, party.enquiries],
    people: PEOPLE,
    dataCategories: DATA,
    frequency: 'regular' as const,
    owner: 'Compliance Department',
  };
}

/** Every flow that the notice tells of, as of June 2018. */
export const transfers: Transfers = [
  {
    ...flow(
      'transfer/optex-europe-to-japan',
      'Optex (Europe) to Optex Japan: customers and enquiries',
      party.europe,
      party.japan,
      'JP',
    ),
    agreements: [party.groupClauses],
    ...illustrative(SHARED, 'The agreement that it is shown to rest on is invented.'),
    ...toBeConfirmed({
      importerRole: ROLE,
      agreements: "The notice says 'for example'; whether there is such an agreement has to be found out.",
    }),
  },
  ...[
    ['technologies', 'Optex Technologies B.V.', party.technologies, 'NL'] as const,
    ['france', 'Optex Security France', party.france, 'FR'] as const,
    ['poland', 'Optex Poland', party.poland, 'PL'] as const,
  ].flatMap(([name, legalName, company, country]) => [
    {
      ...flow(
        `transfer/optex-europe-to-${name}`,
        `Optex (Europe) to ${legalName}: customers and enquiries`,
        party.europe,
        company,
        country,
      ),
      ...remarks(SHARED),
      ...toBeConfirmed({ importerRole: ROLE }),
    },
    {
      ...flow(
        `transfer/optex-${name}-to-europe`,
        `${legalName} to Optex (Europe): data that it collects`,
        company,
        party.europe,
        'GB',
      ),
      ...remarks(COLLECTED),
      ...toBeConfirmed({ exporter: 'The notice does not say which group companies.', exporterRole: ROLE }),
    },
  ]),
  {
    ...flow(
      'transfer/optex-japan-to-europe',
      'Optex Japan to Optex (Europe): data that it collects',
      party.japan,
      party.europe,
      'GB',
    ),
    ...remarks(COLLECTED),
    ...toBeConfirmed({ exporter: 'The notice does not say which group companies.', exporterRole: ROLE }),
  },
  {
    id: idOf('transfer/optex-europe-to-analytics'),
    title: 'Optex (Europe) to Google Analytics: use of the website',
    exporter: party.europe,
    importer: party.analytics,
    exporterRole: 'controller',
    importerRole: 'processor',
    initiatedBy: 'not-known',
    destination: { country: 'US' },
    activities: [party.websiteAnalytics],
    people: ['Visitors to the website', 'Users of the service'],
    dataCategories: [{ name: 'Information on the activities of visitors', kinds: ['ordinary'] }],
    frequency: 'continuous',
    owner: 'Compliance Department',
    ...remarks('Section 2 of the cookie policy tells of the service.'),
    ...toBeConfirmed({
      destination: 'Not in the notice: the United States, from general knowledge.',
      importerRole: 'The notice does not say.',
      initiatedBy:
        "The visitor's browser sends the data to the provider itself; who initiates that is for a person to judge.",
      dataCategories:
        "The notice calls the information 'depersonalized'; whether identifiers in cookies are personal data is for a person to judge.",
      agreements: 'The notice names none; in June 2018 the EU-US Privacy Shield stood beside the standard clauses.',
    }),
  },
];
