import { useDeferredValue, useState } from 'react';
import type { LawOverview } from '../../core/law/overview-shape.ts';
import { GLOSSARY, termsMatching } from '../../words/glossary.ts';
import type { Term } from '../../words/glossary.ts';
import { helpWords as words } from '../../words/screens/help.ts';
import { useQuery } from '../client/use-query.ts';
import { useDates } from '../state/hooks.ts';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/facts.tsx';
import { saidProblem } from '../ui/said.ts';
import { SearchField } from '../ui/text-field.tsx';
import { TermText } from './term-text.tsx';
import styles from './help.module.css';

function TermEntry({
  term,
  law,
  open,
}: {
  readonly term: Term;
  readonly law: LawOverview | undefined;
  readonly open: boolean;
}) {
  return (
    <Disclosure title={term.name} open={open}>
      <TermText term={term} law={law} />
    </Disclosure>
  );
}

function Terms({
  terms,
  law,
  open,
}: {
  readonly terms: readonly Term[];
  readonly law: LawOverview | undefined;
  readonly open?: string | undefined;
}) {
  return (
    <div>
      {terms.map((term) => (
        <TermEntry key={term.id} term={term} law={law} open={term.id === open} />
      ))}
    </div>
  );
}

/** Every term with its meaning and its place in the law, found by a search; those of the screen one comes from stand first. */
export function TermList({
  here = [],
  autoFocus = false,
  level = 2,
}: {
  readonly here?: readonly Term[];
  readonly autoFocus?: boolean;
  /** Of the headings of its parts. */
  readonly level?: 2 | 3;
}) {
  const dates = useDates();
  const [search, setSearch] = useState('');
  const asked = useDeferredValue(search);
  const { value: law, problem } = useQuery('law.overview', dates, { keep: true });
  const found = termsMatching(asked);
  const others = GLOSSARY.filter((term) => !here.includes(term));
  return (
    <div className={styles.terms}>
      <SearchField
        label={words.search}
        placeholder={words.searchHint}
        value={search}
        onChange={setSearch}
        autoFocus={autoFocus}
      />
      {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
      <p className={styles.faint} aria-live="polite">
        {found.length === 0 ? words.nothing : words.found(found.length, GLOSSARY.length)}
      </p>
      {asked.trim() === '' ? (
        <>
          {here.length === 0 ? null : (
            <Section title={words.here} level={level}>
              <Terms terms={here} law={law} open={here[0]?.id} />
            </Section>
          )}
          <Section title={here.length === 0 ? words.all : words.others} level={level}>
            <Terms terms={others} law={law} />
          </Section>
        </>
      ) : (
        <Terms key={asked} terms={found} law={law} open={found[0]?.id} />
      )}
    </div>
  );
}
