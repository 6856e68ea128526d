import type { FlowShade } from '../../core/views/flows.ts';
import { Markup } from './html.ts';

/** A part of a bar, in the colour of its verdict. */
export interface BarPart {
  readonly shade: FlowShade;
  readonly number: number;
}

/** The breadth of a bar in its own units. */
const WIDTH = 200;

/** A bar of parts beside one another: the longest is as long as the greatest total. It stands beside its numbers and never for them, so it is not read out. */
export function bar(parts: readonly BarPart[], greatest: number): Markup {
  let x = 0;
  const scale = greatest === 0 ? 0 : WIDTH / greatest;
  const rects = parts
    .filter(({ number }) => number > 0)
    .map(({ shade, number }) => {
      const width = number * scale;
      const rect = `<rect class="${shade}" x="${x.toFixed(2)}" y="0" width="${Math.max(0.5, width - 0.6).toFixed(2)}" height="10"/>`;
      x += width;
      return rect;
    });
  return new Markup(
    `<svg class="bar" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">${rects.join('')}</svg>`,
  );
}
