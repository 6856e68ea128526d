import { MOST_IN_FILTER } from '../../../contract/common.ts';
import type { Row } from '../../../contract/common.ts';
import type { VerdictWord } from '../../../core/law/answer.ts';
import { recordPlaceWords } from '../../../words/screens/record-places.ts';
import { britishDay } from '../../../words/terms.ts';
import { useQuery } from '../../client/use-query.ts';
import { useDates } from '../../state/hooks.ts';
import { ShortTable } from '../../table/short-table.tsx';
import type { ShortColumn } from '../../table/short-table.tsx';
import { Section } from '../../ui/facts.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { VerdictMark } from '../../ui/verdict-mark.tsx';
import { useGeography } from '../places.ts';
import type { NamedBy } from './named-by.ts';
import styles from './view.module.css';

const words = recordPlaceWords.transfers;

function text(row: Row, column: string): string {
  const cell = row.cells[column];
  return typeof cell === 'string' ? cell : '';
}

/** The answers, worst first; what is not judged stands last. */
const ORDER: ReadonlyArray<VerdictWord> = ['no-mechanism', 'needs-judgement', 'mechanism-in-place', 'not-restricted'];

function placeInOrder(row: Row): number {
  const place = ORDER.indexOf(text(row, 'overall') as VerdictWord);
  return place === -1 ? ORDER.length : place;
}

/** Transfers of a record, each with its answer on the day asked: the worst first. */
export function TransferList({
  title,
  named,
  none,
}: {
  readonly title: string;
  /** The transfers, and how many more there are. */
  readonly named: NamedBy;
  /** What is said where there are none. */
  readonly none: string;
}) {
  const { ids, more } = named;
  const { nameOf } = useGeography();
  const dates = useDates();
  const shown = Math.min(MOST_IN_FILTER, ids.length);
  const all = ids.length + more;
  const { value } = useQuery(
    'records.table',
    ids.length === 0
      ? undefined
      : {
          kind: 'transfer',
          ...dates,
          filters: [{ column: 'id', oneOf: ids.slice(0, MOST_IN_FILTER) }],
          limit: MOST_IN_FILTER,
        },
    { keep: true },
  );
  const columns: ReadonlyArray<ShortColumn<Row>> = [
    {
      id: 'overall',
      heading: words.answer,
      narrow: true,
      cell: (row) => {
        const verdict = text(row, 'overall');
        if (verdict === '') return <span className={styles.nothing}>{words.notJudged}</span>;
        return <VerdictMark verdict={verdict as VerdictWord} actSoon={row.cells['actSoon'] === 'yes'} />;
      },
    },
    {
      id: 'title',
      heading: words.title,
      head: true,
      cell: (row) => <RecordLink kind="transfer" id={row.id} name={row.name} />,
    },
    { id: 'destination', heading: words.destination, cell: (row) => nameOf(text(row, 'destination')) },
    { id: 'goodThrough', heading: words.goodThrough, cell: (row) => britishDay(text(row, 'goodThrough')) },
  ];
  return (
    <Section title={title} level={3}>
      {ids.length === 0 ? (
        <p className={styles.nothing}>{none}</p>
      ) : (
        <>
          <ShortTable
            caption={title}
            columns={columns}
            rows={(value?.rows ?? []).toSorted((a, b) => placeInOrder(a) - placeInOrder(b))}
            keyOf={(row) => row.id}
          />
          {all > shown ? <p className={styles.nothing}>{words.more(shown, all)}</p> : null}
        </>
      )}
    </Section>
  );
}
