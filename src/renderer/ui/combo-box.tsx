import { useRef, useState } from 'react';
import * as Aria from 'react-aria-components';
import { holdsWords } from '../../core/plain-letters.ts';
import { kitWords } from '../../words/screens/kit.ts';
import { FieldFrame, stateOf } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { ChoiceItem } from './select.tsx';
import type { Choice } from './select.tsx';
import styles from './field.module.css';
import overlay from './overlay.module.css';

export interface ComboBoxProps extends FieldProps {
  /** The id of what is chosen; an empty text for nothing. */
  readonly value: string;
  /** The label of what is chosen, where `choices` may not hold it. */
  readonly valueLabel?: string | undefined;
  readonly onChange: (id: string) => void;
  readonly onBlur?: () => void;
  readonly choices: readonly Choice[];
  /** Called as one types, where the engine does the searching; else the choices are filtered here, by label and detail. */
  readonly onSearch?: ((text: string) => void) | undefined;
  readonly loading?: boolean;
  readonly placeholder?: string;
}

/** The choices that hold every word of the text, whatever its accents. */
export function matching(choices: readonly Choice[], text: string): readonly Choice[] {
  return choices.filter(({ label, detail }) => holdsWords(`${label} ${detail ?? ''}`, text));
}

/** A choice from a long list, or of a record, by typing. What was typed and not chosen is put back on leaving. */
export function ComboBox({
  value,
  valueLabel,
  onChange,
  onBlur,
  choices,
  onSearch,
  loading = false,
  placeholder,
  ...field
}: ComboBoxProps) {
  const label = choices.find(({ id }) => id === value)?.label ?? (value === '' ? '' : (valueLabel ?? value));
  const [typed, setTyped] = useState<string>();
  // A list closes when the value changes. One that adds, or makes a record, has no value of its own: what was taken stands in until it has closed.
  const [taken, setTaken] = useState<Aria.Key>();
  const shown = typed ?? label;
  const known = useRef(value);
  if (known.current !== value) {
    known.current = value;
    if (typed !== undefined) setTyped(undefined);
  }
  const items = onSearch === undefined && typed !== undefined ? matching(choices, typed) : choices;
  const search = (text: string): void => {
    setTyped(text);
    onSearch?.(text);
  };
  return (
    <Aria.ComboBox
      {...stateOf(field)}
      items={items}
      value={taken ?? (value === '' ? null : value)}
      onOpenChange={(isOpen) => {
        if (!isOpen) setTaken(undefined);
      }}
      onChange={(key) => {
        setTyped(undefined);
        onSearch?.('');
        if (key !== null && key === taken) return;
        if (key !== null && key !== value) {
          setTaken(key);
          onChange(String(key));
        } else if (key === null && typed === '') onChange('');
      }}
      inputValue={shown}
      onInputChange={(text) => {
        if (text === label) setTyped(undefined);
        else search(text);
        if (text === '' && value !== '') onChange('');
      }}
      onBlur={() => {
        setTyped(undefined);
        onBlur?.();
      }}
      menuTrigger="input"
      // That nothing matches is said of what was typed, and not where the last of all choices was taken.
      allowsEmptyCollection={shown !== '' || loading}
    >
      <FieldFrame field={field}>
        <div className={styles.box}>
          <Aria.Input className={styles.input} placeholder={placeholder} autoComplete="off" />
          <Aria.Button className={styles.boxButton} aria-label={kitWords.choose}>
            <Icon name="chevron-down" />
          </Aria.Button>
        </div>
      </FieldFrame>
      <Aria.Popover className={overlay.popover} offset={4}>
        <Aria.ListBox<Choice>
          className={overlay.list}
          renderEmptyState={() => <p className={overlay.empty}>{loading ? kitWords.loading : kitWords.noMatches}</p>}
        >
          {(choice) => <ChoiceItem choice={choice} />}
        </Aria.ListBox>
      </Aria.Popover>
    </Aria.ComboBox>
  );
}
