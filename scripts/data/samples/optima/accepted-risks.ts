import { idOf } from '../id.ts';
import { illustrative } from '../marks.ts';
import type { AcceptedRisks } from '../sample.ts';
import { contracting } from './parties.ts';

/** An invented decision to live with one finding for a while, against the advice given. */
export const acceptedRisks: AcceptedRisks = [
  {
    id: idOf('accepted-risk/mailings-without-fallback'),
    title: 'E-mail campaigns rest on the UK Extension with nothing to fall back on',
    findingRule: 'verdict.contested-without-fallback',
    record: idOf('transfer/contracting-to-mailings'),
    regime: 'uk-gdpr',
    reason:
      'A new provider in the United Kingdom takes over in March 2027; until then an IDTA would cost more than it protects.',
    decidedBy: { controller: contracting, officer: 'A director', role: 'Director responsible for marketing' },
    decidedOn: '2026-06-15',
    dpoAdvice: {
      answer: 'disagrees',
      text: 'Sign an IDTA with a transfer risk assessment now: it takes a week, and the approval is contested.',
    },
    until: '2027-03-31',
    owner: 'Data privacy manager',
    ...illustrative(),
  },
];
