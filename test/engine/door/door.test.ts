import { describe, expect, it } from 'vitest';
import { CONTRACT } from '../../../src/contract/contract.ts';
import type { Outcome } from '../../../src/contract/entry.ts';
import { createDoor } from '../../../src/engine/door/door.ts';
import type { DoorParts, ShellHandlers } from '../../../src/engine/door/door.ts';
import { ShellError, shellStatement } from '../../../src/engine/shell/statement.ts';
import { sentence } from '../../../src/words/catalogue.ts';
import { fakeDesk } from '../../support/fake-desk.ts';

const SECRET = 'Wanjiru Kamau <w.kamau@example.ke>';

function doorWith(parts: Partial<DoorParts> = {}): {
  ask: (name: unknown, request: unknown) => Promise<Outcome<unknown>>;
  defects: unknown[];
  desk: ReturnType<typeof fakeDesk>;
} {
  const desk = fakeDesk(() => ({ id: 'x', sequence: 1, changed: true }));
  const defects: unknown[] = [];
  const shell = { 'folders.exists': () => Promise.resolve({ exists: true }) } as unknown as ShellHandlers;
  const door = createDoor({
    desk,
    shell,
    who: () => 'Ada',
    checkReplies: true,
    onDefect: (_, error) => defects.push(error),
    ...parts,
  });
  return { ask: door as (name: unknown, request: unknown) => Promise<Outcome<unknown>>, defects, desk };
}

/** A shell that can only fail. */
function throwing(error: Error): ShellHandlers {
  const fail = (): never => {
    throw error;
  };
  return { 'folders.exists': fail } as unknown as ShellHandlers;
}

/** What the person would read. */
function read(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'done' : sentence(outcome.problem.statement);
}

describe('the door', () => {
  it('hands what was parsed to the desk, with who asks', async () => {
    const { ask, desk } = doorWith();
    const request = { kind: 'entity', record: { legalName: 'Optima' }, reason: '  new ' };
    expect(await ask('records.save', request)).toEqual({ ok: true, value: { id: 'x', sequence: 1, changed: true } });
    expect(desk.calls).toEqual([{ name: 'records.save', request: { ...request, reason: 'new' }, who: 'Ada' }]);
  });

  it('answers from the shell what is the shell’s', async () => {
    const { ask, desk } = doorWith();
    expect(await ask('folders.exists', { path: '/x' })).toEqual({ ok: true, value: { exists: true } });
    expect(desk.calls).toEqual([]);
  });

  it.each([
    ['a name that is none', 'records.saveAll'],
    ['an empty name', ''],
    ['a name of every object', 'constructor'],
    ['another one', 'hasOwnProperty'],
    ['the prototype', '__proto__'],
    ['a name with a tail', 'records.save/../folders.list'],
    ['a name in capitals', 'RECORDS.SAVE'],
    ['no text at all', 7],
    ['nothing', undefined],
    ['an object that says it is text', { toString: () => 'records.save' }],
    ['a list', ['records.save']],
    ['a very long name', 'x'.repeat(1_000_000)],
    ['markup', '<script>alert(1)</script>'],
  ])('knows only the contract’s names, not %s', async (_, name) => {
    const { ask, desk } = doorWith();
    const outcome = await ask(name, {});
    expect(outcome).toMatchObject({ ok: false, problem: { statement: { id: 'door.unknown-call' } } });
    expect(read(outcome).length).toBeLessThan(300);
    expect(read(outcome)).not.toContain('<');
    expect(desk.calls).toEqual([]);
  });

  it.each([
    ['nothing', undefined, ''],
    ['null', null, ''],
    ['a text', 'kind=entity', ''],
    ['a list', [], ''],
    ['a field that does not belong there', { kind: 'entity', record: {}, sudo: true }, 'sudo'],
    ['a kind that there is not', { kind: 'invoice', record: {} }, 'kind'],
    ['a record that is a text', { kind: 'entity', record: 'x' }, 'record'],
    ['a reason without end', { kind: 'entity', record: {}, reason: 'r'.repeat(2001) }, 'reason'],
    ['an own __proto__', JSON.parse('{"kind":"entity","record":{},"__proto__":{"admin":true}}'), '__proto__'],
    ['a function', { kind: 'entity', record: {}, reason: () => 'x' }, 'reason'],
  ])('refuses a request that is %s, and names the field', async (_, request, field) => {
    const { ask, desk } = doorWith();
    const outcome = await ask('records.save', request);
    expect(outcome).toMatchObject({
      ok: false,
      problem: {
        statement: { id: 'door.bad-request', parameters: { name: 'records.save', field } },
        fields: expect.arrayContaining([expect.objectContaining({ kind: 'records.save', field })]) as unknown,
      },
    });
    expect(desk.calls).toEqual([]);
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it('names each field that is wrong, in words', async () => {
    const { ask } = doorWith();
    const outcome = await ask('routing.file', { in: '', out: 'o.csv', on: 'yesterday' });
    const said = outcome.ok ? [] : outcome.problem.fields.map((one) => `${one.field}: ${sentence(one.statement)}`);
    expect(said).toHaveLength(2);
    expect(said[0]).toContain("on: 'yesterday' is not a day");
    expect(said[1]).toContain('in: has fewer than 1 characters');
  });

  it.each(Object.keys(CONTRACT))(
    'never throws and never calls behind itself for hostile requests of %s',
    async (name) => {
      const { ask } = doorWith({ checkReplies: false });
      const circular: Record<string, unknown> = {};
      circular['path'] = circular;
      const trap = new Proxy(
        {},
        {
          get: () => {
            throw new Error(SECRET);
          },
          ownKeys: () => {
            throw new Error(SECRET);
          },
        },
      );
      for (const request of [
        undefined,
        null,
        0,
        Number.NaN,
        '',
        [],
        [[]],
        circular,
        trap,
        new Map(),
        Symbol.iterator,
      ]) {
        const outcome = await ask(name, request);
        expect(outcome.ok ? 'done' : read(outcome)).not.toContain(SECRET);
      }
    },
  );

  it.each([
    ['the shell', 'folders.exists', { path: '/x' }, {}],
    [
      'the desk',
      'register.verify',
      {},
      {
        desk: fakeDesk(() => {
          throw new TypeError(SECRET);
        }),
      },
    ],
  ])('turns an exception of %s into a problem without its message or its trace', async (_, name, request, parts) => {
    const { ask, defects } = doorWith({ shell: throwing(new TypeError(SECRET)), ...parts });
    const outcome = await ask(name, request);
    expect(outcome).toEqual({
      ok: false,
      problem: { statement: { id: 'door.defect', parameters: { name } }, fields: [] },
    });
    expect(JSON.stringify(outcome)).not.toContain('Wanjiru');
    expect(defects).toHaveLength(1);
  });

  it('says what an error was meant to say', async () => {
    const { ask, defects } = doorWith({
      shell: throwing(new ShellError(shellStatement('folder.missing', { path: '/gone' }))),
    });
    expect(read(await ask('folders.exists', { path: '/gone' }))).toBe('/gone is not there.');
    expect(defects).toEqual([]);
  });

  it('holds replies to the contract in tests and development, and not elsewhere', async () => {
    const shell = { 'folders.exists': () => Promise.resolve({ exists: 'perhaps' }) } as unknown as ShellHandlers;
    const held = await doorWith({ shell }).ask('folders.exists', { path: '/x' });
    expect(held).toMatchObject({
      ok: false,
      problem: { statement: { id: 'door.bad-reply', parameters: { name: 'folders.exists', field: 'exists' } } },
    });
    expect((await doorWith({ shell, checkReplies: false }).ask('folders.exists', { path: '/x' })).ok).toBe(true);
  });

  it('passes on the problem that the desk has', async () => {
    const problem = { statement: { id: 'desk.no-register', parameters: {} }, fields: [] };
    const desk = { ...fakeDesk(), call: () => Promise.resolve({ ok: false, problem }) } as never;
    expect(await doorWith({ desk }).ask('register.verify', {})).toEqual({ ok: false, problem });
  });
});
