import type { Sample } from '../sample.ts';
import { activities } from './activities.ts';
import { agreements } from './agreements.ts';
import { entities } from './entities.ts';
import { notices } from './notices.ts';
import { contacts, matters } from './people.ts';
import { thirdParties } from './third-parties.ts';
import { transfers } from './transfers.ts';

/** Optex (Europe) as of June 2018, from its privacy policy of that month. */
export const optex: Sample = {
  register: {
    name: 'Optex (Europe), June 2018 (sample)',
    about:
      "A sample register made from the privacy policy of Optex (Europe) Limited of June 2018, when the United Kingdom was a member of the European Union. What the policy says stands as it is; what it does not say is marked 'to be confirmed'; the agreement, the contacts and the request are invented and say 'Illustrative, not the company's own.'",
    sampleDay: '2018-06-30',
  },
  entities,
  thirdParties,
  agreements,
  activities,
  transfers,
  assessments: [],
  contacts,
  notices,
  // The policy promises no rule by which contacts are routed to a company of the group.
  policies: [],
  matters,
  acceptedRisks: [],
};
