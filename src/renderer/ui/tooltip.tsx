import type { ReactElement } from 'react';
import * as Aria from 'react-aria-components';
import styles from './overlay.module.css';

/** Says more about a button when it is pointed at or focused. The button keeps a name of its own. */
export function Tooltip({ text, children }: { readonly text: string; readonly children: ReactElement }) {
  return (
    <Aria.TooltipTrigger delay={500} closeDelay={50}>
      {children}
      <Aria.Tooltip className={styles.tooltip} offset={6}>
        {text}
      </Aria.Tooltip>
    </Aria.TooltipTrigger>
  );
}
