import type { Reply } from '../../../contract/contract.ts';
import type { InLine } from '../../../contract/assessments.ts';
import type { TransferAssessment } from '../../../core/records/assessment.ts';
import { STATE_WORDS } from '../../../words/assessments.ts';
import { assessmentsWords as words } from '../../../words/screens/assessments.ts';
import { assessmentForm } from '../../../words/screens/forms/assessment.ts';
import { britishDay } from '../../../words/terms.ts';
import { useQuery } from '../../client/use-query.ts';
import { guidedBy } from '../../forms/guides/assessment-answers.ts';
import { Advice, Contradictions, FollowsBox, Lines } from '../../forms/guides/assessment-parts.tsx';
import { useDates } from '../../state/hooks.ts';
import { Facts, Section } from '../../ui/facts.tsx';
import type { Fact } from '../../ui/facts.tsx';
import { RecordLink } from '../../ui/record-link.tsx';

export type Reach = Reply<'assessments.reach'>;

/** What the engine says of an assessment on the day asked. */
export function useReach(id: string): Reach | undefined {
  return useQuery('assessments.reach', { ...useDates(), id }, { keep: true }).value;
}

function Line({ of: { id, name, completedOn } }: { readonly of: InLine }) {
  return (
    <span>
      <RecordLink kind="assessment" id={id} name={name} />
      {completedOn === undefined ? null : ` (${britishDay(completedOn)})`}
    </span>
  );
}

function lineFacts({ supersededBy, supersedes, state }: Reach): readonly Fact[] {
  return [
    ...(supersededBy === undefined
      ? []
      : [
          {
            label: state.of === 'superseded' ? words.supersededBy : words.supersededPending,
            value: <Line of={supersededBy} />,
          },
        ]),
    ...supersedes.map((one) => ({ label: words.supersedes, value: <Line of={one} /> })),
  ];
}

/** How an assessment stands on the day asked, and until when. */
function Standing({ reach }: { readonly reach: Reach }) {
  const { state, expiry } = reach;
  return (
    <Section title={words.standing} level={3}>
      <Facts
        facts={[
          { label: words.state, value: STATE_WORDS[state.of] },
          { label: words.until, value: expiry.lastDay === undefined ? words.noEnd : britishDay(expiry.lastDay) },
          ...lineFacts(reach),
        ]}
      />
      <Lines said={expiry.reasons} />
    </Section>
  );
}

/** The officer's advice and the decision, one below the other: the one is advice, the other is the controller's. */
function AdviceAndDecision({ assessment }: { readonly assessment: TransferAssessment }) {
  const { dpoAdvice, approver = '', decidedOn = '', conclusion } = assessment;
  const { dpoAdvice: adviceWords, conclusion: conclusionWords } = assessmentForm.fields;
  if (dpoAdvice === undefined && approver === '') return null;
  const advised =
    dpoAdvice === undefined
      ? ''
      : [
          adviceWords.fields.position.choices[dpoAdvice.position],
          `‘${dpoAdvice.advice}’`,
          words.by('', dpoAdvice.on ?? ''),
        ]
          .filter((part) => part !== '')
          .join(', ');
  const decided = [conclusionWords.choices[conclusion], words.by(approver, decidedOn)]
    .filter((part) => part !== '')
    .join(': ');
  return (
    <Section title={words.advice} level={3}>
      <Facts
        facts={[
          { label: words.officer, value: advised },
          { label: words.decision, value: decided },
        ]}
      />
    </Section>
  );
}

/** What is to be known of an assessment before its fields are read. */
export function Lead({ assessment }: { readonly assessment: TransferAssessment }) {
  const { on } = useDates();
  const reach = useReach(assessment.id);
  const { follows, contradictions, against } = guidedBy(assessment, on);
  return (
    <>
      {reach === undefined ? null : <Standing reach={reach} />}
      <Advice against={against} />
      <AdviceAndDecision assessment={assessment} />
      {assessment.method === 'other' ? null : (
        <Section title={words.follows} level={3}>
          <FollowsBox follows={follows} />
          <Contradictions said={contradictions} />
        </Section>
      )}
    </>
  );
}
