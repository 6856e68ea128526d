import type { PaperKind } from '../core/records/paper-fields.ts';
import type { PaperState } from '../core/views/papers/paper.ts';
import type { PaperStatements } from '../core/views/papers/statements.ts';
import type { Sentences } from '../core/statement.ts';
import { counted } from './count.ts';
import { PAPER_FIELD_WORDS, PAPER_HEADING_WORDS } from './papers-fields.ts';
import { some } from './naming.ts';
import { britishDay, capital, listed, RECORD_KIND_WORDS, REGIME_WORDS, ROLE_WORDS, span, wordFor } from './terms.ts';
import { AGREEMENT_KIND_WORDS } from './views.ts';

/** What each paper is. */
export const PAPER_KIND_WORDS: Readonly<Record<PaperKind, string>> = {
  idta: 'International Data Transfer Agreement: Tables 1 to 4',
  addendum: 'UK Addendum to the EU clauses: Tables 1 to 4 with their annexes',
  scc: 'EU standard contractual clauses: Annexes I to III',
  art26: 'Arrangement between joint controllers (Article 26): schedule',
};

/** How a field came by what it says, in a column of its own so that no colour has to say it. */
export const PAPER_STATE_WORDS: Readonly<Record<PaperState, string>> = {
  recorded: 'Recorded',
  'to-be-confirmed': 'To be confirmed',
  missing: 'Missing',
  'to-decide': 'Agree in the form',
  none: 'Nothing to say',
};

/** The headings of every table, and what stands around the tables. */
export const PAPER_WORDS = {
  field: 'Field',
  says: 'From the register',
  state: 'State',
  aboutTitle: 'About this paper',
  counts: 'Fields by state',
  readThis: 'Before you use it',
} as const;

const SOURCES: Readonly<Record<string, string>> = {
  ico: 'the publication of the Information Commissioner under s.119A of the Data Protection Act 2018',
  oj: 'Commission Implementing Decision (EU) 2021/914 in the Official Journal',
  own: 'the arrangement itself',
};

const MODULES: Readonly<Record<string, string>> = {
  1: 'One: controller to controller',
  2: 'Two: controller to processor',
  3: 'Three: processor to processor',
  4: 'Four: processor to controller',
};

const ACTS: Readonly<Record<string, string>> = { exporter: 'exporter', importer: 'importer' };

const BOUND: Readonly<Record<string, string>> = {
  signed: 'By signature',
  'incorporated-by-reference': 'By reference',
  acceded: 'Acceded later',
  'not-yet-bound': 'Not bound yet',
};

const AUTHORISATION: Readonly<Record<string, string>> = {
  specific: 'Specific, for each one (Option 1)',
  general: 'General, with a right to object (Option 2)',
  'not-applicable': 'Does not apply',
};

const EXEMPT: Readonly<Record<string, string>> = {
  'occasional-processing': 'occasional processing (Article 27(2)(a))',
  'public-authority': 'a public authority or body (Article 27(2)(b))',
};

const REGISTRATIONS: Readonly<Record<string, string>> = { company: 'Company', other: 'Other' };

/** What the papers say beside the records' own text. */
export const paperSentences: Sentences<PaperStatements> = {
  'paper.title': (p) => `${wordFor(PAPER_KIND_WORDS, p.kind)}. ${p.agreement}`,
  'paper.heading': (p) => wordFor(PAPER_HEADING_WORDS, p.heading),
  'paper.field': (p) => wordFor(PAPER_FIELD_WORDS, p.field),
  'paper.agreement-table': () => 'The agreement',
  'paper.transfers-table': (p) =>
    p.transfers.length === 0 ? 'The transfers under it' : `The transfers under it: ${some(p.transfers)}`,
  'paper.sub-processor': (p) => `${p.subProcessor}, sub-processor of ${p.importer}`,
  'paper.missing': (p) =>
    `Missing: enter ‘${wordFor(PAPER_FIELD_WORDS, p.field)}’ in the ${wordFor(RECORD_KIND_WORDS, p.kind)} ‘${p.record}’`,
  'paper.missing-transfer': (p) =>
    `Missing: no transfer under ‘${p.agreement}’ takes place on this day; name the agreement in its transfers`,
  'paper.to-decide': () => 'The register has no field for it: agree it in the form',
  'paper.no-sub-processor': (p) => `None is recorded on this day for ${listed(p.importers)}`,
  'paper.no-processor-importer': () => 'Does not apply: no importer is recorded as a processor',
  'paper.no-sensitive-data': () =>
    'None: every category of data says its kinds, and none is special category or criminal offence data',
  'paper.no-onward': () => 'None is recorded',
  'paper.no-transfer-between': () => 'No transfer under the arrangement is recorded for this day',
  'paper.established-there': (p) => `Does not apply: established where the ${wordFor(REGIME_WORDS, p.regime)} applies`,
  'paper.no-representative': (p) => `None is designated, for ${wordFor(EXEMPT, p.ground)}`,
  'paper.acts-as': (p) => capital(listed(p.acts.map((act) => wordFor(ACTS, act)))),
  'paper.roles': (p) => capital(listed(p.roles.map((role) => wordFor(ROLE_WORDS, role)))),
  'paper.how-bound': (p) => wordFor(BOUND, p.how),
  'paper.registration': (p) => `${wordFor(REGISTRATIONS, p.kind)}: ${p.number} (${p.authority})`,
  'paper.of': (p) => `${p.record}: ${p.text}`,
  'paper.modules': (p) => p.modules.map((one) => `Module ${wordFor(MODULES, one)}`).join('\n'),
  'paper.authorisation': (p) => wordFor(AUTHORISATION, p.how),
  'paper.days': (p) => counted(p.days, 'day', 'days'),
  'paper.day': (p) => britishDay(p.day),
  'paper.term': (p) => capital(span(p.from, p.to)),
  'paper.onward': (p) => `${p.transfer}: to ${p.importer}, ${p.place}`,
  'paper.measure': (p) => `${capital(p.kind)}: ${p.measure} (from ‘${p.assessment}’)`,
  'paper.measures-beside': () => 'The measures recorded stand in the table of measures',
  'paper.assessment': (p) => `${p.assessment}, completed ${britishDay(p.completed)}`,
  'paper.linked-agreement': (p) =>
    `${p.agreement}: ${listed(p.kinds.map((kind) => wordFor(AGREEMENT_KIND_WORDS, kind)))}`,
  'paper.known': (p) => (p.known === 'yes' ? 'Yes' : 'No'),
  'paper.note-clauses': (p) =>
    p.source === 'own'
      ? 'This schedule holds facts from the register. What the parties agree between them stands in the arrangement itself.'
      : `These tables hold facts from the register and none of the clauses. Take the clauses, unchanged, from ${wordFor(SOURCES, p.source)}, and copy the tables into that form.`,
  'paper.note-names': () =>
    'The names of tables and fields are ours, after general knowledge of the form; compare them with the form itself.',
  'paper.note-marks': () =>
    '‘Missing’ names the record in which to enter what is missing. ‘Agree in the form’: no record holds it. ‘To be confirmed’: the record rests on general knowledge.',
  'paper.note-not-serving': (p) =>
    `‘${p.agreement}’ is not recorded as serving as ${wordFor(PAPER_KIND_WORDS, p.kind)}; enter that first, with its version.`,
  'paper.note-draft-agreement': (p) => `‘${p.agreement}’ is not an active record: this paper is a proposal.`,
  'paper.note-version': (p) =>
    `The agreement carries version ${p.version}; the tables are those of version ${p.known}. Compare them.`,
  'paper.note-drafts': (p) =>
    `Left out as drafts: ${counted(p.transfers, 'transfer', 'transfers')} and ${counted(p.activities, 'activity', 'activities')}.`,
  'paper.note-illustrative': (p) =>
    `${counted(p.records, 'record behind it is', 'records behind it are')} illustrative, not the company’s own.`,
  'paper.note-withheld': (p) =>
    `${counted(p.notes, 'internal or privileged note', 'internal or privileged notes')} and ${counted(p.documents, 'document', 'documents')} of the records behind it stay in the register.`,
  'paper.note-addendum-alone': (p) =>
    `‘${p.agreement}’ holds no EU clauses: the Addendum serves only together with them.`,
};

/** 'Recorded 31, missing 4 …', leaving out what there is none of. */
export function paperCounts(counts: Readonly<Record<PaperState, number>>): string {
  const states = Object.keys(PAPER_STATE_WORDS) as PaperState[];
  return states
    .filter((state) => counts[state] > 0)
    .map((state) => `${PAPER_STATE_WORDS[state]} ${counts[state]}`)
    .join(', ');
}
