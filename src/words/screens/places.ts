/** The names of the places, as the navigation and the headings say them. */
export const placeWords = {
  start: 'Start',
  overview: 'Overview',
  entities: 'Entities',
  'third-parties': 'Processors and third parties',
  agreements: 'Safeguards and agreements',
  activities: 'Activities',
  assessments: 'Assessments',
  transfers: 'Transfers',
  contacts: 'Contacts',
  flows: 'Flows',
  notice: 'Notice',
  due: 'Due',
  matters: 'Matters',
  records: 'Other records',
  import: 'Import',
  reports: 'Reports',
  history: 'History',
  help: 'Help',
  settings: 'Settings',
} as const;

/** A place's id. */
export type PlaceId = keyof typeof placeWords;
