import type { SentenceState } from '../../../words/screens/notice.ts';
import { noticeWords as words } from '../../../words/screens/notice.ts';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon.tsx';
import styles from './notice.module.css';

/** The states in the order in which they want to be read: what cannot be kept first. */
export const STATES: readonly SentenceState[] = ['unsafe-wording', 'to-be-confirmed', 'checked', 'told-only'];

const ICONS: Readonly<Record<SentenceState, IconName>> = {
  checked: 'check',
  'told-only': 'notice',
  'unsafe-wording': 'warning',
  'to-be-confirmed': 'unconfirmed',
};

/** How a sentence stands, by word and shape. */
export function StateMark({ state }: { readonly state: SentenceState }) {
  return (
    <span className={cx(styles.state, styles[state])} title={words.stateMeaning(state)}>
      <Icon name={ICONS[state]} />
      {words.state(state)}
    </span>
  );
}
