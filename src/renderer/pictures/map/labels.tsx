import type { PlacedLabel } from './label-places.ts';
import styles from './map.module.css';

/**
 * Names written beside their marks, with the ground shining through behind them.
 * @param size of the letters on screen, in pixels
 * @param unit how long a pixel of the screen is in the picture
 */
export function Labels({
  labels,
  size,
  unit,
}: {
  readonly labels: readonly PlacedLabel[];
  readonly size: number;
  readonly unit: number;
}) {
  return labels.map(({ id, text, x, y, anchor }) => (
    <text
      key={id}
      x={x}
      y={y}
      fontSize={size * unit}
      strokeWidth={3 * unit}
      textAnchor={anchor}
      className={styles.label}
    >
      {text}
    </text>
  ));
}
