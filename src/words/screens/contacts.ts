import { counted, number } from '../count.ts';

interface Routed {
  readonly rowsIn: number;
  readonly rowsOut: number;
  readonly rejected: number;
  readonly emptyLines: number;
}

interface OptOuts {
  readonly rows: number;
  readonly matched: number;
  readonly unmatched: number;
  readonly open: number;
  readonly already: number;
}

/** What the place Contacts says. */
export const contactsWords = {
  views: 'Ways to look at contacts',
  one: 'One contact',
  list: 'A list',
  held: 'Contacts held',
  moves: 'Moves',
  lead: 'Which company of the group looks after a contact, and whether it may have the data.',

  noCompany: 'No company is recorded that could look after a contact',
  noCompanyText:
    'Record the companies of the group, each with its country and whether it may take contacts. A routing policy then says whose contacts stay at home.',
  toEntities: 'Go to Entities',

  jurisdiction: 'Where is the organisation?',
  jurisdictionHint: 'A country or territory as people write it, or its code: Kenya, KE, United Arab Emirates, DIFC …',
  find: 'Find out',
  more: 'What is known of the person',
  registeredWith: 'Registered with',
  registeredWithHint: 'The company of the group at which the person registered, where that is known.',
  nobody: 'Not known',
  facts: {
    registered: 'Registered with us',
    asked: 'Asked us for information',
    bought: 'Bought from us',
    optedOut: 'Opted out of marketing',
  },
  known: { yes: 'Yes', no: 'No', 'not-known': 'Not known' },
  marketingFacts: 'For the question of marketing, which our notice answers',

  refused: 'No decision can be taken',
  meant: 'Was one of these meant?',
  noPolicy: 'Make a routing policy',
  decision: 'Decision',
  lookedAfterBy: 'Looked after by',
  jointControllers: 'Joint controllers',
  alone: 'None: the home controller keeps it alone',
  rule: 'Found by',
  distance: 'Distance',
  toCapital: (distance: string) => `${distance} to the capital`,
  toNearestPoint: (distance: string) => `${distance} to the nearest point`,
  runnerUp: 'Next nearest',
  runnerUpText: (name: string, distance: string) => `${name}, ${distance}`,
  sharing: 'Sharing the contact',
  sharingKind: {
    none: 'Nothing is shared',
    'same-legal-person': 'The same legal person: nothing is transferred',
    shared: 'Shared with the entity above',
  },
  sharingState: { free: '', flagged: 'Look at the flags before sharing', held: 'Held: do not share it yet' },
  noTransfer: 'No transfer is recorded for it',
  marketing: 'Marketing by our notice',
  ownGoods: { yes: 'Yes, for our own goods and services', no: 'No', 'not-known': 'Not known' },
  complaints: 'Where they may complain',
  flags: 'To look at before acting',
  candidates: 'Every company of the group',
  candidate: 'Company',
  country: 'Country',
  away: 'Away',
  standing: 'In or out',
  standingName: { chosen: 'Chosen', eligible: 'Possible', out: 'Out' },
  why: 'Why',
  reasons: 'Why, step by step',
  notMeasured: 'Not measured',
  measuredTo: {
    capital: 'Distances are to the capital, on the WGS 84 ellipsoid.',
    'nearest-point': 'Distances are to the nearest point of the territory, on the WGS 84 ellipsoid.',
  },
  notOnMap: (count: number) =>
    `${counted(count, 'company has', 'companies have')} no coordinates and ${count === 1 ? 'is' : 'are'} not on the map.`,
  mapName: (place: string, count: number) =>
    `Map: ${place}, and the great circles from ${counted(count, 'company', 'companies')} of the group; the list beside it has the distances`,
  ofContact: 'Who looks after this contact',
  ofContactAgain: (day: string) =>
    `As decided now for ${day}; the decision that is kept with the contact stands below.`,

  drop: 'Drop a contact list here, or choose one',
  dropText:
    'A workbook (XLSX) or a CSV file of any size, with one column that names the jurisdiction. Nothing is sent anywhere: the list is read here and two new files are written.',
  chooseList: 'Choose a list …',
  chooseAnother: 'Choose another list …',
  notAFile: 'That is no file of this computer. Choose it with the button instead.',
  file: 'The list',
  sheet: 'Sheet',
  matching: 'Which column is taken for what',
  matchingText:
    'Recognised by the headings. What you choose otherwise is remembered for the next list with the same headings.',
  remembered: 'As chosen the last time for a list with these headings.',
  fields: {
    jurisdiction: 'Jurisdiction',
    registeredWith: 'Registered with',
    registered: 'Registered with us',
    asked: 'Asked us for information',
    bought: 'Bought from us',
    optOut: 'Opted out of marketing',
    thirdPartyOptIn: 'Third-party opt-in',
  },
  noColumn: 'No column',
  columnMissing: 'None of the headings is one of those known: choose the column.',
  first: (rows: number) => `The first ${counted(rows, 'row', 'rows')}`,
  takenFor: (column: string, field: string) => `${column} (${field.toLowerCase()})`,
  outputs: 'Where to',
  routed: 'Routed list',
  rejects: 'Rejects',
  routedName: (stem: string) => `${stem} routed.csv`,
  rejectsName: (stem: string) => `${stem} rejects.csv`,
  changePlace: (what: string) => `Change … ${what}`,
  change: 'Change …',
  safeCellsBook: 'Cells of a workbook are always kept from being run as formulas.',
  safeCells: 'Keep spreadsheets from running cells of the list as formulas',
  route: 'Route the list',
  result: ({ rowsIn, rowsOut, rejected }: Routed) =>
    `${counted(rowsIn, 'row', 'rows')} read = ${number(rowsOut)} routed + ${counted(rejected, 'reject', 'rejects')}`,
  emptyLines: (count: number) => (count === 0 ? '' : `${counted(count, 'empty line', 'empty lines')} passed over.`),
  writtenTo: (path: string) => `Routed list: ${path}`,
  rejectsTo: (path: string) => `Rejects, each with its row and why: ${path}`,
  byEntity: 'Rows by company',
  byFlag: 'Rows by flag',
  rows: 'Rows',
  flag: 'Flag',
  row: 'Row',
  firstRejects: (count: number, all: number) =>
    count === all ? 'Rejects' : `The first ${number(count)} of ${number(all)} rejects`,

  volume: 'Evidence of volume',
  volumeText:
    'The register can keep how many contacts of each jurisdiction went to which company, with the day, your name and the fingerprint of the list: no person, and not the name of the file.',
  volumeTitle: 'Title',
  listTitle: (day: string) => `List of ${day}`,
  keepVolume: 'Keep the counts',
  volumeKept: 'The counts are kept in the register.',
  keptLists: 'Lists that were routed',
  routedOn: 'By the day',
  routedBy: 'Who',
  routedRows: 'Routed',
  jurisdictions: 'Jurisdictions',
  optOuts: 'Take in opt-outs …',
  unmatchedName: (stem: string) => `${stem} not matched.csv`,
  optOutsTitle: 'Opt-outs from a list',
  optOutsRead: ({ rows, matched, unmatched }: OptOuts) =>
    `${counted(rows, 'row', 'rows')} read = ${number(matched)} matched + ${number(unmatched)} not matched.`,
  optOutsFound: ({ open, already }: OptOuts) =>
    `${counted(open, 'contact has', 'contacts have')} not opted out yet, ${number(already)} had before.`,
  optOutsUnmatched: 'Not matched, with the reason for each row',
  optOutsNothing: 'Nothing is to be recorded.',
  recordOptOuts: (open: number) => `Record ${counted(open, 'opt-out', 'opt-outs')}`,
  optOutsRecorded: (recorded: number) =>
    `${counted(recorded, 'contact has', 'contacts have')} opted out now. Ctrl+Z takes it back.`,
  closeOptOuts: 'Close',

  heldEmpty: 'No contact is held',
  heldEmptyText:
    'Contacts can be kept in the register, with what was decided about each. To find out where a contact belongs, none has to be kept.',
  toOne: 'Find out about one contact',
} as const;
