import { settingsWords as words } from '../../../words/screens/settings.ts';
import { useQuery } from '../../client/use-query.ts';
import { useDates } from '../../state/hooks.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/facts.tsx';
import { saidProblem } from '../../ui/said.ts';
import { LawRegime } from './law-regime.tsx';
import styles from './law.module.css';

/** The law pack as it stands on the day of the top bar: everything that an answer may rest on, with where it was read. */
export function Law() {
  const { on } = useDates();
  const { value: law, problem } = useQuery('law.overview', { on }, { keep: true });
  if (problem !== undefined) return <Callout tone="problem">{saidProblem(problem)}</Callout>;
  if (law === undefined) return null;
  const { lawPack, counts } = law;
  return (
    <Section title={words.law}>
      <p>{words.lawLead(lawPack.version, lawPack.asOf)}</p>
      <Callout>{lawPack.caution}</Callout>
      <p className={styles.counts}>{words.lawCounts(counts.facts, counts.unconfirmed, counts.partlyUnconfirmed)}</p>
      <p className={styles.counts}>{words.lawRead(law.on)}</p>
      <div>
        {law.regimes.map((regime) => (
          <LawRegime key={regime.id} regime={regime} />
        ))}
        <Disclosure title={words.unconfirmed} aside={<span className={styles.aside}>{law.unconfirmed.length}</span>}>
          <p>{words.unconfirmedText}</p>
          <ShortTable
            caption={words.unconfirmed}
            rows={law.unconfirmed}
            keyOf={({ path }) => path}
            columns={[
              { id: 'subject', heading: words.unconfirmedColumns.subject, head: true, cell: ({ subject }) => subject },
              {
                id: 'path',
                heading: words.unconfirmedColumns.place,
                cell: ({ path, fields }) => (
                  <>
                    <code className={styles.path}>{path}</code>
                    {fields.length === 0 ? null : <span className={styles.remark}>{words.inFields(fields)}</span>}
                  </>
                ),
              },
              { id: 'note', heading: words.unconfirmedColumns.note, cell: ({ note }) => note },
            ]}
          />
        </Disclosure>
        <Disclosure
          title={words.sources}
          aside={<span className={styles.aside}>{Object.keys(law.sources).length}</span>}
        >
          <ShortTable
            caption={words.sources}
            rows={Object.entries(law.sources)}
            keyOf={([key]) => key}
            columns={[
              { id: 'key', heading: words.sourceColumns.key, head: true, narrow: true, cell: ([key]) => key },
              { id: 'title', heading: words.sourceColumns.title, cell: ([, { title }]) => title },
              {
                id: 'address',
                heading: words.sourceColumns.address,
                cell: ([, { address }]) => <span className={styles.path}>{address}</span>,
              },
              { id: 'dated', heading: words.sourceColumns.dated, narrow: true, cell: ([, { dated }]) => dated },
            ]}
          />
        </Disclosure>
      </div>
    </Section>
  );
}
