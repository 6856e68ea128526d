import type { LawReply } from '../../../contract/law.ts';
import type { SideView } from '../../../core/law/overview-shape.ts';
import { lawWords as words } from '../../../words/screens/law.ts';
import { settingsWords } from '../../../words/screens/settings.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { isFound } from './law-found.ts';
import { Trust } from './law-trust.tsx';
import styles from './law.module.css';

/** How many territories are shown at once: whoever wants another one looks for its name. */
const SHOWN = 12;

function count(n: number) {
  return <span className={styles.aside}>{n}</span>;
}

function Sides({ sides }: { readonly sides: readonly SideView[] }) {
  return sides.map((side) => (
    <span key={`${side.from} ${side.side}`} className={styles.side}>
      {[
        [words.sides[side.side], side.partOf ?? ''].join(' ').trim(),
        ...(side.review ? [words.review] : []),
        settingsWords.states[side.state],
        settingsWords.span(side.from, side.to),
      ]
        .filter((part) => part !== '')
        .join(', ')}
      <span className={styles.remark}>{side.basis}</span>
      <Trust standing={side} />
    </span>
  ));
}

/** What belongs to no single law: territories with their sides, authorities, and what the register withdrew. */
export function LawLists({ law, search }: { readonly law: LawReply; readonly search: string }) {
  const territories = law.territories.filter((one) => isFound(one, search));
  const authorities = law.authorities.filter((one) => isFound(one, search));
  return (
    <>
      {law.withdrawn.length === 0 ? null : (
        <Disclosure title={words.withdrawn} aside={count(law.withdrawn.length)}>
          <ShortTable
            caption={words.withdrawn}
            rows={law.withdrawn}
            keyOf={({ entry }) => entry}
            columns={[
              { id: 'row', heading: words.withdrawnColumns.row, head: true, cell: ({ row }) => row },
              {
                id: 'entry',
                heading: words.withdrawnColumns.entry,
                cell: ({ entry, title }) => <RecordLink kind="law-entry" id={entry} name={title} />,
              },
              { id: 'reason', heading: words.withdrawnColumns.reason, cell: ({ reason }) => reason },
            ]}
          />
        </Disclosure>
      )}
      {territories.length === 0 ? null : (
        <Disclosure title={words.territories} aside={count(territories.length)}>
          {territories.length > SHOWN ? <p>{words.moreTerritories(territories.length - SHOWN)}</p> : null}
          <ShortTable
            caption={words.territories}
            rows={territories.slice(0, SHOWN)}
            keyOf={({ code }) => code}
            columns={[
              {
                id: 'name',
                heading: words.territoryColumns.name,
                head: true,
                cell: ({ name, code }) => `${name} (${code})`,
              },
              { id: 'uk', heading: words.territoryColumns.uk, cell: ({ uk }) => <Sides sides={uk} /> },
              { id: 'eu', heading: words.territoryColumns.eu, cell: ({ eu }) => <Sides sides={eu} /> },
            ]}
          />
        </Disclosure>
      )}
      {authorities.length === 0 ? null : (
        <Disclosure title={words.authorities} aside={count(authorities.length)}>
          <ShortTable
            caption={words.authorities}
            rows={authorities}
            keyOf={({ id }) => id}
            columns={[
              { id: 'name', heading: words.authorityColumns.name, head: true, cell: ({ displayName }) => displayName },
              {
                id: 'place',
                heading: words.authorityColumns.place,
                narrow: true,
                cell: ({ country, zone }) => zone ?? country,
              },
              {
                id: 'website',
                heading: words.authorityColumns.website,
                cell: ({ website }) => <span className={styles.path}>{website}</span>,
              },
            ]}
          />
        </Disclosure>
      )}
    </>
  );
}
