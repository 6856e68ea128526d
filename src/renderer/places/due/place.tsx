import { addDays } from '../../../core/days.ts';
import type { DueEntry } from '../../../core/views/due.ts';
import { duePlaceWords as words } from '../../../words/screens/due.ts';
import { placeWords } from '../../../words/screens/places.ts';
import { useQuery } from '../../client/use-query.ts';
import { Page } from '../../frame/page.tsx';
import { useDates } from '../../state/hooks.ts';
import { Callout } from '../../ui/callout.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { saidProblem } from '../../ui/said.ts';
import type { Place } from '../place.ts';
import { DueBand } from './due-band.tsx';
import { useSaveDue } from './save-due.tsx';

const BANDS = [
  { id: 'overdue', first: undefined, last: -1 },
  { id: 'within30', first: 0, last: 30 },
  { id: 'within90', first: 31, last: 90 },
  { id: 'within365', first: 91, last: 365 },
] as const;

/** The entries of a span of days, counted from the day asked. */
function within(items: readonly DueEntry[], on: string, first: number | undefined, last: number): readonly DueEntry[] {
  const [begin, end] = [first === undefined ? '' : addDays(on, first), addDays(on, last)];
  return items.filter((item) => item.on >= begin && item.on <= end);
}

function DuePlace() {
  const dates = useDates();
  const { value: due, problem } = useQuery('answers.due', dates, { keep: true });
  const { button, panel } = useSaveDue();
  return (
    <Page
      title={placeWords.due}
      lead={due === undefined ? undefined : words.lead(due.total, due.until)}
      actions={button}
    >
      {panel}
      {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
      {due === undefined || due.total > 0 ? null : (
        <EmptyState icon="due" title={words.empty}>
          {words.emptyText}
        </EmptyState>
      )}
      {due === undefined || due.items.length === due.total ? null : (
        <Callout>{words.more(due.items.length, due.total)}</Callout>
      )}
      {due === undefined || due.total === 0
        ? null
        : BANDS.map(({ id, first, last }) => (
            <DueBand
              key={id}
              title={words.bands[id]}
              late={id === 'overdue'}
              items={within(due.items, due.on, first, last)}
            />
          ))}
    </Page>
  );
}

export const duePlace: Place = {
  id: 'due',
  group: 'work',
  icon: 'due',
  needsRegister: true,
  View: DuePlace,
};
