/** A cell of the grid: row -1 is the headings, column 0 the box that selects. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are in sight. */
  readonly page: number;
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** Where a key leads in the grid; nothing for a key that does not move. */
export function moved(from: Position, { key, ctrlKey, metaKey }: Key, size: GridSize): Position | undefined {
  const far = ctrlKey || metaKey;
  const to = (row: number, column: number): Position => ({
    row: clamp(row, -1, size.rows - 1),
    column: clamp(column, 0, size.columns - 1),
  });
  switch (key) {
    case 'ArrowUp':
      return to(from.row - 1, from.column);
    case 'ArrowDown':
      return to(from.row + 1, from.column);
    case 'ArrowLeft':
      return to(from.row, from.column - 1);
    case 'ArrowRight':
      return to(from.row, from.column + 1);
    case 'PageUp':
      return to(Math.max(0, from.row - size.page), from.column);
    case 'PageDown':
      return to(from.row + size.page, from.column);
    case 'Home':
      return to(far ? 0 : from.row, 0);
    case 'End':
      return to(far ? size.rows - 1 : from.row, size.columns - 1);
    default:
      return undefined;
  }
}
