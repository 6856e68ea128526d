import type { Row } from '../../../contract/common.ts';
import type { VerdictWord } from '../../../core/law/answer.ts';
import { transfersWords as words } from '../../../words/screens/transfers.ts';
import { newRecord } from '../../forms/navigate.ts';
import { NewButton } from '../../forms/record-list-place.tsx';
import { useApp } from '../../state/app.ts';
import type { Location } from '../../state/navigation.ts';
import type { CellPainters } from '../../table/row.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { VerdictMark, VerdictShape } from '../../ui/verdict-mark.tsx';
import type { Place } from '../place.ts';
import { RecordPlace } from '../record-place.tsx';
import { TransferRecord } from './transfer-record.tsx';
import styles from './transfer.module.css';

/** The answer with the shade that it ends soon, in one column. */
function answerCell({ cells }: Row) {
  const { overall, actSoon } = cells;
  if (typeof overall !== 'string') return null;
  const verdict = overall as VerdictWord;
  if (actSoon !== 'yes') return <VerdictMark verdict={verdict} />;
  return (
    <span className={styles.soon}>
      <span aria-hidden="true">
        <VerdictMark verdict={verdict} />
      </span>
      <VerdictShape mark="act-soon" />
      <Hidden>{words.soon(verdict)}</Hidden>
    </span>
  );
}

const CELLS: CellPainters = { overall: answerCell };

const DEFAULT_COLUMNS = ['overall', 'title', 'exporter', 'destination', 'basis', 'goodThrough'];

function NoTransfers() {
  const { navigation } = useApp();
  return (
    <EmptyState
      icon="transfer"
      title={words.empty}
      action={
        <>
          <NewButton kind="transfer" />
          <Button onPress={() => navigation.go({ place: 'entities' })}>{words.toEntities}</Button>
        </>
      }
    >
      <p>{words.emptyText}</p>
      <p>{words.emptyFirst}</p>
    </EmptyState>
  );
}

const ACTIONS = <NewButton kind="transfer" />;
const EMPTY = <NoTransfers />;

function TransfersPlace({ location }: { readonly location: Location }) {
  return (
    <RecordPlace
      place="transfers"
      kind="transfer"
      location={location}
      cells={CELLS}
      defaultColumns={DEFAULT_COLUMNS}
      actions={ACTIONS}
      empty={EMPTY}
      record={(id, close) => <TransferRecord id={id} location={location} onClose={close} />}
    />
  );
}

export const transfersPlace: Place = {
  id: 'transfers',
  group: 'records',
  icon: 'transfer',
  needsRegister: true,
  kind: 'transfer',
  create: (app) => newRecord(app, 'transfer'),
  View: TransfersPlace,
};
