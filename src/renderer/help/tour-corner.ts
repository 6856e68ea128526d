/** A box on the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The corner of the window in which the tour speaks. */
export type Corner = 'bottom-end' | 'bottom-start' | 'top-end';

const CORNERS: readonly Corner[] = ['bottom-end', 'bottom-start', 'top-end'];

function boxAt(corner: Corner, window: Box, panel: Pick<Box, 'width' | 'height'>, gap: number): Box {
  const atEnd = corner.endsWith('end');
  const atBottom = corner.startsWith('bottom');
  return {
    ...panel,
    left: atEnd ? window.left + window.width - panel.width - gap : window.left + gap,
    top: atBottom ? window.top + window.height - panel.height - gap : window.top + gap,
  };
}

/** How much of two boxes is the same place. */
function shared(one: Box, other: Box): number {
  const along = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left);
  const down = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
  return Math.max(0, along) * Math.max(0, down);
}

/** The corner in which the panel covers least of what it points at; of equal ones the first. */
export function cornerFor(target: Box, window: Box, panel: Pick<Box, 'width' | 'height'>, gap: number): Corner {
  const covered = (corner: Corner): number => shared(boxAt(corner, window, panel, gap), target);
  return CORNERS.toSorted((one, other) => covered(one) - covered(other))[0] ?? 'bottom-end';
}
