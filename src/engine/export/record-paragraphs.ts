import { RECORD_DOCUMENT as W } from '../../words/record-document.ts';
import { contentsOf } from './record-document.ts';
import type { Block, WordDocument } from './record-document.ts';

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
export function paragraphsOf(document: WordDocument): readonly string[] {
  const { kindOf = W.article, title, subtitle, front, blocks, isShort = false } = document;
  return [
    ...(kindOf === null ? [] : [kindOf]),
    title,
    ...(subtitle === undefined ? [] : [subtitle]),
    ...(front === undefined ? [] : paragraphsOfBlock(front)),
    ...(isShort ? [] : [W.contents, ...contentsOf(document).map(({ text }) => text)]),
    ...blocks.flatMap(paragraphsOfBlock),
  ];
}
