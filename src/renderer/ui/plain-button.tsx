import type { ReactNode } from 'react';
import * as Aria from 'react-aria-components';

/** A button without a look of its own, for parts of the frame that bring theirs. */
export function PlainButton({
  className,
  current = false,
  onPress,
  title,
  children,
  keyShortcut,
}: {
  readonly className: string | undefined;
  readonly current?: boolean;
  readonly onPress?: () => void;
  /** The name for a screen reader, where what is seen may be cut or missing. */
  readonly title?: string;
  readonly children: ReactNode;
  readonly keyShortcut?: string | undefined;
}) {
  return (
    <Aria.Button
      className={className ?? ''}
      onPress={() => onPress?.()}
      aria-current={current ? 'page' : undefined}
      {...(title === undefined ? {} : { 'aria-label': title })}
      {...(keyShortcut === undefined ? {} : { 'aria-keyshortcuts': keyShortcut })}
    >
      {children}
    </Aria.Button>
  );
}
