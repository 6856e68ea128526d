import type { Names } from '../../../contract/reports.ts';
import { sentencesAbout } from '../../../core/checks/about-sentences.ts';
import type { Finding } from '../../../core/checks/finding.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import { viewWords } from '../../../words/screens/forms/view.ts';
import { noticeWords as words } from '../../../words/screens/notice.ts';
import { AcceptOrAccepted } from '../../forms/view/accept-or-accepted.tsx';
import { Badge } from '../../ui/badge.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { said } from '../../ui/said.ts';
import styles from './notice.module.css';

const TONES = { decide: 'problem', mend: 'warning', note: 'plain' } as const;

/** Rules that only repeat a sentence's state and comment, which stand beside it already. */
const SAID_BY_STATE = new Set(['notice.unsafe-wording', 'notice.to-be-confirmed']);

/** The most records that a finding leads to here; its record has them all. */
const MOST_LINKS = 6;

interface FindingProps {
  readonly finding: Finding;
  readonly names: Names;
  readonly notice: string;
  readonly on: string;
}

/** What to do about a finding, its law, the records behind it, and the decision to live with it. */
function Behind({ finding, names, notice, on }: FindingProps) {
  return (
    <>
      <p className={styles.findingToDo}>
        {words.toDo}
        {': '}
        {[finding.toDo, ...finding.alsoToDo].map(said).join(' ')}
      </p>
      <p className={styles.findingFoot}>
        <span>{finding.citation}</span>
        {finding.records
          .filter((id) => id !== notice && names[id] !== undefined)
          .slice(0, MOST_LINKS)
          .map((id) => (
            <RecordLink key={id} kind={names[id]?.kind as RecordKind} id={id} name={names[id]?.name ?? ''} />
          ))}
      </p>
      <AcceptOrAccepted finding={finding} names={names} on={on} />
    </>
  );
}

/**
 * What the checks find, each with its law, what to do, and the records behind it.
 * @param at the sentence below which it stands: a finding about several has the rest below the first of them only
 */
export function FindingList({
  findings,
  at,
  ...rest
}: Omit<FindingProps, 'finding'> & { readonly findings: readonly Finding[]; readonly at?: number }) {
  return (
    <ul className={styles.findings}>
      {findings.map((finding, index) => {
        const [first] = sentencesAbout(finding);
        return (
          <li key={`${index} ${finding.rule}`} className={styles.finding}>
            <p>
              <Badge tone={TONES[finding.severity]}>{viewWords.severity[finding.severity]}</Badge>
              {SAID_BY_STATE.has(finding.rule) ? null : (
                <span className={styles.findingText}>{said(finding.statement)}</span>
              )}
            </p>
            {at === undefined || first === at ? <Behind finding={finding} {...rest} /> : null}
          </li>
        );
      })}
    </ul>
  );
}
