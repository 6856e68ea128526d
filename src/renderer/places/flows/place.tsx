import { useState } from 'react';
import type { MapPicture, FlowPicture as Picture } from '../../../contract/pictures.ts';
import type { FlowStop } from '../../../core/views/flow-stops.ts';
import { flowsWords as words } from '../../../words/screens/flows.ts';
import { placeWords } from '../../../words/screens/places.ts';
import type { Answer } from '../../client/queries.ts';
import { useQuery } from '../../client/use-query.ts';
import { Page } from '../../frame/page.tsx';
import { FlowDiagram } from '../../pictures/flow/flow-picture.tsx';
import { ShadeLegend, shadeCounts } from '../../pictures/legend.tsx';
import { FlowMap } from '../../pictures/map/flow-map.tsx';
import { useApp } from '../../state/app.ts';
import { useDates } from '../../state/hooks.ts';
import type { Location } from '../../state/navigation.ts';
import { Button, ToggleButton } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Coming } from '../../ui/coming.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/facts.tsx';
import { saidProblem } from '../../ui/said.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { useLater } from '../../ui/use-later.ts';
import type { Place } from '../place.ts';
import { MapTable, PathTable } from './figures.tsx';
import { Matrix } from './matrix.tsx';
import { isNarrow, NarrowingBar, ScopeLine } from './narrowing.tsx';
import type { Narrowing } from './narrowing.tsx';
import { useOpenTransfers } from './open-transfers.ts';
import { datesAt, ThroughTime } from './through-time.tsx';
import { useSaveFlows } from './save-flows.tsx';
import styles from './flows.module.css';

interface ViewProps<T> {
  readonly picture: T;
  readonly stop: FlowStop | undefined;
}

function PictureView({ picture, stop }: ViewProps<Picture>) {
  const open = useOpenTransfers(stop);
  const later = useLater();
  return (
    <div className={styles.view}>
      <FlowDiagram picture={picture} onOpen={open} />
      <ShadeLegend counts={shadeCounts(picture.paths)} />
      <Section title={words.figures}>{later ? <PathTable paths={picture.paths} onOpen={open} /> : null}</Section>
    </div>
  );
}

function MatrixView({ picture, stop }: ViewProps<Picture>) {
  return <Matrix picture={picture} onOpen={useOpenTransfers(stop)} />;
}

function MapView({ picture, stop }: ViewProps<MapPicture>) {
  const open = useOpenTransfers(stop);
  const { value: land, problem } = useQuery('map.land', {});
  const [whole, setWhole] = useState(false);
  const later = useLater();
  return (
    <div className={styles.view}>
      {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
      {land === undefined ? null : (
        <>
          <div className={styles.mapTools}>
            <ToggleButton isSelected={whole} onChange={setWhole}>
              {words.wholeWorld}
            </ToggleButton>
          </div>
          <FlowMap land={land} flows={picture.flows} places={picture.places} whole={whole} onOpen={open} />
        </>
      )}
      <ShadeLegend counts={shadeCounts(picture.flows)} />
      <Section title={words.figuresOfMap}>{later ? <MapTable flows={picture.flows} onOpen={open} /> : null}</Section>
    </div>
  );
}

function Nothing({ narrow, onClear }: { readonly narrow: boolean; readonly onClear: () => void }) {
  const { navigation } = useApp();
  return narrow ? (
    <EmptyState icon="flows" title={words.nothingFits} action={<Button onPress={onClear}>{words.clear}</Button>}>
      {words.nothingFitsText}
    </EmptyState>
  ) : (
    <EmptyState
      icon="flows"
      title={words.nothing}
      action={
        <Button variant="primary" onPress={() => navigation.go({ place: 'transfers' })}>
          {words.toTransfers}
        </Button>
      }
    >
      {words.nothingText}
    </EmptyState>
  );
}

/** What the picture shows of all transfers, or that it is being drawn. */
function ScopeOrComing({ answer }: { readonly answer: Answer<Picture | MapPicture> }) {
  const { value, problem } = answer;
  if (value === undefined) return problem === undefined ? <Coming /> : null;
  return <ScopeLine scope={value.scope} />;
}

function FlowsPlace({ location }: { readonly location: Location }) {
  const { navigation } = useApp();
  const dates = useDates();
  const [narrowing, setNarrowing] = useState<Narrowing>({});
  const part = location.part === 'map' || location.part === 'matrix' ? location.part : 'picture';
  const [stop, setStop] = useState<FlowStop>();
  const there = stop === undefined ? dates : datesAt(stop, dates);
  const asked = { ...there, ...narrowing };
  const picture = useQuery('flows.picture', part === 'map' ? undefined : asked, { keep: true });
  const map = useQuery('flows.map', part === 'map' ? asked : undefined, { keep: true });
  const { button, panel } = useSaveFlows(narrowing, there);
  const answer = part === 'map' ? map : picture;
  const scope = answer.value?.scope;
  const isEmpty = stop === undefined && scope?.answered === 0;
  return (
    <Page title={placeWords.flows} lead={words.lead} actions={isEmpty ? undefined : button}>
      {answer.problem === undefined ? null : <Callout tone="problem">{saidProblem(answer.problem)}</Callout>}
      {panel}
      {isEmpty ? (
        <Nothing narrow={false} onClear={() => setNarrowing({})} />
      ) : (
        <div className={styles.content}>
          <NarrowingBar scope={scope} value={narrowing} onChange={setNarrowing} />
          <ThroughTime stop={stop} onStop={setStop} />
          <ScopeOrComing answer={answer} />
          {scope?.shown === 0 ? <Nothing narrow={isNarrow(narrowing)} onClear={() => setNarrowing({})} /> : null}
          <Tabs
            label={words.views}
            selected={part}
            onSelect={(id) => navigation.replace({ place: 'flows', part: id })}
            tabs={[
              {
                id: 'picture',
                label: words.picture,
                content: hasTransfers(picture.value) ? <PictureView picture={picture.value} stop={stop} /> : null,
              },
              {
                id: 'matrix',
                label: words.matrix,
                content: hasTransfers(picture.value) ? <MatrixView picture={picture.value} stop={stop} /> : null,
              },
              {
                id: 'map',
                label: words.map,
                content: hasTransfers(map.value) ? <MapView picture={map.value} stop={stop} /> : null,
              },
            ]}
          />
        </div>
      )}
    </Page>
  );
}

function hasTransfers<T extends Picture | MapPicture>(picture: T | undefined): picture is T {
  return picture !== undefined && picture.scope.shown > 0;
}

export const flowsPlace: Place = {
  id: 'flows',
  group: 'work',
  icon: 'flows',
  needsRegister: true,
  View: FlowsPlace,
};
