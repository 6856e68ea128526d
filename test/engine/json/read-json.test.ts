import { writeFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/engine/json/canonical.ts';
import { findJsonError } from '../../../src/engine/json/find-error.ts';
import { parseJson, readJsonFile } from '../../../src/engine/json/read-json.ts';
import { ownFolder } from '../register/support.ts';

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('what is no JSON is told with its place:', () => {
  it.each([
    ['', 'line 1, column 1'],
    ['{"a": 1', 'line 1, column 8'],
    ['{\n  "a": [1,\n  2', 'line 3, column 4'],
    ['{"a": "b', 'line 1, column 9'],
    ['{"a": tru', 'line 1, column 7'],
    ['{"a": 1,}', "line 1, column 9: this is not JSON; '}' cannot stand here"],
    ["{'a': 1}", "line 1, column 2: this is not JSON; ''' cannot stand here"],
    ['{"a": 01}', "line 1, column 8: this is not JSON; '1'"],
    ['[1] x', "line 1, column 5: this is not JSON; 'x'"],
    ['{"a": "b\nc"}', 'line 1, column 9: this is not JSON; the character U+000A'],
    ['\u0000\u0001', 'line 1, column 1: this is not JSON; the character U+0000'],
    ['{"a": "\\q"}', "line 1, column 8: this is not JSON; '\\'"],
    ['{"a": "\\', 'ends in the middle, at line 1, column 8'],
    ['{"a": "\\u00', 'ends in the middle, at line 1, column 8'],
    ['{"a": 1,\n "a": 2}', "line 2, column 2: the name 'a' stands twice"],
  ])('%j', (text, told) => {
    expect(messageOf(() => parseJson(text, 'x.json'))).toContain(told);
  });

  it('bytes that are no UTF-8', () => {
    const file = path.join(ownFolder(), 'x.json');
    writeFileSync(file, Buffer.concat([Buffer.from('{\n "a": "'), Buffer.from([0xe9, 0x22, 0x7d])]));
    expect(messageOf(() => readJsonFile(file))).toMatch(/line 2, column 8: this is not UTF-8/);
  });

  it('a megabyte of garbage, at its first byte that cannot be', () => {
    const file = path.join(ownFolder(), 'x.json');
    writeFileSync(file, Buffer.alloc(1_000_000, 'garbage '));
    expect(messageOf(() => readJsonFile(file))).toContain("line 1, column 1: this is not JSON; 'g'");
  });
});

describe('the place is looked for by the same grammar that JSON.parse has', () => {
  it('of any text near JSON', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-0.5e3',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
      '"\\u12',
      '"',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const error = findJsonError(text);
        expect(error === undefined || error.problem === 'key-twice').toBe(parses(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('of any JSON, which is found to have no error, and of any beginning of it, which is', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, cut) => {
        expect(findJsonError(text)).toBeUndefined();
        const beginning = text.slice(0, cut % text.length);
        expect(findJsonError(beginning) === undefined).toBe(parses(beginning));
      }),
    );
  });

  it('however deep it is', () => {
    expect(findJsonError('['.repeat(200_000))).toEqual({ position: 200_000, problem: 'ends' });
  });
});

describe('canonical JSON', () => {
  it('is one text for a value, whatever the order of its keys, and reads back as the value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
        // JSON has no negative zero, so what reads back is what JSON itself would read back.
        const asJsonHasIt = JSON.stringify(value);
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(asJsonHasIt));
      }),
    );
  });

  it('never changes for a value that a file may hold', () => {
    const value = { b: [1.5, -0, 1e21, null, true], a: { ü: 'é\u2028"\\\u0000\uD800', A: '' }, c: undefined };
    expect(canonicalJson(value)).toBe('{"a":{"A":"","ü":"é\u2028\\"\\\\\\u0000\\ud800"},"b":[1.5,0,1e+21,null,true]}');
  });
});
