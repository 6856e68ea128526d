import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Reasoning } from '../../../contract/reasoning.ts';
import type { Verdict } from '../../../core/law/answer.ts';
import { reasoningWords as words } from '../../../words/screens/reasoning.ts';
import { useQuery } from '../../client/use-query.ts';
import { useDates } from '../../state/hooks.ts';
import { Callout } from '../../ui/callout.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { saidProblem } from '../../ui/said.ts';
import { LaterTurns } from './later-turns.tsx';
import { TurnView } from './turn.tsx';
import { WhyNotList } from './why-not.tsx';
import styles from './reasoning.module.css';

/** A part of the reasoning, worked out when it is opened for the first time; what comes is announced. */
function Opened({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: (reasoning: Reasoning) => ReactNode;
}) {
  const { value, problem } = useQuery('answers.reasoning', { ...useDates(), id });
  return (
    <section className={styles.told} aria-label={label} aria-busy={value === undefined && problem === undefined}>
      <Hidden>
        <span role="status">{value === undefined ? words.working : words.ready(label)}</span>
      </Hidden>
      {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
      {value === undefined ? null : children(value)}
    </section>
  );
}

function OnOpening({
  title,
  label,
  id,
  children,
}: {
  readonly title: string;
  readonly label: string;
  readonly id: string;
  readonly children: (reasoning: Reasoning) => ReactNode;
}) {
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure title={title} level={4} onOpen={() => setOpened(true)}>
      {opened ? (
        <Opened id={id} label={label}>
          {children}
        </Opened>
      ) : null}
    </Disclosure>
  );
}

/** What happens on the day on which the answer changes and on the known days after it; nothing where no known day ends it. */
export function OnThatDay({ id, verdict }: { readonly id: string; readonly verdict: Verdict }) {
  const { changesOn, regime } = verdict;
  if (changesOn === null) return null;
  return (
    <OnOpening id={id} title={words.turn(changesOn)} label={words.turnAbout(changesOn, regime)}>
      {({ turns, names }) => {
        const known = turns.find((one) => one.regime === regime);
        const [turn] = known?.turns ?? [];
        return turn === undefined || known === undefined ? null : (
          <>
            <TurnView turn={turn} verdict={verdict} names={names} here={id} />
            <LaterTurns turns={known} names={names} here={id} />
          </>
        );
      }}
    </OnOpening>
  );
}

/** Why the answer rests on nothing else. */
export function WhyNotOtherwise({ id, verdict: { regime } }: { readonly id: string; readonly verdict: Verdict }) {
  return (
    <OnOpening id={id} title={words.whyNot} label={words.whyNotAbout(regime)}>
      {({ whyNot, names }) => {
        const ofRegime = whyNot.find((one) => one.regime === regime);
        return ofRegime === undefined ? null : <WhyNotList whyNot={ofRegime} names={names} here={id} />;
      }}
    </OnOpening>
  );
}
