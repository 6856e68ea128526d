import { useState } from 'react';
import type { DifferenceShown, TwoClocksReply } from '../../../contract/reasoning.ts';
import type { Verdict } from '../../../core/law/answer.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import { differenceWords, fieldWords, TOGETHER } from '../../../words/reasoning-words.ts';
import { reasoningWords as words } from '../../../words/screens/reasoning.ts';
import { VERDICT_WORDS } from '../../../words/terms.ts';
import { transfersWords } from '../../../words/screens/transfers.ts';
import { useQuery } from '../../client/use-query.ts';
import { useDates } from '../../state/hooks.ts';
import { Callout } from '../../ui/callout.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { saidProblem } from '../../ui/said.ts';
import { Value } from '../history/change.tsx';
import { OpenRecord } from './open-record.tsx';
import { Sides } from './sides.tsx';
import type { Answered } from './sides.tsx';
import styles from './reasoning.module.css';

type Apart = TwoClocksReply['regimes'][number];

function Made({ one, names }: { readonly one: DifferenceShown; readonly names: TwoClocksReply['names'] }) {
  const id = one.of === 'law' ? one.record : one.id;
  const named = id === null ? undefined : names[id];
  const gone = one.of === 'record' && one.what === 'gone';
  return (
    <li className={styles.made}>
      <span>
        {differenceWords(one)}{' '}
        {id === null || named === undefined || gone ? null : (
          <OpenRecord kind={named.kind as RecordKind} id={id} name={named.name} />
        )}
      </span>
      {one.of === 'law' || one.field === null ? null : (
        <Facts
          facts={[
            { label: words.field, value: fieldWords(one.field.field) },
            { label: words.wasThen, value: <Value json={one.field.before} names={names} /> },
            { label: words.isNow, value: <Value json={one.field.after} names={names} /> },
          ]}
        />
      )}
    </li>
  );
}

function answered(verdict: Verdict | null, held: boolean): Answered {
  if (verdict !== null) return verdict;
  return held ? words.notReached : words.notHeld;
}

function word(side: Answered): string {
  return typeof side === 'string' ? side : VERDICT_WORDS[side.verdict];
}

/** The answers of both sides in one sentence a law, for whoever hears the page. */
function summary({ regimes, heldThen, heldNow }: TwoClocksReply): string {
  return regimes
    .map(({ regime, knownThen, knownNow }) =>
      words.heard(regime, word(answered(knownThen, heldThen)), word(answered(knownNow, heldNow))),
    )
    .join(' ');
}

function Compared({
  apart,
  reply,
  now,
}: {
  readonly apart: Apart;
  readonly reply: TwoClocksReply;
  readonly now: string;
}) {
  const { regime, same, made, together } = apart;
  return (
    <div className={styles.body}>
      <p className={styles.label}>{transfersWords.under(regime)}</p>
      <Sides
        label={transfersWords.under(regime)}
        titles={[words.knownThen(reply.known), now]}
        answers={[answered(apart.knownThen, reply.heldThen), answered(apart.knownNow, reply.heldNow)]}
      />
      {same ? <p>{words.same}</p> : null}
      {made.length === 0 ? null : (
        <>
          <p className={styles.label}>{words.differs}</p>
          <ul className={styles.list}>
            {made.map((one, index) => (
              <Made key={`${index} ${one.name}`} one={one} names={reply.names} />
            ))}
          </ul>
        </>
      )}
      {together ? <p>{TOGETHER}</p> : null}
    </div>
  );
}

function Chosen({ id }: { readonly id: string }) {
  const { on: day, asRecorded } = useDates();
  const [on, setOn] = useState(day);
  const [known, setKnown] = useState(asRecorded ?? day);
  const asked = on === '' || known === '' ? undefined : { on, asRecorded, known, id };
  const { value, problem } = useQuery('answers.twoClocks', asked, { keep: true });
  const now = asRecorded === undefined ? words.knownNow : words.knownAsRecorded(asRecorded);
  return (
    <div className={styles.body}>
      <p className={styles.quiet}>{words.clocksLead}</p>
      <div className={styles.days}>
        <DateField label={words.judgedOn} value={on} onChange={setOn} />
        <DateField label={words.knownOn} value={known} onChange={setKnown} />
      </div>
      <section className={styles.told} aria-label={words.clocks}>
        <Hidden>
          <span role="status">{value === undefined || asked === undefined ? '' : summary(value)}</span>
        </Hidden>
        {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
        {asked === undefined ? <p>{words.needsDays}</p> : null}
        {value === undefined || asked === undefined ? null : (
          <div className={styles.body}>
            {value.regimes.length === 0 ? <p>{words.notHeld}</p> : null}
            {value.regimes.map((apart) => (
              <Compared key={apart.regime} apart={apart} reply={value} now={now} />
            ))}
            <p className={styles.quiet}>{words.changed(value.changed)}</p>
          </div>
        )}
      </section>
    </div>
  );
}

/** What the register knew of a day, beside what was so by what it says now, and which records and facts of law made the difference. */
export function TwoClocks({ id }: { readonly id: string }) {
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure title={words.clocks} onOpen={() => setOpened(true)}>
      {opened ? <Chosen id={id} /> : null}
    </Disclosure>
  );
}
