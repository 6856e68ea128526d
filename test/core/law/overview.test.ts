import { describe, expect, test } from 'vitest';
import { lawOverview } from '../../../src/core/law/overview.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { lawOverviewLines } from '../../../src/words/law-overview.ts';

const law = shippedLaw();
const today = lawOverview(law, '2026-11-22');

function regime(id: string, on = '2026-11-22') {
  const found = lawOverview(law, on).regimes.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const contested = (on: string) => regime('eu-gdpr', on).approvals.find(({ id }) => id === 'eu-us-2023')?.contested;
const names = (on: string) => lawOverview(law, on).authorities.find(({ id }) => id === 'gb-ico')?.legalName;

describe('what the law pack says on a day', () => {
  test('is plain data: JSON loses nothing of it', () => {
    const text = JSON.stringify(today);
    expect(JSON.parse(text)).toEqual(today);
  });

  test('names its version, its day and its caution', () => {
    expect(today.on).toBe('2026-11-22');
    expect(today.lawPack).toMatchObject({ version: '2026-10', asOf: '2026-10-07' });
    expect(today.lawPack.caution).toContain('nothing published after that day was checked');
  });

  test('tells the regimes that are judged from those that are not, with what is lacking', () => {
    expect(regime('uk-gdpr')).toMatchObject({ judgedFrom: '2021-01-01', lacks: null });
    expect(regime('my-pdpa')).toMatchObject({ judgedFrom: '2025-04-01', lacks: null });
    expect(regime('ae-pdpl').lacks).toContain('had not been issued in August 2026');
  });

  test('an approval stands as not yet, in force or ended, by the day', () => {
    const states = ['2018-05-25', '2021-06-28', '2031-12-28'].map(
      (on) => regime('eu-gdpr', on).approvals.find(({ id }) => id === 'eu-gb-2021')?.state,
    );
    expect(states).toEqual(['not-yet', 'in-force', 'ended']);
  });

  test('events contest an approval from their day on', () => {
    expect(contested('2025-10-30')).toEqual([]);
    expect(contested('2026-06-28')).toHaveLength(1);
  });

  test('shows each approval with its conditions, grade, sources and day', () => {
    expect(regime('uk-gdpr').approvals.find(({ id }) => id === 'uk-us-2023')).toMatchObject({
      name: 'United States',
      citation: 'SI 2023/1028 reg 3',
      conditions: [
        { scheme: 'uk-extension', staffDataMustBeCovered: true },
        { scheme: 'sector-supervision', onlyNoDecides: true },
      ],
      grade: 'note',
      asOf: '2026-10-03',
      sources: ['S11', 'S23', 'S24'],
    });
  });

  test('the articles are those of the day', () => {
    expect(regime('uk-gdpr', '2026-02-04').articles?.general).toBe('UK GDPR Art 44');
    expect(regime('uk-gdpr', '2026-02-05').articles?.general).toBe('UK GDPR Art 44A');
    expect(regime('uk-gdpr', '2020-12-31').articles).toBeNull();
  });

  test('counts what nobody confirmed, and lists exactly that many', () => {
    const { counts, unconfirmed } = today;
    const wholly = unconfirmed.filter(({ fields }) => fields.length === 0);
    expect(counts.unconfirmed).toBe(wholly.length);
    expect(counts.partlyUnconfirmed).toBe(unconfirmed.length - wholly.length);
    expect(counts).toMatchObject({ territories: 250 });
    expect(wholly.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['AX', 'SJ', 'NO', 'uk-old-eu-scc', 'eu-gb-bridge']),
    );
    expect(
      unconfirmed.filter(({ subject }) => subject === 'explicit-consent').map(({ fields }) => fields),
    ).toContainEqual(['bearsRecurringUse', 'condition']);
    expect(unconfirmed.find(({ subject }) => subject === 'sg-pdpa')?.fields).toEqual(['reachesRoles', 'leavesOut']);
  });

  test('names the territories where a person has to decide, and no other', () => {
    expect(today.review.map(({ country, side }) => `${country} ${side}`)).toEqual([
      'BL uk',
      'BQ uk',
      'GI eu',
      'NC uk',
      'PF uk',
      'PM uk',
      'SJ uk',
      'SJ eu',
      'TF uk',
      'WF uk',
    ]);
  });

  test('names each authority by its name of the day', () => {
    expect([names('2026-09-29'), names('2026-09-30')]).toEqual([
      'The Information Commissioner',
      'The Information Commission',
    ]);
  });
});

describe('the same, line by line', () => {
  const text = lawOverviewLines(today).join('\n');

  test.each([
    'Law pack 2026-10, as of 7 October 2026, read for 22 November 2026.',
    'Destinations with an approval by regulations that day: 46',
    'Destinations with an adequacy decision that day: 17',
    'United Kingdom: Decision (EU) 2021/1772, from 28 June 2021 to 27 December 2031',
    'contested: Appeal C-703/25 P',
    'A1.0 from 21 March 2022',
    '2010/87/EU (ended) from 25 May 2018 to 27 December 2022, concluded by 26 September 2021',
    "GB: Information Commission's Office (ICO) (in law: The Information Commission)",
    'Left to a person: the executive regulations of this law had not been issued in August 2026',
    'Allowed unless something on its list of restrictions meets the transfer.',
    'China: 28 CFR Part 202, countries of concern, where it is recorded as yes whether',
    'importers anywhere: Certification under the APEC Cross-Border Privacy Rules',
    'explicit consent (UK GDPR Art 49(1)(a)): may bear recurring use [from a research note that quotes the instrument, S6 S2, as of 2026-06-19; unconfirmed: bearsRecurringUse and condition]',
    `${today.counts.facts} facts about 250 territories and 13 regimes; ${today.counts.unconfirmed} unconfirmed, ${today.counts.partlyUnconfirmed} more in part:`,
  ])('says: %s', (line) => {
    expect(text).toContain(line);
  });

  test('says nothing of undefined, null or an object', () => {
    expect(text).not.toMatch(/undefined|\bnull\b|\[object/);
  });

  test('keeps each regime to its own words', () => {
    const [uk = '', eu = ''] = text.split(/^(?=General Data Protection Regulation)/m);
    expect(uk).not.toMatch(/adequacy decision|erogation/);
    expect(eu.split('Swiss Federal Act')[0]).not.toMatch(/approval by regulations|xceptions/);
  });
});
