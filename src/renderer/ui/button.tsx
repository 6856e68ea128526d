import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import * as Aria from 'react-aria-components';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { Tooltip } from './tooltip.tsx';
import styles from './button.module.css';

export interface ButtonProps extends Omit<Aria.ButtonProps, 'children' | 'className' | 'style'> {
  /** `primary` for the one thing that a screen is for; `quiet` inside bars and lists; `danger` for what cannot be taken back. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'small';
  readonly icon?: IconName;
  /** Why it cannot be pressed now: it is disabled, and says so to whoever points at it or listens. */
  readonly why?: string | undefined;
  readonly children: ReactNode;
}

/** A button with the reason why it cannot be pressed. */
function Reasoned({
  why,
  children,
}: {
  readonly why: string | undefined;
  readonly children: (id?: string) => ReactElement;
}) {
  const id = useId();
  if (why === undefined) return children();
  return (
    <span className={styles.reasoned} title={why}>
      {children(id)}
      <span id={id} hidden>
        {why}
      </span>
    </span>
  );
}

export function Button({ variant = 'secondary', size = 'normal', icon, why, children, ...rest }: ButtonProps) {
  return (
    <Reasoned why={why}>
      {(reason) => (
        <Aria.Button
          {...rest}
          {...(reason === undefined ? {} : { isDisabled: true, 'aria-describedby': reason })}
          className={cx(styles.button, styles[variant], size === 'small' && styles.small)}
        >
          {icon === undefined ? null : <Icon name={icon} />}
          <span className={styles.label}>{children}</span>
        </Aria.Button>
      )}
    </Reasoned>
  );
}

export interface IconButtonProps extends Omit<Aria.ButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  readonly icon: IconName;
  /** What it does: its name for a screen reader and its tooltip. */
  readonly label: string;
  readonly size?: 'normal' | 'small';
  /** Why it cannot be pressed now, as with `Button`. */
  readonly why?: string | undefined;
}

export function IconButton({ icon, label, size = 'normal', why, ...rest }: IconButtonProps) {
  return (
    <Reasoned why={why}>
      {(reason) => (
        <Tooltip text={label}>
          <Aria.Button
            {...rest}
            {...(reason === undefined ? {} : { isDisabled: true, 'aria-describedby': reason })}
            aria-label={label}
            className={cx(styles.button, styles.quiet, styles.square, size === 'small' && styles.small)}
          >
            <Icon name={icon} />
          </Aria.Button>
        </Tooltip>
      )}
    </Reasoned>
  );
}

export interface ToggleButtonProps extends Omit<Aria.ToggleButtonProps, 'children' | 'className' | 'style'> {
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A button that stays pressed. */
export function ToggleButton({ icon, children, ...rest }: ToggleButtonProps) {
  return (
    <Aria.ToggleButton {...rest} className={cx(styles.button, styles.quiet, styles.small)}>
      {icon === undefined ? null : <Icon name={icon} />}
      <span className={styles.label}>{children}</span>
    </Aria.ToggleButton>
  );
}
