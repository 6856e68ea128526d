import type { ThirdParty } from '../../../core/records/third-party.ts';
import { documentWords, visibilityChoices } from './parts.ts';
import type { WordsFor } from './word.ts';

type CommonName =
  'id' | 'status' | 'owner' | 'review' | 'documents' | 'notes' | 'toBeConfirmed' | 'illustrative' | 'copiedFrom';

/** What every record carries. */
export const commonWords: Pick<WordsFor<ThirdParty>, CommonName> = {
  id: { label: 'Number', help: 'The record’s own number in this register. It never changes.' },
  status: {
    label: 'Status',
    help: 'A draft is saved and stays out of official output; an ended record stays readable.',
    choices: { draft: 'Draft', active: 'Active', ended: 'Ended' },
  },
  owner: { label: 'Owner', help: 'Who looks after this record and is reminded of it.' },
  review: {
    label: 'Review',
    help: 'Measures and records are to be reviewed and updated where necessary (Art 24(1)).',
    fields: {
      everyMonths: { label: 'Every (months)', help: 'How often it is to be reviewed.' },
      last: {
        label: 'Last review',
        fields: {
          on: { label: 'On' },
          by: { label: 'By' },
          outcome: { label: 'Outcome' },
          evidence: { label: 'Evidence', help: 'Where it can be seen: minutes, a signed page, a message.' },
        },
      },
      next: { label: 'Next review', help: 'It is shown as due before this day, and as overdue after it.' },
    },
  },
  documents: {
    label: 'Documents',
    help: 'Papers that this record rests on (accountability, Art 5(2)).',
    item: 'document',
    fields: documentWords,
  },
  notes: {
    label: 'Notes',
    item: 'note',
    fields: {
      text: { label: 'Note' },
      visibility: {
        label: 'Who may see it',
        help: 'Only what is open is printed in exports; the rest is counted there as withheld.',
        choices: visibilityChoices,
      },
    },
  },
  toBeConfirmed: {
    label: 'To be confirmed',
    help: 'Fields that rest on general knowledge. They are marked wherever they are shown.',
    item: 'field to be confirmed',
    fields: {
      field: { label: 'Field' },
      why: { label: 'Why', help: 'What it rests on now, and what would settle it.' },
    },
  },
  illustrative: {
    label: 'Illustrative',
    help: 'Invented for a sample, and not the company’s own. It is marked so wherever it is shown.',
  },
  copiedFrom: { label: 'Copied from', help: 'The record that this one began as a copy of.' },
};

/** The headings of the sections that close every form. */
export const commonSections = {
  keeping: 'Keeping this record',
  papers: 'Documents and notes',
} as const;
