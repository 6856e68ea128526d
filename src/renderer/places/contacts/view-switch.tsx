import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { useApp } from '../../state/app.ts';
import { PlainButton } from '../../ui/plain-button.tsx';
import styles from './contacts.module.css';

export const VIEWS = ['one', 'list', 'held', 'moves'] as const;
export type View = (typeof VIEWS)[number];

/** The three ways to look at contacts: one, a list from a file, those that the register holds. */
export function ViewSwitch({ view }: { readonly view: View }) {
  const { navigation } = useApp();
  return (
    <nav aria-label={words.views} className={styles.views}>
      {VIEWS.map((id) => (
        <PlainButton
          key={id}
          className={styles.view}
          current={id === view}
          onPress={() => navigation.go({ place: 'contacts', part: id })}
        >
          {words[id]}
        </PlainButton>
      ))}
    </nav>
  );
}
