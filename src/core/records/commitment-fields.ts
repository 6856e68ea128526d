import type * as z from 'zod';
import type { Commitment } from './notice.ts';

type Promise = z.infer<typeof Commitment>;
type Field = Exclude<keyof Promise, 'kind'>;

const EVERY: readonly Field[] = [
  'area',
  'areaAsOf',
  'countries',
  'parties',
  'exceptions',
  'purposes',
  'dataCategories',
  'bases',
  'safeguards',
  'details',
  'number',
  'unit',
  'fromEvent',
  'untilEvent',
];

/** What each kind of promise can say: the fields that its rule reads, and what a person has to compare. A form asks for no other. */
const FIELDS: Readonly<Record<Promise['kind'], readonly Field[]>> = {
  'transfers-outside-area-only-with': [
    'area',
    'areaAsOf',
    'countries',
    'safeguards',
    'parties',
    'exceptions',
    'purposes',
  ],
  'recipients-located-in': ['area', 'areaAsOf', 'countries', 'parties', 'exceptions'],
  'nearest-entity-becomes-joint-controller': ['area', 'areaAsOf', 'parties', 'dataCategories', 'exceptions'],
  'shared-with-home-controller': ['parties', 'countries', 'dataCategories', 'exceptions'],
  retention: ['number', 'unit', 'fromEvent', 'untilEvent', 'dataCategories', 'exceptions'],
  'answer-within': ['number', 'unit', 'fromEvent', 'exceptions'],
  'marketing-only-to': ['details', 'exceptions'],
  'third-party-marketing-only-with-opt-in': ['parties', 'bases', 'details', 'exceptions'],
  'processors-only-on-instructions': ['exceptions'],
  'purposes-only': ['purposes', 'dataCategories', 'bases', 'exceptions'],
  'data-categories-only': ['dataCategories', 'details', 'exceptions'],
  'no-special-category-data': ['exceptions'],
  'business-contact-details-only': ['dataCategories', 'details', 'exceptions'],
  'confidentiality-and-access-limits': ['details', 'exceptions'],
  'breach-notice': ['details', 'exceptions'],
  'complaint-route': ['countries', 'parties', 'details'],
  'contact-point': ['parties', 'details'],
  'security-measures': ['details', 'parties'],
  'legal-grounds': ['bases', 'purposes', 'dataCategories', 'details', 'exceptions'],
  'rights-available': ['details', 'bases', 'exceptions'],
  other: EVERY,
};

/** The fields that a kind of promise uses. */
export function fieldsOfPromise(kind: Promise['kind']): readonly Field[] {
  return FIELDS[kind];
}

/** The kinds of promise that use a field. */
export function kindsUsing(field: Field): readonly Promise['kind'][] {
  return (Object.keys(FIELDS) as Promise['kind'][]).filter((kind) => FIELDS[kind].includes(field));
}
