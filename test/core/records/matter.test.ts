import { describe, expect, test } from 'vitest';
import { lifted } from '../../../src/core/records/lift.ts';
import { parseRecord } from '../../../src/core/records/validate.ts';

const OLD = {
  id: '01980000-0000-7000-8000-000000000091',
  title: 'Request 7',
  kind: 'request',
  regime: 'the law of Quebec',
  receivedOn: '2026-11-02',
  pauses: [{ from: '2026-11-03', to: '2026-11-05', reason: 'identity' }],
};

describe('a matter of record version 1', () => {
  test('is lifted to what it parses to: nobody has said yet what its pauses waited for', () => {
    const whole = parseRecord('matter', OLD).record;
    const { pauses: _pauses, ...rest } = structuredClone(whole) as unknown as Record<string, unknown>;
    const before = { ...rest, pauses: OLD.pauses };
    expect(lifted('matter', before, 1)).toEqual(whole);
    expect(whole?.pauses).toEqual([{ ...OLD.pauses[0], kind: 'other' }]);
    expect(whole?.regime).toBe('the law of Quebec');
  });

  test('without pauses, or as a part of a body, is left as it was', () => {
    expect(lifted('matter', { id: OLD.id }, 1)).toEqual({ id: OLD.id });
  });
});

test.each([
  ['awareAt', '24:00'],
  ['awareAt', '9:30'],
  ['requestForRecord', 'maybe'],
  ['country', 'Ireland'],
])('a matter whose %s is %s is refused', (field, value) => {
  const { problems } = parseRecord('matter', { ...OLD, [field]: value });
  expect(problems?.map((problem) => problem.field)).toEqual([field]);
});
