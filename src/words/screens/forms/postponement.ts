import type { Postponement } from '../../../core/records/postponement.ts';
import { commonSections, commonWords } from './common.ts';
import type { FormWords } from './word.ts';

export const postponementForm: FormWords<Postponement> = {
  sections: {
    what: 'What is put off',
    decision: 'Until when, and why',
    ...commonSections,
  },
  fields: {
    ...commonWords,
    title: { label: 'Title' },
    record: { label: 'Record', help: 'The record that falls due.' },
    item: {
      label: 'Entry',
      help: 'Which entry about the record in the list of what falls due, by its key: what falls due, the record, and what tells it from others.',
    },
    dueOn: {
      label: 'Falls due on',
      help: 'The day when it was put off. Once it falls due on another day, it is back in the list.',
    },
    putOffOn: { label: 'Put off on' },
    until: { label: 'Back on', help: 'From this day it stands in the list again.' },
    pastDueDay: {
      label: 'Past its day',
      help: 'That it falls due before it is back. The duty stands whatever the list shows (accountability, Art 5(2)).',
    },
    reason: { label: 'Reason', help: 'Why it can wait.' },
    by: { label: 'Put off by' },
  },
};
