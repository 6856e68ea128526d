import { describe, expect, test } from 'vitest';
import {
  arrangement,
  ASIA,
  decided,
  DMCC,
  entity,
  flagsOf,
  GROUP,
  HIGH_WYCOMBE,
  HLS,
  HOME,
  id,
  policy,
  transfer,
} from './group.ts';

describe('what follows', () => {
  test('the home controller keeps it: nothing is shared, no joint controller, no transfer, and it is said so', () => {
    const decision = decided('Brazil');
    expect(decision).toMatchObject({ assigned: HOME, jointControllers: [] });
    expect(decision.sharing).toEqual({ kind: 'none', transfers: [], verdict: 'not-restricted', state: 'free' });
    expect(decision.reasons.map(({ rule }) => rule)).toContain('routing.nothing-shared');
  });

  test('another entity becomes joint controller with the home controller, and with the entity registered with', () => {
    expect(decided('Kenya').jointControllers).toEqual([DMCC, HOME]);
    expect(decided({ jurisdiction: 'Kenya', registeredWith: ASIA }).jointControllers).toEqual([DMCC, HOME, ASIA]);
    expect(decided({ jurisdiction: 'Kenya', registeredWith: DMCC }).jointControllers).toEqual([DMCC, HOME]);
    expect(decided({ jurisdiction: 'Kenya', registeredWith: HOME }).jointControllers).toEqual([DMCC, HOME]);
    expect(decided({ jurisdiction: 'Brazil', registeredWith: ASIA }).jointControllers).toEqual([HOME, ASIA]);
    expect(decided({ jurisdiction: 'France', registeredWith: ASIA }).jointControllers).toEqual([HOME, ASIA]);
  });

  test.each([
    ['in force', arrangement(70, [HOME, DMCC]), false],
    ['ended the day before', arrangement(70, [HOME, DMCC], { validTo: '2026-11-21' }), true],
    ['begins tomorrow', arrangement(70, [HOME, DMCC], { validFrom: '2026-11-23' }), true],
    ['a draft', arrangement(70, [HOME, DMCC], { status: 'draft' }), true],
    ['between others', arrangement(70, [HOME, ASIA]), true],
    [
      'not an arrangement under Art 26',
      arrangement(70, [HOME, DMCC], { servesAs: [{ kind: 'processor-terms' }] }),
      true,
    ],
  ] as const)('an arrangement %s', (_, agreement, isFlagged) => {
    expect(flagsOf(decided('Kenya', { lists: { agreements: [agreement] } })).includes('no-arrangement')).toBe(
      isFlagged,
    );
  });

  test.each([
    ['mechanism-in-place', 'hold', 'free', []],
    ['no-mechanism', 'hold', 'held', ['held', 'no-mechanism']],
    ['no-mechanism', 'flag', 'flagged', ['no-mechanism']],
    ['needs-judgement', 'hold', 'flagged', ['needs-judgement']],
    ['not-restricted', 'hold', 'free', []],
  ] as const)('a verdict of %s under a policy of %s: %s', (verdict, whenNoMechanism, state, flags) => {
    const decision = decided('Kenya', { verdict, policy: policy({ whenNoMechanism }) });
    expect(decision.sharing).toMatchObject({ verdict, state, transfers: [id(61)] });
    expect(flagsOf(decision)).toEqual(flags);
  });

  test('a mechanism that ends soon is flagged', () => {
    expect(flagsOf(decided('Kenya', { actSoon: true }))).toEqual(['act-soon']);
  });

  test('no transfer on record: held, since no mechanism can be shown', () => {
    const decision = decided('Kenya', { lists: { transfers: [transfer(60, HOME, ASIA, 'MY')] } });
    expect(decision.sharing).toMatchObject({ verdict: 'needs-judgement', state: 'held', transfers: [] });
    expect(flagsOf(decision)).toEqual(['held', 'no-transfer-on-record']);
  });

  test.each([
    ['is ended', { status: 'ended' }],
    ['ran out', { to: '2026-11-21' }],
    ['begins tomorrow', { from: '2026-11-23' }],
  ] as const)('a transfer that %s does not count', (_, more) => {
    expect(flagsOf(decided('Kenya', { lists: { transfers: [transfer(61, HOME, DMCC, 'AE', more)] } }))).toContain(
      'no-transfer-on-record',
    );
  });

  test('transfers of business contacts are judged before others; others alone are flagged', () => {
    const staff = transfer(62, HOME, DMCC, 'AE', { dataCategories: [{ name: 'Staff', kinds: ['staff'] }] });
    const both = decided('Kenya', { lists: { transfers: [staff, transfer(61, HOME, DMCC, 'AE')] } });
    expect(both.sharing.transfers).toEqual([id(61)]);
    const alone = decided('Kenya', { lists: { transfers: [staff] } });
    expect(alone.sharing.transfers).toEqual([id(62)]);
    expect(flagsOf(alone)).toContain('transfer-not-for-contacts');
  });

  test('records given back to the company whose processor we are, are not the sharing of a contact', () => {
    const back = transfer(62, HOME, DMCC, 'AE', { exporterRole: 'processor', importerRole: 'controller' });
    expect(
      decided('Kenya', { lists: { transfers: [back, transfer(61, HOME, DMCC, 'AE')] } }).sharing.transfers,
    ).toEqual([id(61)]);
    expect(flagsOf(decided('Kenya', { lists: { transfers: [back] } }))).toContain('transfer-not-for-contacts');
  });

  test('a branch of the home controller is the same legal person', () => {
    const branch = entity(6, 'Nairobi Branch', 'KE', [-1.29, 36.82], { branchOf: HOME });
    const decision = decided('Kenya', { lists: { entities: [...GROUP, branch] } });
    expect(decision).toMatchObject({
      assigned: id(6),
      jointControllers: [],
      sharing: { kind: 'same-legal-person', verdict: 'not-restricted' },
    });
    expect(flagsOf(decision)).toEqual([]);
  });

  test('sharing within one country is no restricted transfer, and needs no record', () => {
    const world = {
      lists: { entities: [...GROUP, entity(6, 'Bristol Ltd', 'GB', HIGH_WYCOMBE)], agreements: [] },
      policy: policy({ preference: [id(6)] }),
    };
    const decision = decided('Brazil', world);
    expect(decision).toMatchObject({
      assigned: id(6),
      sharing: { kind: 'shared', verdict: 'not-restricted', state: 'free' },
    });
    expect(flagsOf(decision)).toEqual(['no-arrangement']);
  });
});

const said = (request: Parameters<typeof decided>[0]) =>
  decided(request).complaints.map((one) => [one.id, one.parameters['authority'] ?? one.parameters['home']]);

describe('where the person may complain', () => {
  test('to us first, then to the Commission, as it is called', () => {
    expect(said('Kenya')).toEqual([
      ['routing.complain-to-us', 'Home Contracting Limited'],
      ['routing.complain-home-authority', "Information Commission's Office (ICO)"],
    ]);
  });

  test("to the person's own authority where EU law applies", () => {
    expect(said('France').at(-1)).toEqual(['routing.complain-own-authority', 'CNIL']);
  });

  test('else where they registered, outside the United Kingdom', () => {
    expect(said({ jurisdiction: 'Kenya', registeredWith: ASIA }).at(-1)).toEqual([
      'routing.complain-where-registered',
      'Personal Data Protection Commissioner',
    ]);
    expect(said({ jurisdiction: 'Kenya', registeredWith: HLS })).toHaveLength(2);
  });
});
