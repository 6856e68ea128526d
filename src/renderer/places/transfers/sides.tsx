import type { ReactNode } from 'react';
import type { Verdict, VerdictWord } from '../../../core/law/answer.ts';
import type { Statement } from '../../../core/statement.ts';
import { reasoningWords as words } from '../../../words/screens/reasoning.ts';
import { said } from '../../ui/said.ts';
import { VerdictMark } from '../../ui/verdict-mark.tsx';
import styles from './reasoning.module.css';

/** What stands on one side of a comparison: the answer and what it rests on, or why there is none. */
export type Answered =
  | {
      readonly verdict: VerdictWord;
      readonly basisStatement: Statement | null;
      readonly goodThrough?: Verdict['goodThrough'];
    }
  | string;

function Side({ title, answer }: { readonly title: string; readonly answer: Answered }) {
  return (
    <li className={styles.side}>
      <span className={styles.label}>{title}</span>
      {typeof answer === 'string' ? (
        <span>{answer}</span>
      ) : (
        <>
          <VerdictMark verdict={answer.verdict} wash />
          <span>{answer.basisStatement === null ? words.nothingStands : said(answer.basisStatement)}</span>
          {answer.goodThrough === undefined || answer.goodThrough === null ? null : (
            <span className={styles.quiet}>{words.goodThrough(answer.goodThrough)}</span>
          )}
        </>
      )}
    </li>
  );
}

/** Two answers side by side, the earlier first. */
export function Sides({
  label,
  titles: [first, second],
  answers: [one, other],
  children,
}: {
  readonly label: string;
  readonly titles: readonly [string, string];
  readonly answers: readonly [Answered, Answered];
  readonly children?: ReactNode;
}) {
  return (
    <>
      <ol className={styles.sides} aria-label={label}>
        <Side title={first} answer={one} />
        <Side title={second} answer={other} />
      </ol>
      {children}
    </>
  );
}
