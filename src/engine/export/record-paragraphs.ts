import { RECORD_DOCUMENT as W } from '../../words/record-document.ts';
import { contentsOf } from './record-document.ts';
import type { Block, RecordDocument } from './record-document.ts';

function paragraphsOfBlock(block: Block): readonly string[] {
  if (block.kind === 'heading' || block.kind === 'text') return [block.text];
  const caption = block.caption === undefined ? [] : [block.caption];
  if (block.kind === 'table') {
    return [...caption, ...block.headings, ...block.rows.flatMap((row) => row.flatMap(({ lines }) => lines))];
  }
  return [
    ...caption,
    W.asked,
    W.recorded,
    ...block.groups.flatMap(({ title, rows }) => [
      ...(title === undefined ? [] : [title]),
      ...rows.flatMap(({ label, cell }) => [label, ...cell.lines]),
    ]),
  ];
}

/** All that a document says, paragraph by paragraph in its order: what a reopened file is compared with. */
export function paragraphsOf(document: RecordDocument): readonly string[] {
  return [
    document.kindOf ?? W.article,
    document.title,
    document.subtitle,
    ...paragraphsOfBlock(document.front),
    W.contents,
    ...contentsOf(document).map(({ text }) => text),
    ...document.blocks.flatMap(paragraphsOfBlock),
  ];
}
