import type { Reply } from '../../../contract/contract.ts';
import type { ChannelAnswer } from '../../../core/contacts/channels.ts';
import type { Recipient } from '../../../core/contacts/recipients.ts';
import type { Statement } from '../../../core/statement.ts';
import { personWords as words } from '../../../words/screens/person.ts';
import { listed } from '../../../words/terms.ts';
import { useCommand } from '../../client/use-command.ts';
import { useQuery } from '../../client/use-query.ts';
import { useFileChooser } from '../../files/use-file-chooser.tsx';
import { useApp } from '../../state/app.ts';
import { useDates } from '../../state/hooks.ts';
import { ShortTable } from '../../table/short-table.tsx';
import type { ShortColumn } from '../../table/short-table.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Section } from '../../ui/facts.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { said, saidProblem } from '../../ui/said.ts';
import styles from './person.module.css';

type About = Reply<'contacts.about'>;

function Sentences({ statements }: { readonly statements: readonly Statement[] }) {
  return (
    <ul className={styles.sentences}>
      {statements.map((statement) => {
        const text = said(statement);
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}

function Allowed({ answer }: { readonly answer: ChannelAnswer['own'] }) {
  return (
    <>
      <strong>{words.allowed[answer.allowed]}</strong> <span className={styles.soft}>{said(answer.why)}</span>
    </>
  );
}

const CHANNELS: ReadonlyArray<ShortColumn<ChannelAnswer>> = [
  { id: 'channel', heading: words.channel, head: true, cell: ({ channel }) => words.channelName[channel] },
  { id: 'own', heading: words.own, cell: ({ own }) => <Allowed answer={own} /> },
  { id: 'third', heading: words.thirdParties, cell: ({ thirdParties }) => <Allowed answer={thirdParties} /> },
];

const RECIPIENTS: ReadonlyArray<ShortColumn<Recipient>> = [
  {
    id: 'name',
    heading: words.recipient,
    head: true,
    cell: ({ id, kind, name }) =>
      id === null || kind === 'category' ? name : <RecordLink kind={kind} id={id} name={name} />,
  },
  { id: 'because', heading: words.because, cell: ({ because }) => <Sentences statements={because} /> },
];

/** Saves the copy of the person's data, as a page or as JSON. */
function CopyOfData({ contact }: { readonly contact: string }) {
  const { toasts } = useApp();
  const dates = useDates();
  const chooser = useFileChooser();
  const { run, busy, problem } = useCommand('contacts.copy');
  const save = async (purpose: 'report' | 'json'): Promise<void> => {
    const chosen = await chooser.toSave(purpose, words.fileName(purpose === 'json' ? 'json' : 'html'));
    if (chosen === undefined) return;
    const outcome = await run({ ...dates, contact, out: chosen.path, force: chosen.replace });
    if (outcome.ok) toasts.show({ tone: 'done', text: words.copied(outcome.value.path) });
  };
  return (
    <Section title={words.copy} level={3}>
      <p>{words.copyText}</p>
      <div className={styles.buttons}>
        <Button size="small" isPending={busy} onPress={() => void save('report')}>
          {words.asPage}
        </Button>
        <Button size="small" isPending={busy} onPress={() => void save('json')}>
          {words.asJson}
        </Button>
      </div>
      {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
      {chooser.dialog}
    </Section>
  );
}

/** Saves the letter on recipients in other countries. */
function AbroadLetter({ contact }: { readonly contact: string }) {
  const { toasts } = useApp();
  const dates = useDates();
  const chooser = useFileChooser();
  const { run, busy, problem } = useCommand('contacts.letter');
  const save = async (): Promise<void> => {
    const chosen = await chooser.toSave('document', words.abroadFile);
    if (chosen === undefined) return;
    const outcome = await run({ ...dates, contact, out: chosen.path, force: chosen.replace });
    if (!outcome.ok) return;
    const { path, recipients, toSettle } = outcome.value;
    toasts.show({ tone: 'done', text: words.abroadSaved(path, recipients, toSettle) });
  };
  return (
    <Section title={words.abroad} level={3}>
      <p>{words.abroadText}</p>
      <div className={styles.buttons}>
        <Button size="small" isPending={busy} onPress={() => void save()}>
          {words.abroadSave}
        </Button>
      </div>
      {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
      {chooser.dialog}
    </Section>
  );
}

/** The decision as the contact is told it, to be copied into a letter. */
export function Letter({ letter, complaints }: Pick<About, 'letter' | 'complaints'>) {
  const { toasts } = useApp();
  if (letter.length === 0) return null;
  const text = letter.map((statement) => said(statement)).join(' ');
  const where = complaints.map((statement) => said(statement)).join(' ');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(`${text}\n\n${words.complaints}: ${where}`);
      toasts.show({ tone: 'done', text: words.letterCopied });
    } catch {
      toasts.show({ tone: 'problem', text: words.copyByHand });
    }
  };
  return (
    <Section
      title={words.letter}
      level={3}
      actions={
        <Button size="small" icon="copy" onPress={() => void copy()}>
          {words.copyLetter}
        </Button>
      }
    >
      <p className={styles.letter}>{text}</p>
    </Section>
  );
}

/** What a person should look at before using the contact: private details, the same address twice, a restriction. */
export function PersonMarks({ marks }: Pick<About, 'marks'>) {
  if (marks.length === 0) return null;
  return (
    <Callout tone="warning" title={words.marks}>
      <Sentences statements={marks} />
    </Callout>
  );
}

/** A contact as a person: until when it is kept, what may be sent, who has the data, where they may complain, and a copy for them. */
export function Person({ contact }: { readonly contact: string }) {
  const dates = useDates();
  const { value: about, problem } = useQuery('contacts.about', { ...dates, contact });
  if (problem !== undefined) return <Callout tone="problem">{saidProblem(problem)}</Callout>;
  if (about === undefined) return null;
  const { keptUntil, recipients, tellOfOptOut, channels, complaints } = about;
  return (
    <div className={styles.person}>
      <PersonMarks marks={about.marks} />
      <Section title={words.kept} level={3}>
        <Sentences statements={keptUntil.map(({ statement }) => statement)} />
      </Section>
      {channels.length === 0 ? null : (
        <Section title={words.channels} level={3}>
          <ShortTable caption={words.channels} columns={CHANNELS} rows={channels} keyOf={({ channel }) => channel} />
          <p className={styles.soft}>{words.channelsNote}</p>
        </Section>
      )}
      <Section title={words.complaints} level={3}>
        <Sentences statements={complaints} />
      </Section>
      <Letter letter={about.letter} complaints={complaints} />
      <AbroadLetter contact={contact} />
      <CopyOfData contact={contact} />
      <Section title={words.recipients} level={3}>
        <p>{words.recipientsText(recipients.length)}</p>
        {tellOfOptOut.length === 0 ? null : <p>{words.optOut(listed(tellOfOptOut))}</p>}
        <ShortTable
          caption={words.recipients}
          columns={RECIPIENTS}
          rows={recipients}
          keyOf={({ id, name }) => id ?? name}
        />
      </Section>
    </div>
  );
}
