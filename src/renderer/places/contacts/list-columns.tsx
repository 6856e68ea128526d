import { LIST_FIELDS } from '../../../contract/common.ts';
import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Section } from '../../ui/facts.tsx';
import { Select } from '../../ui/select.tsx';
import type { ListHead, Matching } from './use-list-columns.ts';
import styles from './contacts.module.css';

/** How many columns the first rows are shown of, and how many headings are offered: a sheet may have thousands. */
const MOST_SHOWN = 40;
const MOST_OFFERED = 400;

function Preview({ head, matching }: { readonly head: ListHead; readonly matching: Matching }) {
  const fieldOf = (heading: string) => LIST_FIELDS.find((field) => matching.columns[field] === heading);
  return (
    <Section title={words.first(head.rows.length)}>
      <ShortTable
        caption={words.first(head.rows.length)}
        columns={head.columns.slice(0, MOST_SHOWN).map((name, index) => {
          const field = fieldOf(name);
          return {
            id: `${index} ${name}`,
            heading: field === undefined ? name : words.takenFor(name, words.fields[field]),
            cell: (row: readonly string[]) => (
              <span className={field === undefined ? undefined : styles.strong}>{row[index]}</span>
            ),
          };
        })}
        rows={head.rows}
        keyOf={(_row, index) => String(index)}
      />
    </Section>
  );
}

/** Which column of the list is taken for what, to be changed before anything runs, and its first rows read so. */
export function ListColumns({ head, matching }: { readonly head: ListHead; readonly matching: Matching }) {
  const headings = [...new Set(head.columns)].filter((name) => name.trim() !== '').slice(0, MOST_OFFERED);
  const { columns, choose, remembered } = matching;
  return (
    <>
      <Section title={words.matching}>
        <p className={styles.note}>{remembered ? words.remembered : words.matchingText}</p>
        <div className={styles.facts}>
          {LIST_FIELDS.map((field) => (
            <Select
              key={field}
              label={words.fields[field]}
              error={field === 'jurisdiction' && (columns[field] ?? '') === '' ? words.columnMissing : undefined}
              value={columns[field] ?? ''}
              emptyLabel={field === 'jurisdiction' ? undefined : words.noColumn}
              choices={headings.map((name) => ({ id: name, label: name }))}
              onChange={(heading) => choose(field, heading === '' ? null : heading)}
            />
          ))}
        </div>
      </Section>
      <Preview head={head} matching={matching} />
    </>
  );
}
