import type { FlowShade } from '../../core/views/flows.ts';
import { FLOW_SHADES } from '../../core/views/flows.ts';
import { cx } from '../ui/cx.ts';
import styles from './bands.module.css';

/** The pattern of a shade, besides its colour: lines, dots or bars on a tile of that many units. Shades without one are told apart by their marks. */
const HATCHES: Readonly<Partial<Record<FlowShade, { readonly size: number; readonly path: string }>>> = {
  'no-mechanism': { size: 8, path: 'M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6' },
  'needs-judgement': { size: 8, path: 'M2,3.5 L4,3.5 M6,7.5 L8,7.5' },
  'act-soon': { size: 12, path: 'M2,0 L2,12' },
};

const CLASSES: Readonly<Record<FlowShade, string | undefined>> = {
  'no-mechanism': styles.none,
  'needs-judgement': styles.judgement,
  'act-soon': styles.soon,
  'mechanism-in-place': styles.inPlace,
  'not-restricted': styles.notRestricted,
};

/** The class that gives a part of a picture the colours of a shade, as `--tone` and `--wash`. */
export function shadeClass(shade: FlowShade): string {
  return CLASSES[shade] ?? '';
}

/** The patterns of one drawing; `prefix` keeps them apart from those of others on the page. */
export function BandPatterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      {FLOW_SHADES.map((shade) => {
        const hatch = HATCHES[shade];
        const size = hatch?.size ?? 8;
        return (
          <pattern
            key={shade}
            id={`${prefix}-${shade}`}
            width={size}
            height={size}
            patternUnits="userSpaceOnUse"
            className={shadeClass(shade)}
          >
            <rect width={size} height={size} className={styles.wash} />
            {hatch === undefined ? null : <path d={hatch.path} className={cx(styles.hatch, styles[shade])} />}
          </pattern>
        );
      })}
    </defs>
  );
}

/** The fill of a band. */
export function bandFill(prefix: string, shade: FlowShade): string {
  return `url(#${prefix}-${shade})`;
}
