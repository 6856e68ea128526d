import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordsOf } from '../../routing/lists.ts';
import { contactsOf, groupRegister, takenInto } from './lists.ts';

const cell = fc.oneof(
  fc.constantFrom('', ' ', '=1+1', '"quoted"', 'a,b', 'line\nbreak', '\u202Ertl', "O'Hara", '-', 'n/a'),
  fc.string({ maxLength: 12 }).filter((text) => !/[\0\r]/.test(text)),
);
const row = fc.record({
  name: cell,
  company: fc.oneof(fc.constantFrom('Acme', 'Contoh'), cell),
  email: fc.oneof(fc.constantFrom('a@b.example', 'A@B.example', 'c@d.example', ''), cell),
  country: fc.oneof(fc.constantFrom('Kenya', 'KE', 'Deutschland', 'Korea', ''), cell),
  optOut: fc.oneof(fc.constantFrom('', 'yes', 'no', '2025-01-02', '03/04/2025', '2031-01-01'), cell),
  bought: fc.oneof(fc.constantFrom('', 'x', '5 June 2025', '03/04/2025'), cell),
});

function written(rows: ReadonlyArray<Readonly<Record<string, string>>>): string {
  const lines = rows.map((one) =>
    ['name', 'company', 'email', 'country', 'optOut', 'bought']
      .map((key) => `"${(one[key] ?? '').replaceAll('"', '""')}"`)
      .join(','),
  );
  return `${['Name,Company,E-mail,Country,Opt out,Bought', ...lines].join('\n')}\n`;
}

test('rows in are taken, held and rejected together, and the second time nothing is taken', async () => {
  const register = await groupRegister();
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
      const before = contactsOf(register).length;
      const { taken, rejects } = await takenInto(register, written(rows));
      expect(taken.rowsIn).toBe(rows.length);
      expect(taken.taken + taken.held + taken.rejected).toBe(rows.length);
      expect(Object.values(taken.causes).reduce((sum, count) => sum + count, 0)).toBe(taken.rejected);
      expect(recordsOf(rejects)).toHaveLength(taken.rejected);
      expect(contactsOf(register)).toHaveLength(before + taken.taken);
      const seal = register.seal()?.hash;
      const again = await takenInto(register, written(rows));
      expect(again.taken).toMatchObject({ taken: 0, held: taken.taken + taken.held, rejected: taken.rejected });
      expect(register.seal()?.hash).toBe(seal);
    }),
    { numRuns: 60 },
  );
});
