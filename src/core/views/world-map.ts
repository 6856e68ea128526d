import type { GeoProjection } from 'd3-geo';
import type { Law } from '../law/law.ts';
import { partyOf } from '../records/snapshot.ts';
import type { Snapshot } from '../records/snapshot.ts';
import type { Transfer } from '../records/transfer.ts';
import { FLOW_SHADES, shadeOf } from './flows.ts';
import type { FlowShade } from './flows.ts';
import type { ViewInput } from './input.ts';
import { arcBetween, loopAt } from './world-map-arc.ts';
import type { LonLat } from './world-map-arc.ts';
import type { WorldMapFile } from './world-map-file.ts';
import { worldProjection } from './world-map-projection.ts';

/** A territory that sends or receives, at its mark. */
export interface MapPlace {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly sends: number;
  readonly receives: number;
}

/** All transfers from one territory to another that stand alike. */
export interface MapFlow {
  /** Codes of territories; an empty one where the register does not say, and nothing is drawn. */
  readonly from: string;
  readonly fromName: string;
  readonly to: string;
  readonly toName: string;
  readonly shade: FlowShade;
  /** Ids, each of which stands in exactly one flow. */
  readonly transfers: readonly string[];
  /** SVG path data, and where its mark stands; null where an end has no place on the map. */
  readonly path: string | null;
  readonly middle: readonly [number, number] | null;
}

/** The flows between territories, with the lines to draw them. Every transfer answered stands in exactly one flow. */
export interface WorldFlows {
  readonly flows: readonly MapFlow[];
  readonly places: readonly MapPlace[];
  readonly transfers: number;
}

interface Leg {
  readonly from: string;
  readonly to: string;
  readonly toName: string;
  readonly shade: FlowShade;
  readonly transfer: string;
}

function countryOf(snapshot: Snapshot, party: string): string {
  return partyOf(snapshot, party)?.record.country ?? '';
}

function legsOf({ snapshot, law, answers }: ViewInput): readonly Leg[] {
  return answers.flatMap((answer) => {
    const kept = snapshot.byId.get(answer.transfer);
    if (kept?.kind !== 'transfer') return [];
    const { id, exporter, destination } = kept.record as Transfer;
    const to = destination.country ?? '';
    const toName = destination.organisation ?? law.nameOf(to);
    return [{ from: countryOf(snapshot, exporter), to, toName, shade: shadeOf(answer), transfer: id }];
  });
}

type Places = ReadonlyMap<string, LonLat>;

function drawn(from: string, to: string, nth: number, places: Places, projection: GeoProjection) {
  const [one, other] = [places.get(from), places.get(to)];
  if (one === undefined || other === undefined) return { path: null, middle: null };
  return from === to ? loopAt(one, projection, nth) : arcBetween(one, other, projection, nth);
}

/** Flows of one way, the worst innermost, each on a line of its own. */
function flowsOf(legs: readonly Leg[], law: Law, places: Places, projection: GeoProjection): readonly MapFlow[] {
  const ways = Map.groupBy(legs, ({ from, to, toName }) => [from, to, toName].join('\u0000'));
  return [...ways.values()].flatMap((way) =>
    FLOW_SHADES.filter((shade) => way.some((leg) => leg.shade === shade)).map((shade, nth): MapFlow => {
      const alike = way.filter((leg) => leg.shade === shade);
      const { from = '', to = '', toName = '' } = alike[0] ?? {};
      return {
        from,
        fromName: from === '' ? '' : law.nameOf(from),
        to,
        toName,
        shade,
        transfers: alike.map(({ transfer }) => transfer),
        ...drawn(from, to, nth, places, projection),
      };
    }),
  );
}

function placesOf(flows: readonly MapFlow[], law: Law, places: Places, projection: GeoProjection): readonly MapPlace[] {
  const drawnFlows = flows.filter(({ path }) => path !== null);
  const codes = new Set(drawnFlows.flatMap(({ from, to }) => [from, to]));
  const sum = (list: readonly MapFlow[]): number => list.reduce((total, { transfers }) => total + transfers.length, 0);
  return [...codes].map((code) => {
    const [x, y] = projection([...(places.get(code) ?? [0, 0])] as [number, number]) ?? [0, 0];
    return {
      code,
      name: law.nameOf(code),
      x: Math.round(x),
      y: Math.round(y),
      sends: sum(drawnFlows.filter(({ from }) => from === code)),
      receives: sum(drawnFlows.filter(({ to }) => to === code)),
    };
  });
}

/** The places of all territories on the map, by code. */
export function mapPlaces({ territories }: WorldMapFile): Places {
  return new Map(territories.map(({ code, at }) => [code, at]));
}

/** Where the transfers go, territory by territory: worst first, then by number. */
export function worldFlows(input: ViewInput, map: WorldMapFile): WorldFlows {
  const projection = worldProjection();
  const places = mapPlaces(map);
  const legs = legsOf(input);
  const flows = flowsOf(legs, input.law, places, projection).toSorted(
    (one, other) =>
      FLOW_SHADES.indexOf(one.shade) - FLOW_SHADES.indexOf(other.shade) ||
      other.transfers.length - one.transfers.length,
  );
  return { flows, places: placesOf(flows, input.law, places, projection), transfers: legs.length };
}
