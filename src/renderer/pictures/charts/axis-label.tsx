import type { XAxisTickContentProps, YAxisTickContentProps } from 'recharts';
import { wrapped } from '../../../core/views/svg-text.ts';

/** The size of letters at an axis, and from line to line, in pixels. */
const LETTERS = 13;
const LINE = 15;
const MOST_LINES = 2;

type LabelProps = (XAxisTickContentProps | YAxisTickContentProps) & { readonly room?: number | undefined };

/**
 * A label of an axis. Recharts' own measures its words in the page, which lays out the whole screen anew for each of them.
 * @param room how wide it may be in pixels; what does not fit into two lines is shortened, and said in full by its title
 */
export function AxisLabel({ x, y, payload, index, textAnchor, verticalAnchor, tickFormatter, room }: LabelProps) {
  const text = tickFormatter === undefined ? String(payload.value) : tickFormatter(payload.value, index);
  const lines = room === undefined ? [text] : wrapped(text, room, LETTERS, MOST_LINES);
  const first = verticalAnchor === 'middle' ? LETTERS * 0.36 - ((lines.length - 1) * LINE) / 2 : LETTERS * 0.71;
  return (
    <text x={x} y={Number(y) + first} textAnchor={textAnchor} fontSize={LETTERS}>
      {lines.join(' ') === text ? null : <title>{text}</title>}
      {lines.map((line, place) => (
        <tspan key={line} x={x} dy={place === 0 ? 0 : LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
