import { useState } from 'react';
import { movesWords as words } from '../../../words/screens/moves.ts';
import { useCommand } from '../../client/use-command.ts';
import { useQuery } from '../../client/use-query.ts';
import { useDates, useWhyReadOnly } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Coming } from '../../ui/coming.tsx';
import { MoveListView } from './move-list.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { RoutingProblem } from './routing-problem.tsx';
import styles from './person.module.css';

/** Asks for the reason, and keeps the decisions as one change. */
function KeepDecisions({ count, onClose }: { readonly count: number; readonly onClose: () => void }) {
  const { on } = useDates();
  const command = useCommand('contacts.redecide');
  return (
    <ReasonDialog
      title={words.keepTitle}
      confirmLabel={words.keepConfirm}
      autoFocus
      command={command}
      run={(reason) => command.run({ on, reason })}
      done={({ changed }) => words.kept(changed)}
      onClose={onClose}
    >
      <p>{words.keepText(count)}</p>
    </ReasonDialog>
  );
}

/** The contacts held, decided anew for the day: who moves, before anything is changed. */
export function ContactMoves() {
  const dates = useDates();
  const why = useWhyReadOnly();
  const { value: moves, problem } = useQuery('contacts.moves', dates);
  const [keeping, setKeeping] = useState(false);
  if (problem !== undefined) return <RoutingProblem problem={problem} />;
  if (moves === undefined) return <Coming />;
  const { counts } = moves.list;
  const count = counts.moves + counts.joint + counts.first;
  return (
    <div className={styles.person}>
      <p className={styles.soft}>{words.lead(dates.on)}</p>
      <MoveListView moves={moves} level={2} />
      <div>
        <Button variant="primary" isDisabled={count === 0} why={why} onPress={() => setKeeping(true)}>
          {words.keep}
        </Button>
      </div>
      {keeping ? <KeepDecisions count={count} onClose={() => setKeeping(false)} /> : null}
    </div>
  );
}
