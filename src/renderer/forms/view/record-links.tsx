import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Link as NamedBy } from '../../../contract/common.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import { wordAt } from '../../../words/screens/forms/all.ts';
import { formWords } from '../../../words/screens/forms/form.ts';
import { viewWords } from '../../../words/screens/forms/view.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/facts.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import type { Named } from '../state/form-notes.ts';
import styles from './view.module.css';

/** The field by its label: 'parties[2].party' → 'Party'. */
function fieldLabel(kind: RecordKind, field: string): string {
  return wordAt(kind, field.replaceAll(/\[\d+\]/gu, '')).label;
}

/** How many links of a kind are shown before somebody asks for all: an entity may be named by thousands of transfers. */
const AT_FIRST = 50;

function Group<T>({
  kind,
  links,
  children,
}: {
  readonly kind: RecordKind;
  readonly links: readonly T[];
  readonly children: (link: T) => ReactNode;
}) {
  const [all, setAll] = useState(false);
  const shown = all ? links : links.slice(0, AT_FIRST);
  return (
    <div className={styles.linkGroup}>
      <h4 className={styles.nestedName}>{formWords.kinds[kind]}</h4>
      <ul className={styles.links}>{shown.map((link) => children(link))}</ul>
      {shown.length < links.length ? (
        <div>
          <Button size="small" onPress={() => setAll(true)}>
            {viewWords.showAll(links.length)}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function byKind<T extends { readonly kind: RecordKind }>(
  items: readonly T[],
): ReadonlyArray<readonly [RecordKind, readonly T[]]> {
  return [...Map.groupBy(items, ({ kind }) => kind)];
}

/** What hangs on a record, and what it hangs on: by kind, each a link. */
export function RecordLinks({
  names,
  namedBy,
}: {
  readonly names: Readonly<Record<string, Named>>;
  readonly namedBy: readonly NamedBy[];
}) {
  const named = Object.entries(names).map(([id, one]) => ({ id, ...one }));
  return (
    <>
      <Section title={viewWords.namedBy} level={3}>
        {namedBy.length === 0 ? <p className={styles.nothing}>{viewWords.namedByNothing}</p> : null}
        {byKind(namedBy).map(([kind, links]) => (
          <Group key={kind} kind={kind} links={links}>
            {({ id, name, field }) => (
              <li key={`${id} ${field}`}>
                <RecordLink kind={kind} id={id} name={name} />{' '}
                <span className={styles.inField}>{formWords.inField(fieldLabel(kind, field))}</span>
              </li>
            )}
          </Group>
        ))}
      </Section>
      <Section title={viewWords.names} level={3}>
        {named.length === 0 ? <p className={styles.nothing}>{viewWords.namesNothing}</p> : null}
        {byKind(named).map(([kind, links]) => (
          <Group key={kind} kind={kind} links={links}>
            {({ id, name }) => (
              <li key={id}>
                <RecordLink kind={kind} id={id} name={name} />
              </li>
            )}
          </Group>
        ))}
      </Section>
    </>
  );
}
