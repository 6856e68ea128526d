import type { Names } from '../../../contract/reports.ts';
import type { Turns } from '../../../core/law/reasoning/turns.ts';
import { reasoningWords as words } from '../../../words/screens/reasoning.ts';
import { said } from '../../ui/said.ts';
import { VerdictMark } from '../../ui/verdict-mark.tsx';
import { TurningFacts } from './turn.tsx';
import styles from './reasoning.module.css';

/** The known days after the next change on which the answer changes again, in order: what it becomes, and which facts make it so. */
export function LaterTurns({
  turns: { turns, further },
  names,
  here,
}: {
  readonly turns: Turns;
  readonly names: Names;
  readonly here: string;
}) {
  const [first, ...later] = turns;
  if (first === undefined) return null;
  if (later.length === 0) return <p className={styles.after}>{words.noneAfter(first.on)}</p>;
  return (
    <section className={styles.after} aria-label={words.after(first.on)}>
      <p className={styles.label}>{words.after(first.on)}</p>
      <ol className={styles.later}>
        {later.map(({ on, becomes, facts, together }) => (
          <li key={on} className={styles.turn}>
            <span className={styles.head}>
              <span className={styles.label}>{words.on(on)}</span>
              <VerdictMark verdict={becomes.verdict} wash />
              <span>{becomes.basisStatement === null ? words.nothingStands : said(becomes.basisStatement)}</span>
            </span>
            <TurningFacts facts={facts} together={together} names={names} here={here} />
          </li>
        ))}
      </ol>
      {further === null ? null : <p>{words.furtherTurns(further.days, further.last)}</p>}
    </section>
  );
}
