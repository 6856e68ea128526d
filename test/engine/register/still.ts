/**
 * Clock and chance held still, and the smallest record of each kind: for tests, and for the fixtures that they open.
 */
import type { RecordKind } from '../../../src/core/records/fields.ts';
import type { Wish } from '../../../src/engine/register/plan.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import type { RegisterPorts } from '../../../src/engine/register/ports.ts';

const COUNTRIES = new Set(['GB', 'MY', 'AE', 'FR', 'DE', 'KE', 'BR', 'US', 'JP']);
const ZONES = new Map([['DIFC', 'AE']]);

/** Ports whose clock moves one second at each look, from the start of a day, and whose chance is a counter. */
export function stillPorts(start = '2026-11-22T09:00:00.000Z'): RegisterPorts & { goTo: (instant: string) => void } {
  let time = Date.parse(start);
  let count = 0;
  return {
    now: () => new Date((time += 1000)),
    random: (bytes) => Uint8Array.from({ length: bytes }, () => (count += 89) % 256),
    isCountry: (code) => COUNTRIES.has(code),
    countryOfZone: (zone) => ZONES.get(zone),
    shipped: shippedLaw(),
    lawPack: { version: 'test-1', asOf: '2026-11-22' },
    goTo: (instant) => {
      time = Date.parse(instant);
    },
  };
}

/** Who writes in these tests, and why. */
export const AUTHOR = { by: 'A. Officer', reason: 'first entry' };

/** The nth id of these tests. */
export function idOf(number: number): string {
  return `01930000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

const SMALLEST: Readonly<Record<RecordKind, object>> = {
  entity: { legalName: 'Optima Contracting Limited', country: 'GB' },
  'third-party': { legalName: 'Cloud Host Inc.', kind: 'vendor', country: 'US' },
  agreement: { title: 'Intra-group agreement' },
  activity: { title: 'Customer relations', kind: 'controller' },
  transfer: {
    title: 'Contacts to Malaysia',
    exporter: idOf(1),
    importer: idOf(2),
    exporterRole: 'controller',
    importerRole: 'joint-controller',
    destination: { country: 'MY' },
  },
  assessment: { title: 'Malaysia 2026', method: 'ico-six-questions', legalTest: 'uk-not-materially-lower', scope: {} },
  contact: { organisation: 'Acme Nairobi', jurisdiction: 'KE', firstName: 'Wanjiru', lastName: 'Kamau' },
  notice: { title: 'Privacy notice' },
  policy: { title: 'Nearest entity', homeController: idOf(1), homeArea: ['uk', 'eea'] },
  matter: { title: 'Request 7', kind: 'request', receivedOn: '2026-11-01' },
  'accepted-risk': {
    title: 'No assessment yet',
    findingRule: 'verdict.assessment-missing',
    record: idOf(1),
    reason: 'In work',
    decidedBy: { controller: idOf(1), officer: 'B. Director', role: 'Director' },
    decidedOn: '2026-11-01',
    dpoAdvice: { answer: 'disagrees' },
    until: '2027-01-31',
  },
  'law-entry': {
    title: 'Kenya is approved',
    list: 'approvals',
    action: 'add',
    approval: { regime: 'uk-gdpr', country: 'KE', act: 'The Kenya Regulations', citation: 'SI 2026/0000' },
    reason: 'The pack is older than the act',
    asOf: '2026-11-01',
  },
  postponement: {
    title: 'Review: Intra-group agreement',
    record: idOf(1),
    item: `review.${idOf(1)}`,
    dueOn: '2027-01-15',
    putOffOn: '2026-11-01',
    until: '2027-01-10',
    reason: 'The auditor comes in January',
    by: 'A. Officer',
  },
};

/** The smallest record of a kind that the register takes, with the given fields over it; undefined takes a field away. */
export function recordFor(kind: RecordKind, number: number, fields: object = {}): Record<string, unknown> {
  const all = { ...SMALLEST[kind], id: idOf(number), ...fields };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The wish to put in the smallest record of a kind. */
export function put(kind: RecordKind, number: number, fields: object = {}): Wish {
  return { action: 'put', kind, record: recordFor(kind, number, fields) };
}

/** The wish to take a record out. */
export function remove(kind: RecordKind, number: number): Wish {
  return { action: 'remove', kind, id: idOf(number) };
}

/** Two companies, an agreement between them and a transfer on it. */
export const FOUR_WISHES: readonly Wish[] = [
  put('entity', 1),
  put('entity', 2, { legalName: 'Optima Products Asia Sdn Bhd', country: 'MY', parent: idOf(1) }),
  put('agreement', 3, {
    parties: [
      { party: idOf(1), howBound: 'signed', joined: '2024-01-01' },
      { party: idOf(2), howBound: 'signed', joined: '2024-01-01' },
    ],
  }),
  put('transfer', 4, { agreements: [idOf(3)] }),
];
