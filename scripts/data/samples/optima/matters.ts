import { idOf } from '../id.ts';
import { illustrative } from '../marks.ts';
import type { Matters } from '../sample.ts';
import * as activity from './activity-ids.ts';
import { dmcc, hosting } from './parties.ts';

/** Invented matters: one answered in time, two open, each without a person's name. */
export const matters: Matters = [
  {
    id: idOf('matter/access-request'),
    title: 'Request for access by a contact in Singapore',
    kind: 'request',
    regime: 'uk-gdpr',
    receivedOn: '2026-09-02',
    pauses: [{ from: '2026-09-07', to: '2026-09-14', reason: 'Waiting for the answer to which records are meant' }],
    dueOn: '2026-10-09',
    closedOn: '2026-09-29',
    outcome: 'Copy sent, with the countries to which the data had gone',
    linked: [activity.marketing, activity.nearestAsia],
    owner: 'Data privacy manager',
    ...illustrative(),
  },
  {
    id: idOf('matter/restriction-complaint'),
    title: 'Complaint about an inaccurate record, from Saudi Arabia',
    kind: 'complaint',
    regime: 'uk-gdpr',
    receivedOn: '2026-10-26',
    dueOn: '2026-11-25',
    linked: [activity.nearestDmcc, idOf('transfer/contracting-to-dmcc'), dmcc],
    owner: 'Data privacy manager',
    ...illustrative('To be acknowledged within 30 days: Data Protection Act 2018, section 164A.'),
  },
  {
    id: idOf('matter/lost-backup'),
    title: 'Off-site copy not accounted for during a move of machines',
    kind: 'breach',
    regime: 'uk-gdpr',
    receivedOn: '2026-08-11',
    dueOn: '2026-08-14',
    closedOn: '2026-08-13',
    outcome: 'Found after two days, sealed and encrypted; entered in the record of breaches, no notice needed',
    linked: [hosting, idOf('transfer/hosting-to-backups')],
    owner: 'Data privacy manager',
    ...illustrative(),
  },
];
