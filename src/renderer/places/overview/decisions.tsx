import { useState } from 'react';
import type { Overview } from '../../../contract/answers.ts';
import type { Finding } from '../../../core/checks/finding.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import { overviewWords as words } from '../../../words/screens/overview.ts';
import { AcceptOrAccepted } from '../../forms/view/accept-or-accepted.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/facts.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { said } from '../../ui/said.ts';
import styles from './decisions.module.css';

/** How many decisions are in sight at first. */
const FIRST = 5;

function Due({ finding, on }: { readonly finding: Finding; readonly on: string }) {
  if (finding.dueOn === undefined) return null;
  const late = finding.dueOn < on;
  return (
    <Badge tone={late ? 'problem' : 'soon'}>{late ? words.overdue(finding.dueOn) : words.by(finding.dueOn)}</Badge>
  );
}

/** The findings on which a person has to decide, worst first: what is so, by which law, what to do, and the record to do it on. */
export function Decisions({ overview }: { readonly overview: Overview }) {
  const { decisions, names, on } = overview;
  const [all, setAll] = useState(false);
  const shown = all ? decisions : decisions.slice(0, FIRST);
  return (
    <Section title={words.decisions} actions={<p className={styles.all}>{words.allFindings(overview.findings)}</p>}>
      {decisions.length === 0 ? <p className={styles.none}>{words.decisionsNone}</p> : null}
      <ol className={styles.list}>
        {shown.map((finding) => {
          const [first] = finding.records;
          const about = first === undefined ? undefined : names[first];
          return (
            <li key={`${finding.rule} ${finding.regime ?? ''} ${finding.records.join(' ')}`} className={styles.item}>
              <p className={styles.what}>{said(finding.statement)}</p>
              <p className={styles.do}>{said(finding.toDo)}</p>
              <p className={styles.foot}>
                {about === undefined || first === undefined ? null : (
                  <RecordLink kind={about.kind as RecordKind} id={first} name={about.name} />
                )}
                <span className={styles.citation}>{finding.citation}</span>
                <Due finding={finding} on={on} />
              </p>
              <AcceptOrAccepted finding={finding} names={names} on={on} />
            </li>
          );
        })}
      </ol>
      {shown.length === decisions.length ? null : (
        <div>
          <Button size="small" onPress={() => setAll(true)}>
            {words.more(decisions.length - shown.length)}
          </Button>
        </div>
      )}
    </Section>
  );
}
