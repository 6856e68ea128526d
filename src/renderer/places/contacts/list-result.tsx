import type { ListRouted } from '../../../contract/jobs.ts';
import type { RoutingFlag } from '../../../core/routing/decision.ts';
import { number } from '../../../words/count.ts';
import { ROUTING_FLAG_WORDS } from '../../../words/routing.ts';
import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { ShowInFolder } from '../../files/job-panel.tsx';
import { ShortTable } from '../../table/short-table.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Section } from '../../ui/facts.tsx';
import { KeepVolume } from './kept-lists.tsx';
import styles from './contacts.module.css';

type Counted = readonly [name: string, rows: number];

function Counts({
  caption,
  heading,
  counts,
}: {
  readonly caption: string;
  readonly heading: string;
  readonly counts: Readonly<Record<string, number>>;
}) {
  const rows: readonly Counted[] = Object.entries(counts).toSorted(([, one], [, other]) => other - one);
  if (rows.length === 0) return null;
  return (
    <ShortTable<Counted>
      caption={caption}
      captionShown
      columns={[
        { id: 'name', heading, head: true, cell: ([name]) => name },
        { id: 'rows', heading: words.rows, align: 'end', narrow: true, cell: ([, count]) => number(count) },
      ]}
      rows={rows}
      keyOf={([name]) => name}
    />
  );
}

/** What routing a list came to: the rows add up, and each reject says why. */
export function ListResult({ routed }: { readonly routed: ListRouted }) {
  const { firstRejects, rejected, flags, entities, path, rejectsPath } = routed;
  const named = Object.fromEntries(
    Object.entries(flags).map(([flag, rows]) => [ROUTING_FLAG_WORDS[flag as RoutingFlag] ?? flag, rows]),
  );
  return (
    <div className={styles.result}>
      <Callout tone="good" title={words.result(routed)} action={<ShowInFolder path={path} />}>
        <p>{words.writtenTo(path)}</p>
        {rejectsPath === null ? null : <p>{words.rejectsTo(rejectsPath)}</p>}
        <p>{words.emptyLines(routed.emptyLines)}</p>
      </Callout>
      <div className={styles.halves}>
        <Counts caption={words.byEntity} heading={words.candidate} counts={entities} />
        <Counts caption={words.byFlag} heading={words.flag} counts={named} />
      </div>
      <KeepVolume key={routed.sha256} routed={routed} />
      {rejected === 0 ? null : (
        <Section title={words.firstRejects(firstRejects.length, rejected)}>
          <ShortTable
            caption={words.firstRejects(firstRejects.length, rejected)}
            columns={[
              { id: 'row', heading: words.row, head: true, narrow: true, cell: ({ row }) => number(row) },
              { id: 'why', heading: words.why, cell: ({ why }) => why },
            ]}
            rows={firstRejects}
            keyOf={({ row }) => String(row)}
          />
        </Section>
      )}
    </div>
  );
}
