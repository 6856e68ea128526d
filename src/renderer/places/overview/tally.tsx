import type { Tally as Counted } from '../../../contract/answers.ts';
import type { VerdictWord } from '../../../core/law/answer.ts';
import { overviewWords as words } from '../../../words/screens/overview.ts';
import { grouped } from '../../../words/screens/table.ts';
import { VERDICT_ORDER } from '../../pictures/charts/verdict-style.tsx';
import { LateVerdictsBar } from '../../pictures/charts/late-charts.tsx';
import { useApp } from '../../state/app.ts';
import { Hidden } from '../../ui/hidden.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { VerdictShape, wordOfMark } from '../../ui/verdict-mark.tsx';
import type { MarkName } from '../../ui/verdict-mark.tsx';
import styles from './tally.module.css';

function Figure({
  mark,
  count,
  onPress,
}: {
  readonly mark: MarkName;
  readonly count: number;
  readonly onPress: () => void;
}) {
  const word = wordOfMark(mark);
  return (
    <PlainButton className={styles.figure} onPress={onPress}>
      <span className={styles.number}>{grouped(count)}</span>{' '}
      <span className={styles.word}>
        <VerdictShape mark={mark} />
        {word}
      </span>
      <Hidden>{words.openList}</Hidden>
    </PlainButton>
  );
}

/** The four answers, which add up to all transfers, and how many of them want acting on soon. Each number opens its list. */
export function Tally({ tally }: { readonly tally: Counted }) {
  const { navigation } = useApp();
  const open = (verdict: VerdictWord): void =>
    navigation.go({ place: 'transfers', filters: [{ column: 'overall', oneOf: [verdict] }] });
  return (
    <section aria-label={words.answers} className={styles.tally} data-tour="answers">
      <LateVerdictsBar counts={tally.counts} onOpen={open} />
      <div className={styles.figures}>
        {VERDICT_ORDER.map((verdict) => (
          <Figure key={verdict} mark={verdict} count={tally.counts[verdict]} onPress={() => open(verdict)} />
        ))}
        <div className={styles.apart}>
          <p className={styles.ofThese}>{words.ofThese}</p>
          <Figure
            mark="act-soon"
            count={tally.actSoon}
            onPress={() => navigation.go({ place: 'transfers', filters: [{ column: 'actSoon', oneOf: ['yes'] }] })}
          />
        </div>
      </div>
    </section>
  );
}
