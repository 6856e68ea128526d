import { daysBetween } from '../../core/days.ts';
import type { Verdict } from '../../core/law/answer.ts';
import { britishDay, VERDICT_WORDS } from '../../words/terms.ts';
import { transfersWords as words } from '../../words/screens/transfers.ts';
import { said } from '../ui/said.ts';
import { VerdictShape } from '../ui/verdict-mark.tsx';
import styles from './answer-timeline.module.css';

/** What an answer becomes, in words: with its basis where that is the fallback, which has a sentence. */
function becomesWords({ becomes, fallback, fallbackStatement }: Verdict): string {
  if (becomes === null) return '';
  const isFallback = becomes.basis !== null && becomes.basis === fallback && fallbackStatement !== null;
  return isFallback ? words.becomesBasis(becomes.verdict, said(fallbackStatement)) : VERDICT_WORDS[becomes.verdict];
}

/** How long an answer holds: the day judged, its last day, and what it becomes on the day after. */
export function AnswerTimeline({ verdict, on }: { readonly verdict: Verdict; readonly on: string }) {
  const { goodThrough, changesOn, becomes } = verdict;
  if (goodThrough === null) return <p className={styles.open}>{words.noKnownEnd}</p>;
  const left = daysBetween(on, goodThrough);
  return (
    <ol className={styles.line} aria-label={words.timeline(on)}>
      <li className={styles.stop}>
        <VerdictShape mark={verdict.verdict} className={styles.mark} />
        <span className={styles.day}>{britishDay(on)}</span>
        <span className={styles.what}>{VERDICT_WORDS[verdict.verdict]}</span>
      </li>
      <li className={styles.stop}>
        <VerdictShape mark={verdict.actSoon ? 'act-soon' : verdict.verdict} className={styles.mark} />
        <span className={styles.day}>{britishDay(goodThrough)}</span>
        <span className={styles.what}>
          {words.goodThrough}, {words.days(left)}
        </span>
      </li>
      {changesOn === null || becomes === null ? null : (
        <li className={styles.stop}>
          <VerdictShape mark={becomes.verdict} className={styles.mark} />
          <span className={styles.day}>{britishDay(changesOn)}</span>
          <span className={styles.what}>
            {words.becomes} {becomesWords(verdict)}
          </span>
        </li>
      )}
    </ol>
  );
}
