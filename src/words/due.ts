import type { DueKind } from '../core/views/due.ts';
import type { DueStatements } from '../core/views/due-statements.ts';
import type { Sentences } from '../core/statement.ts';
import { britishDay, theLaw, VERDICT_WORDS, wordFor } from './terms.ts';

/** Why something falls due, in a word or two. */
export const DUE_KIND_WORDS: Readonly<Record<DueKind, string>> = {
  verdict: 'Answer ends',
  agreement: 'Agreement ends',
  notice: 'Notice to give',
  assessment: 'Assessment expires',
  review: 'Review',
  registration: 'Registration',
  certification: 'Certification',
  'status-check': 'Entry to look up',
  matter: 'Matter',
  'accepted-risk': 'Accepted risk ends',
  retention: 'Retention reached',
};

/** The headings of the list as a table. */
export const DUE_HEADINGS = {
  due: 'Due',
  kind: 'Why',
  name: 'Record',
  text: 'What',
  citation: 'Citation',
  owner: 'Owner',
  putOffUntil: 'Put off until',
  putOffWhy: 'Put off because',
  id: 'Record id',
  postponement: 'Postponement id',
} as const;

/** Beside the day until which something is put off that falls due before. */
export const PAST_DUE_DAY = 'past its day';

/** The name of the list within a file. */
export const DUE_LIST = 'Due';

/** What a calendar calls the list, and one entry of it. */
export const calendarWords = {
  name: (register: string) => `${register}: what falls due`,
  putOff: (until: string | undefined): readonly string[] =>
    until === undefined ? [] : [`Put off until ${britishDay(until)}.`],
  summary: (kind: DueKind, name: string) => (name === '' ? DUE_KIND_WORDS[kind] : `${DUE_KIND_WORDS[kind]}: ${name}`),
};

export const dueSentences: Sentences<DueStatements> = {
  'due.answer-ends': (p) => {
    const holds = `‘${p.transfer}’: the answer under ${theLaw(p.regime)} holds through ${britishDay(p.through)}`;
    return p.same
      ? `${holds}; after that it rests on something else.`
      : `${holds}; after that it becomes ‘${wordFor(VERDICT_WORDS, p.becomes)}’.`;
  },
};
