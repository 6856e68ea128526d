import { useState } from 'react';
import type { LawPreview } from '../../../contract/law.ts';
import { answerWords, factWords } from '../../../words/law-update.ts';
import { lawWords as words } from '../../../words/screens/law.ts';
import { REGIME_WORDS, capital, wordFor } from '../../../words/terms.ts';
import { useCommand } from '../../client/use-command.ts';
import { useQuery } from '../../client/use-query.ts';
import { useApp } from '../../state/app.ts';
import { useDates } from '../../state/hooks.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Section } from '../../ui/facts.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { said, saidProblem } from '../../ui/said.ts';
import { TextField } from '../../ui/text-field.tsx';
import styles from './law.module.css';

/** Where a new pack comes from: a file, or the program itself. */
export interface GivenPack {
  readonly path?: string;
}

type Preview = NonNullable<LawPreview['preview']>;

function Refused({ problems }: { readonly problems: LawPreview['problems'] }) {
  return (
    <Callout tone="problem">
      <p>{words.refused(problems.length)}</p>
      <ul className={styles.problems}>
        {problems.map(({ line, path, statement }) => (
          <li key={`${line} ${path} ${statement.id}`}>
            {words.line(line)} {path === '' ? null : <code className={styles.path}>{path}</code>} {said(statement)}
          </li>
        ))}
      </ul>
    </Callout>
  );
}

function Verdicts({ preview }: { readonly preview: Preview }) {
  if (preview.verdictCount === 0) return <p>{words.noVerdicts}</p>;
  return (
    <ShortTable
      caption={words.verdicts(preview.verdictCount)}
      captionShown
      rows={preview.verdicts}
      keyOf={({ transfer, regime }) => `${transfer} ${regime}`}
      columns={[
        {
          id: 'transfer',
          heading: words.columns.transfer,
          head: true,
          cell: ({ transfer, title }) => <RecordLink kind="transfer" id={transfer} name={title} />,
        },
        { id: 'law', heading: words.columns.law, cell: ({ regime }) => wordFor(REGIME_WORDS, regime) },
        { id: 'before', heading: words.columns.before, cell: ({ before }) => capital(answerWords(before)) },
        { id: 'after', heading: words.columns.after, cell: ({ after }) => capital(answerWords(after)) },
      ]}
    />
  );
}

function Facts({ preview }: { readonly preview: Preview }) {
  if (preview.factCount === 0) return null;
  return (
    <ShortTable
      caption={words.facts(preview.factCount)}
      captionShown
      rows={preview.facts}
      keyOf={({ list, name }) => `${list} ${name}`}
      columns={[
        { id: 'name', heading: words.columns.fact, head: true, cell: ({ name }) => name },
        { id: 'list', heading: words.columns.list, cell: ({ list }) => list },
        { id: 'what', heading: words.columns.what, cell: (fact) => factWords(fact) },
      ]}
    />
  );
}

/** What a law pack would change, before it is taken over with a reason; or what is wrong in its file, line by line. */
export function LawUpdate({ given, onDone }: { readonly given: GivenPack; readonly onDone: () => void }) {
  const { on } = useDates();
  const { toasts } = useApp();
  const [reason, setReason] = useState('');
  const { value, problem } = useQuery('law.preview', { ...given, on });
  const takeOver = useCommand('law.takeOver');
  const apply = async (): Promise<void> => {
    const outcome = await takeOver.run({ ...given, reason });
    if (!outcome.ok) return;
    toasts.show({ tone: 'done', text: words.taken(outcome.value.version) });
    onDone();
  };
  return (
    <Section title={words.preview} level={3}>
      {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
      {value === undefined || value.problems.length === 0 ? null : <Refused problems={value.problems} />}
      {value?.preview === undefined || value.preview === null ? null : (
        <>
          <p>{words.inPlaceOf(value.preview.after.version, value.preview.after.asOf, value.preview.before.version)}</p>
          <Verdicts preview={value.preview} />
          <Facts preview={value.preview} />
          {value.preview.ownEntries.map(({ entry, title, field, statement }) => (
            <Callout key={entry} tone="warning">
              {words.leftOut(title, field, said(statement))}
            </Callout>
          ))}
          <TextField label={words.reason} description={words.reasonHint} value={reason} onChange={setReason} />
          {takeOver.problem === undefined ? null : <Callout tone="problem">{saidProblem(takeOver.problem)}</Callout>}
        </>
      )}
      <div className={styles.buttons}>
        {value?.preview === undefined || value.preview === null ? null : (
          <Button variant="primary" isDisabled={reason.trim() === '' || takeOver.busy} onPress={() => void apply()}>
            {words.take}
          </Button>
        )}
        <Button onPress={onDone}>{words.leave}</Button>
      </div>
    </Section>
  );
}
