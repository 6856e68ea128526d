import { useMemo } from 'react';
import type { RoutingMap } from '../../../core/views/routing-map.ts';
import type { WorldMapFile } from '../../../core/views/world-map-file.ts';
import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { kilometresInWords } from '../../../words/routing.ts';
import { flowsWords } from '../../../words/screens/flows.ts';
import { cx } from '../../ui/cx.ts';
import { useWidth } from '../use-width.ts';
import { placedLabels } from './label-places.ts';
import { Labels } from './labels.tsx';
import { Land } from './land.tsx';
import styles from './map.module.css';

const LETTERS = 12;
const NO_TERRITORIES: ReadonlySet<string> = new Set();

/** Where the contact is, who was considered, and the great circles along which they were measured. The list beside it says the same in words. */
export function RoutingPicture({ land, map }: { readonly land: WorldMapFile; readonly map: RoutingMap }) {
  const [box, width] = useWidth<HTMLDivElement>(640);
  const { view, to, candidates } = map;
  const unit = view.width / Math.max(280, width);
  const labels = useMemo(
    () =>
      placedLabels(
        [
          { id: 'to', text: to.name, x: to.x, y: to.y, away: 11 * unit },
          ...candidates
            .toSorted((one, other) => Number(other.standing === 'chosen') - Number(one.standing === 'chosen'))
            .map(({ entity, name, kilometres, x, y }) => ({
              id: entity,
              text: kilometres === null ? name : `${name}, ${kilometresInWords(kilometres)}`,
              x,
              y,
              away: 9 * unit,
            })),
        ],
        LETTERS * unit,
        { left: view.x, right: view.x + view.width, top: view.y, bottom: view.y + view.height },
      ),
    [to, candidates, unit, view],
  );
  const drawn = candidates.toSorted(
    (one, other) => Number(one.standing === 'chosen') - Number(other.standing === 'chosen'),
  );
  return (
    <div ref={box} className={styles.frame}>
      {width === 0 ? null : (
        <svg
          viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
          role="img"
          aria-label={words.mapName(to.name, candidates.length)}
          className={styles.map}
        >
          <Land land={land} touched={NO_TERRITORIES} />
          {drawn.map(({ entity, standing, path }) => (
            <path
              key={entity}
              d={path}
              className={cx(styles.candidate, standing === 'chosen' && styles.chosen)}
              strokeWidth={(standing === 'chosen' ? 2.5 : 1.2) * unit}
              strokeDasharray={standing === 'out' ? `${2 * unit} ${4 * unit}` : undefined}
            />
          ))}
          {drawn.map(({ entity, standing, x, y }) => (
            <circle
              key={entity}
              cx={x}
              cy={y}
              r={(standing === 'chosen' ? 5 : 3.5) * unit}
              className={standing === 'chosen' ? styles.target : styles.dot}
              strokeWidth={1.5 * unit}
            />
          ))}
          <path
            d={`M${to.x},${to.y - 8 * unit}l${8 * unit},${8 * unit}l${-8 * unit},${8 * unit}l${-8 * unit},${-8 * unit}z`}
            className={styles.dot}
            strokeWidth={1.5 * unit}
          />
          <Labels labels={labels} size={LETTERS} unit={unit} />
        </svg>
      )}
      <p className={styles.note}>{flowsWords.mapNote}</p>
    </div>
  );
}
