import type { Finding } from '../../../core/checks/finding.ts';
import type { Reply } from '../../../contract/contract.ts';
import { overviewWords } from '../../../words/screens/overview.ts';
import { viewWords } from '../../../words/screens/forms/view.ts';
import { useApp } from '../../state/app.ts';
import { useReadOnly } from '../../state/hooks.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { said } from '../../ui/said.ts';
import { newRecord } from '../navigate.ts';
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
  const app = useApp();
  const readOnly = useReadOnly();
  if (reply === undefined) return null;
  if (reply.findings.length === 0) return <p className={styles.nothing}>{viewWords.noFindingsOn(on)}</p>;
  const accept = (finding: Finding): void =>
    newRecord(app, 'accepted-risk', {
      purpose: `${finding.rule} ${id}`,
      prefill: {
        findingRule: finding.rule,
        record: finding.records[0] ?? id,
        ...(finding.regime === undefined ? {} : { regime: finding.regime }),
      },
    });
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
            {finding.acceptedBy === undefined ? (
              <Button size="small" variant="quiet" isDisabled={readOnly} onPress={() => accept(finding)}>
                {viewWords.accept}
              </Button>
            ) : (
              <Badge>{viewWords.accepted}</Badge>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
