import type { TrendReply } from '../../../contract/answers.ts';
import { number } from '../../../words/count.ts';
import { shortDay } from '../../../words/screens/table.ts';
import { trendWords as words } from '../../../words/screens/trend.ts';
import { VERDICT_WORDS } from '../../../words/terms.ts';
import { TREND_WORDS } from '../../../words/trend.ts';
import { ShortTable } from '../../table/short-table.tsx';
import type { ShortColumn } from '../../table/short-table.tsx';
import { Link } from '../../ui/link.tsx';
import type { TrendPart, TrendRow } from './trend-parts.ts';
import { VERDICT_ORDER } from './verdict-style.tsx';
import styles from './chart-frame.module.css';

type Open = (row: TrendRow, part: TrendPart) => void;

/** A number that opens its list; none is none, and a list too long to be narrowed to is only counted. */
function Count({
  row,
  part,
  count,
  what,
  listed = true,
  onOpen,
}: {
  readonly row: TrendRow;
  readonly part: TrendPart;
  readonly count: number;
  readonly what: string;
  readonly listed?: boolean;
  readonly onOpen: Open;
}) {
  if (count === 0 || !listed) return number(count);
  return (
    <Link aria-label={words.open(count, what, row.day)} onPress={() => onOpen(row, part)}>
      {number(count)}
    </Link>
  );
}

/** A number without a list of its own: a sum, or some of those counted already. */
function plain(id: 'total' | 'notTakingPlace'): ShortColumn<TrendRow> {
  return {
    id,
    heading: TREND_WORDS[id],
    align: 'end',
    value: (row) => row[id],
    cell: (row) => number(row[id]),
  };
}

/** The figures of the trend: the four answers and those that have ended since make up all; what stands after that is counted there already. */
export function TrendTable({
  trend: { rows, further },
  clock,
  onOpen,
}: {
  readonly trend: TrendReply;
  readonly clock: string;
  readonly onOpen: Open;
}) {
  const some = (of: (row: TrendRow) => number): boolean => rows.some((row) => of(row) > 0);
  const columns: ReadonlyArray<ShortColumn<TrendRow>> = [
    {
      id: 'day',
      heading: TREND_WORDS.day,
      head: true,
      narrow: true,
      value: ({ day }) => day,
      cell: ({ day, when }) => (
        <>
          {shortDay(day)} <span className={styles.when}>{words.when[when]}</span>
        </>
      ),
    },
    ...VERDICT_ORDER.map((verdict): ShortColumn<TrendRow> => ({
      id: verdict,
      heading: VERDICT_WORDS[verdict],
      align: 'end',
      value: ({ counts }) => counts[verdict],
      cell: (row) => (
        <Count row={row} part={verdict} count={row.counts[verdict]} what={words.verdictWord(verdict)} onOpen={onOpen} />
      ),
    })),
    ...(some(({ endedSince }) => endedSince)
      ? [
          {
            id: 'ended',
            heading: TREND_WORDS.endedSince,
            align: 'end' as const,
            value: ({ endedSince }: TrendRow) => endedSince,
            cell: (row: TrendRow) => (
              <Count
                row={row}
                part="ended"
                count={row.endedSince}
                what={words.endedWord}
                listed={row.ended.length > 0}
                onOpen={onOpen}
              />
            ),
          },
        ]
      : []),
    plain('total'),
    {
      id: 'actSoon',
      heading: TREND_WORDS.actSoon,
      align: 'end',
      value: ({ actSoon }) => actSoon,
      cell: (row) => <Count row={row} part="act-soon" count={row.actSoon} what={words.actSoonWord} onOpen={onOpen} />,
    },
    ...(some(({ notTakingPlace }) => notTakingPlace) ? [plain('notTakingPlace')] : []),
  ];
  return (
    <>
      <ShortTable caption={words.title} rows={rows} keyOf={({ day }) => day} columns={columns} />
      <p className={styles.note}>{words.shownOnDay}</p>
      <p className={styles.note}>{clock}</p>
      {further === null ? null : <p className={styles.note}>{TREND_WORDS.further(further.days, further.last)}</p>}
    </>
  );
}
