import { datedWords } from '../../../words/terms.ts';
import { settingsWords as words } from '../../../words/screens/settings.ts';
import { lawWords } from '../../../words/screens/law.ts';
import { useState } from 'react';
import { useQuery } from '../../client/use-query.ts';
import { useFileChooser } from '../../files/use-file-chooser.tsx';
import { newRecord } from '../../forms/navigate.ts';
import { useApp } from '../../state/app.ts';
import { useDates, useReadOnly, useSession } from '../../state/hooks.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Coming } from '../../ui/coming.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/facts.tsx';
import { said, saidProblem } from '../../ui/said.ts';
import { SearchField } from '../../ui/text-field.tsx';
import { isFound } from './law-found.ts';
import { LawLists } from './law-lists.tsx';
import { LawUpdate } from './law-update.tsx';
import type { GivenPack } from './law-update.tsx';
import { LawRegime } from './law-regime.tsx';
import styles from './law.module.css';

/** The law pack as it stands on the day of the top bar: everything that an answer may rest on, with where it was read. */
export function Law() {
  const dates = useDates();
  const app = useApp();
  const isOpen = useSession((state) => state.register !== undefined);
  const readOnly = useReadOnly();
  const chooser = useFileChooser();
  const [search, setSearch] = useState('');
  const [given, setGiven] = useState<GivenPack>();
  const { value: law, problem } = useQuery('law.overview', dates, { keep: true });
  const choose = async (): Promise<void> => {
    const path = await chooser.toOpen('json');
    if (path !== undefined) setGiven({ path });
  };
  if (problem !== undefined) return <Callout tone="problem">{saidProblem(problem)}</Callout>;
  if (law === undefined) return <Coming />;
  const { lawPack, counts } = law;
  return (
    <Section title={words.law}>
      <p>{words.lawLead(lawPack.version, lawPack.asOf)}</p>
      <p className={styles.counts}>{law.from === 'program' ? lawWords.fromProgram : lawWords.fromRegister}</p>
      <Callout>{lawPack.caution}</Callout>
      {law.outdone === null ? null : (
        <Callout tone="warning">
          <p>{lawWords.outdone(law.outdone)}</p>
          <Button onPress={() => setGiven({})}>{lawWords.seeChanges}</Button>
        </Callout>
      )}
      {law.leftOut.map(({ entry, title, field, statement }) => (
        <Callout key={entry} tone="warning">
          {lawWords.leftOut(title, field, said(statement))}
        </Callout>
      ))}
      {isOpen && !readOnly ? (
        <div className={styles.buttons}>
          <Button
            onPress={() => {
              void choose();
            }}
          >
            {lawWords.update}
          </Button>
          <Button onPress={() => newRecord(app, 'law-entry')}>{lawWords.addOwn}</Button>
        </div>
      ) : null}
      {chooser.dialog}
      {given === undefined ? null : (
        <LawUpdate key={given.path ?? ''} given={given} onDone={() => setGiven(undefined)} />
      )}
      <p className={styles.counts}>{words.lawCounts(counts.facts, counts.unconfirmed, counts.partlyUnconfirmed)}</p>
      <p className={styles.counts}>{words.lawRead(law.on)}</p>
      <SearchField label={lawWords.filter} placeholder={lawWords.filterHint} value={search} onChange={setSearch} />
      <div>
        {isFound(law, search) ? null : <p>{lawWords.nothingFound}</p>}
        {law.regimes.map((regime) => (
          <LawRegime key={regime.id} regime={regime} search={search} />
        ))}
        <LawLists law={law} search={search} />
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
              {
                id: 'dated',
                heading: words.sourceColumns.dated,
                narrow: true,
                cell: ([, { dated }]) => datedWords(dated),
              },
            ]}
          />
        </Disclosure>
      </div>
    </Section>
  );
}
