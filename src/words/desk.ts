import type { Sentences } from '../core/statement.ts';
import { britishDay } from './terms.ts';

/** What the engine's desk tells a page. */
export interface DeskStatements {
  'desk.no-register': Record<string, never>;
  'desk.read-only': { file: string };
  'desk.refused': { count: number };
  'desk.no-such-record': { id: string };
  'desk.no-such-figure': Record<string, never>;
  'desk.report-of-another-state': Record<string, never>;
  'desk.nothing-to-undo': Record<string, never>;
  'desk.nothing-to-redo': Record<string, never>;
  'desk.redo-reason': { change: number };
  'desk.undo-refused': { change: number };
  'desk.undo-reason': { change: number };
  'desk.opt-out-reason': { on: string };
  'desk.defect': { kind: string };
  'desk.no-document': Record<string, never>;
  'desk.worker-gone': Record<string, never>;
  'desk.document-refused': { title: string };
  'desk.document-unreadable': { file: string };
  'desk.document-differs': { title: string };
  'desk.name-missing': Record<string, never>;
  'desk.past-is-read-only': { day: string };
  'desk.no-sample': { sample: string };
  'desk.job-working': { what: string };
  'desk.job-ended': Record<string, never>;
  'desk.rows-done': { rows: number };
}

export const deskSentences: Sentences<DeskStatements> = {
  'desk.no-register': () => 'No register is open. Open one, or make a new one, on the start page.',
  'desk.read-only': (p) => `‘${p.file}’ is open for reading only, so nothing was changed.`,
  'desk.refused': (p) =>
    p.count === 1
      ? 'It was not saved: one field has to be put right.'
      : `It was not saved: ${p.count} fields have to be put right.`,
  'desk.no-such-figure': () => 'The report has no such figure any more.',
  'desk.report-of-another-state': () =>
    'The report was written from a state of the register that is not in this file. Write it again, then keep it.',
  'desk.no-such-record': () => 'The record is not in the register any more.',
  'desk.worker-gone': () =>
    'The part of the program that has the register open stopped, and was started anew. What was saved is there, and what was typed is kept; look whether your last change is in the register.',
  'desk.no-document': () =>
    'The register has the checksum of this document, and not the document itself. Look where the record says it lies.',
  'desk.document-refused': (p) =>
    `‘${p.title}’ is no document that is kept or opened here. Taken are PDF, Word, OpenDocument, RTF, XLSX, PPTX, CSV, plain text, PNG, JPEG, TIFF and EML; programs, scripts, links, archives, web pages and office files with macros are refused, because they could run.`,
  'desk.document-unreadable': (p) => `‘${p.file}’ could not be read. Check that it is there and that you may read it.`,
  'desk.document-differs': (p) =>
    `‘${p.title}’ was not opened: what the register holds is not what its checksum says. Verify the register in History.`,
  'desk.nothing-to-undo': () => 'There is no change to take back.',
  'desk.nothing-to-redo': () => 'There is nothing to do again: nothing was taken back, or something was changed since.',
  'desk.redo-reason': (p) => `Does again what change ${p.change} took back`,
  'desk.undo-refused': (p) => `Change ${p.change} cannot be taken back: other records have come to rest on it since.`,
  'desk.undo-reason': (p) => `Takes back change ${p.change}`,
  'desk.opt-out-reason': (p) => `List of opt-outs, ${p.on}`,
  'desk.defect': (p) =>
    `Something went wrong in the program itself (${p.kind}). Nothing was changed. Please tell whoever looks after the program what you were doing.`,
  'desk.name-missing': () => 'Say who you are first: every change is kept with the name of the person who made it.',
  'desk.past-is-read-only': (p) =>
    `The register is shown as it was at the end of ${britishDay(p.day)}: the past can be read, not changed.`,
  'desk.no-sample': (p) => `The sample ‘${p.sample}’ did not come with the program.`,
  'desk.job-working': (p) => p.what,
  'desk.job-ended': () => 'The work was ended before it was done; nothing was left half written.',
  'desk.rows-done': (p) => `${p.rows.toLocaleString('en-GB')} rows`,
};
