import { counted, number } from '../count.ts';
import { britishDay } from '../terms.ts';

const KIND = {
  register: { open: 'Open a register', save: 'Save the register as', ending: 'Registers' },
  import: { open: 'Choose what to take in', save: 'Save as', ending: 'Workbooks, lists and JSON' },
  contacts: { open: 'Choose a contact list', save: 'Save the routed list as', ending: 'CSV files' },
  rejects: { open: 'Choose a list', save: 'Save the rejects as', ending: 'CSV files' },
  workbook: { open: 'Choose a workbook', save: 'Save the record as', ending: 'Files' },
  report: { open: 'Choose a report', save: 'Save the report as', ending: 'Web pages' },
  slides: { open: 'Choose slides', save: 'Save the slides as', ending: 'PowerPoint files' },
  pdf: { open: 'Choose a PDF', save: 'Save the PDF as', ending: 'PDF files' },
  picture: { open: 'Choose a picture', save: 'Save the picture as', ending: 'Pictures' },
  png: { open: 'Choose a picture', save: 'Save the picture as', ending: 'PNG pictures' },
  figures: { open: 'Choose a list', save: 'Save the figures as', ending: 'CSV files' },
  calendar: { open: 'Choose a calendar', save: 'Save the calendar as', ending: 'Calendar files' },
  json: { open: 'Choose a JSON file', save: 'Save the JSON as', ending: 'JSON files' },
  document: { open: 'Choose a document', save: 'Save the record as', ending: 'Word processor files' },
  attachment: { open: 'Choose a document', save: 'Save the document as', ending: 'Documents' },
  'linked-data': { open: 'Choose a JSON-LD file', save: 'Save the record as', ending: 'JSON-LD files' },
  pack: { open: 'Choose a pack', save: 'Save the pack as', ending: 'ZIP files' },
} as const;

/** What the choice of a file, and the work on one, say. */
export const fileWords = {
  toOpen: (purpose: keyof typeof KIND) => KIND[purpose].open,
  toSave: (purpose: keyof typeof KIND) => KIND[purpose].save,
  open: 'Open',
  save: 'Save',
  replace: 'Replace',
  folders: 'Folders and files',
  places: 'Places',
  placeName: { home: 'Home', documents: 'Documents', desktop: 'Desktop', downloads: 'Downloads' },
  up: 'Folder above',
  newFolder: 'New folder',
  newFolderName: 'Name of the new folder',
  make: 'Make the folder',
  fileName: 'Name',
  inFolder: (folder: string) => `In ${folder}`,
  emptyFolder: 'Nothing of this kind in the folder.',
  more: (count: number) =>
    `${counted(count, 'more entry', 'more entries')} not shown. Go into a folder or use its path.`,
  folder: 'Folder',
  changed: (day: string) => britishDay(day),
  alreadyThere: (name: string) => `‘${name}’ is already in this folder. Saving replaces it.`,
  nameNotPossible: 'A name has no slash or backslash in it.',
  bytes: (bytes: number) => {
    if (bytes < 1000) return counted(bytes, 'byte', 'bytes');
    if (bytes < 1_000_000) return `${number(Math.round(bytes / 1000))} kB`;
    return `${number(Math.round(bytes / 100_000) / 10)} MB`;
  },
  showInFolder: 'Show in folder',
  notShown: 'The folder could not be opened from here. The file lies at:',
  cancelWork: 'Cancel',
  cancelling: 'Stopping …',
  cancelled: 'Cancelled. Nothing was written.',
  working: 'Working',
  exists: 'There is a file at that place already.',
  existsReplace: 'Replace it',
} as const;
