import { memo } from 'react';
import type { WorldMapFile } from '../../../core/views/world-map-file.ts';
import styles from './map.module.css';

/**
 * The land, with the territories that the picture is about set off from the others. It says nothing by itself. The others are one path: some hundred of them would
 * cost the page more than all that is drawn upon them.
 */
export const Land = memo(function Land({
  land,
  touched,
}: {
  readonly land: WorldMapFile;
  readonly touched: ReadonlySet<string>;
}) {
  const { territories } = land;
  const others = territories.filter(({ code }) => !touched.has(code));
  return (
    <g aria-hidden="true">
      <path d={others.map(({ path }) => path).join('')} fillRule="evenodd" className={styles.land} />
      {territories.map(({ code, path }) =>
        path === '' || !touched.has(code) ? null : (
          <path key={code} d={path} fillRule="evenodd" className={styles.touched} />
        ),
      )}
    </g>
  );
});
