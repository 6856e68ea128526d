import type { Reply } from '../../../contract/contract.ts';
import type { MoveGroup, SharingChange } from '../../../core/contacts/move-list.ts';
import type { Move } from '../../../core/contacts/moves.ts';
import { number } from '../../../words/count.ts';
import { movesWords as words, MOVE_KIND_WORDS } from '../../../words/screens/moves.ts';
import { listed } from '../../../words/terms.ts';
import { ShortTable } from '../../table/short-table.tsx';
import type { ShortColumn } from '../../table/short-table.tsx';
import { Callout } from '../../ui/callout.tsx';
import { countryName } from '../../ui/country.ts';
import { Section } from '../../ui/facts.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { VerdictMark } from '../../ui/verdict-mark.tsx';
import styles from './person.module.css';

export type Moves = Reply<'contacts.moves'>;

function sharingCell(change: SharingChange | null, nameOf: (id: string | null) => string) {
  if (change === null) return words.nothingShared;
  return (
    <>
      {words.sharing(nameOf(change.from), nameOf(change.to))}{' '}
      {change.transfers.length === 0 ? words.noTransfer : <VerdictMark verdict={change.verdict} />}
    </>
  );
}

function groupColumns(nameOf: (id: string | null) => string): ReadonlyArray<ShortColumn<MoveGroup>> {
  return [
    { id: 'what', heading: words.what, head: true, cell: ({ kind }) => MOVE_KIND_WORDS[kind] },
    { id: 'count', heading: words.count, align: 'end', narrow: true, cell: ({ count }) => number(count) },
    { id: 'from', heading: words.from, cell: ({ from }) => nameOf(from) },
    { id: 'to', heading: words.to, cell: ({ to }) => nameOf(to) },
    { id: 'ends', heading: words.ends, cell: ({ ends }) => sharingCell(ends, nameOf) },
    { id: 'begins', heading: words.begins, cell: ({ begins }) => sharingCell(begins, nameOf) },
  ];
}

function moveColumns(nameOf: (id: string | null) => string): ReadonlyArray<ShortColumn<Move>> {
  return [
    {
      id: 'contact',
      heading: words.contact,
      head: true,
      cell: ({ contact, name }) => <RecordLink kind="contact" id={contact} name={name} />,
    },
    { id: 'country', heading: words.country, cell: ({ jurisdiction }) => countryName(jurisdiction) },
    { id: 'what', heading: words.what, cell: ({ kind }) => MOVE_KIND_WORDS[kind] },
    { id: 'from', heading: words.from, cell: ({ from }) => nameOf(from.entity) },
    { id: 'to', heading: words.to, cell: ({ to }) => nameOf(to.entity) },
  ];
}

/** Who moves, from whom, to whom, which sharing begins and ends, and who must be told. */
export function MoveListView({
  moves: { list, names },
  level = 3,
}: {
  readonly moves: Moves;
  /** Of its headings: below the title of a page or that of a dialog. */
  readonly level?: 2 | 3;
}) {
  const nameOf = (id: string | null): string => (id === null ? words.none : (names[id]?.name ?? id));
  const { counts, groups, moves, people, companies } = list;
  const changing = counts.moves + counts.joint + counts.first + counts.undecided;
  if (changing === 0) return <Callout tone="good">{words.nothing}</Callout>;
  return (
    <div className={styles.person}>
      <p role="status">{words.counts(counts.moves, counts.joint, counts.first, counts.stays)}</p>
      <Section title={words.groups} level={level}>
        <ShortTable
          caption={words.groups}
          columns={groupColumns(nameOf)}
          rows={groups}
          keyOf={({ kind, from, to }) => `${kind} ${from ?? ''} ${to ?? ''}`}
        />
      </Section>
      {people === 0 ? null : (
        <Callout title={words.tell}>
          <p>{words.tellPeople(people)}</p>
          <p>{words.tellCompanies(listed(companies.map((id) => nameOf(id))))}</p>
        </Callout>
      )}
      <Section title={words.one} level={level}>
        <ShortTable caption={words.one} columns={moveColumns(nameOf)} rows={moves} keyOf={({ contact }) => contact} />
        {changing > moves.length ? <p className={styles.soft}>{words.more(changing - moves.length)}</p> : null}
      </Section>
    </div>
  );
}
