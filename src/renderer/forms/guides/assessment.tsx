import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { OUTCOME_WORDS, PROGRESS_WORDS, STEP_ASKS } from '../../../words/assessments.ts';
import { assessmentsWords as words } from '../../../words/screens/assessments.ts';
import { useDates } from '../../state/hooks.ts';
import { useFormContext } from '../state/context.ts';
import { Advice, Contradictions, FollowsBox, HoldsBox, Lines, StepSource } from './assessment-parts.tsx';
import { GuidedContext, guidedByValues, useGuided } from './assessment-answers.ts';
import type { Guided } from './assessment-answers.ts';
import type { FormGuide } from './guide.ts';
import styles from './assessment.module.css';

function Provider({ children }: { readonly children: ReactNode }) {
  const { values } = useFormContext();
  const { on } = useDates();
  // Taken as a text, so that a key that changes nothing of this draws nothing anew.
  const text = values.useTaken((all) => JSON.stringify(guidedByValues(all, on) ?? null));
  const guided = useMemo(() => (JSON.parse(text) as Guided | null) ?? undefined, [text]);
  return <GuidedContext value={guided}>{children}</GuidedContext>;
}

function Head() {
  const guided = useGuided();
  if (guided === undefined) return <p className={styles.head}>{words.chooseMethod}</p>;
  const { steps, follows } = guided;
  const done = steps.filter(({ progress }) => progress === 'answered' || progress === 'not-needed').length;
  return (
    <p className={styles.head} role="status">
      <span>{words.progress(done, steps.length)}</span>
      <span>{OUTCOME_WORDS[follows.outcome]}</span>
    </p>
  );
}

function useStep(section: string) {
  return useGuided()?.steps.find(({ step }) => step.id === section);
}

function Mark({ section }: { readonly section: string }) {
  const found = useStep(section);
  if (found === undefined) return null;
  return <span className={styles[found.progress]}>{PROGRESS_WORDS[found.progress]}</span>;
}

/** Where the day until which it holds is asked for. */
const HOLDS: ReadonlySet<string> = new Set(['expiry', 'edpb-6']);

function Intro({ section }: { readonly section: string }) {
  const guided = useGuided();
  const found = useStep(section);
  if (guided === undefined || found === undefined) return null;
  const { step, progress, reasons } = found;
  return (
    <div className={styles.intro}>
      <p className={styles.asks}>{STEP_ASKS[step.id]}</p>
      <StepSource step={step} />
      {progress === 'not-needed' || progress === 'partly' ? <Lines said={reasons} /> : null}
      {section === 'conclusion' ? (
        <>
          <FollowsBox follows={guided.follows} />
          <Contradictions said={guided.contradictions} />
        </>
      ) : null}
      {section === 'people' ? <Advice against={guided.against} /> : null}
      {HOLDS.has(section) ? <HoldsBox expiry={guided.expiry} /> : null}
    </div>
  );
}

/** Leads through the questions of the method chosen: what each asks, how far it is answered, and what follows so far. */
export const assessmentGuide: FormGuide = { Provider, Head, Mark, Intro };
