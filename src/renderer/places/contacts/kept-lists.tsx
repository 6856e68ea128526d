import { useState } from 'react';
import type { ListRouted } from '../../../contract/jobs.ts';
import { number } from '../../../words/count.ts';
import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { useCommand } from '../../client/use-command.ts';
import { useQuery } from '../../client/use-query.ts';
import { useRecorded, useWhyReadOnly } from '../../state/hooks.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Section } from '../../ui/facts.tsx';
import { saidProblem } from '../../ui/said.ts';
import { TextField } from '../../ui/text-field.tsx';
import styles from './contacts.module.css';

/** Keeps how many contacts of the list went where, by a title that the person gives it. */
export function KeepVolume({ routed }: { readonly routed: ListRouted }) {
  const { run, busy, problem } = useCommand('lists.keepVolume');
  const why = useWhyReadOnly();
  const [title, setTitle] = useState<string>(() => words.listTitle(routed.on));
  const [kept, setKept] = useState(false);
  if (kept) return <p className={styles.note}>{words.volumeKept}</p>;
  const keep = async (): Promise<void> => {
    const { on, sha256, rowsIn, rowsOut, rejected, volumes } = routed;
    const outcome = await run({ title, on, sha256, rowsIn, rowsOut, rejected, volumes: [...volumes] });
    setKept(outcome.ok);
  };
  return (
    <Section title={words.volume}>
      <p className={styles.note}>{words.volumeText}</p>
      <div className={styles.question}>
        <div className={styles.ask}>
          <TextField label={words.volumeTitle} value={title} onChange={setTitle} />
          <Button isDisabled={busy || title.trim() === ''} why={why} onPress={() => void keep()}>
            {words.keepVolume}
          </Button>
        </div>
        {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
      </div>
    </Section>
  );
}

/** The lists of which counts were kept, the newest first. */
export function KeptLists() {
  const { value } = useQuery('lists.kept', useRecorded());
  if (value === undefined || value.lists.length === 0) return null;
  return (
    <Section title={words.keptLists}>
      <ShortTable
        caption={words.keptLists}
        columns={[
          { id: 'title', heading: words.volumeTitle, head: true, cell: ({ title }) => title },
          { id: 'on', heading: words.routedOn, narrow: true, cell: ({ on }) => on },
          { id: 'by', heading: words.routedBy, cell: ({ by }) => by },
          { id: 'rows', heading: words.routedRows, align: 'end', narrow: true, cell: ({ rowsOut }) => number(rowsOut) },
          {
            id: 'rejected',
            heading: words.rejects,
            align: 'end',
            narrow: true,
            cell: ({ rejected }) => number(rejected),
          },
          {
            id: 'places',
            heading: words.jurisdictions,
            align: 'end',
            narrow: true,
            cell: ({ volumes }) => number(new Set(volumes.map(({ jurisdiction }) => jurisdiction)).size),
          },
        ]}
        rows={value.lists}
        keyOf={({ seq }) => String(seq)}
      />
    </Section>
  );
}
