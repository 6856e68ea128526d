import { useState } from 'react';
import type { Agreement, SignedPaper } from '../../../core/records/agreement.ts';
import type { PaperKind } from '../../../core/records/paper-fields.ts';
import type { Paper, PaperRow, PaperTable } from '../../../core/views/papers/paper.ts';
import { PAPER_KIND_WORDS, PAPER_STATE_WORDS, PAPER_WORDS } from '../../../words/papers.ts';
import { paperScreenWords as words } from '../../../words/screens/papers.ts';
import { useCommand } from '../../client/use-command.ts';
import { useQuery } from '../../client/use-query.ts';
import { useFileChooser } from '../../files/use-file-chooser.tsx';
import { useApp } from '../../state/app.ts';
import { useDates, useWhyReadOnly } from '../../state/hooks.ts';
import { ShortTable } from '../../table/short-table.tsx';
import type { ShortColumn } from '../../table/short-table.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Section } from '../../ui/facts.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { said, saidProblem } from '../../ui/said.ts';
import { Select } from '../../ui/select.tsx';
import styles from './papers.module.css';

type Line = PaperRow['lines'][number];

function lineText(line: Line): string {
  if (typeof line === 'string') return line;
  return said('statement' in line ? line.statement : line);
}

/** What a field says, line by line; where it says nothing, the way to the record in which it is entered. */
function Says({ row: { lines, enter } }: { readonly row: PaperRow }) {
  return (
    <>
      <ul className={styles.lines}>
        {lines.map((line, index) => {
          const text = lineText(line);
          return <li key={`${index} ${text}`}>{text}</li>;
        })}
      </ul>
      {enter === undefined ? null : <RecordLink kind={enter.kind} id={enter.id} name={words.enter(enter.name)} />}
    </>
  );
}

const COLUMNS: ReadonlyArray<ShortColumn<PaperRow>> = [
  { id: 'field', heading: PAPER_WORDS.field, head: true, cell: ({ label }) => said(label) },
  { id: 'says', heading: PAPER_WORDS.says, cell: (row) => <Says row={row} /> },
  {
    id: 'state',
    heading: PAPER_WORDS.state,
    narrow: true,
    cell: ({ state }) => {
      const text = PAPER_STATE_WORDS[state];
      if (state === 'missing') return <Badge tone="soon">{text}</Badge>;
      return state === 'to-be-confirmed' ? <Badge tone="accent">{text}</Badge> : text;
    },
  },
];

function Table({ table: { heading, rows } }: { readonly table: PaperTable }) {
  return (
    <ShortTable
      caption={lineText(heading)}
      captionShown
      columns={COLUMNS}
      rows={rows}
      keyOf={({ field }, index) => `${index} ${field}`}
    />
  );
}

function Preview({ paper: { notes, sections, counts } }: { readonly paper: Paper }) {
  return (
    <>
      <Callout tone={counts.missing === 0 ? 'note' : 'warning'} title={words.gaps(counts.missing, counts['to-decide'])}>
        <ul className={styles.lines}>
          {notes.map((note) => {
            const text = said(note);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      </Callout>
      {sections.map(({ heading, tables }) => {
        const title = said(heading);
        return (
          <Section key={title} title={title} level={3}>
            {tables.map((table, index) => (
              <Table key={`${index} ${lineText(table.heading)}`} table={table} />
            ))}
          </Section>
        );
      })}
    </>
  );
}

/** Records that the paper was signed, and says when it was. */
function Signing({
  agreement,
  paper,
  signed,
}: {
  readonly agreement: string;
  readonly paper: PaperKind;
  readonly signed: readonly SignedPaper[];
}) {
  const { toasts } = useApp();
  const { on } = useDates();
  const why = useWhyReadOnly();
  const [day, setDay] = useState('');
  const { run, busy, problem } = useCommand('papers.sign');
  const record = async (): Promise<void> => {
    const outcome = await run({ agreement, paper, signedOn: day });
    if (outcome.ok) toasts.show({ tone: 'done', text: words.recorded(day) });
  };
  return (
    <Section title={words.signing} level={3}>
      <p>{words.signingText}</p>
      {signed.map(({ signedOn, facts }) => (
        <p key={signedOn}>{words.signed(signedOn, facts.length)}</p>
      ))}
      <div className={styles.signing}>
        <DateField label={words.day} value={day} max={on} onChange={setDay} isDisabled={why !== undefined} />
        <Button isDisabled={day === ''} why={why} isPending={busy} onPress={() => void record()}>
          {words.record}
        </Button>
      </div>
      {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
    </Section>
  );
}

/** The forms that an agreement fills: their tables with what is missing, saved as a Word file, and recorded as signed. */
export function AgreementPapers({ agreement }: { readonly agreement: Agreement }) {
  const { toasts } = useApp();
  const dates = useDates();
  const { id } = agreement;
  const { value, problem } = useQuery('papers.of', { ...dates, agreement: id }, { keep: true });
  const [chosen, setChosen] = useState('');
  const chooser = useFileChooser();
  const saving = useCommand('papers.save');
  if (problem !== undefined) return <Callout tone="problem">{saidProblem(problem)}</Callout>;
  if (value === undefined) return null;
  const paper = value.papers.find(({ kind }) => kind === chosen) ?? value.papers[0];
  if (paper === undefined) return <Callout>{words.none}</Callout>;
  const { kind } = paper;
  const save = async (): Promise<void> => {
    const place = await chooser.toSave('document', words.fileName(PAPER_KIND_WORDS[kind].split(':')[0] ?? kind));
    if (place === undefined) return;
    const outcome = await saving.run({ ...dates, agreement: id, paper: kind, out: place.path, force: place.replace });
    if (!outcome.ok) return;
    toasts.show({ tone: 'done', text: words.saved(outcome.value.path, outcome.value.missing) });
  };
  return (
    <div className={styles.papers}>
      <p>{words.text}</p>
      {value.papers.length === 1 ? (
        <p>
          <strong>{PAPER_KIND_WORDS[kind]}</strong>
        </p>
      ) : (
        <Select
          label={words.which}
          value={kind}
          onChange={setChosen}
          choices={value.papers.map((one) => ({ id: one.kind, label: PAPER_KIND_WORDS[one.kind] }))}
        />
      )}
      <div>
        <Button variant="primary" isPending={saving.busy} onPress={() => void save()}>
          {words.save}
        </Button>
      </div>
      {saving.problem === undefined ? null : <Callout tone="problem">{saidProblem(saving.problem)}</Callout>}
      {chooser.dialog}
      <Signing
        key={kind}
        agreement={id}
        paper={kind}
        signed={agreement.signedPapers.filter((one) => one.paper === kind)}
      />
      <Preview paper={paper} />
    </div>
  );
}
