import type { ReactNode } from 'react';
import * as Aria from 'react-aria-components';
import { kitWords } from '../../words/screens/kit.ts';
import { Button, IconButton } from './button.tsx';
import { cx } from './cx.ts';
import styles from './overlay.module.css';

export interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  /** Asked to close, by Escape, the cross or a click outside. */
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
  /** The buttons, the main one last. */
  readonly footer?: ReactNode;
  /** For input that a slip must not lose: only a button closes it. */
  readonly staysOpen?: boolean;
}

/** A window in the window. The focus goes in and comes back to where it was. */
export function Dialog({ title, open, onClose, wide = false, children, footer, staysOpen = false }: DialogProps) {
  return (
    <Aria.ModalOverlay
      className={styles.veil}
      isOpen={open}
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      isDismissable={!staysOpen}
      isKeyboardDismissDisabled={staysOpen}
    >
      <Aria.Modal className={cx(styles.modal, wide && styles.wide)}>
        <Aria.Dialog className={styles.dialog}>
          <div className={styles.dialogHead}>
            <Aria.Heading slot="title">{title}</Aria.Heading>
            <IconButton icon="close" label={kitWords.close} size="small" onPress={onClose} />
          </div>
          <div className={styles.dialogBody}>{children}</div>
          {footer === undefined ? null : <div className={styles.dialogFoot}>{footer}</div>}
        </Aria.Dialog>
      </Aria.Modal>
    </Aria.ModalOverlay>
  );
}

export interface ConfirmDialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  /** What will be done, as a verb: 'Remove the agreement'. Never 'OK'. */
  readonly confirmLabel: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

/** Asks before something that is hard to take back. */
export function ConfirmDialog({
  confirmLabel,
  danger = false,
  busy = false,
  disabled = false,
  ...rest
}: ConfirmDialogProps) {
  return (
    <Dialog
      title={rest.title}
      open={rest.open}
      onClose={rest.onClose}
      footer={
        <>
          <Button onPress={rest.onClose}>{kitWords.cancel}</Button>
          <Button
            variant={danger ? 'danger' : 'primary'}
            onPress={rest.onConfirm}
            isPending={busy}
            isDisabled={disabled}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      {rest.children}
    </Dialog>
  );
}
