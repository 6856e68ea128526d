import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TERRITORY_CODES } from '../../../src/core/law/codes.ts';
import { factsOf } from '../../../src/core/law/facts.ts';
import { checkLawPack, parseLawPack } from '../../../src/core/law/validate.ts';
import {
  joinParts,
  readLawFolder,
  shippedLaw,
  shippedLawPack,
  territoryNames,
} from '../../../src/engine/law/shipped.ts';
import { resourcePath } from '../../../src/engine/resources.ts';

describe('the law pack that comes with the program', () => {
  test('keeps its own rules, in every version', () => {
    const versions = readdirSync(resourcePath('law'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(versions.length).toBeGreaterThan(0);
    for (const { name } of versions) {
      const pack = readLawFolder(resourcePath('law', name));
      expect(checkLawPack(pack)).toEqual([]);
      expect(pack.version).toBe(name);
    }
  });

  test('reads back from one file as it does from its folder', () => {
    const pack = shippedLawPack();
    const text = JSON.stringify(pack);
    expect(parseLawPack(JSON.parse(text)).pack).toEqual(pack);
  });

  test('says to which day it was checked, and claims no later one for any fact', () => {
    const pack = shippedLawPack();
    expect(pack).toMatchObject({ formatVersion: 1, version: '2026-10', asOf: '2026-10-07' });
    expect(pack.caution).toContain('7 October 2026');
    expect(factsOf(pack).filter(({ fact }) => fact.asOf > '2026-10-07')).toEqual([]);
  });

  test('has a source or the grade unconfirmed for every fact, and no source that no fact names', () => {
    const pack = shippedLawPack();
    const facts = factsOf(pack);
    expect(facts.filter(({ fact }) => fact.sources.length === 0 && fact.grade !== 'unconfirmed')).toEqual([]);
    const named = new Set([
      ...facts.flatMap(({ fact }) => fact.sources),
      ...pack.approvals.flatMap(({ contested }) => contested.flatMap(({ sources }) => sources)),
    ]);
    expect(Object.keys(pack.sources).filter((key) => !named.has(key))).toEqual([]);
  });

  test('knows the same 250 territories as the geography, each by a name', () => {
    expect(TERRITORY_CODES.size).toBe(250);
    expect(new Set(territoryNames().keys())).toEqual(TERRITORY_CODES);
    const law = shippedLaw();
    expect(law.pack.territories.map(({ code }) => law.nameOf(code)).filter((name) => name.length < 4)).toEqual([]);
    expect(law.nameOf('XK')).toBe('Kosovo');
  });

  test('gives the same law each time it is asked', () => {
    expect(shippedLaw()).toBe(shippedLaw());
  });
});

describe('joining the files of a pack', () => {
  test('lists follow one another', () => {
    expect(joinParts([{ version: '1', approvals: [1] }, { approvals: [2, 3] }])).toEqual({
      version: '1',
      approvals: [1, 2, 3],
    });
  });

  test('two files that say the same thing are refused', () => {
    expect(() => joinParts([{ version: '1' }, { version: '2' }])).toThrow("two files of the law pack give 'version'");
  });
});
