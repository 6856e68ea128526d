import type { ImportPreview, ImportTable } from '../../../contract/jobs.ts';
import { LAYOUT_IDS } from '../../../core/imports/layout.ts';
import type { LayoutId } from '../../../core/imports/layout.ts';
import { importWords as words, layoutField } from '../../../words/screens/imports.ts';
import { useApp } from '../../state/app.ts';
import { usePreferences } from '../../state/hooks.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import type { Choice } from './choice.ts';
import styles from './import.module.css';

/** For how many kinds of file the columns are remembered. */
const MOST_REMEMBERED = 50;

type Columns = Readonly<Record<string, string | null>>;

function columnsOf({ columns }: ImportTable): Columns {
  return Object.fromEntries(columns.map(({ heading, field }) => [heading, field]));
}

/** Which column of a sheet is taken for what: to be changed, which reads the file again and is remembered for the next one with the same headings. */
export function TableColumns({
  table,
  preview,
  choice,
  again,
}: {
  readonly table: ImportTable;
  readonly preview: ImportPreview;
  readonly choice: Choice;
  readonly again: (choice: Choice) => void;
}) {
  const { preferences } = useApp();
  const kept = usePreferences()?.taughtLayouts ?? [];
  const { sheet, layout, headingRow, columns, taught, fields, key } = table;
  const offered = fields.map((id) => ({ id, label: layoutField(layout, id) }));
  const { counts } = preview;
  const usable = counts.new + counts.changed + counts.same;
  const notes = columns.filter((column) => column.field === null).length;
  const take = (heading: string, field: string): void => {
    const own: Columns = { ...columnsOf(table), [heading]: field === '' ? null : field };
    const others = kept.filter((one) => one.headings !== key);
    void preferences.set({
      taughtLayouts: [{ headings: key, layout, columns: own }, ...others].slice(0, MOST_REMEMBERED),
    });
    const all = preview.tables.map((one) => (one === table ? own : columnsOf(one)));
    const only = preview.tables.length === 1 ? { layout, headingRow } : {};
    again({ ...choice, ...only, columns: Object.assign({}, ...all) as Columns });
  };
  return (
    <Disclosure
      title={words.table(sheet, layout, headingRow)}
      open={usable === 0}
      aside={notes === 0 ? undefined : words.notes(notes)}
    >
      {preview.tables.length > 1 ? null : (
        <div className={styles.choice}>
          <Select
            label={words.layout}
            value={layout}
            choices={LAYOUT_IDS.map((id) => ({ id, label: words.layouts[id] }))}
            onChange={(id) => {
              const { columns: _, ...others } = choice;
              again({ ...others, layout: id as LayoutId, headingRow });
            }}
          />
        </div>
      )}
      <p className={styles.note}>{taught ? words.taught : words.columnsText}</p>
      <ShortTable
        caption={words.table(sheet, layout, headingRow)}
        columns={[
          { id: 'heading', heading: words.heading, head: true, cell: ({ heading }) => heading },
          {
            id: 'example',
            heading: words.example,
            cell: ({ example }) => <span className={styles.example}>{example}</span>,
          },
          {
            id: 'field',
            heading: words.takenFor,
            cell: ({ heading, field }) => (
              <div className={styles.choice}>
                <Select
                  label={words.takenForOf(heading)}
                  hideLabel
                  value={field ?? ''}
                  emptyLabel={words.asNote}
                  choices={offered}
                  onChange={(id) => take(heading, id)}
                />
              </div>
            ),
          },
        ]}
        rows={columns}
        keyOf={({ heading }) => heading}
        atOnce={50}
      />
    </Disclosure>
  );
}
