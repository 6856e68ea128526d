import { idOf } from '../id.ts';
import { remarks, toBeConfirmed } from '../marks.ts';
import type { Notices } from '../sample.ts';
import { numbered } from '../sentences.ts';
import { glossary } from './notice-glossary.ts';
import { opening } from './notice-opening.ts';
import { sharing } from './notice-sharing.ts';
import { use } from './notice-use.ts';
import * as party from './parties.ts';

const OTHERS = [...party.companiesAtHome, ...party.companiesAbroad];

/** Optima's privacy notice, sentence by sentence, and what it discloses. */
export const notices: Notices = [
  {
    id: idOf('notice/optima-privacy-notice'),
    title: 'Optima’s Privacy Notice',
    speaksFor: [party.contracting, ...OTHERS],
    sentences: numbered(...opening, ...use, ...sharing, ...glossary),
    disclosures: {
      controllers: [party.contracting],
      jointControllers: OTHERS,
      purposes: [
        'Notifying about changes to the terms or the privacy policy',
        'Asking for a review or a survey',
        'Delivering relevant advertisements, and measuring or understanding how well the advertising works',
        'Making suggestions and recommendations about goods or services that may be of interest',
        'Contacting the person periodically, as representative of an organisation, about our services and goods',
        'Inviting to suitable or tailored events',
        'Providing access to the relevant level of technical and proprietary information',
        'Sharing with the entity that is geographically as near as possible to the jurisdiction of the organisation, outside the UK and the EEA, so that it makes contact',
        'Sharing with companies outside the group for their marketing by phone, e-mail or text message, on opt-in consent',
        'Taking down contacts of business organisations and sharing them with Optima Contracting Limited in the UK',
        'Research or statistics with data made anonymous',
      ],
      bases: ['Legal obligation', 'Legitimate interests', 'Consent, for third-party marketing'],
      recipients: [
        'Entities of the Optima Group',
        'Service providers acting as processors who provide IT and system administration services',
        'Companies outside the Optima Group, for marketing, on opt-in consent',
        'Employees, agents, contractors and other third parties with a business need to know',
        'Any applicable regulator, of a breach',
      ],
      countries: ['GB'],
      safeguards: [],
      retention: [
        'As long as necessary for the purposes',
        'Identity and Contact Data of customers: as long as there is no opt-out',
      ],
      rights: [
        'Access',
        'Correction',
        'Erasure',
        'Objection',
        'Restriction',
        'Transfer of the data',
        'Withdrawal of consent',
        'Complaint to the ICO',
        'Complaint to the authority of the entity with which the person registered',
      ],
      contacts: ['The data privacy manager', 'action@optima-group.co.uk', '01494 492600'],
    },
    owner: 'Data privacy manager',
    ...remarks(
      'Quoted from the text of the notice; headings and the navigation of the page are left out. The states and comments are those of this sample.',
    ),
    ...toBeConfirmed({
      inForceFrom: 'The notice bears no date.',
      version: 'The notice bears no version.',
      address: 'The text is kept without the address of its page.',
      'disclosures.jointControllers':
        "The notice names no joint controller: it speaks of the nearest entity and of the one with which the person registered, 'acting as joint controllers or processors'.",
    }),
  },
];
