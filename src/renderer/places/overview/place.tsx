import { memo, useCallback } from 'react';
import { MOST_NAMED } from '../../../contract/common.ts';
import type { Overview } from '../../../contract/answers.ts';
import { overviewWords as words } from '../../../words/screens/overview.ts';
import { placeWords } from '../../../words/screens/places.ts';
import { useQuery } from '../../client/use-query.ts';
import { newRecord } from '../../forms/navigate.ts';
import { Page } from '../../frame/page.tsx';
import { LateChangesChart, LateDestinationsChart } from '../../pictures/charts/late-charts.tsx';
import { useGrowing } from '../../ui/use-growing.ts';
import { useApp } from '../../state/app.ts';
import { useDates, useWhyReadOnly } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Coming } from '../../ui/coming.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { saidProblem } from '../../ui/said.ts';
import type { Place } from '../place.ts';
import { Decisions } from './decisions.tsx';
import { Due } from './due.tsx';
import { WorldMap } from './map.tsx';
import { Tally } from './tally.tsx';
import { Trend } from './trend.tsx';
import styles from './place.module.css';

/** How many parts the screen has that are drawn one after the other. */
const PARTS = 6;

const Answers = memo(Tally);
const ToDecide = memo(Decisions);
const FallsDue = memo(Due);
const Changes = memo(LateChangesChart);
const Destinations = memo(LateDestinationsChart);
const Flows = memo(WorldMap);
const Through = memo(Trend);

/** The parts of the screen, the most pressing first: each is drawn when the one before it stands, so that none holds up the page. */
function Parts({ overview }: { readonly overview: Overview }) {
  const { navigation } = useApp();
  const drawn = useGrowing(PARTS, 1);
  const openIds = useCallback(
    (ids: readonly string[]): void =>
      navigation.go({ place: 'transfers', filters: [{ column: 'id', oneOf: ids.slice(0, MOST_NAMED) }] }),
    [navigation],
  );
  const openPlaces = useCallback(
    (codes: readonly string[]): void =>
      navigation.go({ place: 'transfers', filters: [{ column: 'destination', oneOf: [...codes] }] }),
    [navigation],
  );
  const hasTransfers = overview.transfers > 0;
  return (
    <>
      <div className={styles.columns}>
        <div className={styles.column}>
          <ToDecide overview={overview} />
        </div>
        <div className={styles.column}>
          {drawn > 1 ? <FallsDue overview={overview} /> : null}
          {hasTransfers && drawn > 2 ? <Changes changes={overview.changes} onOpen={openIds} /> : null}
          {hasTransfers && drawn > 3 ? (
            <Destinations destinations={overview.byDestination} onOpen={openPlaces} />
          ) : null}
        </div>
      </div>
      {hasTransfers && drawn > 4 ? <Through /> : null}
      {hasTransfers && drawn > 5 ? <Flows /> : null}
    </>
  );
}

function OverviewPlace() {
  const app = useApp();
  const why = useWhyReadOnly();
  const dates = useDates();
  // How the transfers stand is known before everything is checked, and is shown then.
  const { value: tally, problem } = useQuery('answers.tally', dates, { keep: true });
  const { value: overview, problem: overviewProblem } = useQuery('answers.overview', dates, { keep: true });
  const wrong = problem ?? overviewProblem;
  return (
    <Page
      title={placeWords.overview}
      lead={tally === undefined || tally.transfers === 0 ? undefined : words.lead(tally.transfers, tally.on)}
    >
      {wrong === undefined ? null : <Callout tone="problem">{saidProblem(wrong)}</Callout>}
      {tally?.transfers === 0 ? (
        <EmptyState
          icon="overview"
          title={words.emptyTitle}
          action={
            <>
              <Button variant="primary" why={why} onPress={() => newRecord(app, 'entity')}>
                {words.firstEntity}
              </Button>
              <Button why={why} onPress={() => newRecord(app, 'transfer')}>
                {words.firstTransfer}
              </Button>
            </>
          }
        >
          {words.emptyText}
        </EmptyState>
      ) : null}
      {tally === undefined || tally.transfers === 0 ? null : <Answers tally={tally} />}
      {overview === undefined && wrong === undefined ? <Coming /> : null}
      {overview === undefined ? null : <Parts overview={overview} />}
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
