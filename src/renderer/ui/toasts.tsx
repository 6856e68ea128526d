import { kitWords } from '../../words/screens/kit.ts';
import { useApp } from '../state/app.ts';
import { useTaken } from '../state/store.ts';
import { Button, IconButton } from './button.tsx';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import styles from './toasts.module.css';

/** What was done, and what was not: in the corner, read aloud, reachable by keyboard as a region of its own. */
export function Toasts() {
  const { toasts } = useApp();
  const shown = useTaken(toasts.store, (state) => state);
  return (
    <section className={styles.region} aria-label={kitWords.messages}>
      <div aria-live="polite" className={styles.stack}>
        {shown.map((toast) => (
          <div key={toast.id} className={cx(styles.toast, styles[toast.tone])}>
            <Icon name={toast.tone === 'done' ? 'check' : 'warning'} className={styles.icon} />
            <p className={styles.text}>{toast.text}</p>
            {toast.action === undefined ? null : (
              <Button
                size="small"
                onPress={() => {
                  toast.action?.run();
                  toasts.close(toast.id);
                }}
              >
                {toast.action.label}
              </Button>
            )}
            <IconButton icon="close" label={kitWords.close} size="small" onPress={() => toasts.close(toast.id)} />
          </div>
        ))}
      </div>
    </section>
  );
}
