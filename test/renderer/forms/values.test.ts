import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RECORD_KINDS } from '../../../src/core/records/fields.ts';
import { kindDescription } from '../../../src/core/records/kinds.ts';
import { parseRecord } from '../../../src/core/records/validate.ts';
import { resourcePath } from '../../../src/engine/resources.ts';
import { inShape } from '../../../src/renderer/forms/fields/card.tsx';
import type { ListField, VariantsField } from '../../../src/renderer/forms/model/field.ts';
import { modelOf } from '../../../src/renderer/forms/model/read-schema.ts';
import { recordOf, valuesOf } from '../../../src/renderer/forms/model/values.ts';
import { groupArbitrary } from './arbitrary.ts';
import { postponed } from '../../core/checks/register.ts';

const SAMPLES = ['optima', 'optex'].map(
  (name) => JSON.parse(readFileSync(resourcePath('samples', `${name}.json`), 'utf8')) as Record<string, unknown[]>,
);

describe.each(RECORD_KINDS.map((kind) => ({ kind })))('values of $kind', ({ kind }) => {
  const model = modelOf(kind);
  const { list } = kindDescription(kind);

  it('come back as they were recorded, for every record of the samples', () => {
    // The samples have put off nothing; that of the checks stands for it.
    const records = kind === 'postponement' ? [postponed()] : SAMPLES.flatMap((sample) => sample[list] ?? []);
    expect(records.length).toBeGreaterThan(0);
    for (const given of records) {
      const { record } = parseRecord(kind, given);
      expect(recordOf(model, valuesOf(model, record))).toEqual(record);
    }
  });

  it('come back as they were recorded, whatever a record holds', () => {
    fc.assert(
      fc.property(groupArbitrary(model.fields), (record) => {
        expect(recordOf(model, valuesOf(model, record))).toEqual(record);
      }),
      { numRuns: 60 },
    );
  });

  it('come back as values too, so that input that was kept is the same when it is restored', () => {
    fc.assert(
      fc.property(groupArbitrary(model.fields), (record) => {
        const values = valuesOf(model, record);
        expect(valuesOf(model, recordOf(model, values))).toEqual(values);
      }),
      { numRuns: 30 },
    );
  });

  it('of a blank form lack what is required, and nothing else', () => {
    const blank = recordOf(model, valuesOf(model));
    const lacking = (parseRecord(kind, blank).problems ?? []).map(({ field }) => field.split('.')[0] ?? '');
    const required = new Set(model.fields.filter((field) => field.required).map(({ name }) => name));
    expect(lacking.filter((name) => !required.has(name))).toEqual([]);
    // A group that has to be there is there in a blank form; it lacks something only where one of its own fields is required.
    const groups = new Set(model.fields.filter(({ type }) => type === 'group').map(({ name }) => name));
    expect([...required].filter((name) => !groups.has(name) && !lacking.includes(name))).toEqual([]);
  });
});

describe('a group of several shapes', () => {
  const servesAs = (modelOf('agreement').fields.find(({ name }) => name === 'servesAs') as ListField)
    .item as VariantsField;

  it('keeps what both shapes have when it becomes another', () => {
    const clauses = {
      ...inShape(servesAs, { kind: '' }, 'eu-scc'),
      version: '2021/914',
      noticeDays: 30,
      swissAdaptation: 'yes',
    };
    const addendum = inShape(servesAs, clauses, 'uk-addendum');
    expect(addendum).toEqual({ kind: 'uk-addendum', version: '2021/914', tablesComplete: 'not-known' });
  });

  it('drops a choice that the other shape does not offer', () => {
    const terms = {
      ...inShape(servesAs, { kind: '' }, 'processor-terms'),
      subProcessorAuthorisation: 'none',
      noticeDays: 30,
    };
    const clauses = inShape(servesAs, terms, 'eu-scc');
    expect(clauses['subProcessorAuthorisation']).toBe('not-known');
    expect(clauses['noticeDays']).toBe(30);
  });
});
