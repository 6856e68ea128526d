import { useState } from 'react';
import { addDays } from '../../../core/days.ts';
import type { GroupEntity } from '../../../core/records/entity.ts';
import { movesWords as words } from '../../../words/screens/moves.ts';
import { useQuery } from '../../client/use-query.ts';
import { useDates } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { saidProblem } from '../../ui/said.ts';
import { MoveListView } from './move-list.tsx';
import styles from './person.module.css';

function WouldMoveDialog({ entity, onClose }: { readonly entity: GroupEntity; readonly onClose: () => void }) {
  const dates = useDates();
  const record = { ...entity, existsTo: addDays(dates.on, -1) };
  const { value: moves, problem } = useQuery('contacts.moves', { ...dates, change: { kind: 'entity', record } });
  return (
    <Dialog
      title={words.wouldMoveTitle(entity.legalName)}
      open
      wide
      onClose={onClose}
      footer={<Button onPress={onClose}>{words.close}</Button>}
    >
      <div className={styles.dialog}>
        <p className={styles.soft}>{words.wouldMoveText(dates.on)}</p>
        {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
        {moves === undefined ? null : <MoveListView moves={moves} />}
      </div>
    </Dialog>
  );
}

/** Shows which contacts would move if a company closed, before it does. */
export function WouldMove({ entity }: { readonly entity: GroupEntity }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {words.wouldMove}
      </Button>
      {open ? <WouldMoveDialog entity={entity} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
