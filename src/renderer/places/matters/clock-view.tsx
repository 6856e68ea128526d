import type { MatterClock } from '../../../core/matters/clock-shape.ts';
import { STEP_WORDS } from '../../../words/matters.ts';
import { mattersWords as words } from '../../../words/screens/matters.ts';
import { britishDay } from '../../../words/terms.ts';
import { useQuery } from '../../client/use-query.ts';
import { useDates } from '../../state/hooks.ts';
import { Badge } from '../../ui/badge.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Facts, Section } from '../../ui/facts.tsx';
import type { Fact } from '../../ui/facts.tsx';
import { said, saidProblem } from '../../ui/said.ts';
import styles from '../transfers/transfer.module.css';
import { ClockMark } from './clock-mark.tsx';

function useClock(id: string) {
  return useQuery('answers.matter', { ...useDates(), id });
}

/** How the matter stands, beside its name. */
export function MatterMarks({ id }: { readonly id: string }) {
  const { value } = useClock(id);
  return value === undefined ? null : <ClockMark state={value.state} />;
}

function dueText({ dueOn, setByHand, daysLeft }: MatterClock): string {
  if (dueOn === null) return '';
  const remarks = [...(daysLeft === null ? [] : [words.left(daysLeft)]), ...(setByHand ? [words.setByHand] : [])];
  return remarks.length === 0 ? britishDay(dueOn) : `${britishDay(dueOn)} (${remarks.join(', ')})`;
}

function factsOf(clock: MatterClock): readonly Fact[] {
  const { step, dueOn, state, acknowledgement } = clock;
  return [
    ...(step === null ? [] : [{ label: words.step, value: STEP_WORDS[step] }]),
    ...(dueOn === null ? [] : [{ label: state === 'paused' ? words.dueIfRunning : words.due, value: dueText(clock) }]),
    ...(acknowledgement === null
      ? []
      : [
          {
            label: words.acknowledgement,
            value:
              acknowledgement.doneOn === null
                ? words.notAcknowledged(acknowledgement.dueOn, acknowledgement.late)
                : words.acknowledged(acknowledgement.doneOn, acknowledgement.dueOn, acknowledgement.late),
          },
        ]),
  ];
}

/** The clock of a matter: what has to be done by when, and every step of the counting with its law. */
export function ClockView({ id }: { readonly id: string }) {
  const { value: clock, problem } = useClock(id);
  if (problem !== undefined) return <Callout tone="problem">{saidProblem(problem)}</Callout>;
  if (clock === undefined) return null;
  const facts = factsOf(clock);
  return (
    <Section title={words.clock}>
      {facts.length === 0 ? null : <Facts facts={facts} />}
      <h3>{words.why}</h3>
      <ol className={styles.steps}>
        {clock.reasons.map(({ statement, citation, unconfirmed }, index) => (
          <li key={`${index} ${statement.id}`} className={styles.step}>
            <p>{said(statement)}</p>
            {citation === '' ? null : (
              <p className={styles.source}>
                <span>{citation}</span>
                {unconfirmed ? <Badge tone="warning">{words.unconfirmed}</Badge> : null}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
