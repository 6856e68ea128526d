import type { Candidate } from '../../../core/routing/decision.ts';
import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon.tsx';
import styles from './contacts.module.css';

const ICONS: Readonly<Record<Candidate['standing'], IconName>> = { chosen: 'check', eligible: 'more', out: 'close' };

/** How a company stands in a decision, by word and shape. */
export function StandingMark({ standing }: { readonly standing: Candidate['standing'] }) {
  return (
    <span className={cx(styles.standing, standing === 'chosen' && styles.strong)}>
      <Icon name={ICONS[standing]} />
      {words.standingName[standing]}
    </span>
  );
}
