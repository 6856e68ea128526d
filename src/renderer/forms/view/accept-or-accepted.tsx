import type { Names } from '../../../contract/reports.ts';
import type { Finding } from '../../../core/checks/finding.ts';
import { viewWords } from '../../../words/screens/forms/view.ts';
import { useApp } from '../../state/app.ts';
import { useWhyReadOnly } from '../../state/hooks.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { said } from '../../ui/said.ts';
import { acceptFinding, canBeAccepted } from '../accept.ts';
import styles from './view.module.css';

/** The decision to live with a finding, in words and with a way to it; or the button that records one. */
export function AcceptOrAccepted({
  finding,
  names,
  on,
}: {
  readonly finding: Finding;
  readonly names: Names;
  readonly on: string;
}) {
  const app = useApp();
  const why = useWhyReadOnly();
  const { acceptedBy, acceptance } = finding;
  if (acceptedBy !== undefined && acceptance !== undefined) {
    return (
      <p className={styles.acceptance}>
        <Badge>{viewWords.accepted}</Badge> {said(acceptance)}{' '}
        <RecordLink kind="accepted-risk" id={acceptedBy} name={viewWords.toDecision} />
      </p>
    );
  }
  if (!canBeAccepted(finding)) return null;
  return (
    <div>
      <Button size="small" variant="quiet" why={why} onPress={() => acceptFinding(app, finding, names, on)}>
        {viewWords.accept}
      </Button>
    </div>
  );
}
