import { describe, expect, test } from 'vitest';
import { TERRITORY_CODES } from '../../../src/core/law/codes.ts';
import type { Side } from '../../../src/core/law/law.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';

const EU_27 = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const PARTS_INSIDE = 'AX GF GP MQ RE YT MF'.split(' ');
const EFTA = ['IS', 'LI', 'NO'];
const REVIEW_UK = 'BL PM NC PF WF TF BQ SJ'.split(' ');

/** What the table has to say of a code on a day, from lists that a lawyer can read. */
interface Expectation {
  readonly day: string;
  readonly side: Side;
  readonly inside: readonly string[];
  readonly partOf: Readonly<Record<string, string>>;
  readonly review: readonly string[];
}

const PARTS_UK = { AX: 'FI', GF: 'FR', GP: 'FR', MQ: 'FR', RE: 'FR', YT: 'FR', MF: 'FR' };

const TABLE: readonly Expectation[] = [
  // The first day of the GDPR: with the United Kingdom and Gibraltar, without the EEA states, where it was not in force yet.
  { day: '2018-05-25', side: 'eu', inside: [...EU_27, ...PARTS_INSIDE, 'GB', 'GI'], partOf: {}, review: EFTA },
  // The first day of the UK GDPR.
  { day: '2021-01-01', side: 'eu', inside: [...EU_27, ...PARTS_INSIDE, ...EFTA], partOf: {}, review: ['SJ'] },
  { day: '2021-01-01', side: 'uk', inside: ['GB'], partOf: PARTS_UK, review: REVIEW_UK },
  { day: '2026-11-22', side: 'eu', inside: [...EU_27, ...PARTS_INSIDE, ...EFTA], partOf: {}, review: ['GI', 'SJ'] },
  { day: '2026-11-22', side: 'uk', inside: ['GB'], partOf: PARTS_UK, review: REVIEW_UK },
];

describe.each(TABLE)('the $side side of all territories on $day', ({ day, side, inside, partOf, review }) => {
  const law = shippedLaw();
  const reviewed = day === '2018-05-25' ? [...review, 'SJ'] : review;

  test.each([...TERRITORY_CODES])('%s', (code) => {
    const found = law.side(code, side, day);
    expect(found).toBeDefined();
    const whole = partOf[code];
    const word = inside.includes(code) ? 'inside' : 'outside';
    expect(found?.side).toBe(whole === undefined ? word : 'part-of');
    expect(found?.partOf).toBe(whole);
    expect(found?.review).toBe(reviewed.includes(code));
    expect(found?.basis).not.toBe('');
  });
});

describe('days on which a side changes', () => {
  const law = shippedLaw();

  test.each([
    // The EEA states before and after Joint Committee Decision 154/2018.
    ['NO', 'eu', '2018-07-19', 'outside', true],
    ['NO', 'eu', '2018-07-20', 'inside', false],
    ['LI', 'eu', '2018-07-20', 'inside', false],
    ['IS', 'eu', '2018-07-20', 'inside', false],
    // The United Kingdom: member, in transition, outside.
    ['GB', 'eu', '2020-01-31', 'inside', false],
    ['GB', 'eu', '2020-02-01', 'inside', false],
    ['GB', 'eu', '2020-12-31', 'inside', false],
    ['GB', 'eu', '2021-01-01', 'outside', false],
    ['GI', 'eu', '2020-12-31', 'inside', false],
    ['GI', 'eu', '2021-01-01', 'outside', false],
    // The treaty on Gibraltar, whose effect nobody confirmed.
    ['GI', 'eu', '2026-04-09', 'outside', false],
    ['GI', 'eu', '2026-04-10', 'outside', true],
    ['GI', 'uk', '2026-04-10', 'outside', false],
  ] as const)('%s for the %s side on %s is %s, review %s', (code, side, day, word, review) => {
    expect(law.side(code, side, day)).toMatchObject({ side: word, review });
  });

  test.each([
    ['GB', 'uk', '2020-12-31'],
    ['FR', 'eu', '2018-05-24'],
  ] as const)('%s has no %s side on %s, the day before the first', (code, side, day) => {
    expect(law.side(code, side, day)).toBeUndefined();
  });

  test('a code that is none has no side', () => {
    expect(law.side('EL', 'eu', '2026-11-22')).toBeUndefined();
    expect(law.side('UK', 'uk', '2026-11-22')).toBeUndefined();
  });
});
