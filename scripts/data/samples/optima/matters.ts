import { idOf } from '../id.ts';
import { illustrative } from '../marks.ts';
import type { Matters } from '../sample.ts';
import * as activity from './activity-ids.ts';
import { dmcc, hosting } from './parties.ts';

/**
 * Invented matters, each without a person's name: a request and a breach that are closed, a complaint and a request whose clocks run, and a request whose clock
 * stands still. The days due are counted by the register and not set by hand.
 */
export const matters: Matters = [
  {
    id: idOf('matter/access-request'),
    title: 'Request for access by a contact in Singapore',
    kind: 'request',
    regime: 'uk-gdpr',
    receivedOn: '2026-09-02',
    pauses: [
      {
        from: '2026-09-07',
        to: '2026-09-14',
        kind: 'clarification',
        reason: 'Waiting for the answer to which records are meant',
      },
    ],
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
    linked: [activity.nearestDmcc, idOf('transfer/contracting-to-dmcc'), dmcc],
    owner: 'Data privacy manager',
    ...illustrative('To be acknowledged within 30 days: Data Protection Act 2018, section 164A.'),
  },
  {
    id: idOf('matter/access-request-events'),
    title: 'Request for access by a guest of an event',
    kind: 'request',
    regime: 'uk-gdpr',
    receivedOn: '2026-11-02',
    pauses: [
      {
        from: '2026-11-09',
        kind: 'clarification',
        reason: 'Asked which of several events, and which years, are meant',
      },
    ],
    linked: [activity.marketing],
    owner: 'Data privacy manager',
    ...illustrative(),
  },
  {
    id: idOf('matter/erasure-request-eu'),
    title: 'Request for erasure by a contact in Germany',
    kind: 'request',
    regime: 'eu-gdpr',
    receivedOn: '2026-11-05',
    pauses: [{ from: '2026-11-10', kind: 'identity', reason: 'Asked to show that the address is the person’s own' }],
    linked: [activity.marketing],
    owner: 'Data privacy manager',
    ...illustrative('Waiting does not stop the clock in the EU: the answer is due within the month.'),
  },
  {
    id: idOf('matter/lost-backup'),
    title: 'Off-site copy not accounted for during a move of machines',
    kind: 'breach',
    regime: 'uk-gdpr',
    receivedOn: '2026-08-11',
    awareAt: '09:20',
    closedOn: '2026-08-13',
    outcome: 'Found after two days, sealed and encrypted; entered in the record of breaches, no notice needed',
    linked: [hosting, idOf('transfer/hosting-to-backups')],
    owner: 'Data privacy manager',
    ...illustrative(),
  },
];
