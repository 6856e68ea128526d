import { remarks, toBeConfirmed } from '../marks.ts';
import type { Activities } from '../sample.ts';
import * as party from './parties.ts';

const CONTACT_ITEMS = ['Names', 'Telephone', 'E-mail'];
const COMPANY_ITEMS = ['Company name', 'Location'];

const CUSTOMER = {
  description: '7 years from the date on which a current or former customer ceases to work with us',
  number: 7,
  unit: 'years' as const,
  fromEvent: 'ceased to be a customer',
};
const ENQUIRY = {
  description: '12 months for an enquiry without a contract',
  number: 12,
  unit: 'months' as const,
  fromEvent: 'enquiry closed without a contract',
};

function data(...retention: ReadonlyArray<typeof CUSTOMER | typeof ENQUIRY>) {
  return [
    {
      name: 'Contact information',
      kinds: ['business-contact' as const],
      items: CONTACT_ITEMS,
      retention: [...retention],
    },
    {
      name: 'Company information',
      kinds: ['business-contact' as const],
      items: COMPANY_ITEMS,
      retention: [...retention],
    },
  ];
}

const START =
  'The notice gives 12 months without saying from when; taken from the day on which the enquiry was closed.';
const NO_TERMS = 'No contract with any of the providers is in the notice.';

const common = {
  kind: 'controller' as const,
  controllers: [party.europe],
  people: ['Customers', 'Potential customers'],
  sources: [
    'The person directly: enquiry forms, calls, e-mails, online messages, meetings and events (notice, section 3.1)',
    'Group companies and affiliates (notice, section 3.2)',
  ],
  securityMeasures: [
    'Suitable physical, electronic and managerial procedures (notice, section 7)',
    'Regular backups (notice, section 7)',
    'Database encryption (notice, section 7)',
    'Restrictive access to data by staff (notice, section 7)',
  ],
  icoColumns: {
    rightsAvailable:
      'Access, correction, erasure, complaint (notice, section 8); opting out of marketing (section 4.1)',
  },
  owner: 'Compliance Department',
};

const GROUP = [party.technologies, party.france, party.poland, party.japan].map((company) => ({
  party: company,
  role: 'controller' as const,
}));
const OUTSOURCERS = [party.hostingProviders, party.analysisProviders, party.itProviders].map((provider) => ({
  party: provider,
  role: 'processor' as const,
}));
const INTERESTS = 'Our legitimate business interests in a potential customer';

/** What the notice of June 2018 says that the data are used for. */
export const activities: Activities = [
  {
    ...common,
    id: party.business,
    title: 'Running the business and the CRM system',
    businessFunction: 'Sales',
    purposes: [
      {
        description: 'Running the business activities effectively, including the sale of products and services',
        bases: [
          { basis: 'contract', people: 'Customers' },
          { basis: 'legitimate-interests', people: 'Potential customers', legitimateInterest: INTERESTS },
        ],
      },
      {
        description: 'Running the CRM system',
        bases: [
          { basis: 'contract', people: 'Customers' },
          { basis: 'legitimate-interests', people: 'Potential customers', legitimateInterest: INTERESTS },
        ],
      },
    ],
    dataCategories: data(CUSTOMER, ENQUIRY),
    recipients: [...GROUP, ...OUTSOURCERS, { party: party.counterparties, role: 'controller' }],
    systems: [{ name: 'CRM system' }],
    ...remarks('Section 4.1 of the notice, first point; bases from section 4.2; sharing from section 6.1.'),
    ...toBeConfirmed({
      'recipients[0].role': 'The notice does not say in which role a group company receives data.',
      'dataCategories[0].retention': START,
      systems: 'The notice does not say where the system is or who runs it.',
      documents: NO_TERMS,
    }),
  },
  {
    ...common,
    id: party.improving,
    title: 'Improving the website, the products and the services',
    businessFunction: 'Product development',
    purposes: [
      {
        description: 'Improving the use and performance of the website, and developing products and services further',
        bases: [{ basis: 'legitimate-interests', legitimateInterest: 'Our legitimate business interests' }],
      },
    ],
    dataCategories: data(CUSTOMER, ENQUIRY),
    recipients: OUTSOURCERS,
    ...remarks('Section 4.1 of the notice, second point.'),
    ...toBeConfirmed({
      'purposes[0].bases': 'Section 4.2 gives a basis for customers and potential customers and none for this purpose.',
      'dataCategories[0].retention': START,
    }),
  },
  {
    ...common,
    id: party.compliance,
    title: 'Legal and regulatory requirements, and disclosures to authorities',
    businessFunction: 'Compliance',
    purposes: [
      {
        description: 'Complying with legal or regulatory requirements',
        bases: [{ basis: 'legal-obligation' }],
      },
      {
        description: 'Enforcing terms and conditions; protecting rights, privacy, safety or property',
        bases: [
          {
            basis: 'legitimate-interests',
            legitimateInterest: 'To enforce our terms and protect our rights, privacy, safety or property',
          },
        ],
      },
      {
        description: 'Responding to requests from courts, law enforcement agencies and other public authorities',
        bases: [{ basis: 'legal-obligation' }],
      },
    ],
    dataCategories: data(CUSTOMER, ENQUIRY),
    recipients: [{ party: party.authorities, role: 'controller' }],
    ...remarks(
      'Section 4.1 of the notice, third point; disclosures from section 6.2.',
      'Section 2.2: no sensitive data, except when we have to comply with the law. None is recorded.',
    ),
    ...toBeConfirmed({
      'purposes[1].bases': 'The notice gives no basis for it.',
      'purposes[2].bases':
        'The notice gives no basis for it; a request of a foreign authority is no legal obligation here (Art 48).',
      'dataCategories[0].retention': `Section 5.1 keeps longer what legal, regulatory and accounting requirements ask for, without saying how long. ${START}`,
    }),
  },
  {
    ...common,
    id: party.marketing,
    title: 'B2B marketing',
    businessFunction: 'Marketing',
    purposes: [
      {
        description: 'Marketing to businesses, with an unsubscribe button in each e-mail',
        bases: [{ basis: 'legitimate-interests', legitimateInterest: 'Our legitimate business interests' }],
      },
    ],
    dataCategories: data(CUSTOMER, ENQUIRY),
    recipients: [...OUTSOURCERS],
    ...remarks(
      'Section 4.1 of the notice, fourth point. Opting out: the unsubscribe button, or marketing@optex-europe.com.',
    ),
    ...toBeConfirmed({
      'purposes[0].bases': 'Section 4.2 gives a basis for potential customers; that it carries marketing is not said.',
      'dataCategories[0].retention': START,
    }),
  },
  {
    ...common,
    id: party.enquiries,
    title: 'Answering enquiries',
    businessFunction: 'Sales',
    people: ['Potential customers'],
    purposes: [
      {
        description: 'Responding to an enquiry by e-mail or phone',
        bases: [{ basis: 'legitimate-interests', legitimateInterest: INTERESTS }],
      },
    ],
    dataCategories: data(ENQUIRY),
    recipients: [...GROUP, ...OUTSOURCERS],
    ...remarks('The words beside the enquiry form: Optex Group companies will store the submitted information.'),
    ...toBeConfirmed({ 'dataCategories[0].retention': START }),
  },
  {
    ...common,
    id: party.websiteAnalytics,
    title: 'Website analytics by cookies',
    businessFunction: 'Marketing',
    people: ['Visitors to the website', 'Users of the service'],
    purposes: [
      {
        description: 'Analysing traffic and activities on the website to improve it and tailor it to customer needs',
        bases: [],
      },
    ],
    dataCategories: [
      {
        name: 'Information on the activities of visitors',
        kinds: ['ordinary'],
        items: ['Page views', 'Source', 'Time spent on the website', 'Choices such as language or region'],
        retention: [{ description: 'The cookie policy does not say how long.' }],
      },
    ],
    recipients: [
      { party: party.analytics, role: 'processor' },
      { party: party.analysisProviders, role: 'processor' },
    ],
    sources: ['Cookies and similar technologies on every page of the website (notice, section 3)'],
    icoColumns: { rightsAvailable: 'Declining cookies in the browser; opting out of the analytics (cookie policy)' },
    ...remarks('Section 2 of the cookie policy.'),
    ...toBeConfirmed({
      'purposes[0].bases':
        "The notice gives no basis; the cookie policy speaks of asking permission ('once you agree') and of declining in the browser.",
      dataCategories: "The notice calls the information 'depersonalized' and 'anonymised'.",
    }),
  },
];
