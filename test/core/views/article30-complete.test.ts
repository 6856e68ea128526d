import { describe, expect, test } from 'vitest';
import type { ContactBlock } from '../../../src/core/views/article30-contacts.ts';
import { activity, agreement, entity, idOf, thirdParty, transfer } from '../law/verdict/case-builder.ts';
import { recordOf, rowOf, textOf } from './article30-case.ts';
import type { Lists } from './article30-case.ts';

/** The contact block of a company with what is given of it. */
function contactsOf(more: Parameters<typeof entity>[2]): ContactBlock {
  const { controllers } = recordOf({
    entities: [entity('Home Ltd', 'GB', more)],
    activities: [activity({ controllers: [idOf('Home Ltd')] })],
  });
  const block = controllers[0]?.contacts;
  if (block === undefined) throw new Error('the company has no record');
  return block;
}

const EXEMPT = {
  regime: 'eu-gdpr',
  ground: 'occasional-processing',
  reasons: 'One trade fair a year.',
  occasional: 'yes',
  riskUnlikely: 'yes',
  decidedOn: '2026-03-02',
} as const;

describe('the representative in a contact block', () => {
  test('that is not designated under a recorded exemption is said not to be, with the reasons and the day', () => {
    const { representative } = contactsOf({ representativeExemptions: [EXEMPT] });
    expect(textOf(representative.name)).toBe(
      'None designated under the EU GDPR: exempt as occasional processing (Article 27(2)(a)). Reasons: One trade fair a year. Occasional: yes; special category or criminal offence data on a large scale: not recorded; risk to people unlikely: yes. Decided on: 2 March 2026',
    );
    expect([representative.name.state, textOf(representative.email)]).toEqual([
      'none',
      'Does not apply: no representative is designated',
    ]);
  });

  test('under one law stands beside the exemption under the other', () => {
    const ukRepresentative = { name: 'Rep Ltd', email: 'rep@example.org' };
    const { representative } = contactsOf({ ukRepresentative, representativeExemptions: [EXEMPT] });
    expect(textOf(representative.name)).toMatch(
      /^Rep Ltd \(representative under the UK GDPR\)\nNone designated under the EU GDPR/,
    );
    expect(textOf(representative.email)).toBe('rep@example.org');
  });

  test('outdoes an exemption under the same law, which was for the time before', () => {
    const euRepresentative = { name: 'Rep GmbH' };
    const { representative } = contactsOf({ euRepresentative, representativeExemptions: [EXEMPT] });
    expect(textOf(representative.name)).toBe('Rep GmbH (representative under the EU GDPR)');
  });

  test('is a gap where nobody says anything of it', () => {
    expect(contactsOf({}).representative.name.state).toBe('not-recorded');
  });

  test('of each of two laws has its own details', () => {
    const { representative } = contactsOf({
      ukRepresentative: { name: 'Rep Ltd', email: 'uk@example.org' },
      euRepresentative: { name: 'Rep GmbH', email: 'eu@example.org' },
    });
    expect(textOf(representative.email)).toBe(
      'uk@example.org (representative under the UK GDPR)\neu@example.org (representative under the EU GDPR)',
    );
  });
});

describe('how to reach the company', () => {
  test('names the office or person to write to', () => {
    const { controller } = contactsOf({ dataPrivacyContact: { name: 'Pat Doe', role: 'privacy manager' } });
    expect(textOf(controller.name)).toBe('Home Ltd\nContact: Pat Doe, privacy manager');
  });

  test.for([
    ['dataProtectionOfficer.email', 'dataProtectionOfficer', 'email'],
    ['dataPrivacyContact.telephone', 'controller', 'telephone'],
    ['registeredOffice.postcode', 'controller', 'address'],
    ['euRepresentative.address', 'representative', 'address'],
    ['representativeExemptions', 'representative', 'name'],
  ] as const)('shows that %s is to be confirmed where it stands', ([field, part, detail]) => {
    const block = contactsOf({ toBeConfirmed: [{ field, why: 'Nobody knows' }] });
    expect(textOf(block[part][detail])).toMatch(/\[To be confirmed: .*: Nobody knows\]$/);
  });
});

const withTransfer = (more: Parameters<typeof transfer>[3]): Lists => ({
  entities: [entity('Home Ltd', 'GB'), entity('Asia Sdn Bhd', 'MY')],
  activities: [activity({ controllers: [idOf('Home Ltd')] })],
  transfers: [transfer('Home Ltd', 'Asia Sdn Bhd', 'MY', { activities: [idOf('activity')], ...more })],
});

describe('the record of a past day', () => {
  const ended = withTransfer({ status: 'ended', from: '2020-01-01', to: '2024-05-31' });

  test('holds the transfer that took place then and has ended since, judged for that day', () => {
    const record = recordOf(ended, { on: '2024-05-31' });
    expect(record.transfers.map(({ cells }) => textOf(cells.destination))).toEqual(['Malaysia']);
    expect(textOf(record.controllers[0]?.rows[0]?.cells.thirdCountries ?? { state: 'none', lines: [] })).toMatch(
      /^Malaysia: /,
    );
    expect(record.leftOut.endedTransfers).toBe(0);
  });

  test('leaves it out from the day after, and counts it', () => {
    const record = recordOf(ended, { on: '2024-06-01' });
    expect([record.transfers.length, record.leftOut.endedTransfers]).toEqual([0, 1]);
  });

  test('leaves out one that has not begun, and counts it apart', () => {
    const record = recordOf(withTransfer({ from: '2026-12-01' }));
    expect([record.transfers.length, record.leftOut.otherDayTransfers]).toEqual([0, 1]);
  });
});

const vendor = thirdParty('Vendor', 'US');
const served = (contract?: string) => ({ recipients: [{ party: vendor.id, role: 'processor' as const, contract }] });
const terms = (more: object = {}) =>
  agreement(['Home Ltd', 'Vendor'], [{ kind: 'processor-terms', head: 'yes', a: 'yes', b: 'no' }], {
    title: 'Hosting terms',
    ...more,
  });

describe('the contract with a processor', () => {
  test('is told by its terms, and that no document of it is recorded', () => {
    const row = rowOf(served(idOf('agreement')), { thirdParties: [vendor], agreements: [terms()] });
    const [, title, points, paper] = row('processorContracts').split('\n');
    expect(title).toMatch(/^Hosting terms; terms with a processor \(Article 28\); in force/);
    expect(points).toBe(
      'Article 28(3): holds the opening sentence and (a); lacks (b); not recorded: (c), (d), (e), (f), (g) and (h)',
    );
    expect(paper).toBe('Document: not recorded, neither where it is kept nor in substance');
  });

  test('that is withheld is said to be', () => {
    const documents = [{ title: 'Signed copy', visibility: 'internal' as const }];
    const row = rowOf(served(idOf('agreement')), { thirdParties: [vendor], agreements: [terms({ documents })] });
    expect(row('processorContracts')).toContain('Document: recorded; withheld as internal');
    expect(row('processorContracts')).not.toContain('Signed copy');
  });

  test('that is a draft stays out', () => {
    const agreements = [terms({ status: 'draft' })];
    const row = rowOf(served(idOf('agreement')), { thirdParties: [vendor], agreements });
    expect(row('processorContracts')).toBe(
      'With Vendor: not recorded as concluded; one in draft stays out of this record',
    );
  });

  test('that stands between the two without being linked is said to be just that', () => {
    const row = rowOf(served(), { thirdParties: [vendor], agreements: [terms()] });
    expect(row('processorContracts')).toMatch(
      /^With Vendor, in force without being linked to this activity:\nHosting terms; /,
    );
  });
});

test('a party that the register does not hold is called one, and not by its identifier', () => {
  const row = rowOf({ recipients: [{ party: idOf('Nobody'), role: 'processor' }] });
  expect(row('recipients')).toBe('a party, processor [not in the register]');
  expect(row('processorContracts')).toBe('With a party: not recorded');
});
