import type { RecordKind } from '../../records/fields.ts';
import { kindFields } from '../kind-fields.ts';
import type { ImportLayout, LayoutId } from '../layout.ts';

/** Headings that people write in lists of records, beside the fields' own names. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  legalName: ['name', 'company', 'company name', 'organisation'],
  tradingName: ['trading as', 'trade name', 'known as'],
  country: [
    'country of establishment',
    'country of registration',
    'jurisdiction',
    'based in',
    'country code',
    'place of establishment',
  ],
  kind: ['type', 'category of third party', 'vendor type'],
  services: ['service', 'services provided', 'what they do', 'description of services'],
  'registeredOffice.address': ['address', 'registered address', 'registered office'],
  'registeredOffice.locality': ['city', 'town', 'locality'],
  'registeredOffice.postcode': ['postcode', 'post code', 'zip', 'zip code', 'postal code'],
  'contactPoint.name': ['contact', 'contact name', 'contact person'],
  'contactPoint.email': ['email', 'contact email', 'e-mail'],
  'contactPoint.telephone': ['telephone', 'phone', 'contact telephone'],
  'dataPrivacyContact.name': ['privacy contact', 'data privacy contact'],
  'dataPrivacyContact.email': ['privacy email', 'privacy contact email'],
  'dataProtectionOfficer.name': ['dpo', 'data protection officer', 'dpo name'],
  'dataProtectionOfficer.email': ['dpo email'],
  parent: ['parent company', 'parent entity', 'owned by'],
  places: [
    'data location',
    'data locations',
    'hosting country',
    'hosting location',
    'data stored in',
    'storage location',
    'location of data',
  ],
  title: [
    'agreement',
    'agreement title',
    'contract',
    'activity',
    'activity name',
    'processing activity',
    'transfer',
    'transfer name',
    'transfer title',
    'reference',
  ],
  parties: ['between', 'contracting parties'],
  concludedOn: [
    'concluded',
    'signed',
    'signed on',
    'date of agreement',
    'date signed',
    'signature date',
    'agreement date',
  ],
  validFrom: ['valid from', 'in force from', 'effective date', 'commencement date', 'start date', 'from'],
  validTo: ['valid to', 'valid until', 'expires', 'expiry date', 'end date', 'until', 'to'],
  from: ['since', 'start date'],
  to: ['until', 'end date'],
  exporter: ['from entity', 'data exporter', 'sender', 'transferor'],
  importer: ['to entity', 'data importer', 'receiver', 'transferee', 'recipient'],
  exporterRole: ['role of exporter'],
  importerRole: ['role of importer', 'recipient role'],
  'destination.country': [
    'destination',
    'destination country',
    'country of destination',
    'to country',
    'third country',
    'country',
  ],
  'destination.organisation': ['international organisation'],
  activities: ['processing activities', 'activity'],
  people: ['categories of individuals', 'data subjects', 'categories of data subjects', 'individuals'],
  dataCategories: ['categories of personal data', 'personal data', 'data', 'data categories', 'categories of data'],
  means: ['how'],
  agreements: ['agreement', 'safeguard', 'contract'],
  controllers: ['controller'],
  purposes: ['purpose', 'purposes of processing', 'purpose of processing'],
  recipients: ['recipient', 'categories of recipients'],
  securityMeasures: ['security', 'security measures'],
  owner: ['record owner', 'business owner'],
  'review.next': ['next review', 'review date', 'next review date', 'review due'],
};

/** Names of companies as lists of one kind or the other head them: they tell the two kinds apart. */
const OWN: Readonly<Partial<Record<LayoutId, readonly string[]>>> = {
  entities: ['entity', 'entity name', 'legal entity', 'group entity', 'group company'],
  'third-parties': [
    'vendor',
    'vendor name',
    'supplier',
    'supplier name',
    'third party',
    'third party name',
    'recipient',
    'processor',
    'processor name',
    'sub processor',
  ],
};

function layout(id: LayoutId, kind: RecordKind, needs: readonly string[]): ImportLayout {
  return {
    id,
    kind,
    needs,
    fields: kindFields(kind).map(({ path }) => {
      const usual = USUAL[path] ?? [];
      return { id: path, headings: path === 'legalName' ? [...(OWN[id] ?? []), ...usual] : usual };
    }),
  };
}

/**
 * Lists of records of one kind: a column for each field, by its name in the register's JSON, its label in the forms, or a usual heading. Made when they are asked for,
 * since the schemas of five kinds take their time.
 */
export function kindImports(): readonly ImportLayout[] {
  return [
    layout('entities', 'entity', ['legalName']),
    layout('third-parties', 'third-party', ['legalName']),
    layout('agreements', 'agreement', ['title']),
    layout('activities', 'activity', ['title']),
    layout('transfers', 'transfer', ['exporter', 'importer']),
  ];
}
