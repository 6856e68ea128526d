import * as z from 'zod';

/**
 * `resources/map/world.json`: the land as it is drawn, in units of the picture. A territory that is too small to be drawn, or that is left out, has no path,
 * and every territory has a place at which it is marked.
 */
export const WorldMapFile = z.strictObject({
  formatVersion: z.literal(1),
  width: z.int(),
  height: z.int(),
  /** The largest first, so that a territory inside another one is drawn upon it. */
  territories: z.array(
    z.strictObject({
      code: z.string().regex(/^[A-Z]{2}$/),
      /** Longitude and latitude of its capital, or of the middle of its largest piece of land. */
      at: z.tuple([z.number(), z.number()]),
      /** Whether its land is too small to be seen without a mark. */
      small: z.boolean(),
      /** The data of an SVG path, to be filled by the even-odd rule. */
      path: z.string(),
    }),
  ),
});
export type WorldMapFile = z.infer<typeof WorldMapFile>;
