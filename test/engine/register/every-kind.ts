/**
 * One record of every kind, filled in as far as its schema goes where that matters for reading it back in ten years.
 */
import type { Wish } from '../../../src/engine/register/plan.ts';
import { idOf, put } from './still.ts';

/** The wishes that put them in, in one change. */
export const EVERY_KIND: readonly Wish[] = [
  put('entity', 1, {
    tradingName: 'Optima',
    owner: 'Data privacy manager',
    registeredOffice: { address: '1 Example Street', locality: 'High Wycombe', latitude: 51.62, longitude: -0.75 },
    registrations: [{ kind: 'regulator', authority: 'ICO', number: 'Z0000000', renewal: '2027-05-31' }],
    existsFrom: '2001-04-01',
    dataPrivacyContact: { name: 'Privacy desk', email: 'privacy@optima.example' },
    mayTakeRoutedContacts: 'yes',
    review: { everyMonths: 12, last: { on: '2026-01-15', by: 'A. Officer', outcome: 'no change' }, next: '2027-01-15' },
    documents: [{ title: 'Extract', place: 'Safe', sha256: 'ab'.repeat(32), visibility: 'open' }],
    notes: [{ text: 'Ünïcödé “quotes” and a line\nbreak.', visibility: 'privileged' }],
    toBeConfirmed: [{ field: 'existsFrom', why: 'from memory' }],
  }),
  put('entity', 2, { legalName: 'Optima Products Asia Sdn Bhd', country: 'MY', parent: idOf(1) }),
  put('third-party', 5, {
    places: [{ country: 'US', use: 'stored', validFrom: '2024-01-01' }],
    subProcessors: [{ party: idOf(6), service: 'backups' }],
    statusFacts: [{ scheme: 'dpf', legalEntity: 'Cloud Host Inc.', answer: 'yes', nextDue: '2027-03-01' }],
  }),
  put('third-party', 6, { legalName: 'Backups Pte. Ltd.', country: undefined, category: true }),
  put('agreement', 3, {
    parties: [
      { party: idOf(1), roles: ['controller'], howBound: 'signed', joined: '2024-01-01' },
      { party: idOf(2), roles: ['joint-controller'], howBound: 'acceded', joined: '2024-02-01', left: '2027-01-31' },
    ],
    servesAs: [
      { kind: 'joint-controller-arrangement', responsibilitiesSet: 'yes' },
      { kind: 'eu-scc', version: '2021/914', modules: [1, 2], annexesComplete: 'yes' },
      { kind: 'uk-addendum', version: 'B1.0', tablesComplete: 'yes' },
    ],
    schedule: [idOf(4)],
  }),
  put('activity', 7, {
    controllers: [idOf(1)],
    jointControllers: [{ party: idOf(2), arrangement: idOf(3) }],
    purposes: [{ description: 'Answering enquiries', bases: [{ basis: 'legitimate-interests', people: 'enquirers' }] }],
    people: ['business contacts'],
    dataCategories: [{ name: 'Contact data', retention: [{ description: '12 months', number: 12, unit: 'months' }] }],
    recipients: [{ party: idOf(5), role: 'processor', contract: idOf(3) }, { category: 'advisers' }],
  }),
  put('transfer', 4, {
    agreements: [idOf(3)],
    assessments: [idOf(8)],
    activities: [idOf(7)],
    exceptions: [{ regime: 'uk-gdpr', ground: 'explicit-consent', reasons: 'one introduction' }],
    frequency: 'regular',
    from: '2024-01-01',
  }),
  put('assessment', 8, {
    scope: { importers: [idOf(2)], destinations: [{ country: 'MY' }], activities: [idOf(7)] },
    measures: [{ description: 'encryption', kind: 'technical', inPlace: 'yes' }],
    conclusion: 'allows-with-measures',
    expiresOn: '2028-01-01',
  }),
  put('contact', 9, {
    registeredWith: idOf(1),
    relations: [{ kind: 'registered', from: '2025-06-01' }],
    decision: {
      on: '2026-11-01',
      policy: idOf(11),
      assignedEntity: idOf(2),
      jointControllers: [idOf(1)],
      rule: 'nearest',
    },
  }),
  put('notice', 10, {
    speaksFor: [idOf(1)],
    inForceFrom: '2024-05-01',
    sentences: [
      { number: 1, quote: 'We share data within the group.', state: 'checked', commitments: [{ kind: 'other' }] },
    ],
    disclosures: { controllers: [idOf(1)], countries: ['MY'] },
  }),
  put('policy', 11, { preference: [idOf(2), idOf(1)], marginKilometres: 100 }),
  put('matter', 12, { linked: [idOf(4)], pauses: [{ from: '2026-11-03', to: '2026-11-05', reason: 'identity' }] }),
  put('accepted-risk', 13, { record: idOf(4), regime: 'uk-gdpr' }),
  put('postponement', 15, { until: '2027-02-01', pastDueDay: true }),
  put('law-entry', 14, { source: { title: 'The gazette', dated: '2026-10-30' }, grade: 'primary' }),
];
