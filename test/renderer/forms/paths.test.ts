import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsAlong, moved, pathOf, stepsOf, valueAt } from '../../../src/renderer/forms/model/paths.ts';
import { modelOf } from '../../../src/renderer/forms/model/read-schema.ts';
import { valuesOf } from '../../../src/renderer/forms/model/values.ts';
import { labelOfPath } from '../../../src/renderer/forms/labels.ts';

const NAME = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/u);

describe('a path', () => {
  it('is read and written the same way', () => {
    fc.assert(
      fc.property(NAME, fc.array(fc.oneof(NAME, fc.nat(200))), (first, rest) => {
        expect(stepsOf(pathOf([first, ...rest]))).toEqual([first, ...rest]);
      }),
    );
  });

  it.each([
    ['parties[2].party', ['parties', 2, 'party']],
    ['dataCategories[0].retention[1].untilEvent', ['dataCategories', 0, 'retention', 1, 'untilEvent']],
    ['title', ['title']],
    ['', []],
  ])('%s', (path, steps) => {
    expect(stepsOf(path)).toEqual(steps);
  });

  it('leads to a value, and to nothing where there is none', () => {
    const values = { parties: [{ party: 'a' }, { party: 'b' }], title: 'T' };
    expect(valueAt(values, 'parties[1].party')).toBe('b');
    expect(valueAt(values, 'parties[5].party')).toBeUndefined();
    expect(valueAt(values, 'title.party')).toBeUndefined();
  });
});

/** The first two change places, the third is taken out. */
function swap(place: number): number | undefined {
  return [1, 0, undefined][place];
}

describe('a path into a list whose items moved', () => {
  it.each([
    ['parties[0].joined', 'parties[1].joined'],
    ['parties[1]', 'parties[0]'],
    ['parties[2].party', undefined],
    ['parties', 'parties'],
    ['partiesOther[0]', 'partiesOther[0]'],
    ['title', 'title'],
  ])('%s becomes %s', (path, now) => {
    expect(moved(path, 'parties', swap)).toBe(now);
  });
});

describe('a path in words', () => {
  const model = modelOf('agreement');
  const values = valuesOf(model, {
    parties: [{}, {}],
    servesAs: [{ kind: 'eu-scc' }, { kind: 'my-contract' }],
  });

  it.each([
    ['title', 'Title'],
    ['parties[1].joined', 'Parties › Party 2 › Bound from'],
    ['servesAs[0].version', 'Serves as › Use 1 › Decision'],
    ['servesAs[1].version', 'Serves as › Use 2 › Version'],
    ['review.last.by', 'Review › Last review › By'],
    ['', 'The record as a whole'],
    // What no form has is named by what is nearest to it.
    ['parties[0].nickname', 'Parties › Party 1'],
  ])('%s: %s', (path, label) => {
    expect(labelOfPath('agreement', model, values, path)).toBe(label);
  });

  it('follows the shape that a group has now', () => {
    expect(fieldsAlong(model, 'servesAs[0].modules', values).map(({ path }) => path)).toEqual([
      'servesAs',
      'servesAs[0]',
      'servesAs[0].modules',
    ]);
    expect(fieldsAlong(model, 'servesAs[1].modules', values)).toHaveLength(2);
  });
});
