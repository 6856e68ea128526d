import type { ReactElement } from 'react';
import * as Aria from 'react-aria-components';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';
import styles from './overlay.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly shortcut?: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly run: () => void;
}

/** A button that opens a list of things to do. */
export function Menu({
  trigger,
  label,
  entries,
}: {
  readonly trigger: ReactElement;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}) {
  return (
    <Aria.MenuTrigger>
      {trigger}
      <Aria.Popover className={styles.popover} offset={4}>
        <Aria.Menu className={styles.list} aria-label={label} items={entries}>
          {(entry) => (
            <Aria.MenuItem
              className={cx(styles.item, entry.danger === true && styles.danger)}
              textValue={entry.label}
              isDisabled={entry.disabled === true}
              onAction={entry.run}
            >
              {entry.icon === undefined ? null : <Icon name={entry.icon} />}
              <span className={styles.itemText}>{entry.label}</span>
              {entry.shortcut === undefined ? null : <KeyHint keys={entry.shortcut} />}
            </Aria.MenuItem>
          )}
        </Aria.Menu>
      </Aria.Popover>
    </Aria.MenuTrigger>
  );
}
