import type { ReactNode } from 'react';
import * as Aria from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './link.module.css';

/** Leads somewhere within the window. It is a link to every reader, though there is no address. */
export function Link({
  onPress,
  children,
  plain = false,
  ...rest
}: {
  readonly onPress: () => void;
  readonly children: ReactNode;
  /** In lists where everything is a link: no line until it is pointed at. */
  readonly plain?: boolean;
  readonly 'aria-label'?: string;
  readonly 'aria-current'?: 'page';
}) {
  return (
    <Aria.Link {...rest} onPress={onPress} className={cx(styles.link, plain && styles.plain)}>
      {children}
    </Aria.Link>
  );
}
