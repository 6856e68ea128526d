import * as z from 'zod';

/** A rectangle on the desktop, in the window system's own pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window was when it was last closed. */
export const WindowPlace = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int(),
  height: z.int(),
  maximized: z.boolean().default(false),
});
export type WindowPlace = z.infer<typeof WindowPlace>;

/** What the pages are laid out for at the least, and what a first start opens with. */
export const LEAST_SIZE = { width: 900, height: 600 };
export const FIRST_SIZE = { width: 1280, height: 820 };

/** How much of the window's upper edge has to be on a screen, so that a person can get hold of it. */
const LEAST_SEEN = 100;

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}

/** The place, no larger than the screen and no smaller than the pages need. */
function fitted(place: WindowPlace, screen: Rectangle): WindowPlace {
  const width = within(place.width, LEAST_SIZE.width, screen.width);
  return { ...place, width, height: within(place.height, LEAST_SIZE.height, screen.height) };
}

/** Does enough of the upper edge lie on this screen? */
function canBeHeld(place: WindowPlace, screen: Rectangle): boolean {
  const across = Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x);
  return across >= LEAST_SEEN && place.y >= screen.y && place.y <= screen.y + screen.height - LEAST_SEEN;
}

/** A screen that takes any window, where the shell cannot know the real ones. */
const EVERYWHERE: Rectangle = { x: 0, y: 0, width: 16_384, height: 16_384 };

/**
 * Where to open the window.
 * @param kept what the preferences hold, whatever that is
 * @param screens the work areas of the screens there are now; none where the shell cannot know them
 * @returns a size, and a place unless the system should choose it: a screen that is gone takes its window's place with it
 */
export function windowPlace(
  kept: unknown,
  screens: readonly Rectangle[],
): { width: number; height: number; x?: number; y?: number; maximized: boolean } {
  const parsed = WindowPlace.safeParse(kept);
  const place = parsed.success ? parsed.data : { x: Number.NaN, y: Number.NaN, ...FIRST_SIZE, maximized: false };
  const screen = screens.find((one) => canBeHeld(fitted(place, one), one));
  const { x, y, width, height, maximized } = fitted(place, screen ?? screens[0] ?? EVERYWHERE);
  // Where the screens are unknown, a place left of or above the first one may be on a screen that is gone.
  const holds = screens.length === 0 ? x >= 0 && y >= 0 : screen !== undefined;
  return holds ? { x, y, width, height, maximized } : { width, height, maximized };
}
