import { remarks, toBeConfirmed } from '../marks.ts';
import type { Entities } from '../sample.ts';
import { asia, contracting, dmcc, hls, oag, partitions, products } from './parties.ts';

const NAME_ONLY = 'The notice names the company among the entities of the group and says nothing else of it.';
const BRITISH = "Not in the notice: taken from the form 'Ltd' and from general knowledge.";
const TAKES_NONE = 'The notice does not say which entities may take contacts; taken here as one that takes none.';
const TAKES_SOME = 'The notice does not say which entities may take contacts; taken here as one that does.';

/** Optima Group's companies as the notice lists them, with the places that general knowledge adds. */
export const entities: Entities = [
  {
    id: contracting,
    legalName: 'Optima Contracting Limited',
    tradingName: 'Optima',
    country: 'GB',
    registeredOffice: {
      address: 'Courtyard House, West End Road',
      locality: 'High Wycombe, Bucks.',
      postcode: 'HP11 2QB',
      latitude: 51.6291,
      longitude: -0.7493,
    },
    dataPrivacyContact: {
      name: 'The data privacy manager',
      role: 'Data privacy manager',
      address: 'Courtyard House, West End Road, High Wycombe, Bucks. HP11 2QB',
      email: 'action@optima-group.co.uk',
      telephone: '01494 492600',
    },
    mayTakeRoutedContacts: 'yes',
    owner: 'Data privacy manager',
    ...remarks(
      'The controller, based in the UK, by section 1 of the notice. The list of the group writes its name Optima Contracting Ltd.',
      'The last line of the notice says that e-mail addresses have changed to OptimaSystems.com; the address given under Contact details is kept until that is confirmed.',
    ),
    ...toBeConfirmed({
      registeredOffice: 'The notice gives this as the postal address, not as the registered office.',
      'registeredOffice.latitude': 'Not in the notice: the town of High Wycombe, from general knowledge.',
      'registeredOffice.longitude': 'Not in the notice: the town of High Wycombe, from general knowledge.',
      'dataPrivacyContact.email': 'The last line of the notice says that the addresses have changed.',
      mayTakeRoutedContacts: TAKES_SOME,
      dataProtectionOfficer: 'The notice names a data privacy manager and no data protection officer.',
      euRepresentative: 'The notice addresses organisations in the EEA and names no representative there.',
      registrations: 'The notice gives no company number and no registration with the regulator.',
    }),
  },
  {
    id: oag,
    legalName: 'OAG Ltd',
    country: 'GB',
    mayTakeRoutedContacts: 'no',
    owner: 'Data privacy manager',
    ...remarks(NAME_ONLY),
    ...toBeConfirmed({ country: BRITISH, mayTakeRoutedContacts: TAKES_NONE }),
  },
  {
    id: products,
    legalName: 'Optima Products Ltd',
    country: 'GB',
    mayTakeRoutedContacts: 'no',
    owner: 'Data privacy manager',
    ...remarks(NAME_ONLY),
    ...toBeConfirmed({ country: BRITISH, mayTakeRoutedContacts: TAKES_NONE }),
  },
  {
    id: asia,
    legalName: 'Optima Products Asia Sdn Bhd',
    country: 'MY',
    registeredOffice: { locality: 'Kuala Lumpur area', latitude: 3.1412, longitude: 101.6865 },
    mayTakeRoutedContacts: 'yes',
    owner: 'Data privacy manager',
    ...remarks(NAME_ONLY),
    ...toBeConfirmed({
      country: "Not in the notice: 'Sdn Bhd' is the form of a Malaysian private company.",
      registeredOffice:
        'Not in the notice: the Kuala Lumpur area, with the coordinates of the city, from general knowledge.',
      mayTakeRoutedContacts: TAKES_SOME,
      dataPrivacyContact: 'The notice names one privacy contact, at Optima Contracting Limited, for the whole group.',
    }),
  },
  {
    id: dmcc,
    legalName: 'Optima Systems International DMCC',
    country: 'AE',
    zone: 'DMCC',
    registeredOffice: { locality: 'Jumeirah Lakes Towers, Dubai', latitude: 25.0691, longitude: 55.1417 },
    mayTakeRoutedContacts: 'yes',
    owner: 'Data privacy manager',
    ...remarks(NAME_ONLY),
    ...toBeConfirmed({
      country:
        "Not in the notice: 'DMCC' is the Dubai Multi Commodities Centre, a free zone of the United Arab Emirates.",
      zone: "Not in the notice: taken from 'DMCC' in the company's name.",
      registeredOffice: 'Not in the notice: Jumeirah Lakes Towers, where that zone lies, from general knowledge.',
      mayTakeRoutedContacts: TAKES_SOME,
      dataPrivacyContact: 'The notice names one privacy contact, at Optima Contracting Limited, for the whole group.',
    }),
  },
  {
    id: partitions,
    legalName: 'Optima Partitions LLC',
    country: 'AE',
    registeredOffice: { locality: 'Dubai', latitude: 25.2582, longitude: 55.3047 },
    mayTakeRoutedContacts: 'no',
    owner: 'Data privacy manager',
    ...remarks(NAME_ONLY),
    ...toBeConfirmed({
      country:
        'Not in the notice: the mainland of Dubai, United Arab Emirates, outside any zone, from general knowledge.',
      registeredOffice: 'Not in the notice: the city of Dubai, from general knowledge.',
      mayTakeRoutedContacts: TAKES_NONE,
    }),
  },
  {
    id: hls,
    legalName: 'HLS Installations Ltd',
    country: 'GB',
    mayTakeRoutedContacts: 'no',
    owner: 'Data privacy manager',
    ...remarks(NAME_ONLY),
    ...toBeConfirmed({ country: BRITISH, mayTakeRoutedContacts: TAKES_NONE }),
  },
];
