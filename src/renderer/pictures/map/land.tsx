import { memo } from 'react';
import type { WorldMapFile } from '../../../core/views/world-map-file.ts';
import { cx } from '../../ui/cx.ts';
import styles from './map.module.css';

/** The land, with the territories that the picture is about set off from the others. It says nothing by itself. */
export const Land = memo(function Land({
  land,
  touched,
}: {
  readonly land: WorldMapFile;
  readonly touched: ReadonlySet<string>;
}) {
  return (
    <g aria-hidden="true">
      {land.territories.map(({ code, path }) =>
        path === '' ? null : (
          <path
            key={code}
            d={path}
            fillRule="evenodd"
            className={cx(styles.land, touched.has(code) && styles.touched)}
          />
        ),
      )}
    </g>
  );
});
