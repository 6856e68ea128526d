import { describe, expect, it } from 'vitest';
import { lawOverview } from '../../../src/core/law/overview.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { GLOSSARY, termsIn, termsMatching } from '../../../src/words/glossary.ts';

function named(terms: ReadonlyArray<{ readonly name: string }>): readonly string[] {
  return terms.map(({ name }) => name);
}

describe('the glossary', () => {
  it('has no term twice, and explains each', () => {
    const ids = GLOSSARY.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { text, name, also } of GLOSSARY) {
      expect(text, name).toMatch(/\.$/u);
      expect(also, name).not.toContain(name);
    }
  });

  it('cites from the law pack only what the pack holds, so that no reference leads nowhere', () => {
    const { regimes, sources } = lawOverview(shippedLaw(), '2026-11-22');
    const instruments = new Set(regimes.flatMap((regime) => regime.instruments.map(({ id }) => id)));
    const british = regimes.find(({ id }) => id === 'uk-gdpr')?.articles ?? undefined;
    const laws = GLOSSARY.flatMap(({ law }) => law);
    const missing = laws.filter((one) => {
      if (one.from === 'instrument') return !instruments.has(one.id);
      if (one.from === 'articles') return british?.[one.part] === undefined;
      return one.source !== undefined && sources[one.source] === undefined;
    });
    expect(missing).toEqual([]);
    expect(new Set(laws.map(({ from }) => from))).toEqual(new Set(['instrument', 'articles', 'citation']));
  });

  it.each([
    ['No mechanism', ['Mechanism']],
    ['the derogation relied on', ['Exception']],
    ['TIA 2026', ['Transfer assessment']],
    ['Tiara', []],
    ['controllership', []],
    ['The processor and its sub-processors', ['Processor', 'Sub-processor']],
    ['Act soon\nGood through', ['Act soon', 'Good through']],
  ])('finds in ‘%s’ %j', (text, terms) => {
    expect(named(termsIn(text))).toEqual(terms);
  });

  it.each([
    ['derogation', 'Exception'],
    ['adequacy', 'Approved destination'],
    ['Art 28', 'Agreement'],
    ['dpo', 'Data protection officer'],
  ])('answers a search for ‘%s’ with %s first', (search, first) => {
    expect(termsMatching(search)[0]?.name).toBe(first);
  });

  it('finds everything for nothing, and nothing for nonsense', () => {
    expect(termsMatching('  ')).toBe(GLOSSARY);
    expect(termsMatching('qwertz')).toEqual([]);
  });
});
