import type { ReactNode } from 'react';
import * as Aria from 'react-aria-components';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import overlay from './overlay.module.css';
import styles from './file-list.module.css';

export interface FileListItem {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly detail?: string | undefined;
}

/** Folders and files: one is chosen by arrow keys or a letter; Enter or two clicks open it. */
export function FileList({
  label,
  items,
  selected,
  onSelect,
  onOpen,
  empty,
}: {
  readonly label: string;
  readonly items: readonly FileListItem[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly empty: ReactNode;
}) {
  return (
    <Aria.ListBox
      aria-label={label}
      className={styles.list}
      items={items}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={selected === undefined ? [] : [selected]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (key !== undefined) onSelect(String(key));
      }}
      onAction={(key) => onOpen(String(key))}
      renderEmptyState={() => <p className={overlay.empty}>{empty}</p>}
    >
      {(item) => (
        <Aria.ListBoxItem className={overlay.item} textValue={item.label}>
          <Icon name={item.icon} />
          <span className={overlay.itemText}>{item.label}</span>
          {item.detail === undefined ? null : <span className={overlay.itemDetail}>{item.detail}</span>}
        </Aria.ListBoxItem>
      )}
    </Aria.ListBox>
  );
}
