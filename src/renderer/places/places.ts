import { overviewPlace } from './overview/place.tsx';
import type { Place } from './place.ts';

/** Every place, in the order of the navigation. A new place is one folder and one line here. */
export const PLACES: readonly Place[] = [overviewPlace];
