import { useMemo, useState } from 'react';
import type { Reply } from '../../../contract/contract.ts';
import type { Names } from '../../../contract/reports.ts';
import type { Finding } from '../../../core/checks/finding.ts';
import type { Notice, NoticeSentence } from '../../../core/records/notice.ts';
import type { SentenceState } from '../../../words/screens/notice.ts';
import { noticeWords as words } from '../../../words/screens/notice.ts';
import { useGrowing } from '../../ui/use-growing.ts';
import { Button, ToggleButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/facts.tsx';
import { FindingList } from './findings.tsx';
import { noticeFindings } from './sentence-findings.ts';
import type { NoticeFindings } from './sentence-findings.ts';
import { Sentence } from './sentence.tsx';
import { STATES } from './state-mark.tsx';
import styles from './notice.module.css';

/** How many sentences are drawn at a time. */
const STEP = 25;

const NO_FINDINGS: readonly Finding[] = [];
const NO_NAMES: Names = {};

type Filter = SentenceState | 'found' | undefined;

function fits({ state, number }: NoticeSentence, filter: Filter, { bySentence }: NoticeFindings): boolean {
  if (filter === undefined) return true;
  return filter === 'found' ? bySentence.has(number) : state === filter;
}

/** The sentences of one section together, in the order of the notice. */
function bySection(sentences: readonly NoticeSentence[]): ReadonlyArray<readonly [string, readonly NoticeSentence[]]> {
  const sections: Array<[string, NoticeSentence[]]> = [];
  for (const sentence of sentences) {
    const name = sentence.section ?? words.noSection;
    const last = sections.at(-1);
    if (last?.[0] === name) last[1].push(sentence);
    else sections.push([name, [sentence]]);
  }
  return sections;
}

function Filters({
  sentences,
  found,
  value,
  onChange,
}: {
  readonly sentences: readonly NoticeSentence[];
  readonly found: NoticeFindings;
  readonly value: Filter;
  readonly onChange: (next: Filter) => void;
}) {
  const counts = STATES.map((state) => sentences.filter((sentence) => sentence.state === state).length);
  return (
    <div className={styles.filters} role="group" aria-label={words.filter}>
      <ToggleButton isSelected={value === undefined} onChange={() => onChange(undefined)}>
        {words.count(words.all, sentences.length)}
      </ToggleButton>
      {STATES.map((state, index) => (
        <ToggleButton key={state} isSelected={value === state} onChange={(on) => onChange(on ? state : undefined)}>
          {words.count(words.state(state), counts[index] ?? 0)}
        </ToggleButton>
      ))}
      <ToggleButton isSelected={value === 'found'} onChange={(on) => onChange(on ? 'found' : undefined)}>
        {words.count(words.withFindings, found.bySentence.size)}
      </ToggleButton>
      <p className={styles.sum}>{words.sum(counts, sentences.length)}</p>
    </div>
  );
}

/** The notice sentence by sentence, narrowed to a state where one wants that. */
export function NoticeText({
  notice,
  names,
  found,
  on,
}: {
  readonly notice: Notice;
  readonly names: Names;
  readonly found: Reply<'answers.findings'> | undefined;
  readonly on: string;
}) {
  const [filter, setFilter] = useState<Filter>();
  const sorted = useMemo(() => noticeFindings(found?.findings ?? [], notice.id), [found, notice.id]);
  const { sentences } = notice;
  const shown = sentences.filter((sentence) => fits(sentence, filter, sorted));
  const findingNames = found?.names ?? NO_NAMES;
  const drawn = useGrowing(sentences.length, STEP);
  if (sentences.length === 0) return <EmptyState title={words.noSentences}>{words.noSentencesText}</EmptyState>;
  return (
    <>
      {sorted.notTold.length === 0 ? null : (
        <Section title={words.notTold}>
          <FindingList findings={sorted.notTold} names={findingNames} notice={notice.id} on={on} />
        </Section>
      )}
      {sorted.whole.length === 0 ? null : (
        <Section title={words.foundWhole}>
          <FindingList findings={sorted.whole} names={findingNames} notice={notice.id} on={on} />
        </Section>
      )}
      <div>
        <Filters sentences={sentences} found={sorted} value={filter} onChange={setFilter} />
        <p className={styles.shown} role="status">
          {filter === undefined ? '' : words.shown(shown.length, sentences.length)}
        </p>
        {shown.length === 0 ? (
          <EmptyState
            title={words.noneInState}
            action={<Button onPress={() => setFilter(undefined)}>{words.showAll}</Button>}
          />
        ) : null}
        {bySection(shown.slice(0, drawn)).map(([section, own]) => (
          <section key={`${section} ${own[0]?.number}`} className={styles.section} aria-label={section}>
            <h2 className={styles.heading}>{section}</h2>
            <ol>
              {own.map((sentence) => (
                <Sentence
                  key={sentence.number}
                  sentence={sentence}
                  names={names}
                  notice={notice.id}
                  findings={sorted.bySentence.get(sentence.number) ?? NO_FINDINGS}
                  findingNames={findingNames}
                  on={on}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </>
  );
}
