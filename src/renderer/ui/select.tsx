import * as Aria from 'react-aria-components';
import { kitWords } from '../../words/screens/kit.ts';
import { cx } from './cx.ts';
import { FieldFrame, stateOf } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import styles from './field.module.css';
import overlay from './overlay.module.css';

/** One thing to choose. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** A second line that tells it from the others. */
  readonly detail?: string | undefined;
}

export interface SelectProps extends FieldProps {
  /** The id of what is chosen; an empty text for nothing. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly choices: readonly Choice[];
  /** Offered first, and stands for an empty text: for fields that may stay open. */
  readonly emptyLabel?: string | undefined;
}

const EMPTY = ' ';

/** A choice from a short list. For more than about fifteen, or for records, use ComboBox. */
export function Select({ value, onChange, choices, emptyLabel, ...field }: SelectProps) {
  const items = emptyLabel === undefined ? choices : [{ id: EMPTY, label: emptyLabel }, ...choices];
  const chosen = value === '' && emptyLabel !== undefined ? EMPTY : value;
  return (
    <Aria.Select
      {...stateOf(field)}
      isDisabled={field.isDisabled === true || field.isReadOnly === true}
      value={chosen === '' ? null : chosen}
      onChange={(key) => onChange(key === EMPTY || key === null ? '' : String(key))}
      placeholder={kitWords.choose}
    >
      <FieldFrame field={field}>
        <Aria.Button className={cx(styles.box, styles.select)}>
          <Aria.SelectValue className={styles.value} />
          <Icon name="chevron-down" />
        </Aria.Button>
      </FieldFrame>
      <Aria.Popover className={overlay.popover} offset={4}>
        <Aria.ListBox className={overlay.list} items={items}>
          {(choice) => <ChoiceItem choice={choice} />}
        </Aria.ListBox>
      </Aria.Popover>
    </Aria.Select>
  );
}

/** A line of a list of choices. */
export function ChoiceItem({ choice }: { readonly choice: Choice }) {
  return (
    <Aria.ListBoxItem id={choice.id} className={overlay.item} textValue={choice.label}>
      {({ isSelected }) => (
        <>
          <span className={overlay.itemText}>
            {choice.label}
            {choice.detail === undefined || choice.detail === '' ? null : (
              <span className={overlay.itemDetail}>{choice.detail}</span>
            )}
          </span>
          {isSelected ? <Icon name="check" className={overlay.tick} /> : null}
        </>
      )}
    </Aria.ListBoxItem>
  );
}
