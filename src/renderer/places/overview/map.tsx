import { overviewWords as words } from '../../../words/screens/overview.ts';
import { useQuery } from '../../client/use-query.ts';
import { ShadeLegend, shadeCounts } from '../../pictures/legend.tsx';
import { FlowMap } from '../../pictures/map/flow-map.tsx';
import { useApp } from '../../state/app.ts';
import { useDates } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/facts.tsx';
import { useOpenTransfers } from '../flows/open-transfers.ts';

/** Where data go, on the map; the place of the flows has its figures, its filters and the picture. */
export function WorldMap() {
  const { navigation } = useApp();
  const open = useOpenTransfers(undefined);
  const picture = useQuery('flows.map', useDates(), { keep: true }).value;
  const land = useQuery('map.land', {}).value;
  if (picture === undefined || land === undefined || picture.scope.shown === 0) return null;
  return (
    <Section
      title={words.map}
      actions={
        <Button
          variant="quiet"
          size="small"
          icon="flows"
          onPress={() => navigation.go({ place: 'flows', part: 'map' })}
        >
          {words.openFlows}
        </Button>
      }
    >
      <FlowMap land={land} flows={picture.flows} places={picture.places} whole={false} onOpen={open} />
      <ShadeLegend counts={shadeCounts(picture.flows)} />
    </Section>
  );
}
