import type { Grade } from '../../core/law/pack.ts';
import { britishDay } from '../terms.ts';
import { grouped, shortDay } from './table.ts';

/** How far a fact of law can be trusted. */
export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  primary: 'Read at the source',
  secondary: 'From practitioners',
  note: 'From a research note',
  compendium: 'From a compendium',
  unconfirmed: 'Unconfirmed',
};

/** What the settings say. */
export const settingsWords = {
  file: 'The register’s file',
  fileName: 'Lies at',
  created: 'Made on',
  changes: 'Entries in its history',
  seal: 'Seal',
  sealHint:
    'The newest link of its history. Whoever has noted it can tell later whether anything before it was altered.',
  about: 'About',
  records: 'Records',
  showFile: 'Show in its folder',
  saveCopy: 'Save a copy …',
  copyName: (name: string) => `${name} copy.register`,
  copied: (path: string, bytes: number) => `A copy was saved and read back: ${path}, ${grouped(bytes)} bytes.`,
  day: (day: string) => britishDay(day),
  who: 'Who I am',
  whoHint: 'Stands beside every change that you make from now on. What was changed before keeps the name that it has.',
  saveName: 'Keep',
  nameKept: 'The name is kept.',
  theme: 'Light or dark',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  keys: 'Keys',
  showKeys: 'Show all keys',
  program: 'The program',
  version: 'Version',
  shell: { electron: 'Electron window', browser: 'Window of an installed browser' },
  runsIn: 'Runs in',
  secrets: 'Secrets',
  keepsSecrets: {
    system: 'The operating system’s keys can keep a secret for this program on this computer. Nothing needs that yet.',
    none: 'This window cannot keep a secret, such as a passphrase, on this computer; it would have to be typed each time. Nothing needs that yet.',
  },
  law: 'The law that it applies',
  lawLead: (version: string, asOf: string) => `Law pack ${version}, as of ${britishDay(asOf)}.`,
  lawRead: (day: string) => `What it says on ${britishDay(day)}:`,
  lawCounts: (facts: number, unconfirmed: number, partly: number) =>
    `${grouped(facts)} facts; ${grouped(unconfirmed)} of them unconfirmed, ${grouped(partly)} more in part.`,
  judgedFrom: (day: string) => `Judged from ${britishDay(day)}`,
  notJudged: 'Not judged',
  lacks: (what: string) => `The pack lacks: ${what}.`,
  articles: 'Articles',
  articleNames: {
    general: 'General rule',
    approval: 'Approved destinations',
    safeguards: 'Safeguards',
    assessment: 'Assessment',
    exceptions: 'Exceptions',
  },
  approvals: 'Approved destinations',
  approvalColumns: { destination: 'Destination', act: 'Act', inForce: 'In force', trust: 'Read' },
  span: (from: string | null, to: string | null) =>
    [from === null ? '' : `from ${shortDay(from).trim()}`, to === null ? '' : `to ${shortDay(to).trim()}`]
      .filter((part) => part !== '')
      .join(' '),
  states: { 'in-force': '', 'not-yet': 'not yet', ended: 'ended' },
  instruments: 'Safeguards',
  exceptions: 'Exceptions',
  recurring: 'may bear recurring use',
  occasional: 'occasional use only',
  contested: (event: string) => `Contested: ${event}`,
  limit: (limit: string) => `Not tested: ${limit}`,
  sources: 'Sources',
  sourceColumns: { key: 'Key', title: 'Title', address: 'Address', dated: 'Dated' },
  unconfirmed: 'Unconfirmed facts',
  unconfirmedText: 'These rest on general knowledge. An answer that rests on one of them says so.',
  unconfirmedColumns: { subject: 'About', place: 'Place in the pack', note: 'Note' },
  inFields: (fields: readonly string[]) => `in part: ${fields.join(', ')}`,
} as const;
