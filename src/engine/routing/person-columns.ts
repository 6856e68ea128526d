import { PERSON_FIELDS } from '../../contract/common.ts';
import type { PersonField } from '../../contract/common.ts';
import { chosenPlace, headerKey, placeOf } from './columns.ts';
import type { ColumnChoice } from './columns.ts';
import { cannotRoute } from './routing-file-error.ts';

/**
 * Headings by which the columns about a person and the organisation are known, the surest first; case, spaces and punctuation do not matter. Beside plain ones those that the
 * exports of usual customer databases and address books bear, as far as they are generally known, and some of other languages.
 */
export const PERSON_HEADERS: Readonly<Record<PersonField, readonly string[]>> = {
  organisation: [
    'organisation',
    'organization',
    'organisation name',
    'organization name',
    'company',
    'company name',
    'account name',
    'account',
    'associated company',
    'business name',
    'employer',
    'firm',
    'organization 1 name',
    'firma',
    'unternehmen',
    'société',
    'entreprise',
    'empresa',
    'azienda',
  ],
  organisationAddress: [
    'organisation address',
    'organization address',
    'company address',
    'business address',
    'office address',
    'mailing address',
    'billing address',
    'postal address',
    'full address',
    'address',
    'adresse',
  ],
  title: ['salutation', 'honorific', 'name prefix', 'prefix', 'form of address', 'anrede', 'civilité'],
  firstName: ['first name', 'given name', 'forename', 'christian name', 'vorname', 'prénom', 'nombre'],
  lastName: ['last name', 'family name', 'surname', 'nachname', 'nom de famille', 'nom', 'apellido', 'cognome'],
  fullName: [
    'full name',
    'contact name',
    'person',
    'name of contact',
    'name of the person',
    'contact person',
    'contact full name',
    'display name',
    'name',
    'contact',
    'ansprechpartner',
  ],
  role: [
    'job title',
    'role',
    'job role',
    'position',
    'function',
    'job function',
    'job',
    'designation',
    'occupation',
    'organization 1 title',
    'berufsbezeichnung',
    'funktion',
    'fonction',
    'poste',
    'cargo',
  ],
  businessEmail: [
    'business email',
    'work email',
    'email',
    'email address',
    'business email address',
    'company email',
    'primary email',
    'email 1 value',
    'email1',
    'internet email',
    'email 1',
    'mail',
    'e mail adresse',
    'courriel',
    'adresse e mail',
    'correo electrónico',
  ],
  businessTelephone: [
    'business telephone',
    'business phone',
    'work phone',
    'telephone',
    'phone',
    'phone number',
    'telephone number',
    'office phone',
    'company phone',
    'direct phone',
    'primary phone',
    'main phone',
    'telephone 1',
    'phone 1 value',
    'phone 1',
    'tel',
    'mobile',
    'mobile phone',
    'mobile phone number',
    'mobile number',
    'telefon',
    'téléphone',
    'teléfono',
  ],
  enquiryClosed: ['enquiry closed', 'enquiry closed on', 'date enquiry closed', 'enquiry close date'],
};

/** Where the columns about the person stand; -1 where there is none. */
export type PersonColumns = Readonly<Record<PersonField, number>>;

function knownPlaces(names: readonly string[]): PersonColumns {
  const keys = names.map(headerKey);
  const found = Object.fromEntries(
    PERSON_FIELDS.map((field) => [field, placeOf(keys, PERSON_HEADERS[field])]),
  ) as Record<PersonField, number>;
  const titled = keys.indexOf('title');
  // Some lists call the post 'title', others the form of address; where the post has a column of its own, it is not the post.
  if (titled >= 0 && found.role < 0) found.role = titled;
  else if (titled >= 0 && found.title < 0) found.title = titled;
  if (found.firstName >= 0 || found.lastName >= 0) found.fullName = -1;
  return found;
}

/** Which heading is taken for what of the person, where nobody has said otherwise. */
export function recognisedPersons(names: readonly string[]): Readonly<Partial<Record<PersonField, string>>> {
  const places = knownPlaces(names);
  return Object.fromEntries(
    PERSON_FIELDS.flatMap((field) => (places[field] < 0 ? [] : [[field, names[places[field]] ?? '']])),
  );
}

/**
 * Finds the columns about the person.
 * @param choice columns as a person chose them
 * @throws RoutingFileError where a chosen one is missing or stands twice, or no column says whose contact it is
 */
export function personColumnsOf(path: string, names: readonly string[], choice: ColumnChoice = {}): PersonColumns {
  const known = knownPlaces(names);
  const places = Object.fromEntries(
    PERSON_FIELDS.map((field) => [field, chosenPlace(path, names, choice[field]) ?? known[field]]),
  ) as Record<PersonField, number>;
  if (places.organisation < 0) throw cannotRoute('routing-file.no-organisation-column', { path, columns: names });
  const { firstName, lastName, fullName, businessEmail } = places;
  if (Math.max(firstName, lastName, fullName, businessEmail) < 0) {
    throw cannotRoute('routing-file.no-person-column', { path, columns: names });
  }
  return places;
}
