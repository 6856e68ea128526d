import type { Expiry } from '../../../core/assessments/expiry.ts';
import type { Follows, Outcome } from '../../../core/assessments/follows.ts';
import { METHOD_SOURCES } from '../../../core/assessments/guide.ts';
import type { Step } from '../../../core/assessments/guide.ts';
import type { Statement } from '../../../core/statement.ts';
import { OUTCOME_WORDS } from '../../../words/assessments.ts';
import { assessmentsWords as words } from '../../../words/screens/assessments.ts';
import { GRADE_WORDS } from '../../../words/screens/settings.ts';
import { Badge } from '../../ui/badge.tsx';
import { Callout } from '../../ui/callout.tsx';
import { said as inWords } from '../../ui/said.ts';
import type { Guided } from './assessment-answers.ts';
import styles from './assessment.module.css';

/** Statements one below the other. */
export function Lines({ said }: { readonly said: readonly Statement[] }) {
  return said.length === 0 ? null : (
    <ul className={styles.lines}>
      {said.map((statement, index) => (
        <li key={`${index} ${statement.id}`}>{inWords(statement)}</li>
      ))}
    </ul>
  );
}

/** By which source a step is asked, and how far that can be trusted. */
export function StepSource({ step: { citation, grade, sources } }: { readonly step: Step }) {
  if (citation === undefined || grade === undefined) return null;
  const titles = sources.flatMap((key) => {
    const source = METHOD_SOURCES[key];
    return source === undefined ? [] : [words.sourceDated(source.title, source.dated)];
  });
  return (
    <p className={styles.source}>
      <span>{words.source(citation, GRADE_WORDS[grade], titles)}</span>
      {grade === 'unconfirmed' ? <Badge tone="soon">{words.unconfirmed}</Badge> : null}
    </p>
  );
}

const TONES: Readonly<Record<Outcome, 'good' | 'warning' | 'note'>> = {
  allows: 'good',
  'allows-with-measures': 'good',
  'only-with-exceptions': 'warning',
  'does-not-allow': 'warning',
  open: 'note',
};

/** The conclusion that the answers allow. */
export function FollowsBox({ follows: { outcome, reasons } }: { readonly follows: Follows }) {
  return (
    <Callout tone={TONES[outcome]} title={OUTCOME_WORDS[outcome]}>
      <Lines said={reasons} />
    </Callout>
  );
}

/** Where the record speaks against itself. */
export function Contradictions({ said }: { readonly said: readonly Statement[] }) {
  return said.length === 0 ? null : (
    <Callout tone="warning" title={words.contradictions}>
      <Lines said={said} />
    </Callout>
  );
}

/** Until when it holds, and why. */
export function HoldsBox({ expiry: { lastDay, reasons } }: { readonly expiry: Expiry }) {
  return (
    <Callout title={lastDay === undefined ? words.holds : words.lastDay(lastDay)}>
      <Lines said={reasons} />
    </Callout>
  );
}

/** That it was decided otherwise than advised: never out of sight where it is so. */
export function Advice({ against }: { readonly against: Guided['against'] }) {
  return against === undefined ? null : (
    <Callout tone="warning" title={words.differs}>
      <p>{words.differsText(against.advice)}</p>
      <p>{against.why === '' ? words.whyMissing : words.why(against.why)}</p>
    </Callout>
  );
}
