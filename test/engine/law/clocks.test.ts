import { describe, expect, test } from 'vitest';
import { isWithin } from '../../../src/core/days.ts';
import { parseLawPack } from '../../../src/core/law/validate.ts';
import { shippedLawPack } from '../../../src/engine/law/shipped.ts';

const { clocks } = shippedLawPack();

/** The clocks of a regime for a kind of matter received on a day. */
function on(day: string, regime: string, matter: string) {
  return clocks.filter((clock) => clock.regime === regime && clock.matter === matter && isWithin(day, clock));
}

describe('the clocks of the law pack', () => {
  test.each([
    ['2026-02-04', 'uk-gdpr', 'request', 'UK GDPR Art 12(3)', []],
    ['2026-02-05', 'uk-gdpr', 'request', 'UK GDPR Art 12A', ['clarification']],
    ['2026-11-22', 'eu-gdpr', 'request', 'GDPR Art 12(3)', []],
    ['2026-06-19', 'uk-gdpr', 'complaint', 'Data Protection Act 2018, section 164A', []],
    ['2026-11-22', 'eu-gdpr', 'breach', 'GDPR Art 33(1)', []],
  ])('on %s, %s, %s: %s, stopped by %j', (day, regime, matter, citation, stops) => {
    const found = on(day, regime, matter);
    expect(found.map((clock) => clock.citation)).toEqual([citation]);
    expect(found[0]?.stops.map(({ kind }) => kind)).toEqual(stops);
  });

  test('hold no duty to acknowledge a complaint before 19 June 2026, nor in the EU', () => {
    expect(on('2026-06-18', 'uk-gdpr', 'complaint')).toEqual([]);
    expect(on('2026-11-22', 'eu-gdpr', 'complaint')).toEqual([]);
  });

  test('say what is general knowledge: the 72 hours wholly, and how months are counted', () => {
    const unconfirmed = clocks.filter(({ grade }) => grade === 'unconfirmed').map(({ id }) => id);
    expect(unconfirmed).toEqual(['uk-breach', 'eu-breach']);
    for (const clock of clocks.filter(({ length }) => length.unit === 'months')) {
      expect(clock.unconfirmedFields).toContain('counting');
    }
  });

  test('have ids of their own and regimes of the pack, or the pack is refused; a pack without any is still read', () => {
    const pack = structuredClone(shippedLawPack());
    const [first] = pack.clocks;
    const twice = parseLawPack({ ...pack, clocks: [first, first] });
    expect(twice.problems?.map(({ path }) => path)).toContain('clocks[1].id');
    const unknown = parseLawPack({ ...pack, clocks: [{ ...first, regime: 'unlisted' }] });
    expect(unknown.problems?.map(({ path }) => path)).toContain('clocks[0].regime');
    const { clocks: _clocks, ...without } = pack;
    expect(parseLawPack(without).pack?.clocks).toEqual([]);
  });
});
