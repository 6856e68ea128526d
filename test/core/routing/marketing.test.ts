import { describe, expect, test } from 'vitest';
import { Contact } from '../../../src/core/records/contact.ts';
import { marketingByNotice, marketingFactsOf, NO_FACTS } from '../../../src/core/routing/marketing.ts';
import type { MarketingFacts } from '../../../src/core/routing/marketing.ts';
import { decided, flagsOf, id, NOTICE } from './group.ts';

const ABOUT = { hasNotice: true, home: 'Home Contracting Limited', place: 'Kenya' };
const NO: MarketingFacts = { registered: 'no', asked: 'no', bought: 'no', optedOut: 'no', thirdPartyOptIns: [] };

describe('marketing by our own notice', () => {
  test.each([
    ['registered', { registered: 'yes' }, 'yes'],
    ['asked', { asked: 'yes' }, 'yes'],
    ['bought', { bought: 'yes' }, 'yes'],
    ['none of the three', {}, 'no'],
    ['opted out, although registered', { registered: 'yes', optedOut: 'yes' }, 'no'],
    ['opted out, nothing else known', { registered: 'not-known', optedOut: 'yes' }, 'no'],
    ['not known whether opted out', { registered: 'yes', optedOut: 'not-known' }, 'not-known'],
    ['not known whether bought', { bought: 'not-known' }, 'not-known'],
  ] as const)('%s: %s', (_, facts, answer) => {
    expect(marketingByNotice({ ...NO, ...facts }, ABOUT).ownGoods).toBe(answer);
  });

  test('third parties only on opt-in, and not after an opt-out', () => {
    const facts: MarketingFacts = { ...NO, registered: 'yes', thirdPartyOptIns: ['email'] };
    expect(marketingByNotice(facts, ABOUT).thirdParties).toEqual(['email']);
    expect(marketingByNotice({ ...facts, optedOut: 'yes' }, ABOUT).thirdParties).toEqual([]);
    expect(marketingByNotice({ ...facts, thirdPartyOptIns: [] }, ABOUT).thirdParties).toEqual([]);
  });

  test('without a notice that says to whom we write, nothing is known', () => {
    expect(marketingByNotice({ ...NO, registered: 'yes' }, { ...ABOUT, hasNotice: false }).ownGoods).toBe('not-known');
    const later = { ...NOTICE, inForceFrom: '2027-01-01' };
    const world = { lists: { notices: [later] } };
    expect(decided({ jurisdiction: 'Kenya', marketing: { ...NO, registered: 'yes' } }, world).marketing.ownGoods).toBe(
      'not-known',
    );
  });

  test('the local law of marketing is said not to have been judged, whatever the answer', () => {
    for (const facts of [NO, NO_FACTS, { ...NO, optedOut: 'yes' as const }]) {
      expect(marketingByNotice(facts, ABOUT).statements.at(-1)?.id).toBe('routing.marketing-law-not-judged');
    }
  });

  test('in the United Kingdom sole traders and telephone preference are to be checked, unless there is no marketing', () => {
    expect(flagsOf(decided('GB'))).toContain('uk-marketing-checks');
    expect(flagsOf(decided({ jurisdiction: 'GB', marketing: NO }))).not.toContain('uk-marketing-checks');
    expect(flagsOf(decided('France'))).not.toContain('uk-marketing-checks');
  });
});

describe('the facts of a contact in the register', () => {
  const contact = Contact.parse({
    id: id(1),
    organisation: 'Acme',
    jurisdiction: 'KE',
    relations: [
      { kind: 'asked', from: '2026-01-01' },
      { kind: 'bought', from: '2024-01-01', until: '2025-12-31' },
    ],
    enquiryClosedOn: '2026-06-30',
    optedOutOn: '2026-09-01',
    thirdPartyOptIns: [
      { channel: 'email', givenOn: '2026-02-01', withdrawnOn: '2026-05-01' },
      { channel: 'telephone', givenOn: '2026-03-01' },
    ],
  });

  test.each([
    ['2025-06-01', { registered: 'no', asked: 'no', bought: 'yes', optedOut: 'no', thirdPartyOptIns: [] }],
    [
      '2026-04-01',
      { registered: 'no', asked: 'yes', bought: 'no', optedOut: 'no', thirdPartyOptIns: ['email', 'telephone'] },
    ],
    ['2026-05-01', { asked: 'yes', thirdPartyOptIns: ['telephone'] }],
    ['2026-06-30', { asked: 'no', optedOut: 'no' }],
    ['2026-09-01', { optedOut: 'yes' }],
  ])('on %s', (day, facts) => {
    expect(marketingFactsOf(contact, day)).toMatchObject(facts);
  });
});
