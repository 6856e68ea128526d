import type { ImportPreview } from '../../../contract/jobs.ts';
import { importWords as words } from '../../../words/screens/imports.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { linesOf } from '../history/json-lines.ts';
import type { NamesById } from '../history/json-lines.ts';
import styles from './import.module.css';

/** How many changes are drawn before more are asked for, and lines of one value. */
const AT_ONCE = 20;
const LINES = 12;

function Value({ json, names }: { readonly json: string | null; readonly names: NamesById }) {
  if (json === null) return <span className={styles.label}>{words.nothing}</span>;
  const lines = linesOf(json, names).slice(0, LINES);
  return (
    <span className={styles.value}>
      {lines.map((line, index) => (
        <span key={index}>{line}</span>
      ))}
    </span>
  );
}

/** Field by field, what changes in records that are there. */
export function Changes({ preview }: { readonly preview: ImportPreview }) {
  const { changedRecords, names } = preview;
  if (changedRecords === 0) return null;
  const changed = preview.records.filter(({ outcome }) => outcome === 'changed');
  const rows = changed.flatMap(({ id, kind, name, fields }) =>
    fields.length === 0
      ? [{ id, kind, name, field: '', before: null, after: null }]
      : fields.map((change) => ({ id, kind, name, ...change })),
  );
  return (
    <Disclosure title={words.changedRecords(changedRecords)} open>
      <ShortTable
        caption={words.changedRecords(changedRecords)}
        columns={[
          {
            id: 'record',
            heading: words.record,
            head: true,
            cell: ({ name, kind }) => `${name} (${words.kind(kind)})`,
          },
          { id: 'field', heading: words.field, cell: ({ field }) => words.fieldName(field) },
          { id: 'before', heading: words.before, cell: ({ before }) => <Value json={before} names={names} /> },
          { id: 'after', heading: words.after, cell: ({ after }) => <Value json={after} names={names} /> },
        ]}
        rows={rows}
        keyOf={({ id, field }) => `${id} ${field}`}
        atOnce={AT_ONCE}
      />
      {changed.length < changedRecords ? (
        <p className={styles.note}>{words.more(changedRecords - changed.length)}</p>
      ) : null}
    </Disclosure>
  );
}
