import { idOf } from '../id.ts';
import { remarks, toBeConfirmed } from '../marks.ts';
import type { Notices } from '../sample.ts';
import { numbered } from '../sentences.ts';
import { policy } from './notice-policy.ts';
import { rights } from './notice-rights.ts';
import * as party from './parties.ts';

/** Optex's privacy and cookie policy of June 2018, sentence by sentence, and what it discloses. */
export const notices: Notices = [
  {
    id: idOf('notice/optex-privacy-policy-2018'),
    title: 'The official Optex Privacy Policy, with the Cookie Policy',
    speaksFor: [party.europe],
    version: 'June 2018',
    address: 'http://www.optexamerica.com/privacy-policy',
    inForceFrom: '2018-06-01',
    sentences: numbered(...policy, ...rights),
    disclosures: {
      controllers: [party.europe],
      jointControllers: [],
      purposes: [
        'Running the business and the CRM system',
        'Improving the website, the products and the services',
        'Legal and regulatory requirements',
        'B2B marketing',
        'Responding to an enquiry by e-mail or phone',
        'Website analytics by cookies',
      ],
      bases: ['Contract', 'Legitimate business interests, for potential customers'],
      recipients: [
        'Subsidiaries and affiliates: Optex Technologies B.V., Optex Security France, Optex Poland',
        'The mother company Optex Japan',
        'Outsourcers and service providers: website hosting, data analysis, information technology and related infrastructures',
        'Third parties in a reorganisation, merger or sale',
        'Courts, law enforcement agencies, regulatory agencies, and other public and government authorities',
        'Google Analytics',
      ],
      countries: ['FR', 'PL', 'JP'],
      safeguards: ['A data-transfer agreement incorporating standard model protection clauses, for example'],
      retention: [
        '12 months for an enquiry without a contract',
        '7 years from the date on which a customer ceases to work with us',
        'Longer where legal, regulatory and accounting requirements ask for it',
      ],
      rights: ['Access', 'Correction', 'Erasure', 'Complaint to the supervisory authority', 'Opting out of marketing'],
      contacts: ['Compliance Department', 'privacy@optex-europe.com', 'marketing@optex-europe.com'],
    },
    owner: 'Compliance Department',
    ...remarks(
      'Quoted from the text of the policy; headings, the navigation of the page and the addresses of browser help pages are left out. The states and comments are those of this sample.',
    ),
    ...toBeConfirmed({
      inForceFrom: "The policy says 'last updated in June 2018', without the day.",
      address:
        'The text was found on the website of another company of that name, in America; the policy is that of Optex (Europe) Limited.',
      'disclosures.countries': 'Read from the names of the companies; the policy gives no list of countries.',
    }),
  },
];
