import type { ProcessingActivity } from '../records/activity.ts';
import { say30 } from './article30-statements.ts';
import { numberOf } from './entry.ts';
import type { Entry } from './entry.ts';
import { documentCell, documentLine, openDocumentLines } from './names.ts';
import { none, notRecorded, recorded } from './said.ts';
import type { Cell, Said } from './said.ts';

type Purpose = ProcessingActivity['purposes'][number];
type Basis = Purpose['bases'][number];

function cellOf(gap: boolean, lines: readonly Said[]): Cell {
  return { state: gap ? 'not-recorded' : 'recorded', lines };
}

/** Each purpose, numbered where there are several, with what is open of notes and documents. */
export function purposesCell({ activity }: Entry): Cell {
  const open = activity.notes.filter((note) => note.visibility === 'open');
  const remarks: readonly Said[] = [
    ...open.map(({ text }) => say30('article30.note', { note: text })),
    ...openDocumentLines(activity.documents),
  ];
  if (activity.purposes.length === 0) {
    return cellOf(true, [say30('article30.purpose-not-recorded', {}), ...remarks]);
  }
  const purposes = activity.purposes.map(({ description }, index) =>
    say30('article30.purpose', { number: numberOf(activity, index), purpose: description }),
  );
  return recorded(...purposes, ...remarks);
}

/** Art 30(1)(b): the activity by its title, and its purposes. */
export function purposeCell(of: Entry): Cell {
  const purposes = purposesCell(of);
  return { ...purposes, lines: [of.activity.title, ...purposes.lines] };
}

function byBasis(activity: ProcessingActivity, line: (number: number, basis: Basis) => Said): Cell {
  const lines = activity.purposes.flatMap((purpose, index): readonly Said[] => {
    const number = numberOf(activity, index);
    if (purpose.bases.length === 0) return [say30('article30.basis-not-recorded', { number })];
    return purpose.bases.map((basis) => line(number, basis));
  });
  if (lines.length === 0) return notRecorded();
  return cellOf(
    activity.purposes.some((purpose) => purpose.bases.length === 0),
    lines,
  );
}

/** The bases in words, for privacy notices; several purposes show several bases. */
export function lawfulBasisCell({ activity }: Entry): Cell {
  return byBasis(activity, (number, { basis, people = '' }) => say30('article30.basis', { number, basis, people }));
}

/** The bases by their letter of Art 6(1): a column of its own, which an importer must not take for the other. */
export function articleSixCell({ activity }: Entry): Cell {
  return byBasis(activity, (number, { basis, people = '' }) =>
    say30('article30.article-six', { number, basis, people }),
  );
}

function basesOf(activity: ProcessingActivity): readonly (Basis & { readonly number: number })[] {
  return activity.purposes.flatMap((purpose, index) =>
    purpose.bases.map((basis) => ({ ...basis, number: numberOf(activity, index) })),
  );
}

function allHaveBases(activity: ProcessingActivity): boolean {
  return activity.purposes.length > 0 && activity.purposes.every((purpose) => purpose.bases.length > 0);
}

function interestBases(activity: ProcessingActivity) {
  return basesOf(activity).filter(
    ({ basis }) => basis === 'legitimate-interests' || basis === 'recognised-legitimate-interest',
  );
}

function noInterests(activity: ProcessingActivity): Cell {
  return allHaveBases(activity) ? none(say30('article30.no-legitimate-interests', {})) : notRecorded();
}

/** The legitimate interests behind each purpose that rests on them. */
export function interestsCell({ activity }: Entry): Cell {
  const resting = interestBases(activity);
  if (resting.length === 0) return noInterests(activity);
  return cellOf(
    resting.some((basis) => basis.legitimateInterest === undefined),
    resting.map(({ number, legitimateInterest }) =>
      legitimateInterest === undefined
        ? say30('article30.interest-not-recorded', { number })
        : say30('article30.interest', { number, interest: legitimateInterest }),
    ),
  );
}

/** The assessment of those interests. */
export function interestsAssessmentCell({ activity }: Entry): Cell {
  const resting = interestBases(activity);
  if (resting.length === 0) return noInterests(activity);
  const documents = resting.flatMap(({ assessment }) => (assessment === undefined ? [] : [documentLine(assessment)]));
  return documents.length === 0 ? notRecorded() : recorded(...documents);
}

/** The record of consent, where a purpose rests on consent. */
export function consentRecordCell({ activity }: Entry): Cell {
  const document = activity.icoColumns?.recordOfConsent;
  if (document !== undefined) return documentCell(document);
  const consent = basesOf(activity).some(({ basis }) => basis === 'consent');
  return !consent && allHaveBases(activity) ? none(say30('article30.no-consent', {})) : notRecorded();
}
