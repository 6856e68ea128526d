import type { Names } from '../../../contract/reports.ts';
import type { ToDo } from '../../../core/law/answer.ts';
import type { Unused, WhyNot } from '../../../core/law/reasoning/why-not.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import { reasoningWords as words } from '../../../words/screens/reasoning.ts';
import { Badge } from '../../ui/badge.tsx';
import { said } from '../../ui/said.ts';
import { OpenRecord } from './open-record.tsx';
import { Step, Steps } from './steps.tsx';
import styles from './reasoning.module.css';

interface Told {
  readonly names: Names;
  /** The transfer itself, to which no link has to lead. */
  readonly here: string;
}

/** Sentences, each with the record that it is about. */
export function Sentences({ items, names, here }: Told & { readonly items: readonly ToDo[] }) {
  return (
    <ul className={styles.list}>
      {items.map(({ statement, record }, index) => {
        const named = record === undefined || record === here ? undefined : names[record];
        return (
          <li key={`${index} ${statement.id}`}>
            {said(statement)}{' '}
            {named === undefined || record === undefined ? null : (
              <OpenRecord kind={named.kind as RecordKind} id={record} name={named.name} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Mechanism({ one, ...told }: Told & { readonly one: Unused }) {
  const { name, state, because, more, changes, standsFrom } = one;
  return (
    <li className={styles.mechanism}>
      <p className={styles.head}>
        <strong>{said(name)}</strong>
        <Badge tone={state === 'stands' ? 'soon' : 'plain'}>{words.state(state)}</Badge>
      </p>
      {more.length === 0 ? <Step reason={because} {...told} /> : <Steps reasons={[because, ...more]} {...told} />}
      {changes.length === 0 ? null : (
        <>
          <p className={styles.label}>{changes.length === 1 ? words.wouldChange : words.wouldChangeAll}</p>
          <Sentences items={changes} {...told} />
        </>
      )}
      {standsFrom === null ? null : <p>{words.standsFrom(standsFrom)}</p>}
    </li>
  );
}

/** Why the answer rests on nothing else: each mechanism that could carry the transfer, the step that decides it, and what would change it. */
export function WhyNotList({ whyNot, ...told }: Told & { readonly whyNot: WhyNot }) {
  const { notAsked, mechanisms } = whyNot;
  if (notAsked !== null) return <Step reason={notAsked} {...told} />;
  if (mechanisms.length === 0) return <p>{words.noOther}</p>;
  return (
    <ul className={styles.mechanisms}>
      {mechanisms.map((one, index) => (
        <Mechanism key={`${index} ${one.name.id}`} one={one} {...told} />
      ))}
    </ul>
  );
}
