import type { PictureScope } from '../../../contract/pictures.ts';
import { filterChoices, narrowed, notAnswered } from '../../../core/views/flow-filter.ts';
import { flowGraph } from '../../../core/views/flow-graph.ts';
import { flowLayout } from '../../../core/views/flow-layout.ts';
import { flowStops } from '../../../core/views/flow-stops.ts';
import { flowPaths } from '../../../core/views/flows.ts';
import type { ViewInput } from '../../../core/views/input.ts';
import { worldFlows } from '../../../core/views/world-map.ts';
import { nameById } from '../../../core/records/snapshot.ts';
import { recordedDays } from '../../register/history.ts';
import { shippedMap } from '../../map/shipped-map.ts';
import { openSession } from '../context.ts';
import type { DeskContext, Handlers, Parsed } from '../context.ts';

/** A view's input narrowed to what was asked for, and what that leaves out. */
function inputFor(
  { on, asRecorded, ...filter }: Parsed<'flows.picture'>,
  context: DeskContext,
): { readonly input: ViewInput; readonly scope: PictureScope } {
  const session = openSession(context);
  const dates = { on, asRecorded };
  const { snapshot } = session.moment(asRecorded);
  const whole: ViewInput = { snapshot, law: session.lawAt(dates.asRecorded), answers: session.answers(dates), dates };
  const answers = narrowed(whole, filter);
  const { regimes, parties, dataCategories } = filterChoices(whole);
  const names = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });
  return {
    input: { ...whole, answers },
    scope: {
      shown: answers.length,
      answered: whole.answers.length,
      ...notAnswered(whole),
      regimes,
      dataCategories: dataCategories.toSorted((one, other) => names.compare(one, other)),
      parties: parties
        .map((id) => ({ id, name: nameById(snapshot, id) }))
        .toSorted((one, other) => names.compare(one.name, other.name)),
    },
  };
}

export const flowHandlers: Handlers<'flows.picture' | 'flows.map' | 'flows.stops' | 'map.land'> = {
  'flows.stops': (dates, context) => {
    const session = openSession(context);
    const recorded = recordedDays(session.register.connection, dates.asRecorded);
    return { stops: [...flowStops(dates.on, recorded, session.answers(dates))] };
  },
  'flows.picture': (asked, context) => {
    const { input, scope } = inputFor(asked, context);
    const paths = flowPaths(input);
    return { scope, paths, layout: flowLayout(flowGraph(paths)) };
  },
  'flows.map': (asked, context) => {
    const { input, scope } = inputFor(asked, context);
    return { scope, ...worldFlows(input, shippedMap()) };
  },
  'map.land': () => shippedMap(),
};
