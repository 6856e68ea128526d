import type { PaperKind } from '../../../core/records/paper-fields.ts';
import type { Agreement } from '../../../core/records/agreement.ts';
import { agreementPaper } from '../../../core/views/papers/agreement-paper.ts';
import type { Paper, PaperRow, PaperSection, PaperState } from '../../../core/views/papers/paper.ts';
import { provenanceOf } from '../../../core/views/provenance.ts';
import type { Provenance } from '../../../core/views/provenance.ts';
import { PAPER_KIND_WORDS, PAPER_STATE_WORDS, PAPER_WORDS, paperCounts } from '../../../words/papers.ts';
import { provenanceLines } from '../../../words/provenance.ts';
import { footWords } from '../../../words/record-document.ts';
import { say } from '../../../words/say.ts';
import { partsOf } from '../record-document.ts';
import type { Block, DocumentCell, FactRow, WordDocument } from '../record-document.ts';
import type { ExportedFile, ExportRequest } from '../request.ts';
import { writeDocx } from '../write-docx.ts';

/** One paper of one agreement, as a Word file. */
export interface PaperRequest extends ExportRequest {
  readonly kind: PaperKind;
  readonly agreement: Agreement;
  /** Narrows it to one transfer under the agreement. */
  readonly transfer?: string | undefined;
}

/** The paper that was written, with how many of its fields are in which state. */
export interface ExportedPaper extends ExportedFile {
  readonly counts: Paper['counts'];
}

const WIDTHS = [27, 55, 18];

/** States in which somebody has to write something before the paper is whole. */
const OPEN: ReadonlySet<PaperState> = new Set<PaperState>(['missing', 'to-decide']);

/** A field, what the records say of it, and how that came about; an open one is marked by its words, its state and its ground. */
function rowOf({ label, lines, state }: PaperRow): readonly DocumentCell[] {
  const look = OPEN.has(state) ? 'not-recorded' : 'recorded';
  return [
    { lines: say(label).split('\n'), state: look, isHead: true },
    { lines: lines.flatMap((line) => say(line).split('\n')), state: look },
    { lines: [PAPER_STATE_WORDS[state]], state: look, isHead: OPEN.has(state) },
  ];
}

function sectionBlocks({ heading, tables }: PaperSection, number: number): readonly Block[] {
  const id = `table-${number}`;
  return [
    { kind: 'heading', level: 2, text: say(heading), id },
    ...tables.flatMap((table, index): readonly Block[] => [
      { kind: 'heading', level: 3, text: say(table.heading), id: `${id}-${index + 1}` },
      {
        kind: 'table',
        headings: [PAPER_WORDS.field, PAPER_WORDS.says, PAPER_WORDS.state],
        widths: WIDTHS,
        rows: table.rows.map(rowOf),
      },
    ]),
  ];
}

/** The paper as a document: what to know before it is used, its tables, and at its end what it says of itself. */
export function paperDocument(paper: Paper, agreement: string, about: Provenance): WordDocument {
  const aboutRows = provenanceLines(about).map(({ label, text }): FactRow => ({
    label,
    cell: { lines: [text], state: 'recorded' },
  }));
  return {
    kindOf: null,
    title: PAPER_KIND_WORDS[paper.kind],
    subtitle: agreement,
    subject: say(paper.title),
    language: 'en-GB',
    isShort: true,
    blocks: [
      { kind: 'heading', level: 2, text: PAPER_WORDS.readThis, id: 'before' },
      { kind: 'text', text: `${PAPER_WORDS.counts}: ${paperCounts(paper.counts)}.` },
      ...paper.notes.map((note): Block => ({ kind: 'text', text: say(note) })),
      ...paper.sections.flatMap((section, index) => sectionBlocks(section, index + 1)),
      { kind: 'heading', level: 2, text: PAPER_WORDS.aboutTitle, id: 'about' },
      { kind: 'facts', groups: [{ rows: aboutRows }] },
    ],
    foot: footWords(about),
  };
}

/**
 * Writes the tables of a form, filled from the records of one agreement, as a Word file.
 * @throws FileError where the file cannot be written, or does not hold what was written
 */
export async function exportPaper(request: PaperRequest): Promise<ExportedPaper> {
  const { snapshot, law, dates, kind, agreement, transfer } = request;
  const paper = agreementPaper(kind, { snapshot, law, day: dates.on, agreement, transfer });
  const document = paperDocument(paper, agreement.title, provenanceOf(snapshot, law, dates, request));
  const { out, force, signal } = request;
  await writeDocx(out, document, { force, signal });
  const tables = partsOf(document).filter(({ name, rows }) => rows > 0 && name !== PAPER_WORDS.aboutTitle);
  return { path: out, sheets: tables, counts: paper.counts };
}
