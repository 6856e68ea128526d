import { describe, expect, it } from 'vitest';
import { fieldNames, nearestName } from '../../../src/core/records/field-names.ts';
import { markedFields } from '../../../src/core/records/marks.ts';
import { parseRecord } from '../../../src/core/records/validate.ts';
import { sentence } from '../../../src/words/catalogue.ts';
import { idOf, recordFor } from '../../engine/register/still.ts';

/** What a person reads about a record that is refused, a line a field. */
function told(kind: Parameters<typeof parseRecord>[0], number: number, fields: object): readonly string[] {
  const { problems = [] } = parseRecord(kind, recordFor(kind, number, fields));
  return problems.map(({ field, statement }) => `${field} ${sentence(statement)}`);
}

describe('a record that keeps its schema', () => {
  it('is read with what may be left out filled in, and blanks around text taken away', () => {
    const { record } = parseRecord('entity', recordFor('entity', 1, { legalName: '  Optima  ' }));
    expect(record).toMatchObject({
      legalName: 'Optima',
      status: 'active',
      notes: [],
      mayTakeRoutedContacts: 'not-known',
    });
  });
});

describe('a field that is refused is named as a person would write it, with what to do:', () => {
  it.each([
    [
      'entity',
      { existsFrom: '22.11.2026' },
      ["existsFrom '22.11.2026' is not a day; write it as YYYY-MM-DD, for example 2026-11-22"],
    ],
    [
      'entity',
      { country: 'Malaysia' },
      ["country 'Malaysia' is not a country code; write the two capital letters of ISO 3166-1, for example MY"],
    ],
    ['entity', { legalName: undefined }, ['legalName is missing; it takes text in quotation marks']],
    ['entity', { legalName: 7 }, ['legalName takes text in quotation marks, and not 7']],
    ['entity', { legal_name: 'x' }, ["legal_name there is no such field; did you mean 'legalName'?"]],
    ['entity', { mayTakeRoutedContacts: 'maybe' }, ["mayTakeRoutedContacts 'maybe' is none of yes, no or not-known"]],
    ['entity', { notes: 'x' }, ['notes takes a list, in square brackets, and not x']],
    ['entity', { registeredOffice: { latitude: 91 } }, ['registeredOffice.latitude 91 is too big; the most is 90']],
    [
      'agreement',
      { parties: [{ party: idOf(1) }] },
      ['parties[0].howBound is missing; it takes one of signed, incorporated-by-reference, acceded or not-yet-bound'],
    ],
    [
      'agreement',
      { parties: [{ party: 'x', howBound: 'signed' }] },
      ["parties[0].party 'x' is not a record's id, which is a UUID of version 7"],
    ],
    [
      'agreement',
      { servesAs: [{ kind: 'eu-scc', version: '2021/914', modules: [5] }] },
      ["servesAs[0].modules[0] '5' is none of 1, 2, 3 or 4"],
    ],
    [
      'agreement',
      { servesAs: [{}] },
      [expect.stringMatching(/^servesAs\[0\]\.kind is missing; it takes one of joint-controller-arrangement/)],
    ],
    [
      'agreement',
      { servesAs: [{ kind: 'handshake' }] },
      [expect.stringMatching(/^servesAs\[0\]\.kind 'handshake' is none of/)],
    ],
    ['agreement', { noticeDays: 1.5 }, ['noticeDays takes a whole number, and not 1.5']],
    ['agreement', { noticeDays: -1 }, ['noticeDays -1 is too small; the least is 0']],
    [
      'transfer',
      { destination: { country: 'MY', organisation: 'UN' } },
      ['destination.country name either the country or the international organisation, and not both'],
    ],
    ['policy', { homeArea: [] }, ["homeArea name at least one area, 'uk' or 'eea'"]],
    [
      'activity',
      { legalName: 'x'.repeat(100) },
      [expect.stringMatching(/^legalName there is no such field; the fields here are id, status/)],
    ],
  ] as const)('%s %j', (kind, fields, expected) => {
    expect(told(kind, 9, fields)).toEqual(expected);
  });

  it('shows no more than the beginning of a long value', () => {
    const [line = ''] = told('entity', 9, { existsFrom: '9'.repeat(1000) });
    expect(line.length).toBeLessThan(200);
  });
});

describe('names of fields', () => {
  it('are known at any depth, through every choice', () => {
    expect(fieldNames('agreement', ['parties', 3])).toContain('howBound');
    expect(fieldNames('agreement', ['servesAs', 0])).toEqual(
      expect.arrayContaining(['kind', 'annexesComplete', 'tablesComplete']),
    );
    expect(fieldNames('agreement', ['nothing'])).toEqual([]);
  });

  it('are offered only where one is near', () => {
    expect(nearestName('Legal-Name', ['legalName', 'country'])).toBe('legalName');
    expect(nearestName('zzz', ['legalName', 'country'])).toBeUndefined();
  });
});

describe('marks of a schema', () => {
  it('find every country and every reference of a record, wherever they stand', () => {
    const { record } = parseRecord('policy', {
      ...recordFor('policy', 9),
      fixedAssignments: [{ country: 'KE', entity: idOf(2), reason: 'x' }],
    });
    if (record === undefined) throw new Error('refused');
    const found = markedFields('policy', record).map(({ field, value }) => `${field} ${value}`);
    expect(found.toSorted()).toEqual([
      'fixedAssignments[0].country KE',
      `fixedAssignments[0].entity ${idOf(2)}`,
      `homeController ${idOf(1)}`,
    ]);
  });
});
