import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Reply } from '../../../contract/contract.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import { wordAt } from '../../../words/screens/forms/all.ts';
import { formWords } from '../../../words/screens/forms/form.ts';
import { viewWords } from '../../../words/screens/forms/view.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/facts.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import type { Named } from '../state/form-notes.ts';
import { moreOf } from './named-by.ts';
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
  more = 0,
  children,
}: {
  readonly kind: RecordKind;
  readonly links: readonly T[];
  /** How many more there are than the links. */
  readonly more?: number;
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
            {more === 0 ? viewWords.showAll(links.length) : viewWords.showFirst(links.length)}
          </Button>
        </div>
      ) : null}
      {more > 0 && shown.length === links.length ? <p className={styles.nothing}>{viewWords.andMore(more)}</p> : null}
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
  namedByMore = [],
}: Pick<Reply<'records.get'>, 'namedBy' | 'namedByMore'> & {
  readonly names: Readonly<Record<string, Named>>;
}) {
  const named = Object.entries(names).map(([id, one]) => ({ id, ...one }));
  return (
    <>
      <Section title={viewWords.namedBy} level={3}>
        {namedBy.length === 0 ? <p className={styles.nothing}>{viewWords.namedByNothing}</p> : null}
        {byKind(namedBy).map(([kind, links]) => (
          <Group key={kind} kind={kind} links={links} more={moreOf(namedByMore.filter((one) => one.kind === kind))}>
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
