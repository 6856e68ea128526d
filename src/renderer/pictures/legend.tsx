import { useId } from 'react';
import type { FlowShade } from '../../core/views/flows.ts';
import { FLOW_SHADES } from '../../core/views/flows.ts';
import { flowSay } from '../../core/views/flow-statements.ts';
import { said } from '../ui/said.ts';
import { VerdictShape } from '../ui/verdict-mark.tsx';
import { bandFill, BandPatterns } from './bands.tsx';
import styles from './legend.module.css';

/** How many transfers stand in each way: by pattern, mark and word. The numbers add up to all that are shown. */
export function ShadeLegend({ counts }: { readonly counts: Readonly<Record<FlowShade, number>> }) {
  const prefix = useId();
  return (
    <ul className={styles.legend}>
      {FLOW_SHADES.map((shade) => (
        <li key={shade} className={styles.item}>
          <svg className={styles.swatch} viewBox="0 0 26 14" aria-hidden="true" focusable="false">
            <BandPatterns prefix={prefix} />
            <rect width="26" height="14" rx="2" fill={bandFill(prefix, shade)} />
          </svg>
          <VerdictShape mark={shade} />
          <span>{said(flowSay('flows.legend', { shade, count: counts[shade] }))}</span>
        </li>
      ))}
    </ul>
  );
}

/** Adds up what stands in each way. */
export function shadeCounts(
  list: ReadonlyArray<{ readonly shade: FlowShade; readonly transfers: readonly string[] }>,
): Readonly<Record<FlowShade, number>> {
  const counts = {
    'no-mechanism': 0,
    'needs-judgement': 0,
    'act-soon': 0,
    'mechanism-in-place': 0,
    'not-restricted': 0,
  };
  for (const { shade, transfers } of list) counts[shade] += transfers.length;
  return counts;
}
