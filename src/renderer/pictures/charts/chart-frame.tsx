import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { kitWords } from '../../../words/screens/kit.ts';
import type { VerdictWord } from '../../../core/law/answer.ts';
import { Button } from '../../ui/button.tsx';
import { VerdictShape } from '../../ui/verdict-mark.tsx';
import styles from './chart-frame.module.css';

export interface ChartFrameProps {
  readonly title: string;
  readonly lead?: string | undefined;
  /** What the drawing shows, in a sentence: all that a screen reader says of it. The figures stand in the table. */
  readonly alt: string;
  readonly chart: ReactNode;
  readonly table: ReactNode;
  readonly legend?: ReactNode;
}

/** A chart with its heading, its legend, and its figures as a table for whoever wants to read, copy or walk through them. */
export function ChartFrame({ title, lead, alt, chart, table, legend }: ChartFrameProps) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <section className={styles.frame} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <Button
          variant="quiet"
          size="small"
          icon={asTable ? 'chart' : 'table'}
          onPress={() => setAsTable((now) => !now)}
        >
          {asTable ? kitWords.viewAsChart : kitWords.viewAsTable}
        </Button>
      </div>
      {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
      {asTable ? (
        table
      ) : (
        <figure className={styles.figure}>
          <div role="img" aria-label={alt}>
            {chart}
          </div>
          {legend === undefined ? null : <figcaption className={styles.legend}>{legend}</figcaption>}
        </figure>
      )}
    </section>
  );
}

export interface LegendEntry {
  readonly id: string;
  readonly label: string;
  /** The pattern or colour of its bars. */
  readonly fill: string;
  readonly edge: string;
  /** The answer that it stands for, for its shape. */
  readonly mark?: VerdictWord | undefined;
}

/** What the bars stand for, drawn as they are. */
export function Legend({
  entries,
  patterns,
}: {
  readonly entries: readonly LegendEntry[];
  readonly patterns?: ReactNode;
}) {
  return (
    <ul className={styles.entries}>
      {entries.map(({ id, label, fill, edge, mark }) => (
        <li key={id} className={styles.entry}>
          <svg className={styles.swatch} viewBox="0 0 14 14" aria-hidden="true">
            {patterns}
            <rect x="0.5" y="0.5" width="13" height="13" rx="2" fill={fill} stroke={edge} />
          </svg>
          {mark === undefined ? null : <VerdictShape mark={mark} />}
          {label}
        </li>
      ))}
    </ul>
  );
}
