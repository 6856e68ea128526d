import type { ReactElement, ReactNode } from 'react';
import * as Aria from 'react-aria-components';
import styles from './overlay.module.css';
import inner from './popover.module.css';

/** A button that opens something small beside it, such as a choice of columns. */
export function PopoverButton({
  trigger,
  label,
  children,
}: {
  readonly trigger: ReactElement;
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <Aria.DialogTrigger>
      {trigger}
      <Aria.Popover className={styles.popover} offset={4}>
        <Aria.Dialog className={inner.body} aria-label={label}>
          {children}
        </Aria.Dialog>
      </Aria.Popover>
    </Aria.DialogTrigger>
  );
}
