import type { AcceptedRisk } from '../../../core/records/accepted-risk.ts';
import type { ContactPoint, DataKind, LinkedDocument, Place, Role } from '../../../core/records/fields.ts';
import type { StatusFact } from '../../../core/records/status-fact.ts';
import type { Transfer } from '../../../core/records/transfer.ts';
import { DATA_KIND_WORDS, GROUND_WORDS, ROLE_WORDS, SCHEME_WORDS, capital } from '../../terms.ts';
import type { WordsFor } from './word.ts';

/** The words of a table, each as a line of its own. */
export function capitals<K extends string>(table: Readonly<Record<K, string>>): Readonly<Record<K, string>> {
  return Object.fromEntries(
    Object.entries<string>(table).map(([code, word]) => [code, capital(word)]),
  ) as unknown as Record<K, string>;
}

export const roleChoices: Readonly<Record<Role, string>> = capitals(ROLE_WORDS);
export const schemeChoices: Readonly<Record<StatusFact['scheme'], string>> = SCHEME_WORDS;
export const dataKindChoices: Readonly<Record<DataKind, string>> = capitals(DATA_KIND_WORDS);
export const groundChoices: Readonly<Record<Transfer['exceptions'][number]['ground'], string>> = capitals(GROUND_WORDS);
export const unitChoices = { days: 'Days', months: 'Months', years: 'Years' } as const;
export const visibilityChoices = {
  open: 'Open: may leave the register',
  internal: 'Internal: stays in the register',
  privileged: 'Legally privileged',
} as const;
export const dpoAdviceChoices: Readonly<Record<AcceptedRisk['dpoAdvice']['answer'], string>> = {
  agrees: 'Agrees',
  disagrees: 'Disagrees',
  'not-asked': 'Was not asked',
};

/** A zone within a country, wherever it stands. */
export const zoneWord = {
  label: 'Zone',
  help: 'Where it lies in one, such as DIFC or ADGM: some have a law of their own.',
} as const;

export const validFromWord = {
  label: 'From',
  help: 'The first day on which this is so. Leave it open where that is not known.',
} as const;
export const validToWord = {
  label: 'Until',
  help: 'The last day on which this is so. Leave it open while it lasts.',
} as const;

export const contactPointWords: WordsFor<ContactPoint> = {
  name: { label: 'Name', help: 'A person or an office: an office outlives the person.' },
  role: { label: 'Role' },
  address: { label: 'Address' },
  email: { label: 'E-mail' },
  telephone: { label: 'Telephone' },
};

export const placeWords: WordsFor<Place> = {
  address: { label: 'Street and number' },
  locality: { label: 'Town' },
  postcode: { label: 'Postcode' },
  latitude: {
    label: 'Latitude',
    help: 'Degrees north of the equator (WGS 84), south with a minus. Nearness is measured from here.',
  },
  longitude: { label: 'Longitude', help: 'Degrees east of Greenwich (WGS 84), west with a minus.' },
};

export const documentWords: WordsFor<LinkedDocument> = {
  title: { label: 'Title' },
  place: { label: 'Where it lies', help: 'A folder, a file name, a shelf mark or an address: what finds it again.' },
  dated: { label: 'Dated' },
  substance: { label: 'What it says', help: 'In a line or two, for a reader who does not have it at hand.' },
  sha256: {
    label: 'SHA-256',
    help: 'The checksum of the file, 64 digits 0-9 and a-f: it proves later that the file is the same.',
  },
  visibility: {
    label: 'Who may see it',
    help: 'Only what is open is printed in exports; the rest is counted there as withheld.',
    choices: visibilityChoices,
  },
};

export const statusFactWords: WordsFor<StatusFact> = {
  scheme: { label: 'Law or scheme', choices: SCHEME_WORDS },
  legalEntity: {
    label: 'Exact legal entity',
    help: 'As the list or certificate names it: the entry of a parent does not cover its subsidiary.',
  },
  answer: {
    label: 'Subject to it, or taking part',
    help: 'Approvals that cover only some recipients hang on this (Art 45, UK Art 45A): without a yes they do not count.',
  },
  coversStaffData: {
    label: 'Covers staff data',
    help: 'The Data Privacy Framework has entries with and without HR data; staff data need one with.',
  },
  validFrom: validFromWord,
  validTo: validToWord,
  nextDue: {
    label: 'Next certification due',
    help: 'A yearly certification counts as not known after this day, until somebody checks again.',
  },
  evidence: {
    label: 'Evidence',
    help: 'Where this can be seen: the page of the public list, a certificate, a letter.',
  },
  checks: {
    label: 'Checks',
    help: 'Each time that somebody looked: the age of the last check is shown.',
    item: 'check',
    fields: { on: { label: 'Checked on' }, by: { label: 'By' }, outcome: { label: 'Outcome' } },
  },
};
