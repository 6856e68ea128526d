import { idOf } from '../id.ts';
import { illustrative } from '../marks.ts';
import type { Agreements } from '../sample.ts';
import * as party from './parties.ts';

/** The papers, by the names that activities and transfers use. */
export const asiaArrangement = idOf('agreement/asia-joint-control');
export const asiaIdta = idOf('agreement/asia-idta');
export const dmccIdta = idOf('agreement/dmcc-idta');
export const dmccArrangement = idOf('agreement/dmcc-joint-control-draft');
export const homeArrangement = idOf('agreement/uk-companies-joint-control');
export const hostingTerms = idOf('agreement/hosting-terms');
export const administrationTerms = idOf('agreement/administration-terms');
export const helpdeskTerms = idOf('agreement/helpdesk-clauses');
export const backupsTerms = idOf('agreement/backups-clauses');
export const mailingsTerms = idOf('agreement/mailings-terms');
export const surveysTerms = idOf('agreement/surveys-terms');
export const eventsTerms = idOf('agreement/events-clauses');

const ALL_POINTS = {
  head: 'yes',
  a: 'yes',
  b: 'yes',
  c: 'yes',
  d: 'yes',
  e: 'yes',
  f: 'yes',
  g: 'yes',
  h: 'yes',
} as const;

/** Invented papers in the states that a register meets: sound, about to end, drafted, incomplete, of the wrong kind. */
export const agreements: Agreements = [
  {
    id: asiaArrangement,
    title: 'Arrangement between joint controllers: Optima Contracting and Optima Products Asia',
    parties: [
      {
        party: party.contracting,
        roles: ['joint-controller'],
        howBound: 'signed',
        joined: '2025-03-01',
        signatory: 'A director',
      },
      {
        party: party.asia,
        roles: ['joint-controller'],
        howBound: 'signed',
        joined: '2025-03-01',
        signatory: 'A director',
      },
    ],
    servesAs: [
      {
        kind: 'joint-controller-arrangement',
        responsibilitiesSet: 'yes',
        essenceMadeAvailable: 'not-known',
        contactPoint: 'The data privacy manager, Optima Contracting Limited',
      },
    ],
    concludedOn: '2025-03-01',
    validFrom: '2025-03-01',
    noticeDays: 90,
    governingLaw: 'England and Wales',
    owner: 'Data privacy manager',
    review: {
      everyMonths: 12,
      last: { on: '2026-03-02', by: 'Data privacy manager', outcome: 'No change needed' },
      next: '2027-03-02',
    },
    ...illustrative(
      'The notice tells who the joint controllers are and whom to write to; whether that is the essence of the arrangement (Art 26(2)) is for a person to judge.',
    ),
  },
  {
    id: asiaIdta,
    title: 'International data transfer agreement: Optima Contracting to Optima Products Asia',
    parties: [
      {
        party: party.contracting,
        roles: ['controller'],
        howBound: 'signed',
        joined: '2025-03-01',
        signatory: 'A director',
      },
      { party: party.asia, roles: ['controller'], howBound: 'signed', joined: '2025-03-01', signatory: 'A director' },
    ],
    servesAs: [
      {
        kind: 'uk-idta',
        version: 'A1.0',
        tablesComplete: 'yes',
        exporterRole: 'controller',
        importerRole: 'controller',
      },
    ],
    concludedOn: '2025-03-01',
    validFrom: '2025-03-01',
    governingLaw: 'England and Wales',
    schedule: [idOf('transfer/contracting-to-asia')],
    owner: 'Data privacy manager',
    review: {
      everyMonths: 12,
      last: { on: '2026-03-16', by: 'Data privacy manager', outcome: 'Tables agree with the transfer' },
      next: '2027-03-16',
    },
    ...illustrative(),
  },
  {
    id: dmccIdta,
    title: 'Intra-group agreement 2023: Optima Contracting to Optima Systems International DMCC',
    parties: [
      {
        party: party.contracting,
        roles: ['controller'],
        howBound: 'signed',
        joined: '2023-02-01',
        signatory: 'A director',
      },
      { party: party.dmcc, roles: ['controller'], howBound: 'signed', joined: '2023-02-01', signatory: 'A director' },
    ],
    servesAs: [
      {
        kind: 'uk-idta',
        version: 'A1.0',
        tablesComplete: 'yes',
        exporterRole: 'controller',
        importerRole: 'controller',
      },
    ],
    concludedOn: '2023-02-01',
    validFrom: '2023-02-01',
    validTo: '2027-01-31',
    noticeDays: 60,
    governingLaw: 'England and Wales',
    schedule: [idOf('transfer/contracting-to-dmcc')],
    owner: 'Data privacy manager',
    review: {
      everyMonths: 12,
      last: { on: '2025-12-10', by: 'Data privacy manager', outcome: 'Four-year term runs out in January 2027: renew' },
      next: '2026-12-10',
    },
    ...illustrative('Its term of four years ends on 31 January 2027.'),
  },
  {
    id: dmccArrangement,
    status: 'draft',
    title: 'Arrangement between joint controllers: Optima Contracting and Optima Systems International DMCC (draft)',
    parties: [
      { party: party.contracting, roles: ['joint-controller'], howBound: 'not-yet-bound' },
      { party: party.dmcc, roles: ['joint-controller'], howBound: 'not-yet-bound' },
    ],
    servesAs: [{ kind: 'joint-controller-arrangement', responsibilitiesSet: 'no', essenceMadeAvailable: 'no' }],
    owner: 'Data privacy manager',
    ...illustrative(
      'Not signed: until it is, a contact routed to that company has a joint controller without an arrangement.',
    ),
  },
  {
    id: homeArrangement,
    title: 'Arrangement between joint controllers: the companies in the United Kingdom',
    parties: [party.contracting, ...party.companiesAtHome].map((company) => ({
      party: company,
      roles: ['joint-controller' as const],
      howBound: 'signed' as const,
      joined: '2024-06-03',
      signatory: 'A director',
    })),
    servesAs: [
      {
        kind: 'joint-controller-arrangement',
        responsibilitiesSet: 'yes',
        essenceMadeAvailable: 'no',
        contactPoint: 'The data privacy manager, Optima Contracting Limited',
      },
    ],
    concludedOn: '2024-06-03',
    validFrom: '2024-06-03',
    governingLaw: 'England and Wales',
    owner: 'Data privacy manager',
    review: { everyMonths: 24, next: '2026-06-03' },
    ...illustrative(),
  },
  {
    id: hostingTerms,
    title: 'Processor terms: Example Cloud Hosting Ltd',
    parties: [
      { party: party.contracting, roles: ['controller'], howBound: 'signed', joined: '2023-04-01' },
      { party: party.hosting, roles: ['processor'], howBound: 'signed', joined: '2023-04-01' },
    ],
    servesAs: [{ kind: 'processor-terms', ...ALL_POINTS, subProcessorAuthorisation: 'general', noticeDays: 30 }],
    concludedOn: '2023-04-01',
    validFrom: '2023-04-01',
    noticeDays: 90,
    governingLaw: 'England and Wales',
    owner: 'Data privacy manager',
    ...illustrative(),
  },
  {
    id: administrationTerms,
    title: 'Processor terms: Specimen Systems Administration Ltd',
    parties: [
      { party: party.contracting, roles: ['controller'], howBound: 'incorporated-by-reference', joined: '2025-06-01' },
      {
        party: party.administration,
        roles: ['processor'],
        howBound: 'incorporated-by-reference',
        joined: '2025-06-01',
      },
    ],
    servesAs: [
      {
        kind: 'processor-terms',
        ...ALL_POINTS,
        d: 'no',
        g: 'not-known',
        h: 'no',
        subProcessorAuthorisation: 'not-known',
      },
    ],
    concludedOn: '2025-06-01',
    validFrom: '2025-06-01',
    governingLaw: 'England and Wales',
    owner: 'Data privacy manager',
    ...illustrative('General terms of the provider: nothing on sub-processors, nothing on audits.'),
  },
  {
    id: helpdeskTerms,
    title: 'Processor clauses with UK Addendum: Fictional Helpdesk (India) Pvt Ltd',
    parties: [
      {
        party: party.contracting,
        roles: ['controller'],
        howBound: 'signed',
        joined: '2024-03-01',
        signatory: 'A director',
      },
      {
        party: party.helpdesk,
        roles: ['processor'],
        howBound: 'signed',
        joined: '2024-03-01',
        signatory: 'A director',
      },
    ],
    servesAs: [
      {
        kind: 'eu-scc',
        version: '2021/914',
        modules: [2],
        annexesComplete: 'yes',
        dockingClause: 'yes',
        subProcessorAuthorisation: 'specific',
        noticeDays: 30,
        independentRedress: 'no',
        governingLaw: 'England and Wales, by the Addendum',
        courts: 'England and Wales, by the Addendum',
      },
      { kind: 'uk-addendum', version: 'B1.0', tablesComplete: 'yes' },
      { kind: 'processor-terms', ...ALL_POINTS, subProcessorAuthorisation: 'specific', noticeDays: 30 },
    ],
    concludedOn: '2024-03-01',
    validFrom: '2024-03-01',
    noticeDays: 60,
    governingLaw: 'England and Wales',
    schedule: [idOf('transfer/contracting-to-helpdesk')],
    owner: 'Data privacy manager',
    ...illustrative(),
  },
  {
    id: backupsTerms,
    title: 'Sub-processor clauses: Example Cloud Hosting Ltd to Sample Backups Pte. Ltd.',
    parties: [
      { party: party.hosting, roles: ['processor'], howBound: 'signed', joined: '2024-09-01' },
      { party: party.backups, roles: ['processor'], howBound: 'signed', joined: '2024-09-01' },
    ],
    servesAs: [
      {
        kind: 'eu-scc',
        version: '2021/914',
        modules: [3],
        annexesComplete: 'not-known',
        subProcessorAuthorisation: 'general',
      },
      { kind: 'uk-addendum', version: 'B1.0', tablesComplete: 'not-known' },
    ],
    concludedOn: '2024-09-01',
    validFrom: '2024-09-01',
    schedule: [idOf('transfer/hosting-to-backups')],
    owner: 'Data privacy manager',
    ...illustrative('Made between two processors; the annexes have been asked for and not yet seen.'),
  },
  {
    id: mailingsTerms,
    title: 'Processor terms: Sample Mailings, Inc.',
    parties: [
      { party: party.contracting, roles: ['controller'], howBound: 'incorporated-by-reference', joined: '2024-02-12' },
      { party: party.mailings, roles: ['processor'], howBound: 'incorporated-by-reference', joined: '2024-02-12' },
    ],
    servesAs: [{ kind: 'processor-terms', ...ALL_POINTS, subProcessorAuthorisation: 'general', noticeDays: 14 }],
    concludedOn: '2024-02-12',
    validFrom: '2024-02-12',
    governingLaw: 'England and Wales',
    owner: 'Data privacy manager',
    ...illustrative('Terms with a processor only: no safeguard for the transfer in them.'),
  },
  {
    id: surveysTerms,
    title: 'Processor terms: Specimen Surveys Inc.',
    parties: [
      { party: party.contracting, roles: ['controller'], howBound: 'signed', joined: '2026-01-15' },
      { party: party.surveys, roles: ['processor'], howBound: 'signed', joined: '2026-01-15' },
    ],
    servesAs: [{ kind: 'processor-terms', ...ALL_POINTS, subProcessorAuthorisation: 'none' }],
    concludedOn: '2026-01-15',
    validFrom: '2026-01-15',
    governingLaw: 'England and Wales',
    owner: 'Data privacy manager',
    ...illustrative(),
  },
  {
    id: eventsTerms,
    title: 'EU standard contractual clauses without UK Addendum: Fictional Events Pty Ltd',
    parties: [
      {
        party: party.contracting,
        roles: ['controller'],
        howBound: 'signed',
        joined: '2025-09-01',
        signatory: 'A manager',
      },
      { party: party.events, roles: ['processor'], howBound: 'signed', joined: '2025-09-01', signatory: 'A manager' },
    ],
    servesAs: [
      {
        kind: 'eu-scc',
        version: '2021/914',
        modules: [2],
        annexesComplete: 'yes',
        dockingClause: 'no',
        subProcessorAuthorisation: 'general',
        noticeDays: 14,
        independentRedress: 'no',
        competentAuthority: 'Data Protection Commission (Ireland)',
        governingLaw: 'Ireland',
        courts: 'Ireland',
      },
      { kind: 'processor-terms', ...ALL_POINTS, subProcessorAuthorisation: 'general', noticeDays: 14 },
    ],
    concludedOn: '2025-09-01',
    validFrom: '2025-09-01',
    governingLaw: 'Ireland',
    schedule: [idOf('transfer/contracting-to-events')],
    owner: 'Marketing manager',
    ...illustrative('EU clauses alone do not serve an export from the United Kingdom: the UK Addendum is missing.'),
  },
];
