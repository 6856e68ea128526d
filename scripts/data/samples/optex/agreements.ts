import { idOf } from '../id.ts';
import { illustrative, toBeConfirmed } from '../marks.ts';
import type { Agreements } from '../sample.ts';
import { europe, groupClauses, japan } from './parties.ts';

/** An invented instance of what the notice promises 'for example'. */
export const agreements: Agreements = [
  {
    id: groupClauses,
    title: 'Data transfer agreement with standard clauses of 2001: Optex (Europe) to Optex Japan',
    parties: [
      { party: europe, roles: ['controller'], howBound: 'signed', joined: '2016-04-01', signatory: 'A director' },
      { party: japan, roles: ['controller'], howBound: 'signed', joined: '2016-04-01', signatory: 'A director' },
    ],
    servesAs: [
      {
        kind: 'eu-scc',
        version: '2001/497/EC',
        annexesComplete: 'yes',
        subProcessorAuthorisation: 'not-applicable',
        competentAuthority: 'Information Commissioner’s Office (ICO)',
        governingLaw: 'England and Wales',
      },
    ],
    concludedOn: '2016-04-01',
    validFrom: '2016-04-01',
    governingLaw: 'England and Wales',
    schedule: [idOf('transfer/optex-europe-to-japan')],
    owner: 'Compliance Department',
    review: {
      everyMonths: 24,
      last: {
        on: '2018-05-14',
        by: 'Compliance Department',
        outcome: 'Description of the transfer brought up to date',
      },
      next: '2020-05-14',
    },
    ...illustrative(
      "Section 6.3 of the notice says 'for example when transferred by use of a data-transfer agreement incorporating standard model protection clauses': it does not say that there is one.",
    ),
    ...toBeConfirmed({
      servesAs:
        'The notice does not say which set of clauses: 2001/497/EC between controllers, or 2010/87/EU with a processor.',
      parties: 'The notice does not say with whom such an agreement was made.',
    }),
  },
];
