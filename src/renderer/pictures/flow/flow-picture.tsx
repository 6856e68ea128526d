import { useId, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { FlowPicture as Picture } from '../../../contract/pictures.ts';
import { countOfNode } from '../../../core/views/flow-graph.ts';
import type { PlacedNode } from '../../../core/views/flow-layout.ts';
import { FLOW_COLUMNS, FLOW_SHADES } from '../../../core/views/flows.ts';
import type { FlowColumn } from '../../../core/views/flows.ts';
import { flowSay } from '../../../core/views/flow-statements.ts';
import { wrapped } from '../../../core/views/svg-text.ts';
import { say } from '../../../words/say.ts';
import { flowsWords } from '../../../words/screens/flows.ts';
import { cx } from '../../ui/cx.ts';
import { said } from '../../ui/said.ts';
import { VerdictShape } from '../../ui/verdict-mark.tsx';
import { bandFill, BandPatterns, shadeClass } from '../bands.tsx';
import { useRoving } from '../use-roving.ts';
import { useWidth } from '../use-width.ts';
import { linkId, relatedTo, stopsOf, transfersByPart } from './flow-parts.ts';
import { bandPath, flowShape } from './flow-shape.ts';
import type { FlowShape } from './flow-shape.ts';
import styles from './flow-picture.module.css';

const SIZE = 13;
const LINE = 16;
/** Room above the first node: the headings, and half a label. */
const TOP = 58;
const BOTTOM = 28;

interface NodeProps {
  readonly node: PlacedNode;
  readonly shape: FlowShape;
}

function Lines({
  texts,
  x,
  y,
  end,
  strong,
}: {
  readonly texts: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly end?: boolean;
  readonly strong?: boolean;
}) {
  return texts.map((line, index) => (
    <text
      key={index}
      x={x}
      y={y + index * LINE}
      className={cx(strong === true ? styles.name : styles.count, end === true && styles.end)}
    >
      {line}
    </text>
  ));
}

function countOf(node: PlacedNode): string {
  return said(countOfNode(node));
}

/** A bar at the edge, its name outside. */
function EndNode({ node, shape }: NodeProps) {
  const isLeft = node.column === 'exporter';
  const names = wrapped(say(node.label), shape.label - 6, SIZE, 2);
  const middle = TOP + (node.top + node.bottom) / 2;
  const first = middle - (names.length * LINE) / 2 + 4;
  const x = isLeft ? shape.left - 8 : shape.right + shape.bar + 8;
  return (
    <>
      <rect
        className={styles.bar}
        x={isLeft ? shape.left : shape.right}
        y={TOP + node.top}
        width={shape.bar}
        height={Math.max(2, node.bottom - node.top)}
        rx={2}
      />
      <Lines texts={names} x={x} y={first} end={isLeft} strong />
      <Lines texts={[countOf(node)]} x={x} y={first + names.length * LINE} end={isLeft} />
    </>
  );
}

/** A box that names what the transfers rest on, with the mark of how they stand. */
function BasisNode({ node, shape }: NodeProps) {
  const shade = node.shade ?? 'needs-judgement';
  const width = shape.boxRight - shape.boxLeft;
  const names = wrapped(say(node.label), width - 44, SIZE, 2);
  const middle = TOP + (node.top + node.bottom) / 2;
  const height = Math.max((names.length + 1) * LINE + 6, node.bottom - node.top);
  const first = middle - (names.length * LINE) / 2 + 4;
  const verdict = said(flowSay('flows.shade', { shade }));
  const counted = say(node.label) === verdict ? countOf(node) : `${verdict}: ${countOf(node)}`;
  return (
    <>
      <rect className={styles.box} x={shape.boxLeft} y={middle - height / 2} width={width} height={height} rx={4} />
      <svg x={shape.boxLeft + 11} y={middle - 8} width={16} height={16}>
        <VerdictShape mark={shade} />
      </svg>
      <Lines texts={names} x={shape.boxLeft + 36} y={first} strong />
      <Lines texts={[counted]} x={shape.boxLeft + 36} y={first + names.length * LINE} />
    </>
  );
}

interface PartProps {
  readonly id: string;
  readonly label: string;
  readonly active: boolean;
  readonly lit: boolean;
  readonly children: ReactNode;
}

/** A node or a band: named, reachable, and leading to the transfers behind it. */
function Part({ id, label, active, lit, children }: PartProps) {
  return (
    <g data-stop={id} role="link" tabIndex={active ? 0 : -1} className={cx(styles.part, lit && styles.lit)}>
      <title>{label}</title>
      {/* What is seen is cut to its room; the title says it in full. */}
      <g aria-hidden="true">{children}</g>
    </g>
  );
}

function headingOf(column: FlowColumn, shape: FlowShape): { readonly x: number; readonly end: boolean } {
  if (column === 'exporter') return { x: shape.left + shape.bar, end: true };
  return { x: column === 'basis' ? shape.boxLeft : shape.right, end: false };
}

/** The flow picture: from exporters over what the transfers rest on to destinations. Every part can be reached by arrow keys and opens the transfers behind it. */
export function FlowDiagram({
  picture,
  onOpen,
}: {
  readonly picture: Picture;
  readonly onOpen: (transfers: readonly string[]) => void;
}) {
  const { layout, paths } = picture;
  const prefix = useId();
  const [box, width] = useWidth<HTMLDivElement>(960);
  const shape = flowShape(width);
  const stops = useMemo(() => stopsOf(layout), [layout]);
  const behind = useMemo(() => transfersByPart(layout, paths), [layout, paths]);
  const { active, lit, events } = useRoving(stops, (stop) => onOpen(behind.get(stop) ?? []));
  const related = useMemo(() => (lit === undefined ? undefined : relatedTo(lit, layout)), [lit, layout]);
  const names = new Map(layout.nodes.map((node) => [node.id, say(node.label)]));
  const height = TOP + layout.height + BOTTOM;

  const part = (id: string, label: string, children: ReactNode): ReactNode => (
    <Part key={id} id={id} label={label} active={id === active} lit={related?.has(id) === true}>
      {children}
    </Part>
  );
  const links = layout.links.toSorted(
    (one, other) => other.breadth - one.breadth || FLOW_SHADES.indexOf(other.shade) - FLOW_SHADES.indexOf(one.shade),
  );
  return (
    <div ref={box} className={styles.frame}>
      {width === 0 ? null : (
        <svg
          width={shape.width}
          height={height}
          viewBox={`0 0 ${shape.width} ${height}`}
          role="group"
          aria-label={flowsWords.pictureName}
          className={cx(styles.picture, related !== undefined && styles.dimmed)}
          {...events}
        >
          <BandPatterns prefix={prefix} />
          {FLOW_COLUMNS.map((column) => {
            const { x, end } = headingOf(column, shape);
            return (
              <text key={column} x={x} y={16} className={cx(styles.heading, end && styles.end)}>
                {said(flowSay('flows.column', { column }))}
              </text>
            );
          })}
          {links.map((link) => {
            const sentence = said(
              flowSay('flows.link', {
                from: names.get(link.source) ?? '',
                to: names.get(link.target) ?? '',
                shade: link.shade,
                count: link.transfers,
              }),
            );
            return part(
              linkId(link),
              sentence,
              <path
                d={bandPath(link, shape, TOP)}
                fill={bandFill(prefix, link.shade)}
                className={cx(styles.band, shadeClass(link.shade))}
              />,
            );
          })}
          {layout.nodes.map((node) =>
            part(
              node.id,
              `${said(flowSay('flows.column', { column: node.column }))}: ${node.members.map(say).join('; ')}, ${countOf(node)}`,
              node.column === 'basis' ? <BasisNode node={node} shape={shape} /> : <EndNode node={node} shape={shape} />,
            ),
          )}
        </svg>
      )}
    </div>
  );
}
