import { useId } from 'react';
import type { ReactNode } from 'react';
import { kitWords } from '../../../words/screens/kit.ts';
import { Hidden } from '../../ui/hidden.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './fields.module.css';

/** The name, help and message of a field that holds several inputs, round those. */
export function FieldsFrame({
  label,
  help,
  error,
  required = false,
  bare = false,
  className,
  actions,
  children,
}: {
  readonly label: string;
  readonly help: string | undefined;
  readonly error: string | undefined;
  readonly required?: boolean;
  /** Its name is read and not seen. */
  readonly bare?: boolean;
  readonly className: string | undefined;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  const described = [help === undefined ? '' : `${id}-help`, error === undefined ? '' : `${id}-error`]
    .filter((part) => part !== '')
    .join(' ');
  const name = <span id={`${id}-name`}>{label}</span>;
  return (
    <div
      role="group"
      className={className}
      aria-labelledby={`${id}-name`}
      {...(described === '' ? {} : { 'aria-describedby': described })}
    >
      {bare && actions === undefined ? (
        <Hidden>{name}</Hidden>
      ) : (
        <div className={styles.head}>
          <p className={styles.name}>
            {bare ? <Hidden>{name}</Hidden> : name}
            {required ? <span className={styles.required}>{kitWords.required}</span> : null}
          </p>
          {actions}
        </div>
      )}
      {help === undefined ? null : (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      {children}
      {error === undefined ? null : (
        <p id={`${id}-error`} className={styles.error}>
          <Icon name="warning" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
