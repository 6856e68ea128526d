import { britishDay } from '../terms.ts';
import { grouped } from './table.ts';

/** What the settings say of the law as a document. */
export const lawWords = {
  filter: 'Find in the law',
  filterHint: 'Country, act, citation, article …',
  nothingFound: 'Nothing in the law pack has these words.',
  fromProgram: 'It comes with the program.',
  fromRegister: 'This register took it over from a file and keeps it.',
  outdone: (version: string) =>
    `The program brings a newer law pack than ${version}, which this register took over. The newer one is in force.`,
  seeChanges: 'See what it changes',
  update: 'Update from a file …',
  addOwn: 'Add an own entry …',
  preview: 'What the update changes',
  refused: (count: number) =>
    count === 1
      ? 'The file is refused: one thing in it is wrong.'
      : `The file is refused: ${count} things in it are wrong.`,
  line: (line: number) => `Line ${line}:`,
  inPlaceOf: (version: string, asOf: string, before: string) =>
    `Law pack ${version}, as of ${britishDay(asOf)}, in place of ${before}. Nothing is changed yet.`,
  noVerdicts: 'No verdict changes.',
  verdicts: (count: number) => `Verdicts that change: ${grouped(count)}`,
  facts: (count: number) => `Facts that differ: ${grouped(count)}`,
  columns: {
    transfer: 'Transfer',
    law: 'Law',
    before: 'Before',
    after: 'After',
    fact: 'Row',
    list: 'List',
    what: 'What',
  },
  reason: 'Reason',
  reasonHint:
    'Kept in the history. The transfers whose verdict changes stay among the findings until they are reviewed.',
  take: 'Take it over',
  leave: 'Close',
  taken: (version: string) => `The register answers by law pack ${version} from now on.`,
  own: 'Own entry',
  ownReason: (title: string, reason: string) => `‘${title}’: ${reason}`,
  withdrawn: 'Withdrawn by own entries',
  withdrawnColumns: { row: 'Row of the pack', entry: 'Own entry', reason: 'Reason' },
  leftOut: (title: string, field: string, why: string) =>
    `The own entry ‘${title}’ counts for nothing: ${field} ${why}.`,
  asOf: (day: string) => `as of ${britishDay(day)}`,
  articlesByDate: 'Articles by date',
  restrictions: 'Forbidden or restricted outright',
  negativeList: 'Allowed unless something on its list of restrictions meets the transfer.',
  leftToPerson: (what: string) => `Left to a person: ${what}.`,
  anywhere: 'Importers anywhere',
  asked: (questions: readonly string[]) => `Only where it is recorded that ${questions.join(', and that ')}`,
  askedNot: (question: string) => `it is not so that ${question}`,
  unlessOutside: (schemes: readonly string[]) => `Not where the importer is recorded as outside: ${schemes.join(', ')}`,
  conditions: (schemes: readonly string[]) => `Only where the importer is under: ${schemes.join(', ')}`,
  excludes: (kinds: readonly string[]) => `Leaves out ${kinds.join(', ')}`,
  territories: 'Territories and their sides',
  moreTerritories: (count: number) => `${grouped(count)} more: look for a name or a code above.`,
  territoryColumns: { name: 'Territory', uk: 'For a UK exporter', eu: 'For an EU or EEA exporter' },
  sides: { inside: 'inside', 'part-of': 'part of', outside: 'outside' },
  review: 'a person has to decide',
  authorities: 'Supervisory authorities',
  authorityColumns: { place: 'Place', name: 'Name', website: 'Website' },
} as const;
