import type { CellOptions, Row, Section } from './layout.ts';

/** The order of the shapes that many kinds share. */
export const CONTACT_POINT: readonly Row[] = [
  ['name', 'role'],
  ['email', 'telephone'],
  { field: 'address', look: 'long' },
];

export const PLACE: readonly Row[] = ['address', ['locality', 'postcode'], ['latitude', 'longitude']];

export const DOCUMENT: readonly Row[] = [
  'title',
  ['place', 'dated'],
  { field: 'substance', look: 'long' },
  'visibility',
  { field: 'sha256', look: 'attachment' },
];

/** A single document within a record. */
export function documentCell(field: string): CellOptions {
  return { field, rows: DOCUMENT };
}

export function contactPointCell(field: string): CellOptions {
  return { field, rows: CONTACT_POINT };
}

export const STATUS_FACTS: CellOptions = {
  field: 'statusFacts',
  summary: ['scheme', 'answer', 'legalEntity'],
  rows: [
    ['scheme', 'legalEntity'],
    ['answer', 'coversStaffData'],
    ['validFrom', 'validTo', 'nextDue'],
    'evidence',
    { field: 'checks', summary: ['on', 'by'], rows: [['on', 'by'], { field: 'outcome', look: 'long' }] },
  ],
};

/** The sections that close every form. */
export const COMMON_SECTIONS: readonly Section[] = [
  {
    id: 'papers',
    rows: [
      { field: 'documents', summary: ['title', 'dated'], rows: DOCUMENT },
      { field: 'notes', summary: ['text'], rows: [{ field: 'text', look: 'long' }, 'visibility'] },
    ],
  },
  {
    id: 'keeping',
    rows: [
      ['status', 'owner'],
      {
        field: 'review',
        rows: [
          ['everyMonths', 'next'],
          { field: 'last', rows: [['on', 'by'], { field: 'outcome', look: 'long' }, 'evidence'] },
        ],
      },
      'illustrative',
      { field: 'copiedFrom', look: 'copied-from' },
    ],
  },
];

/** What no section shows. */
export const APART = ['id', 'toBeConfirmed'] as const;
