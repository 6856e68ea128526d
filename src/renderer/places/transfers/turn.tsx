import type { Names } from '../../../contract/reports.ts';
import { addDays } from '../../../core/days.ts';
import type { Verdict } from '../../../core/law/answer.ts';
import type { Turn } from '../../../core/law/reasoning/turn.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import { TOGETHER } from '../../../words/reasoning-words.ts';
import { reasoningWords as words } from '../../../words/screens/reasoning.ts';
import { said } from '../../ui/said.ts';
import { OpenRecord } from './open-record.tsx';
import { Sides } from './sides.tsx';
import { Steps } from './steps.tsx';
import { Sentences } from './why-not.tsx';
import styles from './reasoning.module.css';

/** The facts that make an answer change on a day, each with the record in which it stands. */
export function TurningFacts({
  facts,
  together,
  names,
  here,
}: Pick<Turn, 'facts' | 'together'> & { readonly names: Names; readonly here: string }) {
  return (
    <>
      <ul className={styles.list}>
        {facts.map(({ statement, citation, record }, index) => {
          const named = record === null || record === here ? undefined : names[record];
          return (
            <li key={`${index} ${statement.id}`}>
              {said(statement)} {citation === '' ? null : <span className={styles.quiet}>{citation}</span>}{' '}
              {named === undefined || record === null ? null : (
                <OpenRecord kind={named.kind as RecordKind} id={record} name={named.name} />
              )}
            </li>
          );
        })}
      </ul>
      {together ? <p>{TOGETHER}</p> : null}
    </>
  );
}

/** What happens on the day on which the answer changes: the facts that make it change, the answer beside that of today, and its own steps. */
export function TurnView({
  turn,
  verdict,
  names,
  here,
}: {
  readonly turn: Turn;
  readonly verdict: Verdict;
  readonly names: Names;
  readonly here: string;
}) {
  const { on, becomes, facts, together } = turn;
  return (
    <div className={styles.body}>
      <p className={styles.label}>{words.makesChange}</p>
      <TurningFacts facts={facts} together={together} names={names} here={here} />
      <Sides
        label={words.compared(on)}
        titles={[words.before(addDays(on, -1)), words.on(on)]}
        answers={[{ verdict: verdict.verdict, basisStatement: verdict.basisStatement }, becomes]}
      />
      <p className={styles.label}>{words.steps(on)}</p>
      <Steps reasons={becomes.reasons} names={names} here={here} />
      {becomes.toDo.length === 0 ? null : (
        <>
          <p className={styles.label}>{words.toDo(on)}</p>
          <Sentences items={becomes.toDo} names={names} here={here} />
        </>
      )}
    </div>
  );
}
