import type { Finding } from '../../../core/checks/finding.ts';
import type { Reply } from '../../../contract/contract.ts';
import { overviewWords } from '../../../words/screens/overview.ts';
import { viewWords } from '../../../words/screens/forms/view.ts';
import { Badge } from '../../ui/badge.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { said } from '../../ui/said.ts';
import { AcceptOrAccepted } from './accept-or-accepted.tsx';
import styles from './view.module.css';

const TONES = { decide: 'problem', mend: 'warning', note: 'plain' } as const;

function Due({ finding, on }: { readonly finding: Finding; readonly on: string }) {
  if (finding.dueOn === undefined) return null;
  const late = finding.dueOn < on;
  return (
    <Badge tone={late ? 'problem' : 'soon'}>
      {late ? overviewWords.overdue(finding.dueOn) : overviewWords.by(finding.dueOn)}
    </Badge>
  );
}

/** What the checks find about a record: what is so, by which law, what to do, and what to accept. */
export function RecordFindings({
  id,
  on,
  reply,
}: {
  readonly id: string;
  readonly on: string;
  readonly reply: Reply<'answers.findings'> | undefined;
}) {
  if (reply === undefined) return null;
  if (reply.findings.length === 0) return <p className={styles.nothing}>{viewWords.noFindingsOn(on)}</p>;
  return (
    <ul className={styles.findings}>
      {reply.findings.map((finding, index) => (
        <li key={`${index} ${finding.rule}`} className={styles.finding}>
          <p>{said(finding.statement)}</p>
          <p className={styles.findingFoot}>
            <Badge tone={TONES[finding.severity]}>{viewWords.severity[finding.severity]}</Badge>
            <Due finding={finding} on={on} />
            <span>{finding.citation}</span>
          </p>
          <div className={styles.toDo}>
            <p className={styles.toDoName}>{viewWords.toDo}</p>
            <ul>
              {[finding.toDo, ...finding.alsoToDo].map((step) => (
                <li key={said(step)}>{said(step)}</li>
              ))}
            </ul>
          </div>
          <p className={styles.findingFoot}>
            {finding.records
              .filter((record) => record !== id)
              .map((record) => {
                const named = reply.names[record];
                return named === undefined ? null : (
                  <RecordLink key={record} kind={named.kind as never} id={record} name={named.name} />
                );
              })}
          </p>
          <AcceptOrAccepted finding={finding} names={reply.names} on={on} />
        </li>
      ))}
    </ul>
  );
}
