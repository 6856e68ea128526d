import { describe, expect, it } from 'vitest';
import { idOf, put, remove, stillPorts } from './still.ts';
import { bytesOf, newRegister } from './support.ts';
import { eraseContact } from './erase.ts';

const KAMAU = 'Wanjiru Kamau';

async function registerWithContacts() {
  const ports = stillPorts();
  const register = await newRegister(ports, [put('entity', 1), put('contact', 8, { lastName: 'Otieno' })]);
  register.write({ by: 'A. Officer', reason: 'Kamau registered' }, [put('contact', 9)]);
  register.write({ by: 'A. Officer', reason: 'Kamau changed her e-mail' }, [
    put('contact', 9, { businessEmail: 'w.kamau@acme.example' }),
  ]);
  return { register, ports };
}

describe('a contact in the history', () => {
  it('stands in the chain as a salted commitment only', async () => {
    const { register } = await registerWithContacts();
    const chain = register.connection.all<{ entry: string; body: string | null }>('SELECT entry, body FROM history');
    expect(JSON.stringify(chain)).not.toMatch(/Kamau|acme|Nairobi/);
    expect(register.verify().sound).toBe(true);
  });

  it('has another commitment each time, though the body is the same', async () => {
    const { register } = await registerWithContacts();
    register.write({ by: 'A. Officer' }, [remove('contact', 9)]);
    register.write({ by: 'A. Officer' }, [put('contact', 9)]);
    register.write({ by: 'A. Officer' }, [remove('contact', 9)]);
    register.write({ by: 'A. Officer' }, [put('contact', 9)]);
    const commitments = register.connection.all<{ body: string }>(
      `SELECT json_extract(entry, '$.body') AS body FROM history WHERE record_id = ?`,
      idOf(9),
    );
    expect(new Set(commitments.map(({ body }) => body)).size).toBe(commitments.length);
  });

  it('is gone from the whole file after erasure, and the chain still holds', async () => {
    const { register } = await registerWithContacts();
    eraseContact(register, idOf(9));
    expect(register.verify().findings).toEqual([]);
    expect(bytesOf(register.file).includes('Kamau')).toBe(false);
    expect([...register.eachContact()].map(({ lastName }) => lastName)).toEqual(['Otieno']);
    expect([...register.eachContact('2026-11-22')].map(({ lastName }) => lastName)).toEqual(['Otieno']);
    expect([...register.history(idOf(9))].map(({ action, name, reason }) => [action, name, reason])).toEqual([
      ['put', null, null],
      ['put', null, null],
      ['erase', null, null],
    ]);
  });

  it('that is missing without a tombstone breaks the check, and so does one that was erased and is still there', async () => {
    const { register } = await registerWithContacts();
    register.connection.run('DELETE FROM contact_bodies WHERE seq = 4');
    expect(register.verify().findings.map(({ statement }) => statement.id)).toEqual(['verify.contact-body-missing']);
    const { register: other } = await registerWithContacts();
    eraseContact(other, idOf(9), true);
    expect(other.verify().findings.map(({ statement }) => statement.id)).toContain('verify.contact-body-left');
  });

  it('that comes again after erasure is another contact', async () => {
    const { register } = await registerWithContacts();
    eraseContact(register, idOf(9));
    register.write({ by: 'A. Officer' }, [put('contact', 10, { lastName: 'Kamau II' })]);
    expect(register.verify().findings).toEqual([]);
    expect(register.contacts({ search: 'kamau ii', offset: 0, limit: 10 }).total).toBe(1);
  });
});

describe('contacts', () => {
  it('are asked for in windows, by a part of organisation, name or e-mail, and by jurisdiction', async () => {
    const wishes = Array.from({ length: 30 }, (_, index) =>
      put('contact', 100 + index, {
        organisation: `Org ${String(index % 3)}`,
        lastName: `Person ${String(index).padStart(2, '0')}`,
        businessEmail: `p${index}@example.org`,
        jurisdiction: index % 2 === 0 ? 'KE' : 'BR',
      }),
    );
    const register = await newRegister(stillPorts(), wishes);
    const asked = register.contacts({ jurisdiction: 'BR', search: 'ORG 1', offset: 2, limit: 2 });
    expect(asked.total).toBe(5);
    expect(asked.contacts.map(({ lastName }) => lastName)).toEqual(['Person 13', 'Person 19']);
    expect(register.contacts({ search: 'p29@', offset: 0, limit: 10 }).total).toBe(1);
    expect(register.contacts({ search: '%', offset: 0, limit: 10 }).total).toBe(0);
    expect([...register.eachContact()]).toHaveLength(30);
  });

  it('can be told in the words of any day', async () => {
    const ports = stillPorts('2026-11-20T10:00:00.000Z');
    const register = await newRegister(ports, [put('contact', 9)]);
    ports.goTo('2026-11-21T00:00:00.000Z');
    register.write({ by: 'A. Officer' }, [put('contact', 9, { lastName: 'Njeri' }), put('contact', 10)]);
    ports.goTo('2026-11-22T00:00:00.000Z');
    register.write({ by: 'A. Officer' }, [remove('contact', 9)]);
    const namesOn = (day?: string) => [...register.eachContact(day)].map(({ lastName }) => lastName);
    expect(namesOn('2026-11-19')).toEqual([]);
    expect(namesOn('2026-11-20')).toEqual([KAMAU.split(' ')[1]]);
    expect(namesOn('2026-11-21')).toEqual(['Njeri', 'Kamau']);
    expect(namesOn()).toEqual(['Kamau']);
    expect(register.counts('2026-11-21').contact).toBe(2);
  });
});
