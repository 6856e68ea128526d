import * as Aria from 'react-aria-components';
import { kitWords } from '../../words/screens/kit.ts';
import { cx } from './cx.ts';
import { FieldFrame, stateOf } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import styles from './field.module.css';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  readonly type?: 'text' | 'email' | 'tel' | 'url';
}

/** One line of text. Nothing is ever offered from what was typed elsewhere. */
export function TextField({ value, onChange, onBlur, placeholder, type = 'text', ...field }: TextFieldProps) {
  return (
    <Aria.TextField
      {...stateOf(field)}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      type={type}
      autoComplete="off"
    >
      <FieldFrame field={field}>
        <div className={styles.box}>
          <Aria.Input className={styles.input} placeholder={placeholder} />
        </div>
      </FieldFrame>
    </Aria.TextField>
  );
}

/** Text of several lines. */
export function TextArea({
  value,
  onChange,
  onBlur,
  rows = 4,
  ...field
}: Omit<TextFieldProps, 'type' | 'placeholder'> & { readonly rows?: number }) {
  return (
    <Aria.TextField {...stateOf(field)} value={value} onChange={onChange} onBlur={onBlur} autoComplete="off">
      <FieldFrame field={field}>
        <div className={styles.box}>
          <Aria.TextArea className={cx(styles.input, styles.area)} rows={rows} />
        </div>
      </FieldFrame>
    </Aria.TextField>
  );
}

/** A search: Escape empties it. */
export function SearchField({
  value,
  onChange,
  placeholder,
  ...field
}: FieldProps & { readonly value: string; readonly onChange: (value: string) => void; readonly placeholder?: string }) {
  return (
    <Aria.SearchField {...stateOf(field)} value={value} onChange={onChange} autoComplete="off">
      {({ isEmpty }) => (
        <FieldFrame field={field}>
          <div className={styles.box}>
            <Icon name="search" className={styles.searchIcon} />
            <Aria.Input className={styles.input} placeholder={placeholder} />
            {isEmpty ? null : (
              <Aria.Button className={styles.boxButton} aria-label={kitWords.clearSearch}>
                <Icon name="close" />
              </Aria.Button>
            )}
          </div>
        </FieldFrame>
      )}
    </Aria.SearchField>
  );
}

/** A number, with the arrow keys for steps. */
export function NumberField({
  value,
  onChange,
  minValue,
  maxValue,
  step,
  fractionDigits,
  ...field
}: FieldProps & {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly step?: number;
  /** Up to how many digits after the point are kept; three where it is not said. A number with more would be rounded on leaving the field. */
  readonly fractionDigits?: number | undefined;
}) {
  return (
    <Aria.NumberField
      {...stateOf(field)}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? undefined : next)}
      {...(minValue === undefined ? {} : { minValue })}
      {...(maxValue === undefined ? {} : { maxValue })}
      {...(step === undefined ? {} : { step })}
      {...(fractionDigits === undefined ? {} : { formatOptions: { maximumFractionDigits: fractionDigits } })}
    >
      <FieldFrame field={field}>
        <Aria.Group className={styles.box}>
          <Aria.Input className={cx(styles.input, styles.number)} />
          <Aria.Button slot="decrement" className={styles.boxButton} aria-label={kitWords.less}>
            <Icon name="chevron-down" />
          </Aria.Button>
          <Aria.Button slot="increment" className={styles.boxButton} aria-label={kitWords.more}>
            <Icon name="chevron-up" />
          </Aria.Button>
        </Aria.Group>
      </FieldFrame>
    </Aria.NumberField>
  );
}
