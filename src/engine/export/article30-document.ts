import type { Article30Record, ControllerRecord, ProcessorRecord, RecordReview } from '../../core/views/article30.ts';
import type { ContactBlock } from '../../core/views/article30-contacts.ts';
import { together } from '../../core/views/article30-contacts.ts';
import type { ControllerField } from '../../core/views/article30-fields.ts';
import type { Layout } from '../../core/views/layout.ts';
import { layoutCell } from '../../core/views/layouts.ts';
import { PROCESSOR_LAYOUT } from '../../core/views/processor-layout.ts';
import type { ProcessorRow } from '../../core/views/article30-processor.ts';
import type { Provenance } from '../../core/views/provenance.ts';
import type { Cell } from '../../core/views/said.ts';
import { provenanceLines } from '../../words/provenance.ts';
import type { Line } from '../../words/provenance.ts';
import { asAtLine, footWords, namesOrNone, RECORD_DOCUMENT as W } from '../../words/record-document.ts';
import {
  approvedWords,
  BLOCK_ROWS,
  BLOCK_TITLES,
  layoutLine,
  NO_ROWS,
  recordLines,
  reviewedWords,
} from '../../words/record-sheets.ts';
import { say } from '../../words/say.ts';
import { capital } from '../../words/terms.ts';
import { transferBlocks } from './article30-document-transfers.ts';
import type { Block, DocumentCell, FactGroup, FactRow, RecordDocument } from './record-document.ts';

/** A cell of a view as a document has it. */
export function documentCell({ lines, state }: Cell): DocumentCell {
  return { lines: lines.flatMap((line) => say(line).split('\n')), state };
}

function lineRow({ label, text }: Line): FactRow {
  return { label, cell: { lines: text.split('\n'), state: 'recorded' } };
}

function stateOf(isRecorded: boolean): DocumentCell['state'] {
  return isRecorded ? 'recorded' : 'not-recorded';
}

function reviewRows(review: RecordReview): readonly FactRow[] {
  return [
    {
      label: W.reviewed,
      cell: { lines: [capital(reviewedWords(review))], state: stateOf(review.newest !== undefined) },
    },
    {
      label: W.approved,
      cell: { lines: [capital(approvedWords(review))], state: stateOf(review.approvedBy.length > 0) },
    },
  ];
}

/** Art 30(1)(a) and 30(2)(a): who keeps the record, and who speaks for them. */
function contactGroups(contacts: ContactBlock, who: string): readonly FactGroup[] {
  const parts = ['controller', 'dataProtectionOfficer', 'representative'] as const;
  return parts.map((part) => ({
    title: part === 'controller' ? who : BLOCK_TITLES[part],
    rows: BLOCK_ROWS.map(({ field, label }) => ({ label, cell: documentCell(contacts[part][field]) })),
  }));
}

/** The columns of a layout as rows, under the names of its groups. */
function layoutGroups<Field extends string>(
  { columns }: Layout<Field>,
  cells: Readonly<Record<Field, Cell>>,
): readonly FactGroup[] {
  const groups = Map.groupBy(columns, ({ group }) => group.title);
  return [...groups].map(([title, own]) => ({
    title,
    rows: own.map((column) => ({ label: column.heading, cell: documentCell(layoutCell(column, cells)) })),
  }));
}

function controllerBlocks(
  { entity, contacts, review, rows }: ControllerRecord,
  number: number,
  about: Provenance,
  layout: Layout<ControllerField>,
): readonly Block[] {
  const id = `controller-${number}`;
  return [
    { kind: 'heading', level: 2, text: W.controllerPart(entity.legalName), id },
    {
      kind: 'facts',
      groups: [
        { rows: [lineRow(asAtLine(about)), ...reviewRows(review)] },
        ...contactGroups(contacts, BLOCK_TITLES.controller),
      ],
    },
    ...(rows.length === 0 ? [{ kind: 'text', text: NO_ROWS.controller } as const] : []),
    ...rows.flatMap(({ title, cells }, index): readonly Block[] => [
      { kind: 'heading', level: 3, text: title, id: `${id}-${index + 1}` },
      { kind: 'facts', groups: layoutGroups(layout, cells) },
    ]),
  ];
}

/** The name of the controller served, which is the first line of its cell. */
function servedBy({ cells }: ProcessorRow): string {
  return documentCell(cells.controller).lines[0] ?? '';
}

const PROCESSOR_ENTRY: Layout<(typeof PROCESSOR_LAYOUT)['columns'][number]['field']> = {
  ...PROCESSOR_LAYOUT,
  // Who the processor is stands above its entries.
  columns: PROCESSOR_LAYOUT.columns.filter(
    ({ field }) => !['processor', 'processorRepresentative', 'dataProtectionOfficer'].includes(field),
  ),
};

function processorBlocks(
  { entity, contacts, review, rows }: ProcessorRecord,
  number: number,
  about: Provenance,
): readonly Block[] {
  const id = `processor-${number}`;
  const activities = [...Map.groupBy(rows, ({ activity }) => activity).values()];
  return [
    { kind: 'heading', level: 2, text: W.processorPart(entity.legalName), id },
    {
      kind: 'facts',
      groups: [{ rows: [lineRow(asAtLine(about)), ...reviewRows(review)] }, ...contactGroups(contacts, 'Processor')],
    },
    ...(rows.length === 0 ? [{ kind: 'text', text: NO_ROWS.processors } as const] : []),
    ...activities.flatMap((own, index): readonly Block[] => {
      const title = own[0]?.title ?? '';
      return [
        { kind: 'heading', level: 3, text: title, id: `${id}-${index + 1}` },
        ...own.flatMap((row, served): readonly Block[] => [
          { kind: 'heading', level: 4, text: W.forController(servedBy(row)), id: `${id}-${index + 1}-${served + 1}` },
          {
            kind: 'facts',
            groups: layoutGroups(PROCESSOR_ENTRY, row.cells),
          },
        ]),
      ];
    }),
  ];
}

/** Whose record it is: one company's in one of its two roles, or that of all. */
function subtitleOf({ controllers, processors }: Article30Record, { register }: Provenance): string {
  const [controller] = controllers;
  const [processor] = processors;
  if (controllers.length + processors.length !== 1) return W.ofGroup(register);
  if (controller !== undefined) return W.ofController(controller.entity.legalName);
  return W.ofProcessor(processor?.entity.legalName ?? '');
}

function frontRows(record: Article30Record, about: Provenance, layout: Layout<ControllerField>): readonly FactRow[] {
  const { controllers, processors } = record;
  const all = [...controllers, ...processors];
  const only = all.length === 1 ? all[0] : undefined;
  return [
    lineRow({ label: W.controllers, text: namesOrNone(controllers.map(({ entity }) => entity.legalName)) }),
    lineRow({ label: W.processors, text: namesOrNone(processors.map(({ entity }) => entity.legalName)) }),
    lineRow(asAtLine(about)),
    ...(only === undefined
      ? []
      : [
          ...reviewRows(only.review),
          { label: W.officer, cell: documentCell(together(only.contacts.dataProtectionOfficer)) },
          { label: W.representative, cell: documentCell(together(only.contacts.representative)) },
        ]),
    ...provenanceLines(about).map(lineRow),
    lineRow(layoutLine(layout)),
  ];
}

/**
 * The Article 30 record as a document: who keeps it and by which days, then each controller's entries by the layout, each processor's by the letters of
 * Art 30(2), the transfers, and what the record says of itself.
 */
export function article30Document(
  record: Article30Record,
  about: Provenance,
  layout: Layout<ControllerField>,
): RecordDocument {
  const { controllers, processors, transfers } = record;
  return {
    title: W.title,
    subtitle: subtitleOf(record, about),
    subject: W.subject(about.on),
    language: 'en-GB',
    front: { kind: 'facts', caption: W.frontCaption, groups: [{ rows: frontRows(record, about, layout) }] },
    blocks: [
      ...controllers.flatMap((one, index) => controllerBlocks(one, index + 1, about, layout)),
      ...processors.flatMap((one, index) => processorBlocks(one, index + 1, about)),
      { kind: 'heading', level: 2, text: W.transfersPart, id: 'transfers' },
      ...transferBlocks(transfers),
      { kind: 'heading', level: 2, text: W.aboutPart, id: 'about' },
      { kind: 'facts', groups: [{ rows: recordLines(record).map(lineRow) }] },
    ],
    foot: footWords(about),
  };
}
