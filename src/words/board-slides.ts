/** Words that only the slides have; all others are those of the page. */
export const SLIDES = {
  author: 'Transfer Register',
  annex: 'Annex',
  continued: '(continued)',
  left: (rows: number) =>
    `${rows === 1 ? '1 further row is' : `${rows} further rows are`} in the annex of the report on paper, and in the register.`,
  slides: 'slides',
  rows: 'rows of tables',
  charts: 'charts that can be edited',
  transfersByVerdict: 'Transfers by answer',
  byLaw: 'Answers by law',
  byDestination: 'Transfers by destination',
  lapses: 'Mechanisms that lapse',
  overdue: 'Reviews overdue, by owner',
  routed: 'Contacts routed, by company',
  transfers: 'Transfers',
  reviews: 'Reviews',
  contacts: 'Contacts',
  othersOf: (count: number) => `${count} others`,
} as const;
