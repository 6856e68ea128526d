import { remarks, toBeConfirmed } from '../marks.ts';
import type { Entities } from '../sample.ts';
import { europe, france, japan, poland, technologies } from './parties.ts';

const NAME = 'The notice gives this name; the full legal name is to be found out.';
const OFFICE = "The notice names it among the 'European offices' of the subsidiaries and affiliates.";
const KINSHIP = "The notice says 'our subsidiaries and affiliates' without saying which it is.";

/** Optex's companies as the notice of June 2018 names them. */
export const entities: Entities = [
  {
    id: europe,
    legalName: 'Optex (Europe) Limited',
    tradingName: 'Optex',
    country: 'GB',
    registeredOffice: {
      address: 'Unit 13, Cordwallis Park, Clivemont Road',
      locality: 'Maidenhead, Berkshire',
      postcode: 'SL6 7BU',
      latitude: 51.5228,
      longitude: -0.7199,
    },
    registrations: [{ kind: 'regulator', authority: 'Information Commissioner’s Office (ICO)', number: 'Z9304332' }],
    parent: japan,
    dataPrivacyContact: {
      name: 'Compliance Department',
      address: 'Unit 13, Cordwallis Park, Clivemont Road, Maidenhead SL6 7BU, Berkshire, United Kingdom',
      email: 'privacy@optex-europe.com',
    },
    owner: 'Compliance Department',
    ...remarks(
      "The data controller, by section 1 of the notice. 'Our mother company Optex Japan' stands in section 6.",
    ),
    ...toBeConfirmed({
      registeredOffice: 'The notice gives this as the address to write to, not as the registered office.',
      'registeredOffice.latitude': 'Not in the notice: the town of Maidenhead, from general knowledge.',
      'registeredOffice.longitude': 'Not in the notice: the town of Maidenhead, from general knowledge.',
      'registrations[0].renewal': 'The notice gives the number and not the day on which it is to be renewed.',
      dataProtectionOfficer: 'The notice names a department and no data protection officer.',
    }),
  },
  {
    id: technologies,
    legalName: 'Optex Technologies B.V.',
    country: 'NL',
    owner: 'Compliance Department',
    ...remarks(OFFICE),
    ...toBeConfirmed({ country: "Not in the notice: 'B.V.' is the form of a Dutch private company.", parent: KINSHIP }),
  },
  {
    id: france,
    legalName: 'Optex Security France',
    country: 'FR',
    owner: 'Compliance Department',
    ...remarks(OFFICE),
    ...toBeConfirmed({ legalName: NAME, country: "Taken from 'France' in the name.", parent: KINSHIP }),
  },
  {
    id: poland,
    legalName: 'Optex Poland',
    country: 'PL',
    owner: 'Compliance Department',
    ...remarks(OFFICE),
    ...toBeConfirmed({ legalName: NAME, country: "Taken from 'Poland' in the name.", parent: KINSHIP }),
  },
  {
    id: japan,
    legalName: 'Optex Japan',
    country: 'JP',
    owner: 'Compliance Department',
    ...remarks("'Our mother company', by section 6 of the notice."),
    ...toBeConfirmed({ legalName: NAME, country: "Taken from 'Japan' in the name." }),
  },
];
