import { useState } from 'react';
import type { KeptReportAbout, ReportCompared } from '../../../contract/board-reports.ts';
import { boardScreenWords as words } from '../../../words/screens/board.ts';
import { comparisonSentence, sideWords, sinceSentence, whyWords } from '../../../words/kept-reports.ts';
import { figureTitle, rowText } from '../../../words/board-figures.ts';
import { britishDay } from '../../../words/terms.ts';
import { useQuery } from '../../client/use-query.ts';
import { JobPanel } from '../../files/job-panel.tsx';
import { useFileJob } from '../../files/use-file-job.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Coming } from '../../ui/coming.tsx';
import { Section } from '../../ui/facts.tsx';
import { saidProblem } from '../../ui/said.ts';
import { useRecorded } from '../../state/hooks.ts';
import styles from './reports.module.css';

type Difference = ReportCompared['differences'][number];
type RowDifference = Difference['rows'][number];

/** Rows of a difference that are drawn before more are asked for. */
const AT_ONCE = 50;

function side(row: RowDifference['was']): string {
  return sideWords(row === undefined ? null : rowText(row));
}

const ROW_COLUMNS = [
  { id: 'name', heading: words.rowName, head: true, cell: ({ name }: RowDifference) => name },
  { id: 'was', heading: words.was, cell: ({ was }: RowDifference) => side(was) },
  { id: 'is', heading: words.is, cell: ({ is }: RowDifference) => side(is) },
];

function DifferencePart({ difference: { figure, was, is, why, rows } }: { readonly difference: Difference }) {
  return (
    <Section title={words.difference(figureTitle(figure), was, is)} level={3}>
      <p className={styles.note}>{words.because(whyWords(why))}</p>
      <ShortTable
        caption={figureTitle(figure)}
        columns={ROW_COLUMNS}
        rows={rows}
        keyOf={({ key }) => key}
        atOnce={AT_ONCE}
      />
    </Section>
  );
}

/** What came of deriving a report again: in one sentence, then figure by figure. */
function Compared({ compared }: { readonly compared: ReportCompared }) {
  const { report, differences } = compared;
  return (
    <Section title={words.comparedTitle(report.number)}>
      <Callout tone={differences.length === 0 ? 'good' : 'warning'} title={comparisonSentence(compared)}>
        <p>{sinceSentence(compared)}</p>
      </Callout>
      {differences.map((difference) => (
        <DifferencePart key={`${difference.figure.id} ${difference.why.join(' ')}`} difference={difference} />
      ))}
    </Section>
  );
}

function columnsWith(compare: (report: KeptReportAbout) => void, busy: boolean) {
  return [
    { id: 'number', heading: words.number, head: true, narrow: true, cell: ({ number }: KeptReportAbout) => number },
    {
      id: 'days',
      heading: words.days,
      cell: ({ from, on }: KeptReportAbout) => (from === null ? britishDay(on) : words.fromTo(from, on)),
    },
    {
      id: 'edition',
      heading: words.edition,
      cell: (report: KeptReportAbout) => words.whatKept(report.report, report.company),
    },
    { id: 'toWhom', heading: words.toWhom, cell: ({ toWhom }: KeptReportAbout) => toWhom },
    {
      id: 'kept',
      heading: words.keptOn,
      cell: ({ at, by }: KeptReportAbout) => words.keptBy(at.slice(0, 10), by),
    },
    {
      id: 'file',
      heading: words.file,
      cell: ({ format, sha256 }: KeptReportAbout) => (
        <span className={styles.seal}>
          {format.toUpperCase()} {sha256}
        </span>
      ),
    },
    {
      id: 'compare',
      heading: words.again,
      narrow: true,
      cell: (report: KeptReportAbout) => (
        <Button size="small" isDisabled={busy} onPress={() => compare(report)}>
          {words.compare(report.number)}
        </Button>
      ),
    },
  ];
}

/** The reports that were handed over and kept, the newest first, each of which can be derived again. */
export function KeptReports() {
  const { value, problem } = useQuery('reports.kept', useRecorded(), { keep: true });
  const work = useFileJob('reports.compare');
  const [asked, setAsked] = useState<number>();
  const compare = ({ number }: KeptReportAbout): void => {
    setAsked(number);
    void work.run({ number });
  };
  if (problem !== undefined) return <Callout tone="problem">{saidProblem(problem)}</Callout>;
  if (value === undefined) return <Coming />;
  return (
    <div className={styles.report}>
      <p className={styles.text}>{words.keptText}</p>
      {value.reports.length === 0 ? (
        <p>{words.noneKept}</p>
      ) : (
        <ShortTable
          caption={words.keptCaption}
          columns={columnsWith(compare, work.state === 'running')}
          rows={value.reports}
          keyOf={({ number }) => String(number)}
        />
      )}
      <JobPanel key={asked} work={work} done={(result) => <Compared compared={result as ReportCompared} />} />
    </div>
  );
}
