import { termNamed } from '../../../words/glossary.ts';
import { TermButton } from '../../help/term-button.tsx';
import { cx } from '../../ui/cx.ts';
import type { Path } from '../model/paths.ts';
import styles from './fields.module.css';

/** What the name of a field means, where it is a term: once in a form, so not in each item of a list, nor where the heading above says it already. */
export function FieldTerm({
  label,
  path,
  bare,
}: {
  readonly label: string;
  readonly path: Path;
  readonly bare: boolean;
}) {
  if (bare || path.includes('[') || termNamed(label) === undefined) return null;
  return (
    <span className={cx(styles.markButton, styles.termButton)}>
      <TermButton label={label} byKey={false} />
    </span>
  );
}
