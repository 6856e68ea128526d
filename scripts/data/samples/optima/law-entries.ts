import { idOf } from '../id.ts';
import { illustrative } from '../marks.ts';
import type { LawEntries } from '../sample.ts';

/** An own entry of the law as a draft: it shows how the register adds what the law pack lacks, and no answer rests on it. */
export const lawEntries: LawEntries = [
  {
    id: idOf('law-entry/difc-list-united-kingdom'),
    title: 'DIFC list of adequate destinations: United Kingdom',
    list: 'approvals',
    action: 'add',
    approval: {
      regime: 'difc',
      country: 'GB',
      act: 'List of adequate destinations of the DIFC Commissioner',
      citation: 'DIFC Law 5/2020 Art 26',
    },
    reason:
      'The law pack does not hold the list. To be looked up and entered with its source before it is made active.',
    grade: 'unconfirmed',
    asOf: '2026-11-20',
    owner: 'Data privacy manager',
    status: 'draft',
    ...illustrative(),
  },
];
