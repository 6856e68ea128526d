import * as Aria from 'react-aria-components';
import styles from './slider.module.css';

/** One of several places on a line, moved by pointer or arrow keys. */
export function Slider({
  label,
  value,
  last,
  said,
  onChange,
}: {
  readonly label: string;
  /** From 0 to `last`. */
  readonly value: number;
  readonly last: number;
  /** What the place means, in words. */
  readonly said: string;
  readonly onChange: (value: number) => void;
}) {
  return (
    <Aria.Slider
      className={styles.slider}
      value={value}
      minValue={0}
      maxValue={Math.max(1, last)}
      step={1}
      isDisabled={last === 0}
      onChange={(next: number | number[]) => onChange([next].flat()[0] ?? 0)}
    >
      <div className={styles.line}>
        <Aria.Label className={styles.label}>{label}</Aria.Label>
        <Aria.SliderOutput className={styles.said}>{said}</Aria.SliderOutput>
      </div>
      <Aria.SliderTrack className={styles.track}>
        <Aria.SliderThumb className={styles.thumb} />
      </Aria.SliderTrack>
    </Aria.Slider>
  );
}
