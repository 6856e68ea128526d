import { describe, expect, test } from 'vitest';
import { addDays, isWithin } from '../../../src/core/days.ts';
import type { Day } from '../../../src/core/days.ts';
import { TERRITORY_CODES } from '../../../src/core/law/codes.ts';
import { lawOf } from '../../../src/core/law/law.ts';
import { shippedLawPack } from '../../../src/engine/law/shipped.ts';

const law = lawOf(shippedLawPack(), new Map([['MY', 'Malaysia']]));

/** All that a rule can ask about a territory on a day. */
function everythingAbout(code: string, day: Day) {
  return law.pack.regimes.map(({ id }) => ({
    sides: [law.side(code, 'uk', day), law.side(code, 'eu', day)],
    articles: law.articles(id, day),
    judged: (law.regime(id)?.judgedFrom ?? '9999-12-31') <= day,
    approvals: law
      .approvals(id, code)
      .flatMap((approval) =>
        isWithin(day, approval) ? [approval.id, approval.contested.filter(({ since }) => since <= day).length] : [],
      ),
    versions: law
      .instruments(id)
      .flatMap(({ versions, assessmentFrom }) => [
        (assessmentFrom ?? '') <= day,
        ...versions.filter((version) => isWithin(day, version)).map(({ version }) => version),
      ]),
    restrictions: law.pack.restrictions.filter((one) => one.regime === id && isWithin(day, one)).map((one) => one.id),
    exceptions: law.pack.exceptions.filter((one) => one.regime === id && isWithin(day, one)).map((one) => one.ground),
    authority: law.authority(code, undefined, day)?.legalName,
  }));
}

describe('the days on which the law can change', () => {
  test.each([...TERRITORY_CODES])('between two of them nothing changes that a rule can ask of %s', (code) => {
    const differing = ['0001-01-01', ...law.changeDays].filter((first, index) => {
      const next = law.changeDays[index];
      const last = next === undefined ? '9999-12-30' : addDays(next, -1);
      return JSON.stringify(everythingAbout(code, first)) !== JSON.stringify(everythingAbout(code, last));
    });
    expect(differing).toEqual([]);
  });

  test('on each of them something does', () => {
    const probes = [...TERRITORY_CODES, 'European Patent Organisation'];
    const idle = law.changeDays.filter((day) => {
      const before = addDays(day, -1);
      return probes.every(
        (code) => JSON.stringify(everythingAbout(code, day)) === JSON.stringify(everythingAbout(code, before)),
      );
    });
    expect(idle).toEqual([]);
  });

  test('are sorted, each once', () => {
    expect(law.changeDays).toEqual([...new Set(law.changeDays)].toSorted());
  });
});

describe('asking by name', () => {
  test('a territory whose name is not known goes by its code', () => {
    expect([law.nameOf('MY'), law.nameOf('KE')]).toEqual(['Malaysia', 'KE']);
  });

  test.each(['European Patent Organisation', 'european patent  organisation', 'EPO', 'European Patent Office'])(
    'an organisation is found by any of its names: %s',
    (name) => {
      expect(law.approvals('eu-gdpr', name).map(({ id }) => id)).toEqual(['eu-epo-2025']);
    },
  );

  test('approvals of several days come oldest first', () => {
    expect(law.approvals('eu-gdpr', 'GB').map(({ id }) => id)).toEqual(['eu-gb-bridge', 'eu-gb-2021']);
    expect(law.approvals('eu-gdpr', 'US').map(({ id }) => id)).toEqual(['eu-us-privacy-shield', 'eu-us-2023']);
  });

  test('a zone without an authority of its own has that of its country', () => {
    expect(law.authority('AE', 'DMCC', '2026-11-22')?.id).toBe('ae-data-office');
    expect(law.authority('AE', 'DIFC', '2026-11-22')?.id).toBe('difc-commissioner');
    expect(law.authority('KE', undefined, '2026-11-22')).toBeUndefined();
  });
});
