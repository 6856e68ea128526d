import { progressOf } from '../../../core/assessments/progress.ts';
import type { StepProgress } from '../../../core/assessments/progress.ts';
import type { TransferAssessment } from '../../../core/records/assessment.ts';
import { PROGRESS_WORDS } from '../../../words/assessments.ts';
import { assessmentsWords as words } from '../../../words/screens/assessments.ts';
import { sectionTitle } from '../../../words/screens/forms/all.ts';
import { Lines, StepSource } from '../../forms/guides/assessment-parts.tsx';
import { useDates } from '../../state/hooks.ts';
import { ShortTable } from '../../table/short-table.tsx';
import type { ShortColumn } from '../../table/short-table.tsx';
import { Section } from '../../ui/facts.tsx';

const COLUMNS: ReadonlyArray<ShortColumn<StepProgress>> = [
  {
    id: 'step',
    heading: words.step,
    head: true,
    cell: ({ step }) => (
      <>
        {sectionTitle('assessment', step.id)}
        <StepSource step={step} />
      </>
    ),
  },
  { id: 'progress', heading: words.howFar, narrow: true, cell: ({ progress }) => PROGRESS_WORDS[progress] },
  { id: 'lacking', heading: words.lacking, cell: ({ reasons }) => <Lines said={reasons} /> },
];

/** The steps of the method, how far each is answered, and by which source it is asked. */
export function Steps({ assessment }: { readonly assessment: TransferAssessment }) {
  const { on } = useDates();
  return (
    <Section title={words.steps} level={3}>
      <ShortTable
        caption={words.steps}
        columns={COLUMNS}
        rows={progressOf(assessment, on)}
        keyOf={({ step }) => step.id}
      />
    </Section>
  );
}
