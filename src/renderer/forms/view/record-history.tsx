import { useState } from 'react';
import type { HistoryRow, Names } from '../../../contract/reports.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import { wordAt } from '../../../words/screens/forms/all.ts';
import { britishMoment } from '../../../words/screens/forms/moment.ts';
import { viewWords } from '../../../words/screens/forms/view.ts';
import { wordFor } from '../../../words/terms.ts';
import { useQuery } from '../../client/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { saidProblem } from '../../ui/said.ts';
import { optionsOf } from '../layouts/layout.ts';
import { modelOf } from '../model/read-schema.ts';
import { valueOf } from '../model/values.ts';
import { useGeography } from '../places.ts';
import { textOf } from '../text.ts';
import type { Named } from '../state/form-notes.ts';
import { useRecorded } from '../../state/hooks.ts';
import styles from './view.module.css';

const STEP = 50;

/** What a change left or put in a field, in words; lists of groups are counted, because their lines are long. */
function useFieldText(kind: RecordKind, names: Names) {
  const { nameOf } = useGeography();
  return (name: string, json: string | null): string => {
    const field = modelOf(kind).fields.find((one) => one.name === name);
    if (json === null || field === undefined) return viewWords.nothing;
    const value = valueOf(field, JSON.parse(json));
    const text = textOf(kind, field, optionsOf(name), value, {
      recordName: (id) => names[id]?.name ?? id,
      placeName: nameOf,
    });
    if (text !== '') return text;
    return Array.isArray(value) ? viewWords.entries(value.length) : viewWords.recorded;
  };
}

function Changes({
  kind,
  seq,
  names,
}: {
  readonly kind: RecordKind;
  readonly seq: number;
  readonly names: Readonly<Record<string, Named>>;
}) {
  const { value, problem } = useQuery('history.change', { ...useRecorded(), seq });
  const textOfField = useFieldText(kind, { ...names, ...value?.names });
  if (problem !== undefined) return <Callout tone="problem">{saidProblem(problem)}</Callout>;
  const fields = (value?.fields ?? []).filter(({ field }) => field !== 'id');
  return (
    <dl className={styles.changes}>
      {fields.map(({ field, before, after }) => (
        <div key={field} className={styles.change}>
          <dt>{wordAt(kind, field).label}</dt>
          <dd>
            {before === null ? null : <del className={styles.before}>{textOfField(field, before)}</del>}
            {after === null ? null : <ins className={styles.after}>{textOfField(field, after)}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function HistoryLine({
  kind,
  row,
  isFirst,
  names,
}: {
  readonly kind: RecordKind;
  readonly row: HistoryRow;
  readonly isFirst: boolean;
  readonly names: Readonly<Record<string, Named>>;
}) {
  const [open, setOpen] = useState(false);
  const action = isFirst && row.action === 'put' ? 'create' : row.action;
  return (
    <li className={styles.historyRow}>
      <p>
        <strong>{wordFor(viewWords.actions, action)}</strong> {viewWords.by(row.by)}
      </p>
      <p className={styles.paperFoot}>
        {britishMoment(row.at)} · {row.reason ?? viewWords.withoutReason}
      </p>
      {open ? <Changes kind={kind} seq={row.seq} names={names} /> : null}
      <Button size="small" variant="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
        {open ? viewWords.hideChanges : viewWords.showChanges}
      </Button>
    </li>
  );
}

/** Who changed the record, when, why and what, newest first. */
export function RecordHistory({
  kind,
  id,
  names,
}: {
  readonly kind: RecordKind;
  readonly id: string;
  readonly names: Readonly<Record<string, Named>>;
}) {
  const [limit, setLimit] = useState(STEP);
  const { value, problem } = useQuery('history.rows', { ...useRecorded(), record: id, limit }, { keep: true });
  if (problem !== undefined) return <Callout tone="problem">{saidProblem(problem)}</Callout>;
  const rows = value?.rows ?? [];
  const total = value?.total ?? 0;
  return (
    <>
      <ol className={styles.history}>
        {rows.map((row, place) => (
          <HistoryLine key={row.seq} kind={kind} row={row} isFirst={place === total - 1} names={names} />
        ))}
      </ol>
      {rows.length < total ? (
        <div>
          <Button size="small" onPress={() => setLimit(limit + STEP)}>
            {viewWords.olderHistory}
          </Button>
        </div>
      ) : null}
    </>
  );
}
