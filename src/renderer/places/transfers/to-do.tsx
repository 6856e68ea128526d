import { stepKey } from '../../../contract/answers.ts';
import type { Reply } from '../../../contract/contract.ts';
import type { ToDo } from '../../../core/law/answer.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import type { Transfer } from '../../../core/records/transfer.ts';
import type { RecordStart } from '../../../core/views/to-do-start.ts';
import { transfersWords as words } from '../../../words/screens/transfers.ts';
import { editRecord, newRecord } from '../../forms/navigate.ts';
import { useApp } from '../../state/app.ts';
import type { App } from '../../state/app.ts';
import { useWhyReadOnly } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { said } from '../../ui/said.ts';
import { linkPart } from './link-part.ts';
import styles from './transfer.module.css';

type Answered = Reply<'answers.transfer'>;

export interface StepsToTake {
  readonly answered: Answered;
  readonly transfer: Transfer;
  readonly regime: string;
  /** What the answer rests on. */
  readonly basis: string | null;
  readonly steps: readonly ToDo[];
}

function titleOf({ kind, prefill }: RecordStart, { answered, transfer }: StepsToTake): string | undefined {
  const name = (id: string): string => answered.names[id]?.name ?? '';
  const ends = [name(transfer.exporter), name(transfer.importer)] as const;
  if (kind === 'agreement') {
    const [part] = (prefill['servesAs'] ?? []) as ReadonlyArray<{ readonly kind: string }>;
    return words.startTitle(part?.kind ?? '', ...ends);
  }
  return kind === 'assessment' ? words.assessmentTitle(...ends) : undefined;
}

/** Opens the form of the record that is lacking; once it is saved, the transfer offers to name it. */
function begin(app: App, start: RecordStart, step: ToDo, of: StepsToTake): void {
  const { transfer, answered } = of;
  const title = titleOf(start, of);
  newRecord(app, start.kind, {
    purpose: `${transfer.id} ${stepKey(of.regime, step)}`,
    prefill: { ...start.prefill, ...(title === undefined ? {} : { title }) },
    names: answered.names as Readonly<Record<string, { readonly kind: RecordKind; readonly name: string }>>,
    returnTo: (saved) => ({
      place: 'transfers',
      record: transfer.id,
      ...(start.link === undefined ? {} : { part: linkPart({ field: start.link, id: saved }) }),
    }),
  });
}

/** The record on which a step is taken; what the answer rests on, for a step that only says by when. */
function recordOf({ statement, record }: ToDo, { basis }: StepsToTake): string | undefined {
  if (statement.id !== 'todo.act-before') return record;
  const [kind, id] = (basis ?? '').split(':');
  return kind === 'agreement' ? id : record;
}

function StepButtons({ step, of }: { readonly step: ToDo; readonly of: StepsToTake }) {
  const app = useApp();
  const why = useWhyReadOnly();
  const { answered, transfer, regime } = of;
  const start = answered.starts[stepKey(regime, step)];
  if (start !== undefined) {
    return (
      <div className={styles.buttons}>
        <Button size="small" icon="add" why={why} onPress={() => begin(app, start, step, of)}>
          {words.start(step.statement.id)}
        </Button>
        <Button size="small" variant="quiet" why={why} onPress={() => editRecord(app, 'transfer', transfer.id)}>
          {words.linkExisting}
        </Button>
      </div>
    );
  }
  if (step.statement.id === 'duty.article-13') {
    return (
      <Button size="small" icon="notice" onPress={() => app.navigation.go({ place: 'notice' })}>
        {words.toNotice}
      </Button>
    );
  }
  const record = recordOf(step, of);
  const named = record === transfer.id ? { kind: 'transfer', name: transfer.title } : answered.names[record ?? ''];
  if (record === undefined || named === undefined) return null;
  const kind = named.kind as RecordKind;
  return (
    <Button
      size="small"
      icon="edit"
      why={why}
      aria-label={words.editNamed(kind, named.name)}
      onPress={() => editRecord(app, kind, record)}
    >
      {words.edit(kind)}
    </Button>
  );
}

/** Steps to take, each with the button that opens the form in which it is taken. */
export function StepsToTakeList(props: StepsToTake) {
  return (
    <ul className={styles.toDo}>
      {props.steps.map((step, index) => (
        <li key={`${index} ${step.statement.id}`} className={styles.toDoItem}>
          <p>{said(step.statement)}</p>
          <StepButtons step={step} of={props} />
        </li>
      ))}
    </ul>
  );
}
