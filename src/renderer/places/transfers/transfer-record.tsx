import type { Transfer } from '../../../core/records/transfer.ts';
import { transfersWords as words } from '../../../words/screens/transfers.ts';
import { useQuery } from '../../client/use-query.ts';
import { RecordPanel } from '../../forms/record-panel.tsx';
import { useDates } from '../../state/hooks.ts';
import type { Location } from '../../state/navigation.ts';
import { Callout } from '../../ui/callout.tsx';
import { saidProblem } from '../../ui/said.ts';
import { useLater } from '../../ui/use-later.ts';
import { VerdictMark } from '../../ui/verdict-mark.tsx';
import { AnswerChange } from './answer-change.tsx';
import { LinkOffer } from './link-offer.tsx';
import { linkingOf } from './link-part.ts';
import { TwoClocks } from './two-clocks.tsx';
import { VerdictView } from './verdict-view.tsx';
import styles from './transfer.module.css';

function useAnswer(id: string) {
  return useQuery('answers.transfer', { ...useDates(), id });
}

/** The overall answer, beside the name. */
function Marks({ transfer }: { readonly transfer: Transfer }) {
  const { value } = useAnswer(transfer.id);
  if (value === undefined || transfer.status !== 'active') return null;
  const { overall, actSoon } = value.answer;
  return (
    <>
      <VerdictMark verdict={overall} actSoon={actSoon} wash />
      <AnswerChange transfer={transfer.id} overall={overall} soon={actSoon} />
    </>
  );
}

/** The answer law by law, the worst first as the engine has them. */
function Answer({ transfer, location }: { readonly transfer: Transfer; readonly location: Location }) {
  const { value: answered, problem } = useAnswer(transfer.id);
  const linking = linkingOf(location.part);
  // The worst answer comes first; the others follow when it stands.
  const later = useLater();
  if (transfer.status !== 'active') {
    return (
      <Callout title={words.notJudged}>
        {transfer.status === 'draft' ? words.draftNotJudged : words.endedNotJudged}
      </Callout>
    );
  }
  return (
    <div className={styles.answer}>
      {linking === undefined ? null : <LinkOffer transfer={transfer} linking={linking} />}
      {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
      {answered === undefined ? null : (
        <>
          {answered.answer.verdicts.length > 1 ? (
            <p className={styles.aside}>{words.worst(answered.answer.verdicts.length)}</p>
          ) : null}
          {(later ? answered.answer.verdicts : answered.answer.verdicts.slice(0, 1)).map((verdict) => (
            <VerdictView key={verdict.regime} verdict={verdict} answered={answered} transfer={transfer} />
          ))}
          {later ? <TwoClocks id={transfer.id} /> : null}
        </>
      )}
    </div>
  );
}

/** A transfer: the answer about it with its reasons, then the record itself. */
export function TransferRecord({
  id,
  location,
  onClose,
}: {
  readonly id: string;
  readonly location: Location;
  readonly onClose: () => void;
}) {
  return (
    <RecordPanel
      id={id}
      location={location}
      onClose={onClose}
      marks={({ record }) => <Marks transfer={record as Transfer} />}
      lead={({ record }) => <Answer transfer={record as Transfer} location={location} />}
    />
  );
}
