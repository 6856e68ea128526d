import type { DueEntry } from '../../../src/core/views/due.ts';
import type { Overview, TrendReply } from '../../../src/contract/answers.ts';
import type { Column, Row } from '../../../src/contract/common.ts';
import type { Preferences } from '../../../src/contract/shell.ts';
import type { RegisterStatus } from '../../../src/contract/register.ts';
import type { Reply, Request } from '../../../src/contract/contract.ts';
import type { Answers } from './fake-client.ts';

/** A made-up day on which all of this is read. */
export const TODAY = '2026-11-22';

/** A made-up id: the same number gives the same id. */
export function idOf(number: number): string {
  return `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

export const SHELL: Reply<'shell.describe'> = {
  shell: 'browser',
  version: '0.1.0',
  platform: 'linux',
  nativeDialogs: false,
  secrets: 'none',
  home: '/home/ada',
  documents: '/home/ada/Documents',
  today: TODAY,
};

export const PREFERENCES: Preferences = {
  name: 'Ada Okafor',
  theme: 'system',
  recent: [],
  lastFolder: '',
  columns: {},
  listColumns: [],
  taughtLayouts: [],
  tour: 'seen',
};

export const REGISTER: RegisterStatus = {
  name: 'Example Group',
  path: '/home/ada/Documents/Example Group.register',
  counts: {
    entity: 3,
    'third-party': 2,
    agreement: 4,
    activity: 5,
    transfer: 7,
    assessment: 0,
    contact: 0,
    notice: 1,
    policy: 1,
    matter: 0,
    'accepted-risk': 0,
    'law-entry': 0,
    postponement: 0,
  },
  sequence: 41,
  seal: '3f'.repeat(32),
  createdOn: '2026-01-05',
  lawPack: { version: '2026-10', asOf: '2026-10-07', caution: 'A reference to work with, not legal advice.' },
  readOnly: false,
};

export const COLUMNS: readonly Column[] = [
  { id: 'overall', type: 'verdict', values: ['no-mechanism', 'mechanism-in-place'] },
  { id: 'title', type: 'text' },
  { id: 'destination', type: 'country' },
  { id: 'goodThrough', type: 'day' },
  { id: 'dataCategories', type: 'texts' },
];

/** A made-up transfer as a row. */
export function rowOf(number: number): Row {
  return {
    id: idOf(number),
    kind: 'transfer',
    name: `Transfer ${number}`,
    status: number % 10 === 3 ? 'draft' : 'active',
    toBeConfirmed: number % 10 === 4,
    illustrative: false,
    cells: {
      overall: number % 2 === 0 ? 'mechanism-in-place' : 'no-mechanism',
      title: `Transfer ${number}`,
      destination: number % 2 === 0 ? 'MY' : 'AU',
      goodThrough: number % 2 === 0 ? '2027-01-05' : null,
      dataCategories: ['Names', 'Addresses'],
    },
  };
}

/** Answers a request for a window of `count` made-up rows: search on the title, sorting by it, and the verdict's filter. */
export function tableOf(count: number) {
  const all = Array.from({ length: count }, (_, index) => rowOf(index + 1));
  return (request: Request<'records.table'>): Reply<'records.table'> => {
    const { search = '', filters = [], sort, offset = 0, limit = 200 } = request;
    const fits = all.filter(
      (row) =>
        row.name.toLowerCase().includes(search.toLowerCase()) &&
        filters.every(({ column, oneOf }) => oneOf === undefined || oneOf.includes(String(row.cells[column]))),
    );
    const sorted = sort?.descending === true ? fits.toReversed() : fits;
    return { columns: [...COLUMNS], rows: sorted.slice(offset, offset + limit), total: count, matching: fits.length };
  };
}

const counts = (none: number, judgement: number, inPlace: number, free: number): Overview['counts'] => ({
  'no-mechanism': none,
  'needs-judgement': judgement,
  'mechanism-in-place': inPlace,
  'not-restricted': free,
});

/** A review that is overdue, and an answer that ends in half a year. */
export const DUE_REVIEW: DueEntry = {
  on: '2026-11-01',
  kind: 'review',
  record: idOf(9),
  recordKind: 'agreement',
  name: 'Group agreement',
  owner: 'Ada Okafor',
  statement: {
    id: 'checks.review-overdue',
    parameters: { record: 'Group agreement', kind: 'agreement', due: '2026-11-01' },
  },
  citation: 'UK GDPR Art 24(1) and 5(2)',
  key: `review.${idOf(9)}`,
  putOff: null,
};
export const DUE_ANSWER: DueEntry = {
  on: '2027-06-02',
  kind: 'verdict',
  record: idOf(1),
  recordKind: 'transfer',
  name: 'Transfer 1',
  owner: null,
  statement: {
    id: 'due.answer-ends',
    parameters: {
      transfer: 'Transfer 1',
      regime: 'uk-gdpr',
      through: '2027-06-02',
      becomes: 'no-mechanism',
      same: false,
    },
  },
  citation: 'UK GDPR Art 44A',
  key: `verdict.${idOf(1)}.uk-gdpr`,
  putOff: null,
};

type TrendRow = TrendReply['rows'][number];

function trendRow(
  day: string,
  when: TrendRow['when'],
  counted: Overview['counts'],
  more: Partial<TrendRow> = {},
): TrendRow {
  const sum = Object.values(counted).reduce((total, count) => total + count, 0);
  const none = { actSoon: 0, notTakingPlace: 0, endedSince: 0, ended: [] };
  return { day, when, counts: counted, ...none, total: sum + (more.endedSince ?? 0), ...more };
}

/** Two month-ends, the day asked as the overview counts it, and two days ahead. */
export const TREND: TrendReply = {
  on: TODAY,
  further: { days: 3, last: '2028-01-01' },
  rows: [
    trendRow('2026-09-30', 'past', counts(2, 2, 2, 1), { notTakingPlace: 1, endedSince: 2, ended: [idOf(5), idOf(6)] }),
    trendRow('2026-10-31', 'past', counts(2, 2, 2, 1)),
    trendRow(TODAY, 'now', counts(1, 2, 3, 1), { actSoon: 1 }),
    trendRow('2026-12-27', 'ahead', counts(2, 2, 2, 1)),
    trendRow('2027-06-27', 'ahead', counts(4, 2, 0, 1)),
  ],
};

export const OVERVIEW: Overview = {
  on: TODAY,
  transfers: 7,
  counts: counts(1, 2, 3, 1),
  actSoon: 1,
  byDestination: [
    { code: 'MY', name: 'Malaysia', counts: counts(0, 1, 3, 0), total: 4 },
    { code: 'AU', name: 'Australia', counts: counts(1, 1, 0, 1), total: 3 },
  ],
  changes: [
    { month: '2026-12', worse: 1, other: 0, transfers: [idOf(1)] },
    { month: '2027-06', worse: 0, other: 2, transfers: [idOf(2), idOf(4)] },
  ],
  due: {
    within30: { total: 1, items: [DUE_REVIEW] },
    within90: { total: 0, items: [] },
    within365: { total: 1, items: [DUE_ANSWER] },
    putOff: 0,
  },
  decisions: [
    {
      rule: 'verdicts.no-mechanism',
      group: 'verdicts',
      severity: 'decide',
      statement: {
        id: 'checks.no-mechanism',
        parameters: {
          transfer: 'Transfer 1',
          regime: 'uk-gdpr',
          exporter: 'Example Ltd',
          importer: 'Example Pty',
          place: 'Australia',
        },
      },
      citation: 'UK GDPR Art 44A',
      records: [idOf(1)],
      toDo: { id: 'checks.do.find-mechanism', parameters: { transfer: 'Transfer 1' } },
      alsoToDo: [],
      dueOn: '2026-11-30',
    },
  ],
  names: { [idOf(1)]: { kind: 'transfer', name: 'Transfer 1' } },
  findings: 9,
};

/** A shell and an open register without surprises; tests replace what they are about. */
export const QUIET: Answers = {
  'shell.describe': () => SHELL,
  'shell.preferences': () => PREFERENCES,
  'shell.setPreferences': (change) => ({ ...PREFERENCES, ...change }),
  'shell.recent': () => ({ recent: [] }),
  'shell.stand': () => ({}),
  'register.lookBack': () => ({}),
  'register.status': () => ({ open: REGISTER }),
  'answers.tally': () => OVERVIEW,
  'answers.overview': () => OVERVIEW,
  'answers.trend': () => TREND,
  'records.table': tableOf(7),
  'records.choices': () => ({ choices: [], total: 0 }),
};
