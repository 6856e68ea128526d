import { describe, expect, test } from 'vitest';
import { lawOf } from '../../../src/core/law/law.ts';
import type { LawPack } from '../../../src/core/law/pack.ts';
import { Matter } from '../../../src/core/records/matter.ts';
import type { Snapshot } from '../../../src/core/records/snapshot.ts';
import { shippedLaw, territoryNames } from '../../../src/engine/law/shipped.ts';
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
} from '../law/verdict/case-builder.ts';
import { earlier, figuresOf, TODAY } from './board-case.ts';

/** A transfer to Kenya, with an agreement or without. */
function kenya(resting: boolean, more: Parameters<typeof transfer>[3] = {}): Snapshot {
  return facts({
    entities: [entity('Home Ltd', 'GB')],
    thirdParties: [thirdParty('Importer', 'KE')],
    agreements: [agreement(['Home Ltd', 'Importer'], [IDTA])],
    assessments: [assessment('Importer')],
    transfers: [transfer('Home Ltd', 'Importer', 'KE', { ...(resting ? linked : {}), ...more })],
  });
}

/** A transfer to a country, resting on what is given. */
const to = (country: string, more: object): Snapshot =>
  facts({
    entities: [entity('Home Ltd', 'GB')],
    thirdParties: [thirdParty('Importer', country)],
    agreements: [agreement(['Home Ltd', 'Importer'], [IDTA])],
    assessments: [assessment('Importer')],
    transfers: [transfer('Home Ltd', 'Importer', country, more)],
  });

const nothing = facts({ entities: [entity('Home Ltd', 'GB')], thirdParties: [thirdParty('Importer', 'KE')] });

describe('what changed between two days', () => {
  test.for([
    ['was not there', nothing, kenya(true), 'new'],
    ['lost its mechanism', kenya(true), kenya(false), 'worse'],
    ['got a mechanism', kenya(false), kenya(true), 'better'],
    ['was ended', kenya(true), kenya(true, { status: 'ended' }), 'gone'],
    ['was put back to a draft', kenya(true), kenya(true, { status: 'draft' }), 'gone'],
    ['is as it was', kenya(true), kenya(true), 'same'],
  ] as const)('a transfer that %s', ([_what, then, now, expected]) => {
    const { period } = figuresOf(now, TODAY, { earlier: earlier(then, '2026-06-30') });
    const found = (period?.changes ?? []).filter(({ lines }) => lines.length > 0);
    expect(found.map(({ change }) => change)).toEqual([expected]);
  });

  test('a transfer that rests on an approval instead of its agreement stands on another basis', () => {
    const { period } = figuresOf(to('CH', {}), TODAY, { earlier: earlier(to('KE', linked), '2026-06-30') });
    expect(period?.changes.find(({ lines }) => lines.length > 0)?.change).toBe('other-basis');
  });

  test('tells what the checks find anew, and what they no longer find', () => {
    const worse = figuresOf(kenya(false), TODAY, { earlier: earlier(kenya(true), '2026-06-30') }).period;
    expect(worse?.arisen.map(({ rule }) => rule)).toContain('verdict.no-mechanism');
    const better = figuresOf(kenya(true), TODAY, { earlier: earlier(kenya(false), '2026-06-30') }).period;
    expect(better?.settled.map(({ rule }) => rule)).toContain('verdict.no-mechanism');
    expect(better?.arisen.map(({ rule }) => rule)).not.toContain('verdict.no-mechanism');
  });

  test('is nothing where no earlier day was given', () => {
    const figures = figuresOf(kenya(true));
    expect([figures.period, figures.law]).toEqual([undefined, []]);
  });
});

/** The shipped pack with something else in it. */
function packWith(change: (pack: LawPack) => Partial<LawPack>, version = '2099-01') {
  const { pack } = shippedLaw();
  return lawOf({ ...pack, version, ...change(pack) }, territoryNames());
}

const swiss = facts({
  entities: [entity('Home Ltd', 'GB')],
  thirdParties: [thirdParty('Importer', 'CH'), thirdParty('Other', 'KE')],
  transfers: [
    transfer('Home Ltd', 'Importer', 'CH'),
    transfer('Home Ltd', 'Other', 'KE', { id: idOf('second'), title: 'To Kenya' }),
  ],
});

describe('changes of law in a period', () => {
  const approval = shippedLaw().pack.approvals.find(({ regime, country }) => regime === 'uk-gdpr' && country === 'CH');
  const approvalOf = (changes: ReturnType<typeof figuresOf>['law']) =>
    changes.filter(({ list, name }) => list === 'approvals' && name === approval?.id);
  const begins = approval?.validFrom ?? '';

  const ending = (validTo: string) =>
    packWith(({ approvals }) => ({
      approvals: approvals.map((one) => (one === approval ? { ...one, validTo } : one)),
    }));

  const endingOn = (validTo: string) =>
    approvalOf(
      figuresOf(swiss, TODAY, { earlier: earlier(swiss, '2026-06-30', ending(validTo)) }, ending(validTo)).law,
    ).map(({ event, day }) => [event, day]);

  test('an approval that begins in the period is told with the transfers that it touches, and they alone', () => {
    const day = begins.slice(0, 4);
    const { law } = figuresOf(swiss, TODAY, { earlier: earlier(swiss, `${Number(day) - 1}-01-01`) });
    expect(approvalOf(law)).toMatchObject([{ event: 'begins', day: begins, touches: [idOf('transfer')] }]);
  });

  test.for([
    ['the day before it begins is the first of the period', -1, 1],
    ['it begins on the first day itself, which the last report covered', 0, 0],
  ] as const)('%s', ([_what, shift, expected]) => {
    const from = new Date(`${begins}T00:00:00Z`);
    from.setUTCDate(from.getUTCDate() + shift);
    const { law } = figuresOf(swiss, TODAY, { earlier: earlier(swiss, from.toISOString().slice(0, 10)) });
    expect(approvalOf(law)).toHaveLength(expected);
  });

  test('a last day is told once it is over', () => {
    expect(endingOn('2026-11-21')).toEqual([['ended', '2026-11-21']]);
    expect(endingOn(TODAY)).toEqual([]);
  });

  test('a wording that follows on another is told once, as what begins', () => {
    const { law } = figuresOf(swiss, TODAY, { earlier: earlier(swiss, '2026-01-31') });
    const told = law.filter(({ list, name }) => list === 'regimes' && name === 'uk-gdpr');
    expect(told.map(({ event, day }) => [event, day])).toEqual([['begins', '2026-02-05']]);
  });

  test('what only a newer pack says otherwise is told without a day', () => {
    const newer = packWith(({ approvals }) => ({ approvals: approvals.filter((one) => one !== approval) }));
    const { law } = figuresOf(swiss, TODAY, { earlier: earlier(swiss, '2026-11-01') }, newer);
    expect(approvalOf(law)).toMatchObject([{ event: 'gone', day: undefined, touches: [idOf('transfer')] }]);
  });

  test('a clock touches the open matters that it counts', () => {
    const matter = Matter.parse({ id: idOf('m'), title: 'A request', kind: 'request', receivedOn: '2026-11-01' });
    const given = facts({ matters: [matter] });
    const later = packWith(({ clocks }) => ({
      clocks: clocks.map((clock) => (clock.matter === 'request' ? { ...clock, validFrom: '2026-11-10' } : clock)),
    }));
    const { law } = figuresOf(given, TODAY, { earlier: earlier(given, '2026-11-01', later) }, later);
    const told = law.filter(({ list, event }) => list === 'clocks' && event === 'begins');
    expect(told.length).toBeGreaterThan(0);
    for (const { touches } of told) expect(touches).toEqual([matter.id]);
  });
});
