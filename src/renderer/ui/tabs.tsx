import type { ReactNode } from 'react';
import * as Aria from 'react-aria-components';
import styles from './small.module.css';

export interface TabPart {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

/** Parts of one record or place, of which one is read at a time. */
export function Tabs({
  label,
  tabs,
  selected,
  onSelect,
}: {
  readonly label: string;
  readonly tabs: readonly TabPart[];
  readonly selected?: string | undefined;
  readonly onSelect?: (id: string) => void;
}) {
  return (
    <Aria.Tabs
      className={styles.tabs}
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => onSelect?.(String(key))}
    >
      <Aria.TabList className={styles.tabList} aria-label={label} items={tabs}>
        {(tab) => <Aria.Tab className={styles.tab}>{tab.label}</Aria.Tab>}
      </Aria.TabList>
      {tabs.map((tab) => (
        <Aria.TabPanel key={tab.id} id={tab.id}>
          {tab.content}
        </Aria.TabPanel>
      ))}
    </Aria.Tabs>
  );
}
