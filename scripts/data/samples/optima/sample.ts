import type { Sample } from '../sample.ts';
import { acceptedRisks } from './accepted-risks.ts';
import { groupActivities } from './activities-group.ts';
import { tableActivities } from './activities-table.ts';
import { textActivities } from './activities-text.ts';
import { agreements } from './agreements.ts';
import { assessments } from './assessments.ts';
import { contacts } from './contacts.ts';
import { entities } from './entities.ts';
import { groupTransfers } from './group-transfers.ts';
import { lawEntries } from './law-entries.ts';
import { matters } from './matters.ts';
import { notices } from './notices.ts';
import { policies } from './policies.ts';
import { thirdParties } from './third-parties.ts';
import { vendorTransfers } from './vendor-transfers.ts';

/** Optima Group, from its privacy notice. */
export const optima: Sample = {
  register: {
    name: 'Optima Group (sample)',
    about:
      "A sample register made from Optima Group's privacy notice. What the notice says stands as it is; what it does not say is marked 'to be confirmed'; agreements, assessments, contacts and named providers are invented and say 'Illustrative, not the company's own.'",
    sampleDay: '2026-11-22',
  },
  entities,
  thirdParties,
  agreements,
  activities: [...tableActivities, ...textActivities, ...groupActivities],
  transfers: [...groupTransfers, ...vendorTransfers],
  assessments,
  contacts,
  notices,
  policies,
  matters,
  acceptedRisks,
  lawEntries,
};
