import { counted, number } from '../count.ts';
import { britishDay, listed } from '../terms.ts';

/** What the screen of the pack for an authority's request says. */
export const packScreenWords = {
  tab: 'Authority’s request',
  text: 'One ZIP file to hand over when an authority asks: the Article 30 record in both roles, the transfers with what each law says of them, the assessments in force that they rest on, the agreements, an index with the SHA-256 of each file, and a list of what is withheld and why. It is frozen: the same register on the same days gives the same bytes.',
  whose: 'Whose record',
  whole: 'The whole group',
  inIt: 'In the pack',
  counts: (of: {
    readonly activities: number;
    readonly transfers: number;
    readonly assessments: number;
    readonly agreements: number;
  }) =>
    `${listed([
      counted(of.activities, 'activity', 'activities'),
      counted(of.transfers, 'transfer', 'transfers'),
      counted(of.assessments, 'assessment', 'assessments'),
      counted(of.agreements, 'agreement', 'agreements'),
    ])}.`,
  documents: 'Documents that go with it',
  documentsHelp: 'Only documents that are marked as open and kept in the register can be chosen.',
  noDocuments: 'The register keeps no open document of these records, so none can go with the pack.',
  document: (title: string, dated: string | null) => (dated === null ? title : `${title}, ${britishDay(dated)}`),
  withheld: 'Withheld',
  nothingWithheld: 'Nothing is withheld.',
  save: 'Save the pack …',
  fileName: (whose: string, on: string) => `Pack for an authority ${whose} ${on}`,
  written: (files: number) => `${number(files)} files, each read back and compared by its SHA-256.`,
  sha256: (hash: string) => `SHA-256 of the pack: ${hash}`,
  keep: 'Keep that it was handed over',
  kept: (report: number) => `Kept with the register as number ${report} of the kept reports.`,
  toWhom: 'Handed to',
  toWhomHelp: 'For example: the ICO, reference IC-1234. It stays in the history.',
  make: 'Make the pack for the authority',
} as const;
