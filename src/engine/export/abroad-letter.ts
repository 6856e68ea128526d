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
import { partsOf } from './record-document.ts';
import type { Block, DocumentCell, WordDocument } from './record-document.ts';
import type { ExportedFile, ExportRequest } from './request.ts';
import { writeDocx } from './write-docx.ts';

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

/** A cell; one that has to be settled or entered first is marked by its square brackets and its ground. */
function cell(lines: readonly string[], isOpen = false): DocumentCell {
  return { lines, state: isOpen ? 'not-recorded' : 'recorded' };
}

function protectionCell({ protections }: AbroadRecipient): DocumentCell {
  const lines = protections.map(({ regime, statement }) =>
    statement === null ? W.toSettle(REGIME_WORDS[regime]) : `${REGIME_WORDS[regime]}: ${sentence(statement)}`,
  );
  return cell(
    lines,
    protections.some(({ statement }) => statement === null),
  );
}

function part(text: string, id: string): Block {
  return { kind: 'heading', level: 2, text, id };
}

function texts(lines: readonly string[]): readonly Block[] {
  return lines.map((text) => ({ kind: 'text', text }));
}

function recipientBlocks({ recipients }: AbroadLetter): readonly Block[] {
  if (recipients.length === 0) return [part(W.recipients, 'recipients'), { kind: 'text', text: W.none }];
  const rows = recipients.map((one) => [
    cell([`${one.importer}, ${one.destination}`, W.from(one.exporter)]),
    cell(one.data),
    protectionCell(one),
  ]);
  const headings = [W.recipient, W.data, W.protection];
  return [part(W.recipients, 'recipients'), { kind: 'table', headings, widths: [32, 23, 45], rows }];
}

function copyBlocks({ recipients, sources }: AbroadLetter): readonly Block[] {
  if (recipients.length === 0) return [];
  const rows = sources.map(({ company, contact }) => [
    cell([company]),
    contact === null ? cell([W.noReach], true) : cell([pointInWords(contact)]),
  ]);
  return [
    part(W.copies, 'copies'),
    { kind: 'text', text: W.copiesText, look: 'before-table' },
    { kind: 'table', headings: [W.company, W.reach], widths: [40, 60], rows },
  ];
}

/** The letter as a document; at its end, for whoever sends it, what it was made from. */
export function letterDocument(letter: AbroadLetter, about: Provenance, on: string): WordDocument {
  const controllers = letter.controllers.map(({ name }) => name);
  const complaints = letter.complaints.map((statement) => sentence(statement));
  return {
    kindOf: null,
    title: W.title,
    subject: W.title,
    language: 'en-GB',
    isShort: true,
    blocks: [
      ...(letter.toSettle === 0
        ? []
        : [{ kind: 'text', text: W.draft(letter.toSettle), look: 'warning' } satisfies Block]),
      ...texts([W.dear(letter.name), W.lead(controllers, on)]),
      ...recipientBlocks(letter),
      ...copyBlocks(letter),
      part(W.rights, 'rights'),
      ...texts([RIGHTS, ...complaints]),
      part(COPY_WORDS.controllers, 'controllers'),
      ...texts([...controllers, W.signature]),
      part(W.about, 'about'),
      { kind: 'text', text: provenanceInOneLine(about) },
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
  const document = letterDocument(letter, about, dates.on);
  const { out, force, signal } = request;
  await writeDocx(out, document, { force, signal });
  return {
    path: out,
    sheets: partsOf(document).filter(({ rows }) => rows > 0),
    recipients: letter.recipients.length,
    toSettle: letter.toSettle,
  };
}
