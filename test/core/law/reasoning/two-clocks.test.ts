import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoClocks } from '../../../../src/core/law/reasoning/two-clocks.ts';
import { lawOf } from '../../../../src/core/law/law.ts';
import type { Law } from '../../../../src/core/law/law.ts';
import type { Snapshot } from '../../../../src/core/records/snapshot.ts';
import { shippedLaw } from '../../../../src/engine/law/shipped.ts';
import {
  agreement,
  assessment,
  entity,
  facts,
  IDTA,
  idOf,
  linked,
  thirdParty,
  transfer,
} from '../verdict/case-builder.ts';
import { someCase, TODAY } from './cases.ts';

const BOTH = ['Exporter', 'Importer'];
const ID = idOf('transfer');

function given(more: Parameters<typeof facts>[0] = {}, country = 'AE'): Snapshot {
  return facts({
    entities: [entity('Exporter', 'GB')],
    thirdParties: [thirdParty('Importer', country)],
    agreements: [agreement(BOTH, [IDTA])],
    assessments: [assessment('Importer')],
    transfers: [transfer('Exporter', 'Importer', country, linked)],
    ...more,
  });
}

function apart(then: Snapshot, now: Snapshot, laws: readonly [Law, Law] = [shippedLaw(), shippedLaw()]) {
  const [was, is] = laws;
  return twoClocks(ID, { snapshot: then, law: was }, { snapshot: now, law: is }, TODAY);
}

describe('what we knew then and what was so', () => {
  it('an end that was recorded later made the difference, a new title did not', () => {
    const now = given({ agreements: [agreement(BOTH, [IDTA], { validTo: '2026-10-31', title: 'Another title' })] });
    const { regimes, changed, heldThen, heldNow } = apart(given(), now);
    expect([heldThen, heldNow, changed]).toEqual([true, true, 1]);
    expect(regimes).toMatchObject([
      {
        regime: 'uk-gdpr',
        knownThen: { verdict: 'mechanism-in-place' },
        knownNow: { verdict: 'no-mechanism' },
        same: false,
        together: false,
        made: [
          {
            of: 'record',
            id: idOf('agreement'),
            what: 'changed',
            field: 'validTo',
            before: undefined,
            after: '2026-10-31',
          },
        ],
      },
    ]);
  });

  it('an agreement and its link, recorded later: either would not have been enough', () => {
    const then = given({
      agreements: [],
      transfers: [transfer('Exporter', 'Importer', 'AE', { assessments: linked.assessments })],
    });
    const { regimes } = apart(then, given());
    expect(regimes[0]?.made.map((one) => (one.of === 'record' ? [one.kind, one.what, one.field] : []))).toEqual([
      ['transfer', 'changed', 'agreements'],
      ['agreement', 'new', null],
    ]);
    // Without the link, or without the agreement, the answer of then is given: each alone makes the difference.
    expect(regimes[0]?.together).toBe(false);
  });

  it('two ends recorded later, each of which would do: together they made the difference', () => {
    const now = given({
      agreements: [agreement(BOTH, [IDTA], { validTo: '2026-10-31' })],
      assessments: [assessment('Importer', { expiresOn: '2026-10-31' })],
    });
    const { regimes } = apart(given(), now);
    expect(regimes[0]?.together).toBe(true);
    expect(regimes[0]?.made).toHaveLength(2);
  });

  it('the law of the register changed: the fact of law is told', () => {
    const law = shippedLaw();
    const pack = {
      ...law.pack,
      approvals: law.pack.approvals.filter(({ country, regime }) => country !== 'NZ' || regime !== 'uk-gdpr'),
    };
    const before = lawOf(pack, new Map());
    const newZealand = given({ agreements: [], transfers: [transfer('Exporter', 'Importer', 'NZ')] }, 'NZ');
    const { regimes, changed } = apart(newZealand, newZealand, [before, law]);
    expect(changed).toBe(0);
    expect(regimes).toMatchObject([
      {
        knownThen: { verdict: 'no-mechanism' },
        knownNow: { verdict: 'mechanism-in-place' },
        made: [{ of: 'law', list: 'approvals', what: 'new' }],
      },
    ]);
  });

  it('the same answer on both sides: nothing made a difference, and what was changed meanwhile is counted', () => {
    const now = given({ agreements: [agreement(BOTH, [IDTA], { title: 'Another title' })] });
    const { regimes, changed } = apart(given(), now);
    expect(regimes).toMatchObject([{ same: true, made: [] }]);
    expect(changed).toBe(1);
  });

  it('a transfer that was a draft, or not there: nothing was known, and that is what made the difference', () => {
    const draft = given({ transfers: [transfer('Exporter', 'Importer', 'AE', { ...linked, status: 'draft' })] });
    expect(apart(draft, given())).toMatchObject({
      heldThen: false,
      heldNow: true,
      regimes: [
        {
          knownThen: null,
          knownNow: { verdict: 'mechanism-in-place' },
          made: [{ field: 'status', before: 'draft', after: 'active' }],
        },
      ],
    });
    expect(apart(given({ transfers: [] }), given())).toMatchObject({
      heldThen: false,
      regimes: [{ knownThen: null, made: [{ id: ID, what: 'new', field: null }] }],
    });
  });

  it('whatever two states of the register say: answers that differ have something that made them differ', () => {
    fc.assert(
      fc.property(someCase, someCase, (then, now) => {
        const { regimes } = apart(then, now);
        expect(regimes.every(({ same, made }) => made.length > 0 === !same)).toBe(true);
        const same = regimes.filter((one) => one.same);
        expect(same.map(({ knownThen }) => knownThen?.verdict)).toEqual(same.map(({ knownNow }) => knownNow?.verdict));
      }),
      { numRuns: 60 },
    );
  });
});
