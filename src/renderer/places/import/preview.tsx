import { useEffect } from 'react';
import type { ImportPreview, ImportRecord, ImportTaken } from '../../../contract/jobs.ts';
import { number } from '../../../words/count.ts';
import { importWords as words } from '../../../words/screens/imports.ts';
import { JobPanel } from '../../files/job-panel.tsx';
import { useFileJob } from '../../files/use-file-job.ts';
import { useWhyReadOnly } from '../../state/hooks.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/facts.tsx';
import { said } from '../../ui/said.ts';
import { Changes } from './changes.tsx';
import type { Choice, Taught } from './choice.ts';
import { Questions } from './questions.tsx';
import { TableColumns } from './table-columns.tsx';
import styles from './import.module.css';

/** How many lines of a list are drawn before more are asked for. */
const AT_ONCE = 20;

const OUTCOMES = ['new', 'changed', 'same', 'not-understood'] as const;

function Tally({ counts }: Pick<ImportPreview, 'counts'>) {
  return (
    <div className={styles.tally}>
      {[
        { id: 'rows', label: words.rows, count: counts.rows },
        ...OUTCOMES.map((id) => ({ id, label: words.outcome[id], count: counts[id] })),
      ].map(({ id, label, count }) => (
        <div key={id} className={styles.figure}>
          <span className={styles.count}>{number(count)}</span>
          <span className={styles.label}>{label}</span>
        </div>
      ))}
    </div>
  );
}

function More({ shown, all }: { readonly shown: number; readonly all: number }) {
  return shown < all ? <p className={styles.note}>{words.more(all - shown)}</p> : null;
}

function NotUnderstood({ preview }: { readonly preview: ImportPreview }) {
  const { notUnderstood: rows, counts } = preview;
  if (rows.length === 0) return null;
  return (
    <Section title={words.notUnderstood}>
      <p className={styles.note}>{words.notUnderstoodText}</p>
      <ShortTable
        caption={words.notUnderstood}
        columns={[
          { id: 'sheet', heading: words.sheet, narrow: true, cell: ({ sheet }) => sheet },
          { id: 'row', heading: words.row, align: 'end', narrow: true, head: true, cell: ({ row }) => String(row) },
          { id: 'name', heading: words.record, cell: ({ name }) => name },
          { id: 'why', heading: words.why, cell: ({ why }) => (why === null ? '' : said(why)) },
        ]}
        rows={rows}
        keyOf={({ sheet, row }, index) => `${sheet} ${row} ${index}`}
        atOnce={AT_ONCE}
      />
      <More shown={rows.length} all={counts['not-understood']} />
    </Section>
  );
}

function NewRecords({ preview }: { readonly preview: ImportPreview }) {
  const rows = preview.records.filter(({ outcome }) => outcome === 'new');
  if (preview.newRecords === 0) return null;
  return (
    <Disclosure title={words.newRecords(preview.newRecords)} open={preview.changedRecords === 0}>
      <ShortTable
        caption={words.newRecords(preview.newRecords)}
        columns={[
          { id: 'kind', heading: words.kindHeading, narrow: true, cell: ({ kind }: ImportRecord) => words.kind(kind) },
          { id: 'name', heading: words.record, head: true, cell: ({ name }: ImportRecord) => name },
        ]}
        rows={rows}
        keyOf={({ id }) => id}
        atOnce={AT_ONCE}
      />
      <More shown={rows.length} all={preview.newRecords} />
    </Disclosure>
  );
}

function Remarks({ preview }: { readonly preview: ImportPreview }) {
  const { remarks, remarkCount, left } = preview;
  if (remarkCount + left.length === 0) return null;
  const rows = [
    ...left.map(({ sheet, rows: count }) => ({ sheet, row: 0, text: words.left(sheet, count) })),
    ...remarks.map(({ sheet, row, statement }) => ({ sheet, row, text: said(statement) })),
  ];
  return (
    <Disclosure title={words.remarks(remarkCount + left.length)} open>
      <ShortTable
        caption={words.remarks(remarkCount + left.length)}
        columns={[
          { id: 'sheet', heading: words.sheet, narrow: true, cell: ({ sheet }) => sheet },
          {
            id: 'row',
            heading: words.row,
            align: 'end',
            narrow: true,
            cell: ({ row }) => (row === 0 ? '' : String(row)),
          },
          { id: 'text', heading: words.why, head: true, cell: ({ text }) => text },
        ]}
        rows={rows}
        keyOf={(_row, index) => String(index)}
        atOnce={AT_ONCE}
      />
      <More shown={remarks.length} all={remarkCount} />
    </Disclosure>
  );
}

/** What a file would make of the register: which column is what, what is new, what changes, what is not understood; and then takes it over. */
export function Preview({
  preview,
  choice,
  taught,
  again,
  onTaken,
}: {
  readonly preview: ImportPreview;
  readonly choice: Choice;
  readonly taught: Taught;
  readonly again: (choice: Choice) => void;
  readonly onTaken: (taken: { readonly change: number | null; readonly records: number }) => void;
}) {
  // What was looked at: another file, or the same one after a change of the register, is another piece of work.
  const work = useFileJob('imports.takeOver', `imports.takeOver ${preview.sha256} ${preview.sequence}`);
  const why = useWhyReadOnly();
  const { path, sha256, sequence, counts, newRecords, changedRecords } = preview;
  const records = newRecords + changedRecords;
  const nothing = counts.same > 0 ? words.nothingNew : words.nothingUsable;
  const take = async (): Promise<void> => {
    await work.run({ path, choice: { ...choice, taught }, sha256, sequence });
  };
  const { state, job, clear } = work;
  useEffect(() => {
    if (state !== 'done') return;
    const taken = job?.result as ImportTaken;
    // What was taken over is told once, and the next file begins anew.
    clear();
    onTaken(taken);
  }, [state, job, clear, onTaken]);
  return (
    <div className={styles.parts}>
      <Section title={words.counts}>
        <Tally counts={counts} />
      </Section>
      <Questions preview={preview} choice={choice} again={again} />
      {preview.tables.map((table) => (
        <TableColumns key={table.sheet} table={table} preview={preview} choice={choice} again={again} />
      ))}
      <NotUnderstood preview={preview} />
      <Changes preview={preview} />
      <NewRecords preview={preview} />
      <Remarks preview={preview} />
      <JobPanel work={work} done={() => null} />
      <div>
        {records === 0 ? (
          <Callout>{nothing}</Callout>
        ) : (
          <Button variant="primary" isDisabled={state === 'running'} why={why} onPress={() => void take()}>
            {words.takeOver(records)}
          </Button>
        )}
      </div>
    </div>
  );
}
