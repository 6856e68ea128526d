import type { PaperKind } from '../../../core/records/paper-fields.ts';
import type { Agreement } from '../../../core/records/agreement.ts';
import { agreementPaper } from '../../../core/views/papers/agreement-paper.ts';
import type { Paper } from '../../../core/views/papers/paper.ts';
import { provenanceOf } from '../../../core/views/provenance.ts';
import type { Provenance } from '../../../core/views/provenance.ts';
import { PAPER_STATE_WORDS, PAPER_WORDS, paperCounts } from '../../../words/papers.ts';
import { provenanceInOneLine, provenanceLines } from '../../../words/provenance.ts';
import { say } from '../../../words/say.ts';
import type { ExportedFile, ExportRequest } from '../request.ts';
import type { DocumentText } from './docx.ts';
import { writeDocx } from './write-docx.ts';

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

const WIDTHS = [28, 56, 16];

/** The paper as a document: its tables, and at its end what it says of itself. */
export function paperDocument(paper: Paper, about: Provenance): DocumentText {
  const columns = [PAPER_WORDS.field, PAPER_WORDS.says, PAPER_WORDS.state];
  const sections = paper.sections.map(({ heading, tables }) => ({
    heading: say(heading),
    paragraphs: [],
    tables: tables.map((table) => ({
      heading: say(table.heading),
      columns,
      widths: WIDTHS,
      rows: table.rows.map(({ label, lines, state }) => [
        say(label),
        lines.map(say).join('\n'),
        PAPER_STATE_WORDS[state],
      ]),
    })),
  }));
  const aboutLines = provenanceLines(about).map(({ label, text }) => `${label}: ${text}`);
  return {
    title: say(paper.title),
    paragraphs: [`${PAPER_WORDS.counts}: ${paperCounts(paper.counts)}.`, ...paper.notes.map(say)],
    sections: [...sections, { heading: PAPER_WORDS.aboutTitle, paragraphs: aboutLines, tables: [] }],
    foot: provenanceInOneLine(about),
  };
}

/**
 * Writes the tables of a form, filled from the records of one agreement, as a Word file.
 * @throws FileError where the file cannot be written, or does not hold what was written
 */
export async function exportPaper(request: PaperRequest): Promise<ExportedPaper> {
  const { snapshot, law, dates, kind, agreement, transfer } = request;
  const paper = agreementPaper(kind, { snapshot, law, day: dates.on, agreement, transfer });
  const { path, sheets } = await writeDocx(paperDocument(paper, provenanceOf(snapshot, law, dates, request)), request);
  return { path, sheets: sheets.filter(({ rows }) => rows > 0), counts: paper.counts };
}
