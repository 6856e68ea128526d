import { memo, useId, useMemo } from 'react';
import type { WorldMapFile } from '../../../core/views/world-map-file.ts';
import { cornersOf, viewOf, WHOLE_MAP } from '../../../core/views/world-map-view.ts';
import type { MapFlow, MapPlace } from '../../../core/views/world-map.ts';
import { FLOW_SHADES } from '../../../core/views/flows.ts';
import type { FlowShade } from '../../../core/views/flows.ts';
import { flowsWords } from '../../../words/screens/flows.ts';
import { cx } from '../../ui/cx.ts';
import { VerdictShape } from '../../ui/verdict-mark.tsx';
import { shadeClass } from '../bands.tsx';
import { useGrowing } from '../../ui/use-growing.ts';
import { useRoving } from '../use-roving.ts';
import { useWidth } from '../use-width.ts';
import { placedLabels } from './label-places.ts';
import type { PlacedLabel } from './label-places.ts';
import { Labels } from './labels.tsx';
import { Land } from './land.tsx';
import { placedMarks } from './mark-places.ts';
import styles from './map.module.css';

/** Sizes in pixels; marks are smaller where there are very many. */
const MARK = { few: 14, many: 10 };
const HEAD = 10;
const MANY = 80;

/** Breadths of lines in pixels: of the least flow, and how much more the greatest has; a flow is never great for being the greatest of a few small ones. */
const BREADTH = { least: 1.4, more: 3.6, fullFrom: 16 };

/** Dashes of a line that has no room for its mark, in pixels: how it stands is not to be told by colour alone. */
const DASHES: Readonly<Partial<Record<FlowShade, readonly number[]>>> = {
  'needs-judgement': [7, 4],
  'act-soon': [10, 3, 2, 3],
  'mechanism-in-place': [16, 3],
};

const LETTERS = 12;
const DOT = 3.5;

/** How many lines are drawn at a time. */
const STEP = 30;

function keyOf({ from, to, toName, shade }: MapFlow): string {
  return [from, to, toName, shade].join(' ');
}

function dashesOf(shade: FlowShade, isMarked: boolean, unit: number): string | undefined {
  const dashes = shade === 'not-restricted' ? [2, 5] : DASHES[shade];
  if (dashes === undefined || (isMarked && shade !== 'not-restricted')) return undefined;
  return dashes.map((dash) => dash * unit).join(' ');
}

interface FlowLineProps {
  readonly flow: MapFlow;
  readonly id: string;
  /** The name of the head of the line among the definitions of the drawing. */
  readonly head: string;
  /** Units of the map to a pixel. */
  readonly unit: number;
  /** The breadth of the line, and the size of its mark, in pixels. */
  readonly breadth: number;
  readonly size: number;
  readonly active: boolean;
  readonly lit: boolean;
  /** Where its mark stands; nothing where there is room for it only when the line is reached. */
  readonly at: readonly [number, number] | undefined;
}

/** All transfers from one place to another that stand alike: a line with a head, and the mark of how they stand. */
const FlowLine = memo(function FlowLine({ flow, id, head, unit, breadth, size, active, lit, at }: FlowLineProps) {
  const { shade } = flow;
  const path = flow.path ?? '';
  const [x, y] = at ?? flow.middle ?? [0, 0];
  const mark = size * unit;
  return (
    <g
      data-stop={id}
      role="link"
      tabIndex={active ? 0 : -1}
      className={cx(styles.flow, shadeClass(shade), lit && styles.lit)}
    >
      <title>{flowsWords.mapFlow(flow)}</title>
      <path d={path} className={styles.reach} strokeWidth={12 * unit} />
      <path
        d={path}
        className={styles.line}
        strokeWidth={breadth * unit}
        strokeDasharray={dashesOf(shade, at !== undefined, unit)}
        markerEnd={`url(#${head})`}
      />
      <g className={cx(at === undefined && styles.roomless)}>
        <circle cx={x} cy={y} r={mark / 1.6} className={styles.disc} />
        <svg x={x - mark / 2} y={y - mark / 2} width={mark} height={mark} viewBox="0 0 16 16">
          <VerdictShape mark={shade} />
        </svg>
      </g>
    </g>
  );
});

interface FlowMapProps {
  readonly land: WorldMapFile;
  readonly flows: readonly MapFlow[];
  readonly places: readonly MapPlace[];
  /** The whole world instead of the part in which the flows are. */
  readonly whole: boolean;
  readonly onOpen: (transfers: readonly string[]) => void;
}

/** The names that find room beside the places, those with most flows first. */
function labelsOf(places: readonly MapPlace[], unit: number, view: typeof WHOLE_MAP): readonly PlacedLabel[] {
  return placedLabels(
    places
      .toSorted((one, other) => other.sends + other.receives - one.sends - one.receives)
      .map(({ code, name, x, y }) => ({ id: code, text: name, x, y, away: 9 * unit })),
    LETTERS * unit,
    { left: view.x, right: view.x + view.width, top: view.y, bottom: view.y + view.height },
  );
}

/** The dots of the places, and their names. */
function Places({
  places,
  labels,
  unit,
}: Pick<FlowMapProps, 'places'> & { readonly unit: number; readonly labels: readonly PlacedLabel[] }) {
  return (
    <g aria-hidden="true">
      {places.map(({ code, x, y }) => (
        <circle key={code} cx={x} cy={y} r={DOT * unit} className={styles.dot} strokeWidth={1.5 * unit} />
      ))}
      <Labels labels={labels} size={LETTERS} unit={unit} />
    </g>
  );
}

/** Flows on the map of the world. Each line can be reached by arrow keys, worst first, and opens the transfers behind it. */
export function FlowMap({ land, flows, places, whole, onOpen }: FlowMapProps) {
  const prefix = useId();
  const [box, width] = useWidth<HTMLDivElement>(960);
  const lines = useMemo(
    () => flows.filter(({ path }) => path !== null).map((flow) => ({ id: keyOf(flow), flow })),
    [flows],
  );
  const stops = useMemo(() => lines.map(({ id }, place) => ({ id, column: 0, place })), [lines]);
  const { active, lit, events } = useRoving(stops, (stop) =>
    onOpen(lines.find(({ id }) => id === stop)?.flow.transfers ?? []),
  );
  const most = useMemo(() => Math.max(BREADTH.fullFrom, ...lines.map(({ flow }) => flow.transfers.length)), [lines]);
  const count = useGrowing(lines.length, STEP);
  const view = useMemo(() => {
    if (whole) return WHOLE_MAP;
    return viewOf([
      ...lines.flatMap(({ flow }) => cornersOf(flow.path ?? '')),
      ...places.map(({ x, y }) => [x, y] as const),
    ]);
  }, [whole, lines, places]);
  const touched = useMemo(() => new Set(places.map(({ code }) => code)), [places]);
  const unit = view.width / Math.max(320, width);
  const size = lines.length > MANY ? MARK.many : MARK.few;
  const labels = useMemo(() => labelsOf(places, unit, view), [places, unit, view]);
  const marks = useMemo(() => {
    const dot = (DOT + 1) * unit;
    const taken = places.map(({ x, y }) => ({ left: x - dot, right: x + dot, top: y - dot, bottom: y + dot }));
    return placedMarks(lines, size * unit, { labels, letters: LETTERS * unit, taken });
  }, [lines, size, labels, places, unit]);
  return (
    <div ref={box} className={styles.frame}>
      {width === 0 ? null : (
        <svg
          viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
          role="group"
          aria-label={flowsWords.mapName}
          className={cx(styles.map, lit !== undefined && styles.dimmed, lines.length > MANY && styles.crowded)}
          {...events}
        >
          <defs>
            {FLOW_SHADES.map((shade) => (
              <marker
                key={shade}
                id={`${prefix}-${shade}`}
                className={shadeClass(shade)}
                viewBox="0 0 10 10"
                refX="7"
                refY="5"
                markerUnits="userSpaceOnUse"
                markerWidth={HEAD * unit}
                markerHeight={HEAD * unit}
                orient="auto"
              >
                <path d="M0,1 L9,5 L0,9 Z" className={styles.head} />
              </marker>
            ))}
          </defs>
          <Land land={land} touched={touched} />
          {/* The worst come first in the list, and last in the drawing: on top. */}
          {lines
            .slice(0, count)
            .toReversed()
            .map(({ id, flow }) => (
              <FlowLine
                key={id}
                id={id}
                flow={flow}
                head={`${prefix}-${flow.shade}`}
                unit={unit}
                breadth={BREADTH.least + BREADTH.more * Math.sqrt(Math.min(1, flow.transfers.length / most))}
                size={size}
                at={marks.get(id)}
                active={id === active}
                lit={id === lit}
              />
            ))}
          <Places places={places} labels={labels} unit={unit} />
        </svg>
      )}
      <p className={styles.note}>
        {marks.size < lines.length ? `${flowsWords.marksLeft(lines.length - marks.size)} ` : null}
        {labels.length < places.length ? `${flowsWords.namesLeft(places.length - labels.length)} ` : null}
        {flowsWords.mapNote}
      </p>
    </div>
  );
}
