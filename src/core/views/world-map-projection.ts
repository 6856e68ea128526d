import { geoEqualEarth } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';

/** The picture's breadth and height in its own units; the projection fills the breadth. */
export const MAP_WIDTH = 10_000;
export const MAP_HEIGHT = 4450;

/** Equal Earth is that many scales broad. */
const SCALES_BROAD = 5.413258;

/** Where the middle of the picture lies, degrees east: the edges then run through the Bering Strait and cut no country in two. */
const MIDDLE = 11;

/** Where the equator stands in the picture: more room is north of it, since Antarctica is left out. */
const EQUATOR = 2440;

/** The projection of the world map: Equal Earth, whose areas are true, so that no continent looks larger than it is. */
export function worldProjection(): GeoProjection {
  return geoEqualEarth()
    .scale(MAP_WIDTH / SCALES_BROAD)
    .translate([MAP_WIDTH / 2, EQUATOR])
    .rotate([-MIDDLE, 0])
    .precision(3);
}
