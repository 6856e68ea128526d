import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { compareHandlers } from '../../../src/engine/desk/handlers/compare.ts';
import type { DeskContext } from '../../../src/engine/desk/context.ts';
import { Session } from '../../../src/engine/desk/session.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { createRegister } from '../../../src/engine/register/create.ts';
import { openRegister } from '../../../src/engine/register/register.ts';
import { AUTHOR, idOf, put, remove, stillPorts } from '../register/still.ts';
import { ownFolder } from '../register/support.ts';

let open: Session | undefined;
afterEach(() => open?.close());

/** A register made on 1 November, with a transfer to Malaysia; on the 10th it is called otherwise, on the 20th it is gone and a contact has come. */
async function register(): Promise<Session> {
  const ports = stillPorts('2026-11-01T09:00:00.000Z');
  const file = path.join(ownFolder(), 'one.register');
  const transfer = { title: 'Contacts to Malaysia', importerRole: 'controller', initiatedBy: 'exporter' };
  const wishes = [
    put('entity', 1),
    put('entity', 2, { legalName: 'Asia', country: 'MY' }),
    put('transfer', 4, transfer),
  ];
  const made = await createRegister(file, { name: 'One' }, AUTHOR, ports, { wishes });
  expect(made.problems).toBeUndefined();
  const one = openRegister(file, 'write', ports);
  ports.goTo('2026-11-10T09:00:00.000Z');
  one.write(AUTHOR, [put('transfer', 4, { ...transfer, title: 'All contacts to Malaysia' })]);
  ports.goTo('2026-11-20T09:00:00.000Z');
  one.write(AUTHOR, [remove('transfer', 4), put('contact', 9)]);
  open = new Session(one, shippedLaw(), false);
  return open;
}

function compared(session: Session, from: string, to: string, limit = 300) {
  const reply = compareHandlers['history.compare']({ from, to, limit }, { session } as unknown as DeskContext, 'Ada');
  if (reply instanceof Promise) throw new Error('it answers at once');
  return reply;
}

describe('two days of a register compared', () => {
  it('before it was made and after: everything is new, and the answer too', async () => {
    const { records, verdicts, contacts } = compared(await register(), '2026-10-31', '2026-11-01');
    expect(records.map(({ what, name }) => [what, name])).toEqual([
      ['new', expect.anything()],
      ['new', 'Asia'],
      ['new', 'Contacts to Malaysia'],
    ]);
    expect(verdicts).toMatchObject([{ transfer: idOf(4), regime: 'uk-gdpr', before: null, after: {} }]);
    expect(contacts).toBe(0);
  });

  it('tells no more of each list than is asked for, and how many there are', async () => {
    const { records, recordTotal } = compared(await register(), '2026-10-31', '2026-11-01', 2);
    expect([records.length, recordTotal]).toEqual([2, 3]);
  });

  it('on both sides of a change of name: the field with both values, and no other answer', async () => {
    const { records, verdicts } = compared(await register(), '2026-11-09', '2026-11-10');
    expect(records).toMatchObject([
      {
        what: 'changed',
        fields: [{ field: 'title', before: '"Contacts to Malaysia"', after: '"All contacts to Malaysia"' }],
      },
    ]);
    expect(verdicts).toEqual([]);
  });

  it('on both sides of a removal: it is gone with its answer, and the contact is counted, not named', async () => {
    const reply = compared(await register(), '2026-11-19', '2026-11-20');
    expect(reply.records.map(({ what, name }) => [what, name])).toEqual([['gone', 'All contacts to Malaysia']]);
    expect(reply.verdicts).toMatchObject([{ regime: 'uk-gdpr', after: null }]);
    expect(reply.contacts).toBe(1);
    expect(JSON.stringify(reply)).not.toContain(idOf(9));
  });

  it('after a person was erased: counted on every side of it, and named on none', async () => {
    const session = await register();
    const one = openRegister(session.register.file, 'write', stillPorts('2026-11-25T09:00:00.000Z'));
    one.erase({ by: 'Test', reason: 'request 7' }, [idOf(9)]);
    one.close();
    for (const [from, to] of [
      ['2026-11-19', '2026-11-20'],
      ['2026-11-20', '2026-11-22'],
      ['2026-11-19', '2026-11-25'],
      ['2026-11-24', '2026-11-25'],
    ] as const) {
      const reply = compared(session, from, to);
      expect(JSON.stringify(reply)).not.toMatch(/Wanjiru|Kamau|Acme/u);
      expect(reply.names[idOf(9)]).toBeUndefined();
      expect(reply.contacts).toBe(from < '2026-11-20' || to > '2026-11-24' ? 1 : 0);
    }
  });
});
