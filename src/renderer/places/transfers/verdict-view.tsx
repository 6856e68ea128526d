import type { Reply } from '../../../contract/contract.ts';
import type { Verdict } from '../../../core/law/answer.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import type { Statement } from '../../../core/statement.ts';
import type { Transfer } from '../../../core/records/transfer.ts';
import { transfersWords as words } from '../../../words/screens/transfers.ts';
import { FLAG_WORDS } from '../../../words/terms.ts';
import { AnswerTimeline } from '../../pictures/answer-timeline.tsx';
import { useApp } from '../../state/app.ts';
import { Badge } from '../../ui/badge.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Link } from '../../ui/link.tsx';
import { said } from '../../ui/said.ts';
import { useLater } from '../../ui/use-later.ts';
import { VerdictMark } from '../../ui/verdict-mark.tsx';
import { locationOf } from '../place-of-kind.ts';
import { OnThatDay, WhyNotOtherwise } from './reasoning-part.tsx';
import { Steps } from './steps.tsx';
import { StepsToTakeList } from './to-do.tsx';
import styles from './transfer.module.css';

type Answered = Reply<'answers.transfer'>;

/** What the answer rests on, leading to the agreement where it is one. */
function Basis({
  verdict,
  statement,
  answered,
}: {
  readonly verdict: Verdict;
  readonly statement: Statement;
  readonly answered: Answered;
}) {
  const { navigation } = useApp();
  const [, id = ''] = (verdict.basis ?? '').split(':');
  const named = answered.names[id];
  return (
    <span className={styles.basis}>
      <span>{said(statement)}</span>
      {named === undefined ? null : (
        <Link
          aria-label={words.openBasisNamed(named.name)}
          onPress={() => navigation.go(locationOf(named.kind as RecordKind, id))}
        >
          {words.openBasis}
        </Link>
      )}
    </span>
  );
}

interface VerdictViewProps {
  readonly verdict: Verdict;
  readonly answered: Answered;
  readonly transfer: Transfer;
}

/** For how long the answer of one law holds, why, and what else is to be done under it. */
function Reasoned({ verdict, answered, transfer }: VerdictViewProps) {
  const { regime, reasons, openDuties, basis } = verdict;
  return (
    <>
      <div className={styles.part}>
        <h4>{words.howLong}</h4>
        <AnswerTimeline verdict={verdict} on={answered.answer.on} />
        <OnThatDay id={transfer.id} verdict={verdict} />
      </div>
      <div className={styles.part}>
        <h4>{words.why}</h4>
        <Steps reasons={reasons} names={answered.names} here={transfer.id} />
        <WhyNotOtherwise id={transfer.id} verdict={verdict} />
      </div>
      {openDuties.length === 0 ? null : (
        <div className={styles.part}>
          <h4>{words.otherDuties}</h4>
          <p className={styles.aside}>{words.otherDutiesText}</p>
          <StepsToTakeList answered={answered} transfer={transfer} regime={regime} basis={basis} steps={openDuties} />
        </div>
      )}
    </>
  );
}

/** The answer of one law: what it is, what it rests on and for how long, what to do, and why, step by step. */
export function VerdictView({ verdict, answered, transfer }: VerdictViewProps) {
  const { regime, toDo, flags, fallbackStatement, basisStatement } = verdict;
  // What the answer is and what to do are read before why it is so.
  const later = useLater();
  const facts = [
    ...(basisStatement === null
      ? []
      : [
          {
            label: words.restsOn,
            value: <Basis verdict={verdict} statement={basisStatement} answered={answered} />,
          },
        ]),
    ...(flags.length === 0
      ? []
      : [
          {
            label: words.flags,
            value: (
              <span className={styles.flags}>
                {flags.map((flag) => (
                  <Badge key={flag} tone="warning">
                    {FLAG_WORDS[flag]}
                  </Badge>
                ))}
              </span>
            ),
          },
        ]),
    ...(verdict.verdict === 'mechanism-in-place'
      ? [{ label: words.fallback, value: fallbackStatement === null ? words.noFallback : said(fallbackStatement) }]
      : []),
  ];
  return (
    <section className={styles.verdict} aria-label={words.under(regime)}>
      <header className={styles.verdictHead}>
        <h3>{regime === 'unlisted' ? words.underUnlisted : words.under(regime)}</h3>
        <VerdictMark verdict={verdict.verdict} actSoon={verdict.actSoon} wash />
      </header>
      {facts.length === 0 ? null : <Facts facts={facts} />}
      {toDo.length === 0 ? null : (
        <div className={styles.part}>
          <h4>{words.toDo}</h4>
          <StepsToTakeList answered={answered} transfer={transfer} regime={regime} basis={verdict.basis} steps={toDo} />
        </div>
      )}
      {later ? <Reasoned verdict={verdict} answered={answered} transfer={transfer} /> : null}
    </section>
  );
}
