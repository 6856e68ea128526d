import type { ReactNode } from 'react';
import * as Aria from 'react-aria-components';
import { kitWords } from '../../words/screens/kit.ts';
import { Icon } from './icon.tsx';
import styles from './field.module.css';

/** What every field of a form takes. A field is never named by its placeholder. */
export interface FieldProps {
  readonly label: string;
  /** What belongs here, in a line below the label. */
  readonly description?: string | undefined;
  /** What is wrong and what to do; shown below and read with the field. */
  readonly error?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
  /** The name is read, but not seen: only where the place says it already, as in a filter row. */
  readonly hideLabel?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** The part of the props that goes to the component library as it is. */
export function stateOf(props: FieldProps) {
  return {
    isRequired: props.isRequired ?? false,
    isDisabled: props.isDisabled ?? false,
    isReadOnly: props.isReadOnly ?? false,
    isInvalid: props.error !== undefined,
    autoFocus: props.autoFocus ?? false,
    validationBehavior: 'aria' as const,
    className: styles.field,
    ...(props.hideLabel === true ? { 'aria-label': props.label } : {}),
  };
}

/** Label, description and what is wrong, round the input that the field is about. */
export function FieldFrame({ field, children }: { readonly field: FieldProps; readonly children: ReactNode }) {
  return (
    <>
      {field.hideLabel === true ? null : (
        <Aria.Label className={styles.label}>
          {field.label}
          {field.isRequired === true ? <span className={styles.required}>{kitWords.required}</span> : null}
        </Aria.Label>
      )}
      {field.description === undefined ? null : (
        <Aria.Text slot="description" className={styles.description}>
          {field.description}
        </Aria.Text>
      )}
      {children}
      <FieldError>{field.error}</FieldError>
    </>
  );
}

/** What is wrong with the field that it stands in. */
export function FieldError({ children }: { readonly children: string | undefined }) {
  return children === undefined ? null : (
    <Aria.FieldError className={styles.error}>
      <Icon name="warning" />
      <span>{children}</span>
    </Aria.FieldError>
  );
}
