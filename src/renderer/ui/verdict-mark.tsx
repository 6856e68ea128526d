import type { VerdictWord } from '../../core/law/answer.ts';
import { VERDICT_WORDS } from '../../words/terms.ts';
import { kitWords } from '../../words/screens/kit.ts';
import { cx } from './cx.ts';
import styles from './verdict-mark.module.css';

/** The shape of each answer: it can be told apart without its colour, in print and in forced colours. */
const SHAPES = {
  'mechanism-in-place': (
    <>
      <circle className={styles.body} cx="8" cy="8" r="7" />
      <path className={styles.sign} d="M4.6 8.3 7 10.7 11.5 5.6" />
    </>
  ),
  'no-mechanism': (
    <>
      <rect className={styles.body} x="1.2" y="1.2" width="13.6" height="13.6" rx="1.5" />
      <path className={styles.sign} d="M4.5 8h7" />
    </>
  ),
  'needs-judgement': (
    <>
      <path className={styles.body} d="M8 .4 15.6 8 8 15.6.4 8z" />
      <path className={styles.sign} d="M6.2 6.3a1.8 1.8 0 1 1 2.7 1.6c-.6.35-.9.7-.9 1.4M8 11.3v.1" />
    </>
  ),
  'not-restricted': <circle className={styles.ring} cx="8" cy="8" r="5.8" />,
  'act-soon': (
    <>
      <circle className={styles.ring} cx="8" cy="8" r="6.2" />
      <path className={styles.hands} d="M8 4.3V8l2.5 1.7" />
    </>
  ),
};

const TONES = {
  'mechanism-in-place': styles.inPlace,
  'no-mechanism': styles.none,
  'needs-judgement': styles.judgement,
  'not-restricted': styles.notRestricted,
  'act-soon': styles.soon,
};

/** One of the four answers, or the shade that a clock stands for. */
export type MarkName = VerdictWord | 'act-soon';

/** The word of a mark. */
export function wordOfMark(mark: MarkName): string {
  return mark === 'act-soon' ? kitWords.actSoon : VERDICT_WORDS[mark];
}

/** The shape alone, for where the word stands beside it anyway. */
export function VerdictShape({
  mark,
  className,
}: {
  readonly mark: MarkName;
  readonly className?: string | undefined;
}) {
  return (
    <svg className={cx(styles.shape, TONES[mark], className)} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[mark]}
    </svg>
  );
}

/** An answer by word and shape; with `wash`, on a ground of its own, for the head of a record. */
export function VerdictMark({
  verdict,
  actSoon = false,
  wash = false,
}: {
  readonly verdict: VerdictWord;
  readonly actSoon?: boolean;
  readonly wash?: boolean;
}) {
  return (
    <span className={cx(styles.marks, wash && styles.washed)}>
      <span className={cx(styles.mark, wash && TONES[verdict])}>
        <VerdictShape mark={verdict} />
        <span className={styles.word}>{VERDICT_WORDS[verdict]}</span>
      </span>
      {actSoon ? (
        <span className={cx(styles.mark, wash && styles.soon)}>
          <VerdictShape mark="act-soon" />
          <span className={styles.word}>{kitWords.actSoon}</span>
        </span>
      ) : null}
    </span>
  );
}
