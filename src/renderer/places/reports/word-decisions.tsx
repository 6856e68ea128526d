import { useState } from 'react';
import type { Reply, Request } from '../../../contract/contract.ts';
import { boardScreenWords as words } from '../../../words/screens/board.ts';
import { kitWords } from '../../../words/screens/kit.ts';
import { useQuery } from '../../client/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Section } from '../../ui/facts.tsx';
import { saidProblem } from '../../ui/said.ts';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import styles from './reports.module.css';

type Asked = Request<'exports.boardPreview'>;
type Wording = NonNullable<Asked['wordings']>[number];
type Sought = Reply<'reports.decisions'>['decisions'][number];

interface Words {
  readonly recommendation: string;
  readonly decider: string;
  readonly deadline: string;
}

interface WordingProps {
  readonly asked: Asked;
  /** What was typed before and not used yet. */
  readonly begun: readonly Wording[] | undefined;
  readonly onTyped: (wordings: Wording[]) => void;
  readonly onClose: () => void;
  readonly onDone: (wordings: Wording[]) => void;
}

const NO_WORDS: Words = { recommendation: '', decider: '', deadline: '' };

function keyOf({
  rule,
  record,
  regime,
}: Pick<Sought, 'rule' | 'record'> & { readonly regime?: string | null | undefined }) {
  return `${rule} ${record} ${regime ?? ''}`;
}

function wordsOf({ recommendation = '', decider = '', deadline = '' }: Wording): Words {
  return { recommendation, decider, deadline };
}

/** What was typed of a decision; nothing where all of it is blank. */
function wordingOf({ rule, record, regime }: Sought, typed: Words): readonly Wording[] {
  const filled = Object.entries(typed).flatMap(([field, text]: [string, string]) =>
    text.trim() === '' ? [] : [[field, text.trim()] as const],
  );
  if (filled.length === 0) return [];
  return [{ rule, record, ...(regime === null ? {} : { regime }), ...Object.fromEntries(filled) }];
}

function Decision({
  sought,
  typed,
  onChange,
}: {
  readonly sought: Sought;
  readonly typed: Words;
  readonly onChange: (words: Words) => void;
}) {
  return (
    <Section title={sought.about} level={3}>
      <p className={styles.note}>{sought.what}</p>
      <TextArea
        label={words.recommendation}
        description={words.firstStep(sought.firstStep)}
        value={typed.recommendation}
        rows={2}
        onChange={(recommendation) => onChange({ ...typed, recommendation })}
      />
      <div className={styles.options}>
        <div className={styles.whose}>
          <TextField
            label={words.decider}
            description={sought.controllers === '' ? undefined : words.ofRecords(sought.controllers)}
            value={typed.decider}
            onChange={(decider) => onChange({ ...typed, decider })}
          />
        </div>
        <DateField
          label={words.deadline}
          description={sought.day === null ? words.noDay : words.day(sought.day)}
          value={typed.deadline}
          onChange={(deadline) => onChange({ ...typed, deadline })}
        />
      </div>
    </Section>
  );
}

function Decisions({
  answer: { decisions, total, wordings },
  begun,
  onTyped,
  onClose,
  onDone,
}: Omit<WordingProps, 'asked'> & {
  readonly answer: Reply<'reports.decisions'>;
}) {
  const [typed, setTyped] = useState<ReadonlyMap<string, Words>>(
    () => new Map((begun ?? wordings).map((one) => [keyOf(one), wordsOf(one)])),
  );
  const shown = new Set(decisions.map(keyOf));
  const made = (from: ReadonlyMap<string, Words>): Wording[] => [
    ...(begun ?? wordings).filter((one) => !shown.has(keyOf(one))),
    ...decisions.flatMap((one) => wordingOf(one, from.get(keyOf(one)) ?? NO_WORDS)),
  ];
  const change = (sought: Sought, next: Words): void => {
    const all = new Map([...typed, [keyOf(sought), next] as const]);
    setTyped(all);
    onTyped(made(all));
  };
  const done = (): void => onDone(made(typed));
  return (
    <Dialog
      title={words.decisionsTitle}
      open
      wide
      staysOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{kitWords.cancel}</Button>
          <Button variant="primary" onPress={done}>
            {words.takeWords}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{words.decisionsText}</p>
      {decisions.length === 0 ? <p>{words.noDecisions}</p> : null}
      {decisions.map((sought) => (
        <Decision
          key={keyOf(sought)}
          sought={sought}
          typed={typed.get(keyOf(sought)) ?? NO_WORDS}
          onChange={(next) => change(sought, next)}
        />
      ))}
      {total > decisions.length ? <p className={styles.note}>{words.moreRows(decisions.length, total)}</p> : null}
    </Dialog>
  );
}

/** Where the officer words what the register cannot know of a decision: what is recommended, who decides, by when. */
export function WordDecisions({ asked, ...props }: WordingProps) {
  const { value, problem } = useQuery('reports.decisions', asked);
  if (problem !== undefined) return <Callout tone="problem">{saidProblem(problem)}</Callout>;
  return value === undefined ? null : <Decisions answer={value} {...props} />;
}
