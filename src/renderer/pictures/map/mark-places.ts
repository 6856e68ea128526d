import { cornersOf } from '../../../core/views/world-map-view.ts';
import type { MapFlow } from '../../../core/views/world-map.ts';
import { boxOfLabel, meet } from './label-places.ts';
import type { Box, PlacedLabel } from './label-places.ts';

type Point = readonly [x: number, y: number];

/** Where along its line a mark may stand, in shares of its corners: half way at best, and near neither end. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.82];

function around([x, y]: Point, size: number): Box {
  const half = size * 0.55;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/**
 * Where the mark of each line stands, so that none lies on another, on a name or on the dot of a place: half way along its line, or farther to one end. A mark for
 * which no room is left is not drawn before its line is reached.
 * @param lines the most important first
 * @param size of a mark
 * @param letters the size of the names
 * @param taken what else may not be covered
 */
export function placedMarks(
  lines: ReadonlyArray<{ readonly id: string; readonly flow: Pick<MapFlow, 'path' | 'middle'> }>,
  size: number,
  { labels, letters, taken }: { labels: readonly PlacedLabel[]; letters: number; taken: readonly Box[] },
): ReadonlyMap<string, Point> {
  const full: Box[] = [...labels.map((label) => boxOfLabel(label, letters)), ...taken];
  const marks = new Map<string, Point>();
  for (const { id, flow } of lines) {
    const corners = cornersOf(flow.path ?? '');
    const along = SHARES.flatMap((share) => {
      const corner = corners[Math.round(share * (corners.length - 1))];
      return corner === undefined ? [] : [corner];
    });
    const point = [...(flow.middle === null ? [] : [flow.middle]), ...along].find((one) => {
      const box = around(one, size);
      return full.every((other) => !meet(box, other));
    });
    if (point === undefined) continue;
    full.push(around(point, size));
    marks.set(id, point);
  }
  return marks;
}
