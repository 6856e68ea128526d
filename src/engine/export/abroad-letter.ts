import { contextOf } from '../../core/checks/context.ts';
import { abroadLetter } from '../../core/contacts/abroad-letter.ts';
import type { AbroadLetter, AbroadRecipient } from '../../core/contacts/abroad-letter.ts';
import type { Contact } from '../../core/records/contact.ts';
import type { Ground } from '../../core/routing/ground.ts';
import { provenanceOf } from '../../core/views/provenance.ts';
import type { Provenance } from '../../core/views/provenance.ts';
import { ABROAD_LETTER_WORDS as W } from '../../words/abroad-letter.ts';
import { sentence } from '../../words/catalogue.ts';
import { COPY_WORDS, pointInWords, RIGHTS } from '../../words/contact-copy.ts';
import { provenanceInOneLine } from '../../words/provenance.ts';
import { REGIME_WORDS } from '../../words/terms.ts';
import type { DocumentSection, DocumentText } from './papers/docx.ts';
import { writeDocx } from './papers/write-docx.ts';
import type { ExportedFile, ExportRequest } from './request.ts';

/** The letter to one person. */
export interface LetterRequest extends Omit<ExportRequest, 'snapshot' | 'law' | 'printer'> {
  readonly contact: Contact;
  readonly ground: Ground;
}

/** The letter that was written: how many recipients it names, and how many points have to be settled before it is sent. */
export interface WrittenLetter extends ExportedFile {
  readonly recipients: number;
  readonly toSettle: number;
}

function protectionText({ protections }: AbroadRecipient): string {
  return protections
    .map(({ regime, statement }) =>
      statement === null ? W.toSettle(REGIME_WORDS[regime]) : `${REGIME_WORDS[regime]}: ${sentence(statement)}`,
    )
    .join('\n');
}

function recipientsSection({ recipients }: AbroadLetter): DocumentSection {
  if (recipients.length === 0) return { heading: W.recipients, paragraphs: [W.none], tables: [] };
  const rows = recipients.map((one) => [
    `${one.importer}, ${one.destination}\n${W.from(one.exporter)}`,
    one.data.join('\n'),
    protectionText(one),
  ]);
  const columns = [W.recipient, W.data, W.protection];
  return {
    heading: W.recipients,
    paragraphs: [],
    tables: [{ heading: W.each, columns, widths: [32, 23, 45], rows }],
  };
}

function copiesSection({ recipients, sources }: AbroadLetter): readonly DocumentSection[] {
  if (recipients.length === 0) return [];
  const rows = sources.map(({ company, contact }) => [company, contact === null ? W.noReach : pointInWords(contact)]);
  const table = { heading: W.reach, columns: [W.company, W.reach], widths: [40, 60], rows };
  return [{ heading: W.copies, paragraphs: [W.copiesText], tables: [table] }];
}

/** The letter as a document; at its end, for whoever sends it, what it was made from. */
export function letterDocument(letter: AbroadLetter, about: Provenance, on: string): DocumentText {
  const controllers = letter.controllers.map(({ name }) => name);
  const complaints = letter.complaints.map((statement) => sentence(statement));
  return {
    title: W.title,
    paragraphs: [
      ...(letter.toSettle === 0 ? [] : [W.draft(letter.toSettle)]),
      W.dear(letter.name),
      W.lead(controllers, on),
    ],
    sections: [
      recipientsSection(letter),
      ...copiesSection(letter),
      { heading: W.rights, paragraphs: [RIGHTS, ...complaints], tables: [] },
      { heading: COPY_WORDS.controllers, paragraphs: [...controllers, W.signature], tables: [] },
      { heading: W.about, paragraphs: [provenanceInOneLine(about)], tables: [] },
    ],
    foot: W.title,
  };
}

/**
 * Writes the letter that tells a person who receives their data in other countries, and what protects them there, as a Word file.
 * @throws FileError where the file cannot be written, or does not hold what was written
 */
export async function exportAbroadLetter(request: LetterRequest): Promise<WrittenLetter> {
  const { contact, ground, answers, dates } = request;
  const { snapshot, law } = ground;
  const letter = abroadLetter(contact, ground, contextOf(snapshot, law, answers, dates));
  const about = provenanceOf(snapshot, law, dates, request);
  const written = await writeDocx(letterDocument(letter, about, dates.on), request);
  return {
    path: written.path,
    sheets: written.sheets.filter(({ rows }) => rows > 0),
    recipients: letter.recipients.length,
    toSettle: letter.toSettle,
  };
}
