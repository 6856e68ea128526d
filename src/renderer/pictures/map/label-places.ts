import { textWidth } from '../../../core/views/svg-text.ts';

/** A name to be written beside its mark, in units of the picture. */
export interface LabelWish {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** How far the name keeps from the middle of its mark. */
  readonly away: number;
}

/** Where a name stands: the point of its base line at which it begins, or ends. */
export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

/** A part of the picture that something takes up. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether two parts of the picture lie on each other. */
export function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** The part of the picture that a name takes up. */
export function boxOfLabel({ text, x, y, anchor }: PlacedLabel, size: number): Box {
  const width = textWidth(text, size);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25 };
}

function inside(box: Box, within: Box): boolean {
  return box.left >= within.left && box.right <= within.right && box.top >= within.top && box.bottom <= within.bottom;
}

/** The four sides on which a name may stand, the best first: right, left, below, above. */
function tries(
  { id, text, x, y, away }: LabelWish,
  size: number,
): Array<{ readonly label: PlacedLabel; readonly box: Box }> {
  const width = textWidth(text, size);
  const at = (anchor: PlacedLabel['anchor'], left: number, base: number) => {
    const begin = { start: left, middle: left + width / 2, end: left + width }[anchor];
    return {
      label: { id, text, x: begin, y: base, anchor },
      box: { left, right: left + width, top: base - size * 0.8, bottom: base + size * 0.25 },
    };
  };
  return [
    at('start', x + away, y + size * 0.33),
    at('end', x - away - width, y + size * 0.33),
    at('middle', x - width / 2, y + away + size * 0.8),
    at('middle', x - width / 2, y - away - size * 0.3),
  ];
}

/**
 * Places names beside their marks so that none lies on another, on a mark, or outside the picture. What finds no room is left out: marks can be reached, and the
 * list beside the picture names them all.
 * @param wishes the most important first
 */
export function placedLabels(wishes: readonly LabelWish[], size: number, within: Box): readonly PlacedLabel[] {
  const taken: Box[] = wishes.map(({ x, y, away }) => ({
    left: x - away * 0.6,
    right: x + away * 0.6,
    top: y - away * 0.6,
    bottom: y + away * 0.6,
  }));
  return wishes.flatMap((wish, index) => {
    const free = tries(wish, size).find(
      ({ box }) => inside(box, within) && taken.every((other, place) => place === index || !meet(box, other)),
    );
    if (free === undefined) return [];
    taken.push(free.box);
    return [free.label];
  });
}
