import { COLUMN_FIELDS, LIST_FIELDS, PERSON_FIELDS } from '../../../contract/common.ts';
import type { ColumnField } from '../../../contract/common.ts';
import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { takeInWords } from '../../../words/screens/take-in.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Section } from '../../ui/facts.tsx';
import { Select } from '../../ui/select.tsx';
import type { ListHead, Matching } from './use-list-columns.ts';
import styles from './contacts.module.css';

/** How many columns the first rows are shown of, and how many headings are offered: a sheet may have thousands. */
const MOST_SHOWN = 40;
const MOST_OFFERED = 400;

/** What is to be done with a list. */
export type ListPurpose = 'route' | 'take';

const FIELD_WORDS: Readonly<Record<ColumnField, string>> = { ...takeInWords.fields, ...words.fields };

/** The fields whose columns are read. */
function fieldsFor(purpose: ListPurpose): readonly ColumnField[] {
  return purpose === 'take' ? COLUMN_FIELDS : LIST_FIELDS;
}

/** What is missing among the columns chosen; nothing where the list can be read for the purpose. */
export function missingColumn({ columns }: Matching, purpose: ListPurpose): string | undefined {
  const lacks = (...fields: readonly ColumnField[]) => fields.every((field) => (columns[field] ?? '') === '');
  if (lacks('jurisdiction')) return words.columnMissing;
  if (purpose === 'route') return undefined;
  if (lacks('organisation')) return takeInWords.organisationMissing;
  return lacks('businessEmail', 'fullName', 'firstName', 'lastName') ? takeInWords.personMissing : undefined;
}

function Preview({ head, matching, purpose }: ListColumnsProps) {
  const fieldOf = (heading: string) => fieldsFor(purpose).find((field) => matching.columns[field] === heading);
  return (
    <Section title={words.first(head.rows.length)}>
      <ShortTable
        caption={words.first(head.rows.length)}
        columns={head.columns.slice(0, MOST_SHOWN).map((name, index) => {
          const field = fieldOf(name);
          return {
            id: `${index} ${name}`,
            heading: field === undefined ? name : words.takenFor(name, FIELD_WORDS[field]),
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

function Choices({
  fields,
  head,
  matching,
}: {
  readonly fields: readonly ColumnField[];
  readonly head: ListHead;
  readonly matching: Matching;
}) {
  const headings = [...new Set(head.columns)].filter((name) => name.trim() !== '').slice(0, MOST_OFFERED);
  const { columns, choose } = matching;
  return (
    <div className={styles.facts}>
      {fields.map((field) => (
        <Select
          key={field}
          label={FIELD_WORDS[field]}
          error={field === 'jurisdiction' && (columns[field] ?? '') === '' ? words.columnMissing : undefined}
          value={columns[field] ?? ''}
          emptyLabel={field === 'jurisdiction' ? undefined : words.noColumn}
          choices={headings.map((name) => ({ id: name, label: name }))}
          onChange={(heading) => choose(field, heading === '' ? null : heading)}
        />
      ))}
    </div>
  );
}

interface ListColumnsProps {
  readonly head: ListHead;
  readonly matching: Matching;
  readonly purpose: ListPurpose;
}

/** Which column of the list is taken for what, to be changed before anything runs, and its first rows read so. */
export function ListColumns({ head, matching, purpose }: ListColumnsProps) {
  return (
    <>
      <Section title={words.matching}>
        <p className={styles.note}>{matching.remembered ? words.remembered : words.matchingText}</p>
        {purpose === 'route' ? null : (
          <>
            <p className={styles.strong}>{takeInWords.person}</p>
            <Choices fields={PERSON_FIELDS} head={head} matching={matching} />
            <p className={styles.strong}>{takeInWords.forRouting}</p>
          </>
        )}
        <Choices fields={LIST_FIELDS} head={head} matching={matching} />
      </Section>
      <Preview head={head} matching={matching} purpose={purpose} />
    </>
  );
}
