import { idOf } from '../id.ts';
import { illustrative } from '../marks.ts';
import type { Contacts, Matters } from '../sample.ts';
import { business, enquiries, europe } from './parties.ts';

/** Invented contacts: a customer, an enquiry that is still open, and one that came to nothing more than twelve months ago. */
export const contacts: Contacts = [
  {
    id: idOf('contact/optex-customer'),
    organisation: 'Esempio Sicurezza S.r.l.',
    organisationAddress: 'Via Esempio 1, Bologna',
    jurisdiction: 'IT',
    firstName: 'Giulia',
    lastName: 'Esempio',
    role: 'Purchasing manager',
    businessEmail: 'g.esempio@sicurezza.example',
    registeredWith: europe,
    relations: [{ kind: 'bought', from: '2016-11-08' }],
    lastConfirmedOn: '2018-05-22',
    ...illustrative(),
  },
  {
    id: idOf('contact/optex-open-enquiry'),
    organisation: 'Example Perimeters Ltd',
    organisationAddress: '2 Example Road, Glasgow',
    jurisdiction: 'GB',
    firstName: 'Fiona',
    lastName: 'Example',
    role: 'Security consultant',
    businessEmail: 'fiona@perimeters.example',
    businessTelephone: '0141 496 0177',
    relations: [{ kind: 'asked', from: '2018-06-18' }],
    lastConfirmedOn: '2018-06-18',
    ...illustrative(),
  },
  {
    id: idOf('contact/optex-closed-enquiry'),
    organisation: 'Przykład Ochrona Sp. z o.o.',
    organisationAddress: 'ul. Przykładowa 3, Poznań',
    jurisdiction: 'PL',
    firstName: 'Piotr',
    lastName: 'Przykład',
    role: 'Project engineer',
    businessEmail: 'piotr@ochrona.example',
    relations: [{ kind: 'asked', from: '2017-03-06', until: '2017-05-31' }],
    enquiryClosedOn: '2017-05-31',
    lastConfirmedOn: '2017-03-06',
    ...illustrative(
      'Closed without a contract more than twelve months before: its time is up by section 5.2 of the notice.',
    ),
  },
];

/** An invented request, answered within the month that the notice promises. */
export const matters: Matters = [
  {
    id: idOf('matter/optex-access-request'),
    title: 'Request for access by a former enquirer',
    kind: 'request',
    regime: 'eu-gdpr',
    receivedOn: '2018-06-04',
    closedOn: '2018-06-26',
    outcome: 'Copy sent with the categories, purposes and recipients that section 8.1 of the notice names',
    linked: [business, enquiries],
    owner: 'Compliance Department',
    ...illustrative(),
  },
];
