import type { Sentences } from '../core/statement.ts';
import { counted } from './count.ts';

/** What long work says of itself on the way. */
export interface JobStatements {
  'jobs.reading': Record<string, never>;
  'jobs.judging': { transfers: number };
  'jobs.writing': { path: string };
  'jobs.deriving': { number: number };
  'jobs.reading-file': { path: string };
  'jobs.writing-records': { records: number };
  'jobs.reading-import': { file: string };
  'jobs.taking-back': { records: number };
  'jobs.rows-routed': { rows: number; rejected: number };
  'jobs.opt-outs-read': { rows: number; contacts: number };
}

export const jobSentences: Sentences<JobStatements> = {
  'jobs.reading': () => 'Reading the register',
  'jobs.judging': (p) => `Judging ${counted(p.transfers, 'transfer', 'transfers')}`,
  'jobs.deriving': (p) => `Deriving report ${p.number} again`,
  'jobs.writing': (p) => `Writing ${p.path}, then reading it back`,
  'jobs.opt-outs-read': (p) =>
    `${counted(p.rows, 'row', 'rows')} read${p.contacts === 0 ? '' : `, ${counted(p.contacts, 'contact', 'contacts')} compared`}`,
  'jobs.writing-records': (p) => `Writing ${counted(p.records, 'record', 'records')} as one change`,
  'jobs.reading-import': (p) => `Looking up what the import of ${p.file === '' ? 'another register' : p.file} changed`,
  'jobs.taking-back': (p) => `Taking ${counted(p.records, 'record', 'records')} back as one change`,
  'jobs.reading-file': (p) => `Reading ${p.path}`,
  'jobs.rows-routed': (p) =>
    `${counted(p.rows, 'row', 'rows')} read${p.rejected === 0 ? '' : `, ${counted(p.rejected, 'reject', 'rejects')}`}`,
};
