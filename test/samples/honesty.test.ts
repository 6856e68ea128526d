import { describe, expect, it } from 'vitest';
import { ILLUSTRATIVE } from '../../scripts/data/samples/marks.ts';
import { kindDescription } from '../../src/core/records/kinds.ts';
import { noticeText } from './notice-text.ts';
import { SAMPLE_NAMES, shipped } from './shipped.ts';

/** Numbers that the United Kingdom, North America, Australia and France keep for fiction. */
const FICTION = [
  /^0(?:113|117|141) 496 0\d{3}$/,
  /^020 7946 0\d{3}$/,
  /^\+1 \d{3} 555 01\d{2}$/,
  /^\(02\) 5550 \d{4}$/,
  /^\+33 1 99 00 \d{2} \d{2}$/,
];

function texts(value: unknown, key = ''): Array<{ key: string; text: string }> {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => texts(inner, Array.isArray(value) ? key : name));
}

function isFiction(telephone: string): boolean {
  return FICTION.some((range) => range.test(telephone));
}

/** The name as a notice may write it: the short one in brackets, where there is one. */
function shortName(legalName: string): string {
  return /\((\w+)\)$/.exec(legalName)?.[1] ?? legalName;
}

describe.each(SAMPLE_NAMES)('what the sample %s says of itself', (name) => {
  const { all, of } = shipped(name);
  const published = noticeText(name);

  it('marks every paper, assessment, contact, matter and accepted risk as invented', () => {
    const invented = all.filter(({ kind }) =>
      ['agreement', 'assessment', 'contact', 'matter', 'accepted-risk'].includes(kind),
    );
    expect(invented.length).toBeGreaterThan(0);
    for (const { kind, record } of invented) {
      expect(record.illustrative, kindDescription(kind).nameOf(record)).toBe(true);
      expect(record.notes[0]).toEqual({ text: ILLUSTRATIVE, visibility: 'open' });
    }
  });

  it('leaves what the notice tells unmarked: companies, activities, notice and policy', () => {
    const told = all.filter(({ kind }) => ['entity', 'activity', 'notice', 'policy'].includes(kind));
    expect(told.filter(({ record }) => record.illustrative)).toEqual([]);
  });

  it('names third parties of the notice, kinds of them, or companies marked as invented', () => {
    const named = of('third-party').filter(({ category }) => !category);
    expect(
      named.filter(({ legalName, illustrative }) => published.includes(shortName(legalName)) === illustrative),
    ).toEqual([]);
  });

  it('takes the names of the group from the notice', () => {
    for (const { legalName } of of('entity')) expect(published).toContain(legalName);
  });

  it('marks the country of every company but the controller as to be confirmed', () => {
    const [controller, ...others] = of('entity');
    expect(controller?.toBeConfirmed.map(({ field }) => field)).not.toContain('country');
    for (const entity of others) expect(entity.toBeConfirmed.map(({ field }) => field)).toContain('country');
  });

  it('marks every place on the map as to be confirmed', () => {
    const placed = of('entity').filter(({ registeredOffice }) => registeredOffice?.latitude !== undefined);
    expect(placed.length).toBeGreaterThan(0);
    for (const { toBeConfirmed } of placed) {
      expect(toBeConfirmed.some(({ field }) => field.startsWith('registeredOffice'))).toBe(true);
    }
  });

  it('gives a reason for every field to be confirmed, and names only fields that there are', () => {
    for (const { kind, record } of all) {
      const schema = kindDescription(kind).schema as unknown as { readonly shape: object };
      for (const { field, why } of record.toBeConfirmed) {
        expect(Object.keys(schema.shape)).toContain(/^\w+/.exec(field)?.[0]);
        expect(why).toBeDefined();
      }
    }
  });

  it('writes to nobody: e-mail addresses are those of the notice, or ones that nobody can have', () => {
    const found = texts(all).flatMap(({ text }) => text.match(/[\w.-]+@[\w.-]*\w/g) ?? []);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((address) => !address.endsWith('.example') && !published.includes(address))).toEqual([]);
  });

  it('calls nobody: telephone numbers are those of the notice, or ones kept for fiction', () => {
    const numbers = texts(all).flatMap(({ key, text }) => (/telephone$/i.test(key) ? [text] : []));
    expect(numbers.filter((text) => !published.includes(text) && !isFiction(text))).toEqual([]);
  });
});
