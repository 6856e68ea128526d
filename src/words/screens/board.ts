import { number } from '../count.ts';
import { britishDay } from '../terms.ts';

/** What the screens of the board report and of the kept reports say. */
export const boardScreenWords = {
  text: 'Two pages for the board: what changed, what is red, and what has to be decided. An annex has the rows behind every number. The PDF is tagged and has bookmarks (it is declared neither PDF/UA nor PDF/A); the slides have the same content with charts that PowerPoint can edit; the page opens in every browser.',
  edition: 'Edition',
  group: 'The whole group',
  from: 'Compared with (the day before the period)',
  fromLeft: (from: string | null) =>
    from === null
      ? 'Left out: no earlier report of this edition is kept, so nothing is compared.'
      : `Left out: ${britishDay(from)}, the day of the last report of this edition.`,
  saveSlides: 'Save it as slides …',
  fileName: (register: string, company: string | undefined, on: string) =>
    ['Board report', register, ...(company === undefined ? [] : [company]), on].join(' '),
  numbersOpen: 'Every number opens the rows behind it.',

  wordDecisions: 'Word the decisions …',
  decisionsTitle: 'Word the decisions',
  decisionsText:
    'The register knows what stands open and which steps would settle it. What you recommend, who decides and by when is for you to say; what you leave blank is told from the records. Your words stay with the report when it is kept, and the next report begins with them.',
  noDecisions: 'No decision is sought.',
  recommendation: 'Recommendation',
  firstStep: (step: string) => `Blank: ${step}`,
  decider: 'Who decides',
  ofRecords: (controllers: string) => `Blank: ${controllers}`,
  deadline: 'By',
  noDay: 'Blank: no day follows from the records.',
  day: (day: string) => `Blank: ${britishDay(day)}, from the records.`,
  takeWords: 'Use these words',

  rows: 'Rows behind the figure',
  figure: (title: string, count: number) => `${title}: ${number(count)}`,
  rowName: 'Entry',
  rowText: 'What is told of it',
  rowCount: 'Counts for',
  noRows: 'No row: the figure is nought.',
  moreRows: (shown: number, total: number) =>
    `The first ${number(shown)} of ${number(total)} are shown. The annex of the file, or the workbook beside it, has them all.`,

  annexBeside: (path: string, rows: number) =>
    `The annex is too long for paper: the PDF has the beginning of each of its tables, and ${path} has all ${number(rows)} rows. Hand both over.`,
  toWhom: 'Handed to',
  toWhomHelp:
    'For example: the board, meeting of 3 December. It stays in the history, so name a body rather than a person.',
  keep: 'Keep it with the register',
  kept: (report: number) => `Kept with the register as report ${report}.`,

  keptTab: 'Kept reports',
  keptText:
    'Reports and packs that were handed over, with their figures and rows, the SHA-256 of the file, the seal of the register, the law pack and the program by which they were made. Deriving one again compares its figures and says what differs and why.',
  keptCaption: 'Reports that were kept, the newest first',
  noneKept: 'Nothing was kept yet. Save a board report or a pack for an authority, then keep it with the register.',
  whatKept: (report: string, company: string | null) =>
    `${report === 'authority-pack' ? 'Pack for an authority: ' : 'Board report: '}${company ?? 'the whole group'}`,
  number: 'Report',
  days: 'Days',
  fromTo: (from: string, on: string) => `${britishDay(from)} to ${britishDay(on)}`,
  keptOn: 'Kept',
  keptBy: (day: string, by: string) => `${britishDay(day)}, ${by}`,
  file: 'File',
  again: 'Derive again',
  compare: (report: number) => `Compare ${report}`,
  comparedTitle: (report: number) => `Report ${report}, derived again`,
  difference: (title: string, was: number, is: number) => `${title}: was ${number(was)}, is ${number(is)}`,
  because: (why: string) => `Why: ${why}.`,
  was: 'Was',
  is: 'Is',
} as const;
