import { listed } from './terms.ts';
import type { Sentences } from '../core/statement.ts';
import { peopleCliSentences } from './cli-people.ts';
import type { PeopleCliStatements } from './cli-people.ts';
import { takeInCliSentences } from './cli-take-in.ts';
import type { TakeInCliStatements } from './cli-take-in.ts';

type None = Readonly<Record<string, never>>;

/** What the command line says beside the answers themselves. */
export interface CliStatements extends PeopleCliStatements, TakeInCliStatements {
  'cli.head': { register: string; on: string; asRecorded: string };
  'cli.head-law': { version: string; asOf: string; seal: string };
  'cli.as-recorded-empty': { day: string; created: string };
  'cli.sample-day': { day: string };
  'cli.by-default': { name: string };
  'cli.no-such-regime': { regime: string; allowed: readonly string[] };
  'cli.bad-day': { option: string; value: string };
  'cli.future-record': { option: string; value: string; today: string };
  'cli.unknown-kind': { value: string; kinds: readonly string[] };
  'cli.unknown-record': { kind: string; id: string };
  'cli.unknown-transfer': { id: string };
  'cli.part-only-read': { kind: string; whole: string };
  'cli.unknown-sample': { value: string; samples: readonly string[] };
  'cli.no-json': None;
  'cli.not-an-object': None;
  'cli.refused': { what: string; count: number };
  'cli.field-problem': { field: string; why: string };
  'cli.created': { file: string; name: string; seal: string };
  'cli.sample-made': { file: string; name: string; records: number; seal: string };
  'cli.sample-reason': { sample: string };
  'cli.put-new': { kind: string; name: string; id: string };
  'cli.put-changed': { kind: string; name: string; id: string };
  'cli.put-same': { kind: string; name: string; id: string };
  'cli.removed': { kind: string; name: string; id: string };
  'cli.history-count': { entries: number; changes: number };
  'cli.none-of-kind': { kind: string };
  'cli.total': { count: number };
  'cli.verdict-count': { transfers: number; parts: readonly string[]; actSoon: number };
  'cli.no-transfers': None;
  'cli.no-findings': None;
  'cli.nothing-due': { until: string };
  'cli.due-put-off': { count: number };
  'cli.nothing-put-off': { until: string };
  'cli.nothing-due-by-key': { key: string; until: string };
  'cli.put-off': { name: string; due: string; until: string; past: boolean; id: string };
  'cli.due-count': { count: number; overdue: number; until: string };
  'cli.no-such-company': { name: string; companies: readonly string[] };
  'cli.from-after-to': { from: string; to: string };
  'cli.until-before': { until: string; on: string };
  'cli.bad-months': { value: string; most: number };
  'cli.output-without-format': None;
  'cli.finding-count': { count: number; parts: readonly string[]; accepted: number };
  'cli.good-through': { day: string; becomes: string };
  'cli.good-without-end': None;
  'cli.then-from': { on: string; becomes: string };
  'cli.then-further': { count: number; last: string };
  'cli.history-sound': { rows: number; seal: string };
  'cli.history-broken': { count: number };
  'cli.one-of-two': { one: string; other: string };
  'cli.no-layout': { format: string };
  'cli.no-such-list-column': { text: string; names: readonly string[] };
  'cli.needs-both': { option: string; other: string };
  'cli.same-file': { option: string; file: string };
  'cli.over-a-register': { file: string };
  'cli.import-nothing-new': None;
  'cli.import-table': { sheet: string; layout: string; row: number; notes: readonly string[] };
  'cli.import-rows': None;
  'cli.import-records': None;
  'cli.import-remarks': None;
  'cli.import-file-row': { outcome: string; name: string; why: string };
  'cli.import-record': { kind: string; name: string; outcome: string; fields: readonly string[] };
  'cli.import-counted': {
    file: string;
    rows: number;
    new: number;
    changed: number;
    same: number;
    notUnderstood: number;
    newRecords: number;
    changedRecords: number;
  };
  'cli.import-taken-back': { file: string; records: number; kept: readonly string[] };
  'cli.import-bad-change': { value: string };
  'cli.import-json-options': { options: readonly string[] };
  'cli.import-dry': None;
  'cli.import-adopted': { file: string; records: number; seal: string };
  'cli.import-would-adopt': { file: string; records: number };
  'cli.import-would-create': { file: string; new: number; rejected: number };
  'cli.blank-name': { option: string };
  'cli.import-created': { file: string; new: number; rejected: number };
  'cli.import-merged': {
    file: string;
    new: number;
    changed: number;
    same: number;
    rejected: number;
    documents: number;
  };
  'cli.import-row': { list: string; index: number; outcome: string; name: string };
  'cli.unknown-paper': { paper: string; papers: readonly string[] };
  'cli.paper-fields': { fields: string };
  'cli.exported': { file: string; what: string; seal: string };
  'cli.pages': { pages: number };
  'cli.pack-written': { file: string; files: number; sha256: string };
  'cli.pack-file': { name: string };
  'cli.pack-rows': { name: string; rows: number };
  'cli.pack-withheld': { lines: readonly string[] };
  'cli.board-annex': { path: string; rows: number };
  'cli.report-kept': { number: number; sha256: string; seal: string };
  'cli.report-not-kept': None;
  'cli.to-whom-too-long': { most: number };
  'cli.bad-wordings': { file: string; place: string };
  'cli.bad-report-number': { value: string };
  'cli.progress': { rows: number; rejected: number; percent: number };
  'cli.routed': { rowsIn: number; rowsOut: number; rejected: number; emptyLines: number; out: string };
  'cli.routed-flags': None;
  'cli.routed-rejects': { rejected: number; rejects: string };
  'cli.routed-reject': { row: number; why: string };
  'cli.opted-out': { rows: number; matched: number; unmatched: number; recorded: number; already: number };
  'cli.opt-out-unmatched': { row: number; email: string; why: string };
  'cli.opt-out-reason': { on: string };
  'cli.future-opt-out': { on: string };
  'cli.unexpected': { detail: string; register: string };
}

const NUMBER = new Intl.NumberFormat('en-GB');

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The sentences of the command line. */
export const cliSentences: Sentences<CliStatements> = {
  ...peopleCliSentences,
  ...takeInCliSentences,
  'cli.head': ({ register, on, asRecorded }) => `${register}: on ${on}, as recorded ${asRecorded}`,
  'cli.head-law': ({ version, asOf, seal }) => `Law pack ${version}, checked to ${asOf}. Seal ${seal}.`,
  'cli.as-recorded-empty': ({ day, created }) =>
    `At the end of ${day} this register did not exist: it was made at ${created}. It is shown empty.`,
  'cli.sample-day': ({ day }) => `This is a sample told as of ${day}. Add --on ${day} for the answers of its own day.`,
  'cli.by-default': ({ name }) =>
    `Changes are recorded under ${name}, the name you are signed in with; --by NAME says another.`,
  'cli.no-such-regime': ({ regime, allowed }) => `The law pack has no law '${regime}'; it has ${allowed.join(', ')}.`,
  'cli.bad-day': ({ option, value }) => `${option} takes a day written YYYY-MM-DD, and '${value}' is none.`,
  'cli.future-record': ({ option, value, today }) =>
    `${option} ${value} lies ahead: what the register will say then is not known. Today is ${today} (UTC); --on looks ahead.`,
  'cli.unknown-kind': ({ value, kinds }) => `'${value}' is no kind of record. The kinds are ${kinds.join(', ')}.`,
  'cli.unknown-record': ({ kind, id }) => `There is no ${kind} with the id ${id}. 'list' shows the ids.`,
  'cli.unknown-transfer': ({ id }) =>
    `There is no active transfer with the id ${id}. 'list FILE transfers' shows the ids.`,
  'cli.part-only-read': ({ kind, whole }) =>
    `'${kind}' names a part of ${whole} and is only for reading; write to '${whole}'.`,
  'cli.unknown-sample': ({ value, samples }) => `'${value}' is no sample. The samples are ${samples.join(' and ')}.`,
  'cli.no-json': () =>
    `Give the record as JSON: as the last argument in quotation marks, or '-' to read it from standard input.`,
  'cli.not-an-object': () => 'A record is one JSON object, in curly brackets.',
  'cli.refused': ({ what, count }) =>
    `${what} was refused, and nothing was changed. ${plural(count, 'reason', 'reasons')}:`,
  'cli.field-problem': ({ field, why }) => (field === '' ? why : `${field}: ${why}`),
  'cli.created': ({ file, name, seal }) => `Made the register '${name}' in ${file}. Seal ${seal}.`,
  'cli.sample-made': ({ file, name, records, seal }) =>
    `Made the sample '${name}' in ${file}, with ${plural(records, 'record', 'records')}. Seal ${seal}.`,
  'cli.sample-reason': ({ sample }) => `made from the sample '${sample}' that comes with the program`,
  'cli.put-new': ({ kind, name, id }) => `New ${kind} '${name}' (${id}).`,
  'cli.put-changed': ({ kind, name, id }) => `Changed the ${kind} '${name}' (${id}).`,
  'cli.put-same': ({ kind, name, id }) => `The ${kind} '${name}' (${id}) is as it was: nothing was written.`,
  'cli.removed': ({ kind, name, id }) => `Removed the ${kind} '${name}' (${id}). Its history stays.`,
  'cli.history-count': ({ entries, changes }) =>
    `${plural(entries, 'entry', 'entries')} in ${plural(changes, 'change', 'changes')}`,
  'cli.none-of-kind': ({ kind }) => `There are no ${kind}.`,
  'cli.total': ({ count }) => plural(count, 'record', 'records'),
  'cli.verdict-count': ({ transfers, parts, actSoon }) =>
    `${plural(transfers, 'transfer', 'transfers')}: ${parts.join(', ')}${actSoon === 0 ? '' : `; act soon on ${actSoon}`}.`,
  'cli.no-transfers': () => 'There are no active transfers to judge.',
  'cli.no-findings': () => 'Nothing was found.',
  'cli.nothing-due': ({ until }) => `Nothing falls due up to ${until}.`,
  'cli.due-put-off': ({ count }) =>
    `${plural(count, 'entry is', 'entries are')} put off: --put-off lists ${count === 1 ? 'it' : 'them'}.`,
  'cli.nothing-put-off': ({ until }) => `Nothing that falls due up to ${until} is put off.`,
  'cli.nothing-due-by-key': ({ key, until }) =>
    `No entry with the key '${key}' falls due up to ${until}: due --json tells the key of each.`,
  'cli.put-off': ({ name, due, until, past, id }) =>
    `Put off: '${name}', which falls due on ${due}, is back in the list on ${until}${past ? ', after its day' : ''}. To take that back, remove the postponement ${id}.`,
  'cli.due-count': ({ count, overdue, until }) =>
    `${plural(count, 'entry', 'entries')} up to ${until}${overdue === 0 ? '' : `, ${overdue} of them overdue`}.`,
  'cli.from-after-to': ({ from, to }) => `--from ${from} lies after --to ${to}.`,
  'cli.until-before': ({ until, on }) => `--until ${until} lies before ${on}, the day asked.`,
  'cli.bad-months': ({ value, most }) => `--months takes a whole number from 1 to ${most}, and '${value}' is none.`,
  'cli.output-without-format': () => '-o wants --format: csv or ics.',
  'cli.finding-count': ({ count, parts, accepted }) =>
    `${plural(count, 'finding', 'findings')}: ${parts.join(', ')}${accepted === 0 ? '' : `; ${accepted} of them accepted as a risk`}.`,
  'cli.good-through': ({ day, becomes }) =>
    becomes === '' ? `Good through ${day}.` : `Good through ${day}, then: ${becomes}.`,
  'cli.then-from': ({ on, becomes }) => `From ${on}: ${becomes}.`,
  'cli.then-further': ({ count, last }) =>
    `It changes on ${plural(count, 'more day', 'more days')} that ${count === 1 ? 'is' : 'are'} known, the last of them ${last}.`,
  'cli.good-without-end': () => 'No known date ends this answer.',
  'cli.history-sound': ({ rows, seal }) =>
    `The history holds together: ${plural(rows, 'entry', 'entries')}, and every table agrees with them. Seal ${seal}.`,
  'cli.history-broken': ({ count }) =>
    `The register is not as the program left it, in ${plural(count, 'place', 'places')}. Compare with a backup copy:`,
  'cli.opted-out': ({ rows, matched, unmatched, recorded, already }) =>
    `${plural(rows, 'row', 'rows')} read = ${NUMBER.format(matched)} matched + ${NUMBER.format(unmatched)} not matched. ${plural(recorded, 'contact has', 'contacts have')} opted out now, ${NUMBER.format(already)} had before.`,
  'cli.opt-out-unmatched': ({ row, email, why }) =>
    `  row ${NUMBER.format(row)}${email === '' ? '' : `, ${email}`}: ${why}`,
  'cli.opt-out-reason': ({ on }) => `List of opt-outs, ${on}`,
  'cli.future-opt-out': ({ on }) => `${on} is still to come: nobody can have opted out then.`,
  'cli.no-layout': ({ format }) => `The format ${format} holds every field and has no layout: leave --layout out.`,
  'cli.one-of-two': ({ one, other }) => `Give either ${one} or ${other}.`,
  'cli.no-such-company': ({ name, companies }) =>
    `No one company of the group is called '${name}'; there are ${companies.join(', ')}.`,
  'cli.no-such-list-column': ({ text, names }) =>
    `'${text}' does not say which heading is taken for what, each once: write NAME=HEADING with one of the names ${listed(names)}.`,
  'cli.needs-both': ({ option, other }) => `${option} needs ${other} as well.`,
  'cli.same-file': ({ option, file }) =>
    `${option} names ${file}, which is read here; choose another file for writing.`,
  'cli.over-a-register': ({ file }) =>
    `${file} is a register, and an export is not written over a register. Choose another name.`,
  'cli.import-nothing-new': () => 'Nothing was written: the register holds all of it already.',
  'cli.import-table': ({ sheet, layout, row, notes }) =>
    `${sheet === '' ? '' : `Sheet '${sheet}': `}${layout}, headings in row ${row}.${notes.length === 0 ? '' : ` Kept as notes: ${listed(notes)}.`}`,
  'cli.import-rows': () => 'Rows',
  'cli.import-records': () => 'Records',
  'cli.import-remarks': () => 'To be noted',
  'cli.import-file-row': ({ outcome, name, why }) =>
    [outcome, name === '' ? '' : ` '${name}'`, why === '' ? '' : `. ${why}`].join(''),
  'cli.import-record': ({ kind, name, outcome, fields }) =>
    `${kind} '${name}' ${outcome}${fields.length === 0 ? '' : `: ${listed(fields)}`}`,
  'cli.import-counted': ({ file, rows, new: made, changed, same, notUnderstood, newRecords, changedRecords }) =>
    `${file}: ${plural(rows, 'row', 'rows')}: ${made} new, ${changed} changed, ${same} the same, ${notUnderstood} not understood. ${plural(newRecords, 'new record', 'new records')}, ${changedRecords} changed.`,
  'cli.import-taken-back': ({ file, records, kept }) =>
    `The import of ${file} was taken back: ${plural(records, 'record', 'records')}.${kept.length === 0 ? '' : ` Changed or named by others since, and left as they are: ${listed(kept)}.`}`,
  'cli.import-bad-change': ({ value }) => `'${value}' is not the number of a change. The history shows the numbers.`,
  'cli.import-json-options': ({ options }) =>
    `${listed(options)} ${options.length === 1 ? 'is' : 'are'} for workbooks and lists; the JSON of a register says all of it itself.`,
  'cli.import-dry': () => 'Nothing was written: this was a dry run.',
  'cli.import-adopted': ({ file, records, seal }) =>
    `${file} has taken over the whole history, with ${plural(records, 'record', 'records')}. Seal ${seal}.`,
  'cli.import-would-adopt': ({ file, records }) =>
    `${file} would take over the whole history, with ${plural(records, 'record', 'records')}.`,
  'cli.import-would-create': ({ file, new: made, rejected }) =>
    `${file} would be made with ${plural(made, 'record', 'records')}; ${plural(rejected, 'row', 'rows')} rejected.`,
  'cli.blank-name': ({ option }) => `${option} is blank. Give a name, or leave the option out.`,
  'cli.import-created': ({ file, new: made, rejected }) =>
    `${file} was made with ${plural(made, 'record', 'records')}; ${plural(rejected, 'row', 'rows')} rejected.`,
  'cli.import-merged': ({ file, new: made, changed, same, rejected, documents }) =>
    `${file}: ${made} new, ${changed} changed, ${same} the same, ${rejected} rejected; ${plural(documents, 'new document', 'new documents')}.`,
  'cli.import-row': ({ list, index, outcome, name }) =>
    `${list}[${index}] ${name === '' ? '' : `'${name}' `}${outcome}`,
  'cli.pages': ({ pages }) => `pages ${pages}`,
  'cli.unknown-paper': ({ paper, papers }) => `There is no paper '${paper}': ${listed(papers)}.`,
  'cli.paper-fields': ({ fields }) => `Fields by state: ${fields}.`,
  'cli.exported': ({ file, what, seal }) => `Wrote ${file}, reopened it and counted: ${what}. Seal ${seal}.`,
  'cli.pack-written': ({ file, files, sha256 }) =>
    `${file}: ${files} files, each read back and compared by its SHA-256. SHA-256 of the pack ${sha256}.`,
  'cli.pack-file': ({ name }) => `  ${name}`,
  'cli.pack-rows': ({ name, rows }) => `  ${name}: ${rows} ${rows === 1 ? 'row' : 'rows'}`,
  'cli.pack-withheld': ({ lines }) =>
    lines.length === 0 ? 'Nothing is withheld.' : ['Withheld:', ...lines.map((line) => `  ${line}`)].join('\n'),
  'cli.board-annex': ({ path, rows }) =>
    `The annex is too long for paper: the PDF has its beginning, and ${path} all ${rows} rows. Hand both over.`,
  'cli.report-kept': ({ number, sha256, seal }) =>
    `Kept as report ${number} with its figures and rows. SHA-256 of the file ${sha256}. Seal ${seal}.`,
  'cli.to-whom-too-long': ({ most }) => `--to-whom takes up to ${most} characters: name the body and its meeting.`,
  'cli.report-not-kept': () => 'The report is not kept with the register: --by NAME or --to-whom TEXT keeps it.',
  'cli.bad-wordings': ({ file, place }) =>
    `${file} holds no list of words for decisions${place === '' ? '' : `: look at ${place}`}. Each has rule and record, and may have regime, recommendation, decider and deadline.`,
  'cli.bad-report-number': ({ value }) => `'${value}' is no number of a report. 'report list' tells the numbers.`,
  'cli.progress': ({ rows, rejected, percent }) =>
    `${NUMBER.format(rows)} rows, ${NUMBER.format(rejected)} rejected, ${percent} %`,
  'cli.routed': ({ rowsIn, rowsOut, rejected, emptyLines, out }) =>
    `${NUMBER.format(rowsIn)} rows in = ${NUMBER.format(rowsOut)} rows out + ${NUMBER.format(rejected)} rejected${emptyLines === 0 ? '' : `; ${NUMBER.format(emptyLines)} empty ${emptyLines === 1 ? 'line' : 'lines'} passed over`}. Wrote ${out}.`,
  'cli.routed-flags': () => 'To be looked at by a person:',
  'cli.routed-rejects': ({ rejected, rejects }) =>
    `${plural(rejected, 'row was', 'rows were')} rejected${rejects === '' ? '; name a file with --rejects to keep them' : ` and written to ${rejects}`}. The first:`,
  'cli.routed-reject': ({ row, why }) => `row ${row}: ${why}`,
  'cli.unexpected': ({ detail, register }) =>
    `Something went wrong that should not (${detail}).${register === '' ? '' : ` If it happens again, check the file: history verify ${register}`}`,
};

/** Headings and marks of the terminal's answers. */
export const CLI_LABELS = {
  why: 'Why',
  toDo: 'What to do',
  openDuties: 'Other duties open',
  restsOn: 'Rests on',
  fallback: 'If that fell',
  noFallback: 'If that fell, nothing known would stand',
  flags: 'Mind',
  actSoon: 'ACT SOON',
  illustrative: 'illustrative',
  toBeConfirmed: 'to be confirmed',
  draft: 'draft',
  ended: 'ended',
  due: 'due',
  overdue: 'overdue',
} as const;

/** Headings of lists. */
export const LIST_HEADINGS = {
  name: 'Name',
  id: 'Id',
  marks: 'Mind',
  country: 'Country',
  takesContacts: 'Takes contacts',
  kind: 'Kind',
  servesAs: 'Serves as',
  parties: 'Parties',
  until: 'Until',
  from: 'From',
  by: 'Controllers or processors',
  exporter: 'Exporter',
  importer: 'Importer',
  destination: 'Destination',
  conclusion: 'Conclusion',
  organisation: 'Organisation',
  speaksFor: 'Speaks for',
  homeController: 'Home controller',
  due: 'Due',
  record: 'Record',
  list: 'List',
  action: 'Done',
  row: 'Row of the pack',
} as const;

/** Labels of `info`. */
export const INFO_LABELS = { file: 'file', made: 'made', attachments: 'documents kept', history: 'history' } as const;

/** Headings of the history. */
export const HISTORY_HEADINGS = {
  seq: 'Entry',
  at: 'When (UTC)',
  by: 'By',
  what: 'What',
  name: 'Record',
  fields: 'Changed',
  reason: 'Why',
} as const;

/** What a row of the history did. */
export const ACTION_WORDS: Readonly<Record<string, string>> = {
  'create-register': 'made the register',
  'change-settings': 'changed the register',
  migrate: 'carried the file over',
  import: 'imported',
  put: 'put',
  remove: 'removed',
  erase: 'erased',
  attach: 'kept a document',
  'route-list': 'routed a list',
  'take-list': 'took a list in',
  'keep-report': 'kept a report',
};

/** How a finding wants to be met. */
export const SEVERITY_WORDS = {
  decide: { heading: 'TO DECIDE', short: 'to decide' },
  mend: { heading: 'TO MEND', short: 'to mend' },
  note: { heading: 'TO NOTE', short: 'to note' },
} as const;

/** What came of a row that was imported. */
export const IMPORT_WORDS = { new: 'new', changed: 'changed', same: 'the same', rejected: 'REJECTED' } as const;

const NOT_SHARED = 'nothing is shared, so there is no transfer';
const SAME_PERSON = 'the same legal person, so there is no transfer';

/** Labels of a routing decision. */
export const DECISION_LABELS = {
  assigned: 'Goes to',
  jointControllers: 'Joint controllers',
  sharing: 'Sharing',
  none: 'none',
  why: 'Why',
  candidates: 'Every entity, with its distance',
  candidateHeadings: ['Entity', 'Country', 'Distance', 'Standing', 'Why'],
  standing: { chosen: 'chosen', eligible: 'possible', out: 'out' },
  flags: 'Mind',
  marketing: 'Marketing by our own notice',
  complaints: 'Where the person may complain',
  sharingState: {
    none: { free: NOT_SHARED, flagged: NOT_SHARED, held: NOT_SHARED },
    'same-legal-person': { free: SAME_PERSON, flagged: SAME_PERSON, held: SAME_PERSON },
    shared: {
      free: 'a transfer',
      flagged: 'a transfer, flagged for a person to look at',
      held: 'a transfer, HELD: do not share the contact yet',
    },
  },
} as const;
