import { britishDay, theLaw, VERDICT_WORDS } from '../terms.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import type { VerdictWord } from '../../core/law/answer.ts';

const TITLES: Readonly<Record<string, string>> = {
  'uk-idta': 'International Data Transfer Agreement',
  'uk-addendum': 'UK Addendum',
  'eu-scc': 'Standard contractual clauses',
  'processor-terms': 'Processor terms',
  'joint-controller-arrangement': 'Joint controller arrangement',
};

const START_LABELS: Readonly<Record<string, string>> = {
  'todo.conclude-agreement': 'Record the agreement …',
  'todo.prepare-fallback': 'Record the reserve agreement …',
  'todo.assess': 'Record the assessment …',
  'todo.record-processor-transfer': 'Record the processor’s transfer …',
  'duty.article-28': 'Record the terms …',
  'duty.article-26': 'Record the arrangement …',
};

const EDIT_LABELS: Readonly<Partial<Record<RecordKind, string>>> = {
  transfer: 'Edit this transfer',
  agreement: 'Edit the agreement',
  assessment: 'Edit the assessment',
  entity: 'Edit the company',
  'third-party': 'Edit the third party',
  activity: 'Edit the activity',
};

interface Turned {
  readonly overall: VerdictWord;
  readonly soon: boolean;
}

function spoken({ overall, soon }: Turned): string {
  return soon ? `${VERDICT_WORDS[overall]}, act soon` : VERDICT_WORDS[overall];
}

/** What the place Transfers says. */
export const transfersWords = {
  soon: (verdict: VerdictWord) => `${VERDICT_WORDS[verdict]}, act soon`,
  turned: (from: Turned, to: Turned) => `The answer has changed from ‘${spoken(from)}’ to ‘${spoken(to)}’.`,
  empty: 'No transfer is recorded',
  emptyText:
    'A transfer is one party making personal data available to another in a different country. Record who sends what to whom, and the register says whether there is a transfer mechanism, why, and until when.',
  emptyFirst: 'Record the companies of the group and their processors before: a transfer names both its ends.',
  toEntities: 'Go to Entities',
  under: (regime: string) => `Under ${theLaw(regime)}`,
  underUnlisted: 'Under a law that the law pack does not hold',
  worst: (count: number) =>
    count === 2
      ? 'Two laws reach this transfer. The overall answer is the worse of the two.'
      : `${count} laws reach this transfer. The overall answer is the worst of theirs.`,
  notJudged: 'Nothing is judged about this transfer',
  draftNotJudged: 'It is a draft. Set its status to active and the register judges it.',
  endedNotJudged: 'It has ended. Its answer for a past day is found by choosing that day in the bar above.',
  restsOn: 'Rests on',
  fallback: 'If that fell',
  noFallback: 'Nothing would take its place',
  flags: 'To bear in mind',
  howLong: 'How long',
  noKnownEnd: 'No known date ends this answer.',
  timeline: (day: string) => `How long the answer of ${britishDay(day)} holds`,
  goodThrough: 'Good through',
  becomes: 'Then:',
  becomesBasis: (verdict: VerdictWord, basis: string) => `${VERDICT_WORDS[verdict]}: ${basis}`,
  days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  toDo: 'What to do',
  nothingToDo: 'Nothing has to be done for this answer.',
  otherDuties: 'Other duties that are open',
  otherDutiesText: 'A mechanism does not discharge them.',
  why: 'Why',
  openBasis: 'Open it',
  openBasisNamed: (name: string) => `Open it: ${name}`,
  edit: (kind: RecordKind) => EDIT_LABELS[kind] ?? 'Edit the record',
  editNamed: (kind: RecordKind, name: string) => `${EDIT_LABELS[kind] ?? 'Edit the record'} ‘${name}’`,
  toNotice: 'Go to the notice',
  start: (id: string) => START_LABELS[id] ?? 'Record it …',
  linkExisting: 'Choose one that is recorded …',
  startTitle: (what: string, exporter: string, importer: string) =>
    `${TITLES[what] ?? 'Agreement'}, ${exporter} and ${importer}`,
  assessmentTitle: (exporter: string, importer: string) => `Transfers from ${exporter} to ${importer}`,
  linkTitle: (name: string) => `‘${name}’ was saved`,
  linkText: 'It counts for this transfer once the transfer names it.',
  link: 'Link it to this transfer',
  linkLater: 'Not now',
  linked: (name: string, transfer: string) => `‘${name}’ now serves ‘${transfer}’.`,
  linkReason: (name: string) => `Linked to ‘${name}’, which was recorded for it`,
} as const;
