import type { TimelineSpan } from '../../../core/views/due-timeline.ts';

/** The measures of the drawing in pixels: names at the left, then what is overdue, the axis of days, and what comes later. */
export interface TimelineShape {
  readonly width: number;
  readonly names: number;
  /** The middle of the marks of what is overdue. */
  readonly overdue: number;
  readonly axis: { readonly left: number; readonly right: number };
  /** The middle of the marks of what comes later. */
  readonly later: number;
  readonly lane: number;
  readonly top: number;
}

/** How wide a mark is, and so how far two of them stand apart. */
export const MARK = 26;
const LEAST = 560;
const GUTTER = 72;

/** The measures for a width. Below the least width the drawing scrolls. */
export function timelineShape(width: number): TimelineShape {
  const whole = Math.max(LEAST, width);
  const names = Math.min(168, whole * 0.25);
  const left = names + GUTTER;
  const right = whole - GUTTER;
  return {
    width: whole,
    names,
    overdue: names + GUTTER / 2,
    axis: { left, right },
    later: whole - GUTTER / 2,
    lane: 34,
    top: 30,
  };
}

/** Where a day stands, so that the mark of the first day and that of the last lie within the axis. */
export function placeOf(at: number, span: TimelineSpan, { axis }: TimelineShape): number {
  const from = axis.left + MARK / 2;
  return from + (at / span) * (axis.right - MARK / 2 - from);
}

/** How many days a mark is wide. */
export function daysApart(span: TimelineSpan, { axis }: TimelineShape): number {
  return (MARK / (axis.right - axis.left - MARK)) * span;
}
