import { counted, number } from '../count.ts';

interface Taken {
  readonly rowsIn: number;
  readonly taken: number;
  readonly held: number;
  readonly rejected: number;
}

interface TakenBack {
  readonly contacts: number;
  readonly removed: number;
  readonly changed: number;
  readonly named: number;
  readonly gone: number;
}

/** What the place Contacts says of a list that is taken into the register. */
export const takeInWords = {
  what: 'What is to be done with the list',
  choices: {
    route: 'Route it, and keep nothing',
    routeDetail: 'A new file says of each row which company looks after it. No contact comes into the register.',
    take: 'Take it into the register',
    takeDetail:
      'Each row becomes a contact with its decision, where the evidence is needed. Whoever is held already is left as they are; whoever was erased stays out.',
  },
  person: 'The person and the organisation',
  forRouting: 'For the decision and for marketing',
  fields: {
    organisation: 'Organisation',
    organisationAddress: 'Address of the organisation',
    title: 'Form of address (Ms, Dr)',
    firstName: 'First name',
    lastName: 'Last name',
    fullName: 'Whole name, in one column',
    role: 'Job title',
    businessEmail: 'Business e-mail',
    businessTelephone: 'Business telephone',
    enquiryClosed: 'Day on which the enquiry was closed',
  },
  organisationMissing: 'A contact is a person at an organisation: choose the column that names it.',
  personMissing: 'Choose a column for the name or for the e-mail address, so that one person can be told from another.',
  look: 'See what would happen',
  lookText: 'The whole list is read against the register. Nothing is written.',
  wouldBe: 'What would happen',
  was: 'What happened',
  result: ({ rowsIn, taken, held, rejected }: Taken, dryRun: boolean) =>
    `${counted(rowsIn, 'row', 'rows')} read = ${number(taken)} ${dryRun ? 'new' : 'taken in'} + ${number(held)} already held + ${counted(rejected, 'reject', 'rejects')}`,
  stopped: (row: number) =>
    `Stopped after row ${number(row)}. What was taken in by then is whole and stays; the rows after it were not taken and are in no count. Take the same list in once more to go on, or take it back.`,
  nothingNew: 'Nobody on the list is new: there is nothing to take in.',
  reason: 'Reason',
  reasonHint: 'Why these contacts are kept. It stands with each of them in the history.',
  take: (count: number) => `Take ${counted(count, 'contact', 'contacts')} in`,
  rejectsTo: (path: string) => `Rejects, each with its row and why, to mend and take in again: ${path}`,
  private: (count: number) =>
    `${counted(count, 'contact has', 'contacts have')} an e-mail address or telephone number that looks private. The notice takes business ones only: they are marked among the contacts held.`,
  byCause: 'Rejects by why',
  cause: 'Why',
  toHeld: 'See the contacts held',
  lists: 'Lists that were taken in',
  takenOn: 'By the day',
  at: 'When',
  who: 'Who',
  contacts: 'Contacts',
  back: 'Taken back',
  actions: 'Actions',
  takeBack: 'Take back …',
  takeBackOf: (at: string) => `Take back the list of ${at}`,
  takeBackTitle: (count: number) => `Take ${counted(count, 'contact', 'contacts')} of the list back?`,
  takeBackText:
    'They leave the register, as one list. A contact that somebody has changed since, such as by an opt-out, or that another record names, stays. The history keeps what was taken back; erasing takes a person out of it too.',
  takeBackNow: 'Take the list back',
  takenBack: ({ contacts, removed, changed, named, gone }: TakenBack) =>
    `${counted(contacts, 'contact', 'contacts')} of the list = ${number(removed)} taken back + ${number(changed)} changed since, which stay + ${number(named)} named by other records, which stay + ${number(gone)} gone before`,
  backStopped: 'Stopped before its end: the rest of the list is still in the register.',
} as const;
