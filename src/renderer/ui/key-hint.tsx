import styles from './key-hint.module.css';

/** A shortcut beside the words that it stands for. A screen reader gets it from `aria-keyshortcuts` of the control. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <kbd className={styles.keys} aria-hidden="true">
      {keys}
    </kbd>
  );
}
