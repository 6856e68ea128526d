import { overviewWords as words } from '../../../words/screens/overview.ts';
import { placeWords } from '../../../words/screens/places.ts';
import { useQuery } from '../../client/use-query.ts';
import { Page } from '../../frame/page.tsx';
import { ChangesChart } from '../../pictures/charts/changes-chart.tsx';
import { DestinationsChart } from '../../pictures/charts/destinations-chart.tsx';
import { useApp } from '../../state/app.ts';
import { useDates } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { saidProblem } from '../../ui/said.ts';
import type { Place } from '../place.ts';
import { Decisions } from './decisions.tsx';
import { Due } from './due.tsx';
import { WorldMap } from './map.tsx';
import { Tally } from './tally.tsx';
import styles from './place.module.css';

/** The most ids that a filter takes. */
const MOST = 300;

function OverviewPlace() {
  const { navigation } = useApp();
  const { value: overview, problem } = useQuery('answers.overview', useDates(), { keep: true });
  const openIds = (ids: readonly string[]): void =>
    navigation.go({ place: 'transfers', filters: [{ column: 'id', oneOf: ids.slice(0, MOST) }] });
  const openPlaces = (codes: readonly string[]): void =>
    navigation.go({ place: 'transfers', filters: [{ column: 'destination', oneOf: [...codes] }] });
  return (
    <Page
      title={placeWords.overview}
      lead={
        overview === undefined || overview.transfers === 0 ? undefined : words.lead(overview.transfers, overview.on)
      }
    >
      {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
      {overview?.transfers === 0 ? (
        <EmptyState
          icon="overview"
          title={words.emptyTitle}
          action={
            <>
              <Button variant="primary" onPress={() => navigation.go({ place: 'entities' })}>
                {words.firstEntity}
              </Button>
              <Button onPress={() => navigation.go({ place: 'transfers' })}>{words.firstTransfer}</Button>
            </>
          }
        >
          {words.emptyText}
        </EmptyState>
      ) : null}
      {overview === undefined ? null : (
        <>
          {overview.transfers === 0 ? null : <Tally overview={overview} />}
          <div className={styles.columns}>
            <div className={styles.column}>
              <Decisions overview={overview} />
            </div>
            <div className={styles.column}>
              <Due overview={overview} />
              {overview.transfers === 0 ? null : (
                <>
                  <ChangesChart changes={overview.changes} onOpen={openIds} />
                  <DestinationsChart destinations={overview.byDestination} onOpen={openPlaces} />
                </>
              )}
            </div>
          </div>
          {overview.transfers === 0 ? null : <WorldMap />}
        </>
      )}
    </Page>
  );
}

export const overviewPlace: Place = {
  id: 'overview',
  group: 'register',
  icon: 'overview',
  needsRegister: true,
  View: OverviewPlace,
};
