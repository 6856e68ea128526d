import { useState } from 'react';
import type { FieldChange, HistoryRow } from '../../../contract/reports.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import { historyWords as words, moment } from '../../../words/screens/history.ts';
import { useQuery } from '../../client/use-query.ts';
import { RecordPane } from '../../frame/record-pane.tsx';
import { locationOf } from '../place-of-kind.ts';
import { useApp } from '../../state/app.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Coming } from '../../ui/coming.tsx';
import { Facts, Section } from '../../ui/facts.tsx';
import { saidProblem } from '../../ui/said.ts';
import { linesOf } from './json-lines.ts';
import type { NamesById } from './json-lines.ts';
import { useRecorded } from '../../state/hooks.ts';
import styles from './place.module.css';

/** How many lines of a value are shown before it is asked for whole. */
const SHORT = 8;

/** A value as lines, the first of them where there are many. */
export function Value({ json, names }: { readonly json: string | null; readonly names: NamesById }) {
  const [whole, setWhole] = useState(false);
  if (json === null) return <span className={styles.nothing}>{words.nothing}</span>;
  const lines = linesOf(json, names);
  const shown = whole ? lines : lines.slice(0, SHORT);
  return (
    <div className={styles.value}>
      {shown.map((line, index) => (
        <span key={index} className={styles.line}>
          {line}
        </span>
      ))}
      {shown.length === lines.length ? null : (
        <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
          {words.moreLines(lines.length - shown.length)}
        </Button>
      )}
    </div>
  );
}

/** What the entry was about, in a word or two. */
export function subjectOf(row: HistoryRow): string {
  const name = row.recordName ?? words.register;
  return row.kind === null || row.recordName === null ? name : `${name} (${words.kind(row.kind)})`;
}

/** One entry of the history: who, when and why, and field by field what it changed. */
export function Change({ seq, onClose }: { readonly seq: number; readonly onClose: () => void }) {
  const { navigation } = useApp();
  const { value, problem } = useQuery('history.change', { ...useRecorded(), seq });
  if (problem !== undefined) return <Callout tone="problem">{saidProblem(problem)}</Callout>;
  if (value === undefined) return <Coming />;
  const { row, names } = value;
  // The id never changes and says nothing to a person.
  const fields = value.fields.filter(({ field }) => field !== 'id');
  const isNew = fields.every((change) => change.before === null);
  const { kind, recordId } = row;
  const before = {
    id: 'before',
    heading: words.before,
    cell: (change: FieldChange) => <Value json={change.before} names={names} />,
  };
  return (
    <RecordPane
      id={String(seq)}
      kind={words.entry(row.seq)}
      name={`${words.action(row.action)}: ${row.recordName ?? words.register}`}
      onClose={onClose}
      {...(kind === null || recordId === null
        ? {}
        : {
            actions: (
              <Button size="small" icon="open" onPress={() => navigation.go(locationOf(kind as RecordKind, recordId))}>
                {words.openRecord}
              </Button>
            ),
          })}
    >
      <Facts
        facts={[
          { label: words.when, value: moment(row.at) },
          { label: words.who, value: row.by },
          { label: words.why, value: row.reason ?? words.noWhy },
          { label: words.change, value: row.change },
          { label: words.seal, value: <code className={styles.seal}>{row.hash}</code> },
        ]}
      />
      <Section title={words.fields}>
        {fields.length === 0 ? <p className={styles.nothing}>{words.noFields}</p> : null}
        {fields.length === 0 ? null : (
          <ShortTable
            caption={words.fields}
            rows={fields}
            keyOf={({ field }) => field}
            columns={[
              { id: 'field', heading: words.field, head: true, cell: ({ field }) => words.fieldName(field) },
              ...(isNew ? [] : [before]),
              { id: 'after', heading: words.after, cell: ({ after }) => <Value json={after} names={names} /> },
            ]}
          />
        )}
      </Section>
    </RecordPane>
  );
}
