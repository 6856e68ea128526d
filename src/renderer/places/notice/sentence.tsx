import { memo } from 'react';
import type { Names } from '../../../contract/reports.ts';
import { testingOf } from '../../../core/checks/testable.ts';
import type { Finding } from '../../../core/checks/finding.ts';
import type { NoticeSentence } from '../../../core/records/notice.ts';
import { noticeWords as words, promiseName, promiseParts } from '../../../words/screens/notice.ts';
import { noticeWritingWords as writing } from '../../../words/screens/notice-writing.ts';
import { countryName } from '../../ui/country.ts';
import { FindingList } from './findings.tsx';
import { StateMark } from './state-mark.tsx';
import styles from './notice.module.css';

interface SentenceProps {
  readonly sentence: NoticeSentence;
  readonly names: Names;
  readonly notice: string;
  readonly findings: readonly Finding[];
  readonly findingNames: Names;
  readonly on: string;
}

/** Where no rule tests a promise, silence says nothing, and that is said. */
const HOW_SAID: ReadonlySet<string> = new Set(['contact', 'incomplete', 'no']);

/** What a sentence promises, in a form that the register can be checked against. */
function Promises({ sentence, names }: Pick<SentenceProps, 'sentence' | 'names'>) {
  const party = (id: string): string => names[id]?.name ?? id;
  return (
    <ul className={styles.promises}>
      {sentence.commitments.map((commitment, index) => (
        <li key={index}>
          <span className={styles.promise}>{promiseName(commitment)}</span>
          {promiseParts(commitment, { party, country: countryName }).map(({ label, text }) => (
            <span key={label} className={styles.promisePart}>
              <span className={styles.promiseLabel}>{label}</span> {text}
            </span>
          ))}
          {HOW_SAID.has(testingOf(commitment)) ? (
            <span className={styles.promisePart}>{writing.testing(testingOf(commitment))}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** One sentence of the notice, quoted, with how it stands and why. */
export const Sentence = memo(function Sentence({ sentence, names, notice, findings, findingNames, on }: SentenceProps) {
  const { number, quote, state, comment, commitments } = sentence;
  return (
    <li className={styles.sentence} aria-label={words.sentence(number)}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.text}>
        <blockquote className={styles.quote}>{quote}</blockquote>
        {commitments.length === 0 ? null : <Promises sentence={sentence} names={names} />}
      </div>
      <div className={styles.margin}>
        <StateMark state={state} />
        {comment === undefined ? null : <p className={styles.comment}>{comment}</p>}
        {findings.length === 0 ? null : (
          <FindingList findings={findings} names={findingNames} notice={notice} on={on} at={number} />
        )}
      </div>
    </li>
  );
});
