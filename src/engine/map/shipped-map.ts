import { readFileSync } from 'node:fs';
import { WorldMapFile } from '../../core/views/world-map-file.ts';
import { resourcePath } from '../resources.ts';

let map: WorldMapFile | undefined;

/** The land of the world map, as it comes with the program. Read once. */
export function shippedMap(): WorldMapFile {
  map ??= WorldMapFile.parse(JSON.parse(readFileSync(resourcePath('map', 'world.json'), 'utf8')));
  return map;
}
