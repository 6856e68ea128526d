import { recordPlaceWords } from '../../../words/screens/record-places.ts';
import { useQuery } from '../../client/use-query.ts';
import { useGeography } from '../../forms/places.ts';
import { Section } from '../../ui/facts.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { useRecorded } from '../../state/hooks.ts';
import styles from './entities.module.css';

const words = recordPlaceWords.entities;

/** The contacts that an entity looks after now: how many, and the first of them. */
export function HeldContacts({ entity }: { readonly entity: string }) {
  const { nameOf } = useGeography();
  const { value } = useQuery('parties.contacts', { ...useRecorded(), entity });
  if (value === undefined) return null;
  return (
    <Section title={words.contacts} level={3}>
      {value.total === 0 ? (
        <p className={styles.none}>{words.contactsNone}</p>
      ) : (
        <>
          <p>{words.contactsAll(value.total)}</p>
          <ul className={styles.contacts}>
            {value.contacts.map(({ id, organisation, name, jurisdiction }) => (
              <li key={id}>
                <RecordLink
                  kind="contact"
                  id={id}
                  name={organisation === name ? organisation : `${name}, ${organisation}`}
                />{' '}
                <span className={styles.none}>{nameOf(jurisdiction)}</span>
              </li>
            ))}
          </ul>
          {value.total > value.contacts.length ? (
            <p className={styles.none}>{words.contactsMore(value.total - value.contacts.length)}</p>
          ) : null}
        </>
      )}
    </Section>
  );
}
