import type { LawOverview } from '../../core/law/overview-shape.ts';
import type { Term } from '../../words/glossary.ts';
import { helpWords as words } from '../../words/screens/help.ts';
import { TermLaws } from './term-law.tsx';
import styles from './help.module.css';

/** What a term means, its other words, and where it stands in the law. */
export function TermText({
  term,
  law,
  brief = false,
}: {
  readonly term: Term;
  readonly law: LawOverview | undefined;
  /** Without sources and further laws, which stand with all terms. */
  readonly brief?: boolean;
}) {
  return (
    <div className={styles.term}>
      <p>{term.text}</p>
      {term.also.length === 0 ? null : <p className={styles.faint}>{words.also(term.also)}</p>}
      {law === undefined ? null : <TermLaws laws={term.law} law={law} brief={brief} />}
    </div>
  );
}
