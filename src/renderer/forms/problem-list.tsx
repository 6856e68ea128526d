import { useEffect, useRef } from 'react';
import type { Problem } from '../../contract/entry.ts';
import { formProblem } from '../../words/screens/forms/problems.ts';
import { formWords } from '../../words/screens/forms/form.ts';
import { useTaken } from '../state/store.ts';
import { Callout } from '../ui/callout.tsx';
import { Link } from '../ui/link.tsx';
import { saidProblem } from '../ui/said.ts';
import { useFormContext } from './state/context.ts';
import { shownNotes, want } from './state/form-notes.ts';
import styles from './form.module.css';

/**
 * What stands against saving, with a way to each field. It takes the focus when saving was tried in vain.
 * @param tries how often saving was tried in vain
 * @param problem what the engine answered, where that is about no field
 */
export function ProblemList({ tries, problem }: { readonly tries: number; readonly problem: Problem | undefined }) {
  const { notes, speech } = useFormContext();
  const state = useTaken(notes, (all) => all);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0) box.current?.focus();
  }, [tries]);
  if (!state.tried) return null;
  const shown = shownNotes(state);
  const whole = problem !== undefined && problem.fields.length === 0 ? saidProblem(problem) : undefined;
  if (shown.length === 0 && whole === undefined) return null;
  return (
    <div ref={box} tabIndex={-1} className={styles.problems}>
      <Callout tone="problem" title={shown.length === 0 ? formWords.notSaved : formWords.problems(shown.length)}>
        {whole === undefined ? null : <p>{whole}</p>}
        {shown.length === 0 ? null : (
          <ul className={styles.problemLines}>
            {shown.map(({ path, statement }) => (
              <li key={`${path} ${statement.id}`}>
                <Link onPress={() => want(notes, path)}>{speech.labelOf(path)}</Link>{' '}
                <span>{formProblem(statement, speech)}</span>
              </li>
            ))}
          </ul>
        )}
      </Callout>
    </div>
  );
}
