import type { MoveKind } from '../../core/contacts/moves.ts';
import { counted, number } from '../count.ts';
import { britishDay } from '../terms.ts';

/** What becomes of a contact. */
export const MOVE_KIND_WORDS: Readonly<Record<MoveKind, string>> = {
  moves: 'Moves',
  joint: 'Other joint controllers',
  first: 'Decided for the first time',
  stays: 'Stays',
  undecided: 'Cannot be decided',
};

/** What the move list, the choice of a person and the comparison of policies say. */
export const movesWords = {
  lead: (day: string) =>
    `The contacts held, decided anew for ${britishDay(day)}. Nothing changes until the decisions are kept.`,
  nothing: 'None of the contacts held moves.',
  nothingShared: 'Nothing',
  counts: (moves: number, joint: number, first: number, stays: number) =>
    `${counted(moves, 'contact moves', 'contacts move')}, ${counted(joint, 'gets', 'get')} other joint controllers, ${counted(first, 'is', 'are')} decided for the first time, ${counted(stays, 'stays', 'stay')}.`,
  groups: 'Who goes where',
  what: 'What',
  count: 'Contacts',
  from: 'From',
  to: 'To',
  begins: 'Begins',
  ends: 'Ends',
  none: 'Nobody',
  sharing: (from: string, to: string) => `${from} shares with ${to}`,
  noTransfer: 'no transfer on record',
  one: 'One by one',
  contact: 'Contact',
  country: 'Country',
  more: (count: number) => `and ${number(count)} more`,
  tell: 'Who must be told',
  tellPeople: (count: number) =>
    `${counted(count, 'person', 'people')}: another company answers for their data together with us (Art 13, 14 and 26(2)).`,
  tellCompanies: (names: string) =>
    `The companies that get contacts or lose them: ${names}. Who loses them deletes or returns the data.`,
  keep: 'Keep these decisions …',
  keepTitle: 'Keep the decisions',
  keepText: (count: number) =>
    `${counted(count, 'contact gets', 'contacts get')} another decision, as one change. Ctrl+Z takes it back.`,
  keepConfirm: 'Keep the decisions',
  kept: (count: number) => `${counted(count, 'decision is', 'decisions are')} kept.`,
  reason: 'Reason',
  reasonHelp: 'Kept with each contact; it goes when the contact is erased.',

  wouldMove: 'What would move …',
  wouldMoveTitle: (name: string) => `If ${name} took no contacts any more`,
  wouldMoveText: (day: string) => `As if the company had ended the day before ${britishDay(day)}. Nothing is changed.`,
  close: 'Close',

  overrule: 'Choose another company …',
  overruleTitle: 'Who looks after this contact',
  overruleText: 'Your choice stands before the rule until it is taken back, or the company may take contacts no more.',
  company: 'Company',
  byRule: 'As the rules decide',
  overruleConfirm: 'Keep the choice',
  overruled: 'The choice is kept.',

  wouldChange: 'What would change …',
  wouldChangeTitle: 'If contacts were routed otherwise',
  measure: 'Measured to',
  measures: { capital: 'The capital', 'nearest-point': 'The nearest point of the territory' },
  margin: 'Margin in kilometres',
  marginHelp: 'A lead smaller than this is put before a person.',
  takers: 'Companies that take contacts',
  takersHelp: 'As the register says now. Nothing is changed by choosing others here.',
  compared: (jurisdictions: number, moved: number, flagged: number) =>
    `Of ${number(jurisdictions)} jurisdictions ${number(moved)} go to another company, and ${number(flagged)} to the same one with other flags.`,
  movedTable: 'Jurisdictions that go to another company',
  flaggedTable: 'Jurisdictions with other flags',
  jurisdiction: 'Jurisdiction',
  now: 'Now',
  afterwards: 'Then',
  flagsNow: 'Flags now',
  flagsThen: 'Flags then',
  noFlags: 'None',
} as const;
