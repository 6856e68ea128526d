import { expect, it } from 'vitest';
import { emailsHeldTwice } from '../../../src/engine/register/contacts.ts';
import type { ContactFilter } from '../../../src/engine/register/contact-filters.ts';
import { idOf, put, stillPorts } from './still.ts';
import { newRegister } from './support.ts';

async function held() {
  return newRegister(stillPorts(), [
    put('entity', 1),
    put('contact', 10, { organisation: 'Alpha', businessEmail: 'a@acme.example', registeredWith: idOf(1) }),
    put('contact', 11, { organisation: 'Beta', businessEmail: 'A@ACME.example ', relations: [{ kind: 'bought' }] }),
    put('contact', 12, { organisation: 'Gamma', businessEmail: 'g@gmail.com', optedOutOn: '2026-02-03' }),
    put('contact', 13, { organisation: 'Delta', jurisdiction: 'BR', restrictedSince: '2026-01-01' }),
    put('contact', 14, { organisation: 'Epsilon', legalHold: { since: '2025-05-05', reason: 'Claim' } }),
  ]);
}

const CASES: ReadonlyArray<readonly [name: string, filter: ContactFilter, found: readonly string[]]> = [
  ['the same e-mail, whatever its capitals', { column: 'marks', oneOf: ['email-twice'] }, ['Alpha', 'Beta']],
  ['private e-mail', { column: 'marks', oneOf: ['private-email'] }, ['Gamma']],
  ['one of two marks', { column: 'marks', oneOf: ['restricted', 'legal-hold'] }, ['Delta', 'Epsilon']],
  ['a country', { column: 'jurisdiction', oneOf: ['BR'] }, ['Delta']],
  ['an entity registered with', { column: 'registeredWith', oneOf: [idOf(1)] }, ['Alpha']],
  ['a relation', { column: 'relations', oneOf: ['bought'] }, ['Beta']],
  ['a day, in part', { column: 'optedOutOn', contains: '2026-02' }, ['Gamma']],
  ['a text that SQL might read otherwise', { column: 'organisation', contains: `%' OR 1=1 --` }, []],
  [
    'a column that is none',
    { column: 'x; DROP TABLE history', contains: 'a' },
    ['Alpha', 'Beta', 'Delta', 'Epsilon', 'Gamma'],
  ],
];

it.each(CASES)('contacts are narrowed by %s', async (_name, filter, found) => {
  const register = await held();
  const { total, contacts } = register.contacts({ filters: [filter], offset: 0, limit: 10 });
  expect(contacts.map(({ organisation }) => organisation)).toEqual(found);
  expect(total).toBe(found.length);
});

it('contacts are sorted by a column, blank cells last either way, and counted beyond their end', async () => {
  const register = await held();
  const names = (descending: boolean): readonly string[] =>
    register
      .contacts({ sort: { column: 'optedOutOn', descending }, offset: 0, limit: 10 })
      .contacts.map(({ organisation }) => organisation);
  expect(names(false)).toEqual(['Gamma', 'Alpha', 'Beta', 'Delta', 'Epsilon']);
  expect(names(true)[0]).toBe('Gamma');
  expect(register.contacts({ search: 'acme', offset: 50, limit: 10 })).toMatchObject({ total: 2, contacts: [] });
});

it('an address held twice is known among those of a window', async () => {
  const register = await held();
  expect([...emailsHeldTwice(register.connection, ['a@acme.example', 'g@gmail.com'])]).toEqual(['a@acme.example']);
});

it.each([
  ['müller', 'MÜLLER GmbH'],
  ['MULLER', 'MÜLLER GmbH'],
  ['strasse', 'Straße & Söhne'],
  ['łódź', 'Lodz Sp. z o.o.'],
  ['ΑΘΉΝΑ', 'αθηνα ae'],
  ['jane', 'Acme'],
  ['acme.example', 'Acme'],
])('a search for %s finds %s, whatever the capitals and the accents', async (search, organisation) => {
  const names = ['MÜLLER GmbH', 'Straße & Söhne', 'Lodz Sp. z o.o.', 'αθηνα ae'];
  const register = await newRegister(stillPorts(), [
    ...names.map((name, at) => put('contact', 20 + at, { organisation: name })),
    put('contact', 30, { organisation: 'Acme', businessEmail: 'JANÉ@ACME.example' }),
  ]);
  const asked = { offset: 0, limit: 10 };
  const found = (query: object) => register.contacts({ ...asked, ...query }).contacts.map((one) => one.organisation);
  expect(found({ search })).toEqual([organisation]);
  expect(register.contacts({ ...asked, search: 'no such name' })).toMatchObject({ total: 0, contacts: [] });
});

it('a column is narrowed whatever the capitals and the accents', async () => {
  const register = await newRegister(stillPorts(), [
    put('contact', 20, { organisation: 'MÜLLER GmbH' }),
    put('contact', 21),
  ]);
  const filters: ContactFilter[] = [{ column: 'organisation', contains: 'müller' }];
  const { contacts } = register.contacts({ filters, offset: 0, limit: 10 });
  expect(contacts.map(({ organisation }) => organisation)).toEqual(['MÜLLER GmbH']);
});
