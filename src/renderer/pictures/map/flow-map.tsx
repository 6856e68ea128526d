import { useId, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { WorldMapFile } from '../../../core/views/world-map-file.ts';
import { cornersOf, viewOf, WHOLE_MAP } from '../../../core/views/world-map-view.ts';
import type { MapFlow, MapPlace } from '../../../core/views/world-map.ts';
import { FLOW_SHADES } from '../../../core/views/flows.ts';
import { flowsWords } from '../../../words/screens/flows.ts';
import { cx } from '../../ui/cx.ts';
import { VerdictShape } from '../../ui/verdict-mark.tsx';
import { shadeClass } from '../bands.tsx';
import { useRoving } from '../use-roving.ts';
import { useWidth } from '../use-width.ts';
import { placedLabels } from './label-places.ts';
import { Land } from './land.tsx';
import styles from './map.module.css';

/** Sizes in pixels. */
const MARK = 14;
const LETTERS = 12;
const DOT = 3.5;

function keyOf({ from, to, toName, shade }: MapFlow): string {
  return [from, to, toName, shade].join(' ');
}

interface FlowMapProps {
  readonly land: WorldMapFile;
  readonly flows: readonly MapFlow[];
  readonly places: readonly MapPlace[];
  /** The whole world instead of the part in which the flows are. */
  readonly whole: boolean;
  readonly onOpen: (transfers: readonly string[]) => void;
}

/** Flows on the map of the world. Each line can be reached by arrow keys, worst first, and opens the transfers behind it. */
export function FlowMap({ land, flows, places, whole, onOpen }: FlowMapProps) {
  const prefix = useId();
  const [box, width] = useWidth<HTMLDivElement>(960);
  const drawn = useMemo(() => flows.filter(({ path }) => path !== null), [flows]);
  const stops = useMemo(() => drawn.map((flow, place) => ({ id: keyOf(flow), column: 0, place })), [drawn]);
  const roving = useRoving(stops);
  const [pointed, setPointed] = useState<string>();
  const [focused, setFocused] = useState(false);
  const lit = pointed ?? (focused ? roving.active : undefined);
  const view = useMemo(
    () =>
      whole
        ? WHOLE_MAP
        : viewOf([...drawn.flatMap(({ path }) => cornersOf(path ?? '')), ...places.map(({ x, y }) => [x, y] as const)]),
    [whole, drawn, places],
  );
  const touched = useMemo(() => new Set(places.map(({ code }) => code)), [places]);
  const unit = view.width / Math.max(320, width);
  const labels = useMemo(
    () =>
      placedLabels(
        places
          .toSorted((one, other) => other.sends + other.receives - one.sends - one.receives)
          .map(({ code, name, x, y }) => ({ id: code, text: name, x, y, away: 9 * unit })),
        LETTERS * unit,
        { left: view.x, right: view.x + view.width, top: view.y, bottom: view.y + view.height },
      ),
    [places, unit, view],
  );
  const open = (flow: MapFlow) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen(flow.transfers);
  };
  return (
    <div ref={box} className={styles.frame}>
      <svg
        viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
        role="group"
        aria-label={flowsWords.mapName}
        className={styles.map}
        onKeyDown={roving.onKeyDown}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
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
              markerWidth="5"
              markerHeight="5"
              orient="auto"
            >
              <path d="M0,1 L9,5 L0,9 Z" className={styles.head} />
            </marker>
          ))}
        </defs>
        <Land land={land} touched={touched} />
        {drawn.toReversed().map((flow) => {
          const key = keyOf(flow);
          const [x, y] = flow.middle ?? [0, 0];
          const name = flowsWords.mapFlow(flow);
          return (
            <g
              key={key}
              {...roving.propsOf(key)}
              role="link"
              className={cx(styles.flow, shadeClass(flow.shade), lit !== undefined && lit !== key && styles.faded)}
              onClick={() => onOpen(flow.transfers)}
              onKeyDown={open(flow)}
              onPointerEnter={() => setPointed(key)}
              onPointerLeave={() => setPointed(undefined)}
            >
              <title>{name}</title>
              <path d={flow.path ?? ''} className={styles.reach} strokeWidth={12 * unit} />
              <path
                d={flow.path ?? ''}
                className={cx(styles.line, styles[flow.shade])}
                strokeWidth={(1.2 + Math.min(5, Math.sqrt(flow.transfers.length))) * unit}
                strokeDasharray={flow.shade === 'not-restricted' ? `${2 * unit} ${5 * unit}` : undefined}
                markerEnd={`url(#${prefix}-${flow.shade})`}
              />
              <circle cx={x} cy={y} r={(MARK * unit) / 1.6} className={styles.disc} />
              <svg
                x={x - (MARK * unit) / 2}
                y={y - (MARK * unit) / 2}
                width={MARK * unit}
                height={MARK * unit}
                viewBox="0 0 16 16"
              >
                <VerdictShape mark={flow.shade} />
              </svg>
            </g>
          );
        })}
        <g aria-hidden="true">
          {places.map(({ code, x, y }) => (
            <circle key={code} cx={x} cy={y} r={DOT * unit} className={styles.dot} strokeWidth={1.5 * unit} />
          ))}
          {labels.map(({ id, text, x, y, anchor }) => (
            <text
              key={id}
              x={x}
              y={y}
              fontSize={LETTERS * unit}
              strokeWidth={3 * unit}
              textAnchor={anchor}
              className={styles.label}
            >
              {text}
            </text>
          ))}
        </g>
      </svg>
      <p className={styles.note}>{flowsWords.mapNote}</p>
    </div>
  );
}
