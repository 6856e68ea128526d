import type { ReactNode } from 'react';
import * as Aria from 'react-aria-components';
import { Icon } from './icon.tsx';
import styles from './small.module.css';

/** A part that opens when asked for. What matters first does not belong into one. */
export function Disclosure({
  title,
  children,
  aside,
  open,
  level = 3,
  onOpen,
}: {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
  readonly open?: boolean;
  readonly level?: number;
  /** Called when it is opened: what takes long is worked out then. */
  readonly onOpen?: () => void;
}) {
  return (
    <Aria.Disclosure
      className={styles.disclosure}
      defaultExpanded={open ?? false}
      onExpandedChange={(isOpen) => (isOpen ? onOpen?.() : undefined)}
    >
      <Aria.Heading level={level}>
        <Aria.Button slot="trigger" className={styles.disclosureButton}>
          <Icon name="chevron-right" className={styles.disclosureChevron} />
          <span className={styles.disclosureTitle}>{title}</span>
          {aside}
        </Aria.Button>
      </Aria.Heading>
      <Aria.DisclosurePanel>
        <div className={styles.disclosureBody}>{children}</div>
      </Aria.DisclosurePanel>
    </Aria.Disclosure>
  );
}
