import type { ReactNode } from 'react';
import * as Aria from 'react-aria-components';
import { FieldError } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import type { Choice } from './select.tsx';
import field from './field.module.css';
import styles from './toggle.module.css';

interface OnOff {
  readonly selected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly isDisabled?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly children: ReactNode;
}

/** Something that is so or not so. */
export function Checkbox({ selected, children, ...rest }: OnOff & { readonly indeterminate?: boolean }) {
  const { indeterminate = false, isDisabled = false, isReadOnly = false, onChange } = rest;
  return (
    <Aria.CheckboxField
      isSelected={selected}
      isIndeterminate={indeterminate}
      isDisabled={isDisabled}
      isReadOnly={isReadOnly}
      onChange={onChange}
    >
      <Aria.CheckboxButton className={styles.line}>
        <span className={styles.box}>{selected ? <Icon name="check" /> : null}</span>
        <span>{children}</span>
      </Aria.CheckboxButton>
    </Aria.CheckboxField>
  );
}

/** Something that is switched at once, without saving. */
export function Switch({ selected, children, isDisabled = false, isReadOnly = false, onChange }: OnOff) {
  return (
    <Aria.SwitchField isSelected={selected} isDisabled={isDisabled} isReadOnly={isReadOnly} onChange={onChange}>
      <Aria.SwitchButton className={styles.line}>
        <span className={styles.track}>
          <span className={styles.thumb} />
        </span>
        <span>{children}</span>
      </Aria.SwitchButton>
    </Aria.SwitchField>
  );
}

/** One of a few, all in sight. */
export function RadioGroup({
  value,
  onChange,
  choices,
  inline = false,
  ...props
}: FieldProps & {
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly choices: readonly Choice[];
  readonly inline?: boolean;
}) {
  return (
    <Aria.RadioGroup
      value={value}
      onChange={onChange}
      className={field.field}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      isReadOnly={props.isReadOnly ?? false}
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
      {...(props.hideLabel === true ? { 'aria-label': props.label } : {})}
    >
      {props.hideLabel === true ? null : <Aria.Label className={field.label}>{props.label}</Aria.Label>}
      {props.description === undefined ? null : (
        <Aria.Text slot="description" className={field.description}>
          {props.description}
        </Aria.Text>
      )}
      <div className={inline ? styles.row : styles.column}>
        {choices.map(({ id, label, detail }) => (
          <Aria.RadioField key={id} value={id}>
            <Aria.RadioButton className={styles.line}>
              <span className={styles.dot} />
              <span>
                {label}
                {detail === undefined ? null : <span className={styles.detail}>{detail}</span>}
              </span>
            </Aria.RadioButton>
          </Aria.RadioField>
        ))}
      </div>
      <FieldError>{props.error}</FieldError>
    </Aria.RadioGroup>
  );
}

/** Several of a few, all in sight. */
export function CheckboxGroup({
  values,
  onChange,
  choices,
  inline = false,
  ...props
}: FieldProps & {
  readonly values: readonly string[];
  readonly onChange: (ids: string[]) => void;
  readonly choices: readonly Choice[];
  readonly inline?: boolean;
}) {
  return (
    <Aria.CheckboxGroup
      value={[...values]}
      onChange={onChange}
      className={field.field}
      isDisabled={props.isDisabled ?? false}
      isReadOnly={props.isReadOnly ?? false}
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
      {...(props.hideLabel === true ? { 'aria-label': props.label } : {})}
    >
      {props.hideLabel === true ? null : <Aria.Label className={field.label}>{props.label}</Aria.Label>}
      {props.description === undefined ? null : (
        <Aria.Text slot="description" className={field.description}>
          {props.description}
        </Aria.Text>
      )}
      <div className={inline ? styles.row : styles.column}>
        {choices.map(({ id, label }) => (
          <Aria.CheckboxField key={id} value={id}>
            <Aria.CheckboxButton className={styles.line}>
              {({ isSelected }) => (
                <>
                  <span className={styles.box}>{isSelected ? <Icon name="check" /> : null}</span>
                  <span>{label}</span>
                </>
              )}
            </Aria.CheckboxButton>
          </Aria.CheckboxField>
        ))}
      </div>
      <FieldError>{props.error}</FieldError>
    </Aria.CheckboxGroup>
  );
}
