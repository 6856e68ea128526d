import { idOf } from '../id.ts';
import { remarks, toBeConfirmed } from '../marks.ts';
import type { Policies } from '../sample.ts';
import * as party from './parties.ts';

export const routing = idOf('policy/nearest-entity');

/** The nearest-entity rule of the notice, with the settings that the notice leaves open. */
export const policies: Policies = [
  {
    id: routing,
    title: 'Nearest entity outside the UK and the EEA',
    homeController: party.contracting,
    homeArea: ['uk', 'eea'],
    measure: 'capital',
    marginKilometres: 250,
    preference: [party.contracting, party.asia, party.dmcc],
    whenNoMechanism: 'hold',
    owner: 'Data privacy manager',
    ...remarks(
      "Sections 4 and 5 of the notice: outside the United Kingdom or the European Economic Area the data go to the entity 'geographically as near as possible to the jurisdiction' of the organisation, which becomes joint controller.",
    ),
    ...toBeConfirmed({
      measure:
        'The notice does not say how nearness is measured; taken as the distance to the capital of the jurisdiction.',
      marginKilometres: 'Not in the notice: a lead under this is put before a person.',
      preference: 'Not in the notice.',
      whenNoMechanism: 'Not in the notice: a contact is held back until there is a mechanism.',
    }),
  },
];
