import type { ProcessingActivity } from '../../../core/records/activity.ts';
import { recordPlaceWords } from '../../../words/screens/record-places.ts';
import { useQuery } from '../../client/use-query.ts';
import { useDates } from '../../state/hooks.ts';
import { ShortTable } from '../../table/short-table.tsx';
import type { ShortColumn } from '../../table/short-table.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Coming } from '../../ui/coming.tsx';
import { Section } from '../../ui/facts.tsx';
import { said } from '../../ui/said.ts';
import { gapsByLetter, paragraphOf } from './letters.ts';
import styles from './activities.module.css';

const words = recordPlaceWords.activities;
const NOT_REACHED = 'art-30.not-reached';

interface Line {
  readonly letter: string;
  readonly asked: string;
}

/** The entry of the Article 30 record, letter by letter: where the checks find a gap, and what to do about it. */
export function LettersTable({ activity }: { readonly activity: ProcessingActivity }) {
  const dates = useDates();
  const { value } = useQuery('answers.findings', { ...dates, record: activity.id }, { keep: true });
  if (value === undefined) return <Coming />;
  const paragraph = paragraphOf(activity);
  const gaps = gapsByLetter(value.findings, paragraph);
  if (value.findings.some(({ rule }) => rule === NOT_REACHED)) {
    return (
      <Section title={words.letters} level={3}>
        <p>{words.notReached}</p>
      </Section>
    );
  }
  const contents: Readonly<Record<string, string>> = words.contents[paragraph];
  const lines = Object.entries(contents).map(([letter, asked]): Line => ({ letter, asked }));
  const columns: ReadonlyArray<ShortColumn<Line>> = [
    { id: 'letter', heading: words.article, narrow: true, cell: ({ letter }) => words.letter(paragraph, letter) },
    { id: 'asked', heading: words.asked, head: true, cell: ({ asked }) => asked },
    {
      id: 'gap',
      heading: words.found,
      cell: ({ letter }) => {
        const found = gaps.get(letter);
        if (found === undefined) return <span className={styles.none}>{words.noGap}</span>;
        return (
          <ul className={styles.gaps}>
            {found.map((finding) => (
              <li key={`${finding.rule} ${finding.regime ?? ''} ${finding.records.join(' ')}`}>
                <Badge tone="warning">{words.gap}</Badge> {said(finding.statement)}
              </li>
            ))}
          </ul>
        );
      },
    },
  ];
  return (
    <Section title={words.letters} level={3}>
      <ShortTable caption={words.letters} columns={columns} rows={lines} keyOf={({ letter }) => letter} />
    </Section>
  );
}
