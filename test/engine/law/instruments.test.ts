import { describe, expect, test } from 'vitest';
import { isWithin } from '../../../src/core/days.ts';
import type { Instrument, RegimeId } from '../../../src/core/law/pack.ts';
import { ExceptionGround } from '../../../src/core/records/transfer.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';

const law = shippedLaw();

function instrument(id: string): Instrument {
  const found = law.pack.instruments.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

function versionWritten(of: Instrument, written: string) {
  return of.versions.find(({ version, alsoWritten }) => [version, ...(alsoWritten ?? [])].includes(written));
}

describe('versions serve on their days, and no longer', () => {
  test.each([
    ['uk-idta', 'A1.0', '2022-03-20', false],
    ['uk-idta', 'A1.0', '2022-03-21', true],
    ['uk-idta', 'A.1.0', '2026-11-22', true],
    ['uk-addendum', 'B1.0', '2022-03-20', false],
    ['uk-addendum', 'B.1.0', '2022-03-21', true],
    ['uk-bcr', 'UK BCR Addendum', '2023-12-18', false],
    ['uk-bcr', 'UK BCR Addendum', '2023-12-19', true],
    ['uk-old-eu-scc', '2010/87/EU', '2024-03-20', true],
    ['uk-old-eu-scc', '2010/87/EU', '2024-03-21', false],
    ['uk-old-eu-scc', '2001/497/EC', '2024-03-21', false],
    ['eu-scc', '2010/87/EU', '2018-05-25', true],
    ['eu-scc', '2010/87/EU', '2022-12-27', true],
    ['eu-scc', '2010/87/EU', '2022-12-28', false],
    ['eu-scc', '2001/497/EC', '2022-12-28', false],
    ['eu-scc', '2021/914', '2021-06-26', false],
    ['eu-scc', '(EU) 2021/914', '2021-06-27', true],
  ])('%s %s on %s: %s', (id, written, day, serves) => {
    const version = versionWritten(instrument(id), written);
    expect(version).toBeDefined();
    expect(isWithin(day, version ?? {})).toBe(serves);
  });

  test.each([
    ['uk-idta', 'A2.0'],
    ['uk-addendum', 'A1.0'],
    ['eu-scc', '2021/915'],
  ])('%s has no version %s', (id, written) => {
    expect(versionWritten(instrument(id), written)).toBeUndefined();
  });

  test.each([
    ['uk-old-eu-scc', '2010/87/EU', '2022-09-21'],
    ['eu-scc', '2010/87/EU', '2021-09-26'],
    ['eu-scc', '2021/914', undefined],
  ])('%s %s: concluded until %s', (id, written, until) => {
    expect(versionWritten(instrument(id), written)?.concludedUntil).toBe(until);
  });
});

describe('what a safeguard asks beside itself', () => {
  test('EU clauses alone do not serve a UK export (trap 6): the Addendum wants them beside it, and the set of 2021 serves nowhere else', () => {
    expect(instrument('uk-addendum').together).toBe('eu-scc');
    const ofTheUk = law.instruments('uk-gdpr').filter(({ kind }) => kind === 'eu-scc');
    expect(ofTheUk.flatMap(({ versions }) => versions.map(({ version }) => version))).not.toContain('2021/914');
  });

  test.each([
    // From the judgment of 16 July 2020 on; the UK's own instruments always did.
    ['eu-scc', '2020-07-16'],
    ['eu-bcr', '2020-07-16'],
    ['uk-idta', undefined],
    ['uk-addendum', undefined],
    ['uk-old-eu-scc', undefined],
  ])('%s asks for an assessment, from %s', (id, from) => {
    expect(instrument(id).needsAssessment).toBe(true);
    expect(instrument(id).assessmentFrom).toBe(from);
  });

  test('each module fits one pair of roles', () => {
    const pairs = law.pack.sccModules.map(({ module, exporterRoles, importerRoles }) => [
      module,
      exporterRoles[0],
      importerRoles[0],
    ]);
    expect(pairs).toEqual([
      [1, 'controller', 'controller'],
      [2, 'controller', 'processor'],
      [3, 'processor', 'processor'],
      [4, 'processor', 'controller'],
    ]);
  });
});

/** The grounds of Art 49(1); those after them belong to other laws. */
const ARTICLE_49 = ExceptionGround.options.slice(0, 8);

describe('exceptions', () => {
  test.each<RegimeId>(['uk-gdpr', 'eu-gdpr'])('%s has every ground, with its article', (regime) => {
    for (const ground of ARTICLE_49) {
      expect(law.exception(regime, ground)?.citation).toMatch(/^(UK )?GDPR Art 49\(1\)/);
    }
  });

  test('contracts, claims and the residual ground bear occasional use only (trap 32)', () => {
    for (const regime of ['uk-gdpr', 'eu-gdpr'] as const) {
      const occasional = ARTICLE_49.filter((ground) => law.exception(regime, ground)?.bearsRecurringUse === false);
      expect(occasional).toEqual([
        'contract-with-person',
        'contract-in-interest-of-person',
        'legal-claims',
        'compelling-legitimate-interests',
      ]);
    }
  });

  test('that a ground bears recurring use is nowhere given as confirmed', () => {
    const recurring = law.pack.exceptions.filter(({ bearsRecurringUse }) => bearsRecurringUse);
    expect(recurring.length).toBeGreaterThan(8);
    for (const { grade, unconfirmedFields } of recurring) {
      expect(grade === 'unconfirmed' || unconfirmedFields?.includes('bearsRecurringUse')).toBe(true);
    }
  });

  test('the residual ground, and no other, wants its entry in the record', () => {
    const wanted = law.pack.exceptions
      .filter(({ needsEntryInRecord }) => needsEntryInRecord)
      .map(({ ground }) => ground);
    expect(wanted).toEqual(['compelling-legitimate-interests', 'compelling-legitimate-interests']);
  });

  test('outright restrictions are those of 28 CFR Part 202: eight destinations and the covered persons', () => {
    expect(law.pack.restrictions.map(({ country, ofImporters }) => country ?? ofImporters)).toEqual(
      'CN HK MO CU IR KP RU VE us-covered-person'.split(' '),
    );
    for (const { regime, asks } of law.pack.restrictions) {
      expect(regime).toBe('us-28-cfr-202');
      expect(asks).toEqual([{ question: 'bulk-sensitive-or-government-data', mustBe: 'yes' }]);
    }
  });
});
