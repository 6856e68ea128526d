import { kitWords } from '../../words/screens/kit.ts';
import { cx } from './cx.ts';
import styles from './coming.module.css';

/** Stands where a part is still being fetched, and says so, though not before somebody notices that it takes time. With a class of its own it keeps that room free, without a word. */
export function Coming({ className }: { readonly className?: string | undefined }) {
  return (
    <p aria-busy="true" className={cx(styles.coming, className)}>
      {className === undefined ? kitWords.loading : null}
    </p>
  );
}
