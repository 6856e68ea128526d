import { activitiesPlace } from './activities/place.tsx';
import { agreementsPlace } from './agreements/place.tsx';
import { assessmentsPlace } from './assessments/place.tsx';
import { contactsPlace } from './contacts/place.tsx';
import { duePlace } from './due/place.tsx';
import { entitiesPlace } from './entities/place.tsx';
import { flowsPlace } from './flows/place.tsx';
import { helpPlace } from './help/place.tsx';
import { historyPlace } from './history/place.tsx';
import { importPlace } from './import/place.tsx';
import { mattersPlace } from './matters/place.tsx';
import { noticePlace } from './notice/place.tsx';
import { overviewPlace } from './overview/place.tsx';
import type { Place } from './place.ts';
import { recordsPlace } from './records/place.tsx';
import { reportsPlace } from './reports/place.tsx';
import { settingsPlace } from './settings/place.tsx';
import { startPlace } from './start/place.tsx';
import { thirdPartiesPlace } from './third-parties/place.tsx';
import { transfersPlace } from './transfers/place.tsx';

/** Every place, in the order of the navigation. A new place is one folder and one line here. */
export const PLACES: readonly Place[] = [
  overviewPlace,
  entitiesPlace,
  thirdPartiesPlace,
  agreementsPlace,
  activitiesPlace,
  transfersPlace,
  assessmentsPlace,
  contactsPlace,
  flowsPlace,
  duePlace,
  mattersPlace,
  noticePlace,
  reportsPlace,
  importPlace,
  recordsPlace,
  historyPlace,
  startPlace,
  helpPlace,
  settingsPlace,
];
