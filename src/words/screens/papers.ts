import { counted } from '../count.ts';
import { britishDay } from '../terms.ts';

/** What the part of an agreement's record says that fills the forms. */
export const paperScreenWords = {
  tab: 'Papers to sign',
  none: 'No form is filled from this agreement. Say in the record what it serves as: an International Data Transfer Agreement, the UK Addendum, EU standard clauses or an arrangement between joint controllers.',
  which: 'Form',
  text: 'The tables of the form, filled from the records. The clauses themselves come from the official publication; what is missing is marked, with where to enter it.',
  gaps: (missing: number, toDecide: number) =>
    missing === 0
      ? `No field is missing${toDecide === 0 ? '' : `; ${counted(toDecide, 'is', 'are')} agreed in the form itself`}.`
      : `${counted(missing, 'field is', 'fields are')} missing${toDecide === 0 ? '' : `, and ${counted(toDecide, 'is', 'are')} agreed in the form itself`}.`,
  enter: (name: string) => `Enter it in ${name}`,
  save: 'Save as a Word file …',
  fileName: (form: string) => `${form}.docx`,
  saved: (path: string, missing: number) =>
    `The paper is in ${path}.${missing === 0 ? '' : ` ${counted(missing, 'field is', 'fields are')} marked as missing in it.`}`,
  signing: 'Signed',
  signingText:
    'Record the day on which it was signed: what the tables stated that day is kept, and a finding says when the records differ later.',
  day: 'Signed on',
  record: 'Record as signed',
  recorded: (day: string) => `Recorded as signed on ${britishDay(day)}.`,
  signed: (day: string, facts: number) =>
    `Signed on ${britishDay(day)}, with ${counted(facts, 'field', 'fields')} that the records are compared with.`,
} as const;
