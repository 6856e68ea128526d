import { britishDay } from '../terms.ts';

/** What the first screen and the question for one's name say. */
export const startWords = {
  lead: 'Which personal data cross which border, between whom, and on what legal footing. Everything stays in one file on this machine; nothing is sent anywhere.',
  begin: 'Begin',
  create: 'New register …',
  createText: 'One file holds one register, with its whole history.',
  open: 'Open a register …',
  openText: 'A file that you or somebody before you kept.',
  recent: 'Opened lately',
  recentNone: 'Registers that you open are listed here.',
  openedOn: (day: string) => `opened ${britishDay(day)}`,
  gone: 'not there any more',
  goneText: 'The file was moved, renamed or deleted, or its drive is not connected.',
  samples: 'Samples',
  samplesText:
    'Two registers built from real privacy notices. A copy is made for you, in which you can change what you like.',
  optima: 'Optima Group',
  optimaText:
    'Seven companies, contacts all over the world, and the rule that the nearest company looks after them. Read for November 2026.',
  optex: 'Optex (Europe)',
  optexText:
    'A company with subsidiaries in the EU and a mother company in Japan. Read for June 2018, the date of its notice.',
  openSample: (name: string) => `Open a copy of ${name}`,
  sampleFile: (name: string) => `${name} sample.register`,
  current: 'Open now',
  goOn: 'Go on with it',
  closeIt: 'Close it',
  newTitle: 'New register',
  newName: 'Name of the register',
  newNameHint: 'Usually the name of the group. It stands on every export.',
  newNext: 'Choose where to keep it …',
  nameMissing: 'Give it a name first.',
  fileName: (name: string) => `${name}.register`,
  whoTitle: 'Who are you?',
  whoText:
    'Every change is kept with the name of the person who made it. The name stays on this machine and in the registers that you change.',
  whoField: 'Your name',
  whoHint: 'As it should stand in the history, for example ‘Ada Okafor, DPO’.',
  whoSave: 'Keep this name',
  whoLater: 'Later, I only read',
} as const;
