import { flowsPlace } from './flows/place.tsx';
import { historyPlace } from './history/place.tsx';
import { overviewPlace } from './overview/place.tsx';
import type { Place } from './place.ts';
import { settingsPlace } from './settings/place.tsx';
import { startPlace } from './start/place.tsx';

/** Every place, in the order of the navigation. A new place is one folder and one line here. */
export const PLACES: readonly Place[] = [overviewPlace, flowsPlace, historyPlace, startPlace, settingsPlace];
