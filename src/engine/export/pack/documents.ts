import type { Agreement } from '../../../core/records/agreement.ts';
import { agreementLines } from '../../../core/views/agreement-line.ts';
import type { AuthorityPack } from '../../../core/views/pack/authority-pack.ts';
import type { Provenance } from '../../../core/views/provenance.ts';
import { PACK_WORDS as W } from '../../../words/pack.ts';
import { provenanceLines } from '../../../words/provenance.ts';
import { footWords } from '../../../words/record-document.ts';
import { say } from '../../../words/say.ts';
import { britishDay } from '../../../words/terms.ts';
import { valuesOf } from '../article30-csv.ts';
import { transferBlocks } from '../article30-document-transfers.ts';
import { transfersTable } from '../article30-sheets.ts';
import { csvOf } from '../csv.ts';
import type { CsvFile, Values } from '../csv.ts';
import type { Block, DocumentCell, FactRow, RecordDocument } from '../record-document.ts';
import type { Naming } from './field-lines.ts';

/** What every file of a pack is made from. */
export interface PackParts extends Naming {
  readonly pack: AuthorityPack;
  readonly about: Provenance;
  /** Whose pack it is: a company or the whole group, by name. */
  readonly whose: string;
}

/** A row of a document that says something. */
export function factRow(label: string, lines: readonly string[]): FactRow {
  return { label, cell: textCell(lines) };
}

function textCell(lines: readonly string[]): DocumentCell {
  return lines.length === 0
    ? { lines: ['Not recorded'], state: 'not-recorded' }
    : { lines: lines.flatMap((line) => line.split('\n')), state: 'recorded' };
}

/** A document of the pack: its title, by which dates, law and seal it speaks, and what follows. */
export function packDocument(
  { about }: Pick<PackParts, 'about'>,
  title: string,
  subtitle: string,
  {
    kindOf = W.kind,
    front = [],
    blocks,
  }: { readonly kindOf?: string; readonly front?: readonly FactRow[]; readonly blocks: readonly Block[] },
): RecordDocument {
  const own = provenanceLines(about).map(({ label, text }) => factRow(label, [text]));
  return {
    kindOf,
    title,
    subtitle,
    subject: W.subject(about.on),
    language: 'en-GB',
    front: { kind: 'facts', caption: W.about, groups: [{ rows: [...front, ...own] }] },
    blocks,
    foot: footWords(about),
  };
}

/** The transfers as a document: all of them on one table, then each with what every law says of it. */
export function transfersDocument(parts: PackParts): RecordDocument {
  return packDocument(parts, W.transfersTitle, parts.whose, {
    blocks: [
      { kind: 'heading', level: 2, text: W.transfersTitle, id: 'transfers' },
      ...transferBlocks(parts.pack.record.transfers),
    ],
  });
}

function constantOf({ about }: PackParts): Values {
  return Object.fromEntries(provenanceLines(about).map(({ label, text }) => [label, text]));
}

/** The transfers as a table, a row for each law of each transfer. */
export function transfersCsv(parts: PackParts): CsvFile {
  const rows = valuesOf(transfersTable(parts.pack.record.transfers));
  return csvOf([{ name: W.transfersTitle, rows }], constantOf(parts));
}

function linesOf({ snapshot, about }: PackParts, agreement: Agreement): readonly string[] {
  return agreementLines(snapshot, agreement, about.on).map((line) => say(line));
}

const WIDTHS = [24, 11, 11, 11, 43];

function day(value: string | undefined): DocumentCell {
  return textCell(value === undefined ? [] : [britishDay(value)]);
}

/** The agreements as a document. */
export function agreementsDocument(parts: PackParts): RecordDocument {
  const { agreements } = parts.pack;
  const { title, concluded, from, to, lines } = W.agreement;
  const list: Block =
    agreements.length === 0
      ? { kind: 'text', text: W.noAgreements }
      : {
          kind: 'table',
          caption: W.agreementsCaption(agreements.length),
          headings: [title, concluded, from, to, lines],
          widths: WIDTHS,
          rows: agreements.map((one) => [
            textCell([one.title]),
            day(one.concludedOn),
            day(one.validFrom),
            one.validTo === undefined ? { lines: [W.noEnd], state: 'none' } : day(one.validTo),
            textCell(linesOf(parts, one)),
          ]),
        };
  return packDocument(parts, W.agreementsTitle, parts.whose, {
    blocks: [{ kind: 'heading', level: 2, text: W.agreementsTitle, id: 'agreements' }, list],
  });
}

/** The agreements as a table. */
export function agreementsCsv(parts: PackParts): CsvFile {
  const { title, concluded, from, to, lines } = W.agreement;
  const rows = parts.pack.agreements.map((one) => ({
    [title]: one.title,
    [concluded]: one.concludedOn ?? '',
    [from]: one.validFrom ?? '',
    [to]: one.validTo ?? '',
    [lines]: linesOf(parts, one).join('\n'),
  }));
  return csvOf([{ name: W.agreementsTitle, rows }], constantOf(parts));
}
