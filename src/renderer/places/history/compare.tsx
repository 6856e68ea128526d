import { useState } from 'react';
import type { Reply } from '../../../contract/contract.ts';
import type { ComparedRecord } from '../../../contract/reports.ts';
import { addDays } from '../../../core/days.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import { answerWords } from '../../../words/law-update.ts';
import { compareWords as words } from '../../../words/screens/compare.ts';
import { historyWords } from '../../../words/screens/history.ts';
import { REGIME_WORDS, capital, wordFor } from '../../../words/terms.ts';
import { useQuery } from '../../client/use-query.ts';
import { RecordPane } from '../../frame/record-pane.tsx';
import { useDates } from '../../state/hooks.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Coming } from '../../ui/coming.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/facts.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { saidProblem } from '../../ui/said.ts';
import { useGrowing } from '../../ui/use-growing.ts';
import { Value } from './change.tsx';
import styles from './compare.module.css';

type Compared = Reply<'history.compare'>;

/** How many of each list are asked for at first and with each further press, and how many at most. */
const STEP = 300;
const MOST = 3000;

/** How many are drawn at once: a few milliseconds' work. */
const AT_ONCE = 25;

/** How far back the comparison begins as long as nobody chose a day. */
const DAYS_BACK = 30;

function Verdicts({ compared }: { readonly compared: Compared }) {
  const drawn = useGrowing(compared.verdicts.length, AT_ONCE);
  if (compared.verdictTotal === 0) return <p>{words.noVerdicts}</p>;
  return (
    <>
      <ShortTable
        caption={words.verdicts}
        rows={compared.verdicts.slice(0, drawn)}
        keyOf={({ transfer, regime }) => `${transfer} ${regime}`}
        columns={[
          {
            id: 'transfer',
            heading: words.transfer,
            head: true,
            cell: ({ transfer, title }) => <RecordLink kind="transfer" id={transfer} name={title} />,
          },
          { id: 'law', heading: words.law, cell: ({ regime }) => wordFor(REGIME_WORDS, regime) },
          { id: 'before', heading: words.before, cell: ({ before }) => capital(answerWords(before)) },
          { id: 'after', heading: words.after, cell: ({ after }) => capital(answerWords(after)) },
        ]}
      />
      <More shown={compared.verdicts.length} total={compared.verdictTotal} />
    </>
  );
}

function More({ shown, total }: { readonly shown: number; readonly total: number }) {
  return shown === total ? null : <p>{words.more(shown, total)}</p>;
}

/** What differs in a record, field by field. Of many records only those that are opened are drawn. */
function Fields({ record, names }: { readonly record: ComparedRecord; readonly names: Compared['names'] }) {
  const { what, fields } = record;
  const before = {
    id: 'before',
    heading: words.before,
    cell: (field: ComparedRecord['fields'][number]) => <Value json={field.before} names={names} />,
  };
  return (
    <ShortTable
      caption={historyWords.fields}
      rows={fields}
      keyOf={({ field }) => field}
      columns={[
        {
          id: 'field',
          heading: historyWords.field,
          head: true,
          cell: ({ field }) => historyWords.fieldName(field),
        },
        ...(what === 'new' ? [] : [before]),
        { id: 'after', heading: words.after, cell: ({ after }) => <Value json={after} names={names} /> },
      ]}
    />
  );
}

function Records({ compared }: { readonly compared: Compared }) {
  const drawn = useGrowing(compared.records.length, AT_ONCE);
  return (
    <ul className={styles.records}>
      {compared.records.slice(0, drawn).map((record) => (
        <Record key={record.id} record={record} names={compared.names} />
      ))}
    </ul>
  );
}

function Record({ record, names }: { readonly record: ComparedRecord; readonly names: Compared['names'] }) {
  const { kind, id, name, what } = record;
  const [opened, setOpened] = useState(false);
  return (
    <li>
      <Disclosure
        onOpen={() => setOpened(true)}
        title={
          <span className={styles.title}>
            <Badge tone={what === 'changed' ? 'plain' : 'soon'}>{words.what[what]}</Badge> {name} (
            {historyWords.kind(kind)})
          </span>
        }
      >
        {what === 'gone' ? null : <RecordLink kind={kind as RecordKind} id={id} name={words.open} />}
        {opened ? <Fields record={record} names={names} /> : null}
      </Disclosure>
    </li>
  );
}

/** What differs between the register as it stood at the end of two days. @param newest the day of the newest entry, UTC: later there is nothing to compare */
export function CompareDays({ newest, onClose }: { readonly newest: string; readonly onClose: () => void }) {
  const { asRecorded } = useDates();
  const [to, setTo] = useState(asRecorded ?? newest);
  const [from, setFrom] = useState(addDays(to, -DAYS_BACK));
  const inOrder = from !== '' && to !== '' && from <= to;
  const [shown, setShown] = useState(STEP);
  const asked = inOrder ? { from, to, limit: Math.min(shown, MOST) } : undefined;
  const { value, problem } = useQuery('history.compare', asked, { keep: true });
  const longest = Math.max(value?.recordTotal ?? 0, value?.verdictTotal ?? 0);
  return (
    <RecordPane id="compare" kind={words.kind} name={words.name} onClose={onClose}>
      <div className={styles.days}>
        <DateField label={words.from} value={from} onChange={setFrom} />
        <DateField label={words.to} value={to} onChange={setTo} error={inOrder ? undefined : words.notInOrder} />
      </div>
      <p className={styles.lead}>{words.lead}</p>
      {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
      {value === undefined && inOrder && problem === undefined ? <Coming /> : null}
      {value === undefined || !inOrder ? null : (
        <>
          <Section title={words.verdictCount(value.verdictTotal)}>
            <Verdicts compared={value} />
          </Section>
          <Section title={words.recordCount(value.recordTotal)}>
            <Records compared={value} />
            <More shown={value.records.length} total={value.recordTotal} />
            {longest > shown && shown < MOST ? (
              <Button onPress={() => setShown((now) => now + STEP)}>{words.showMore}</Button>
            ) : null}
            {value.contacts === 0 ? null : <p>{words.contacts(value.contacts)}</p>}
          </Section>
        </>
      )}
    </RecordPane>
  );
}
