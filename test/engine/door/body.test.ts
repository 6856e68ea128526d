import { describe, expect, it } from 'vitest';
import { MOST_REQUEST_BYTES, askWithBody } from '../../../src/engine/door/body.ts';
import { traceOf } from '../../../src/engine/door/defect.ts';

const echo = (name: string, request: unknown): Promise<{ ok: true; value: unknown }> =>
  Promise.resolve({ ok: true, value: [name, request] });

describe('a request that comes as text', () => {
  it('is read as JSON and asked at the door', async () => {
    expect(await askWithBody(echo, 'x', Buffer.from('{"a":"é"}'))).toEqual({ ok: true, value: ['x', { a: 'é' }] });
  });

  it.each([
    ['no body', null],
    ['an empty one', Buffer.alloc(0)],
    ['half a value', Buffer.from('{"a":')],
    ['two values', Buffer.from('{}{}')],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00, 0x7b])],
    ['a script', Buffer.from('alert(1)')],
  ])('is refused when it is %s', async (_, body) => {
    expect(await askWithBody(echo, 'x', body)).toMatchObject({
      ok: false,
      problem: { statement: { id: 'door.not-json' } },
    });
  });

  it('is refused unread when it is larger than anything that a page has to say', async () => {
    expect(await askWithBody(echo, 'x', Buffer.alloc(MOST_REQUEST_BYTES + 1, 0x20))).toMatchObject({
      ok: false,
      problem: { statement: { id: 'door.too-large' } },
    });
  });

  it('survives a tower of brackets', async () => {
    const tower = Buffer.from('['.repeat(100_000) + ']'.repeat(100_000));
    expect((await askWithBody(echo, 'x', tower)).ok).toBe(true);
  });
});

describe('the trace of a defect', () => {
  it('says where, and not what, since a message may hold a person', () => {
    const trace = traceOf(new RangeError('no such contact: Wanjiru\n    Kamau'));
    expect(trace).toMatch(/^RangeError\n\s+at /);
    expect(trace).not.toContain('Wanjiru');
    expect(trace).not.toContain('Kamau');
  });

  it.each([['text'], [undefined], [{ message: 'Wanjiru' }]])(
    'says next to nothing of what is no error: %j',
    (thrown) => {
      expect(traceOf(thrown)).toBe(`a thrown ${typeof thrown}`);
    },
  );
});
