import type { TransferField } from '../core/views/transfer-rows.ts';
import type { TransferRowStatements } from '../core/views/transfer-statements.ts';
import type { Sentences } from '../core/statement.ts';
import {
  britishDay,
  DATA_KIND_WORDS,
  FLAG_WORDS,
  listed,
  REGIME_WORDS,
  ROLE_WORDS,
  VERDICT_WORDS,
  wordFor,
  capital,
} from './terms.ts';

/** The headings of the sheet of transfers. */
export const TRANSFER_HEADINGS: Readonly<Record<TransferField, string>> = {
  transfer: 'Transfer',
  exporter: 'Exporter',
  exporterRole: 'Role of exporter',
  importer: 'Importer',
  importerRole: 'Role of importer',
  destination: 'Destination',
  activities: 'Processing activities',
  people: 'Categories of individuals',
  data: 'Categories of personal data',
  means: 'How',
  frequency: 'How often and how much',
  regime: 'Judged under',
  verdict: 'Transfer mechanism?',
  actSoon: 'Act soon',
  basis: 'Rests on',
  version: 'Version of the instrument',
  assessment: 'Transfer assessment',
  assessedOn: 'Assessment completed',
  assessmentExpires: 'Assessment expires',
  goodThrough: 'Good through',
  changesOn: 'Changes on',
  becomes: 'Becomes',
  flags: 'To be noted',
  fallback: 'Fallback',
  reasons: 'Why',
  toDo: 'What to do',
  openDuties: 'Other duties that are open',
  owner: 'Owner',
  lastReviewed: 'Last reviewed',
  nextReview: 'Next review',
};

const MEANS: Readonly<Record<string, string>> = {
  sent: 'Sent',
  'read-from-afar': 'Read from afar',
  'sent-and-read': 'Sent, and read from afar',
};

const FREQUENCY: Readonly<Record<string, string>> = {
  once: 'Once',
  occasional: 'Occasionally',
  regular: 'Regularly',
  continuous: 'Continuously',
};

/** What the rows of transfers say beside names and dates. */
export const transferRowSentences: Sentences<TransferRowStatements> = {
  'transfer-row.verdict': (p) => wordFor(VERDICT_WORDS, p.verdict),
  'transfer-row.act-soon': () => 'Act soon',
  'transfer-row.not-soon': () => 'No',
  'transfer-row.regime': (p) => wordFor(REGIME_WORDS, p.regime),
  'transfer-row.role': (p) => capital(wordFor(ROLE_WORDS, p.role)),
  'transfer-row.means': (p) => wordFor(MEANS, p.means),
  'transfer-row.frequency': (p) => `${wordFor(FREQUENCY, p.frequency)}${p.volume === '' ? '' : `; ${p.volume}`}`,
  'transfer-row.data': (p) =>
    `${p.name}${p.kinds.length === 0 ? '' : ` [${listed(p.kinds.map((kind) => wordFor(DATA_KIND_WORDS, kind)))}]`}`,
  'transfer-row.no-known-end': () => 'No known end',
  'transfer-row.no-known-change': () => 'No known change',
  'transfer-row.becomes': (p) => wordFor(VERDICT_WORDS, p.verdict),
  'transfer-row.flag': (p) => capital(wordFor(FLAG_WORDS, p.flag)),
  'transfer-row.no-flag': () => 'Nothing',
  'transfer-row.no-fallback': () => 'None recorded',
  'transfer-row.nothing-to-do': () => 'Nothing',
  'transfer-row.no-open-duty': () => 'None found',
  'transfer-row.no-version': () => 'No instrument',
  'transfer-row.no-assessment': () => 'None linked',
  'transfer-row.assessment': (p) => `${p.assessment}${p.superseded ? ' (superseded)' : ''}`,
  'transfer-row.dated': (p) => `${p.assessment}: ${p.day === '' ? 'not recorded' : britishDay(p.day)}`,
  'transfer-row.not-answered': () => 'No regime answered for this transfer',
};
