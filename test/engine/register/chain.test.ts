import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Wish } from '../../../src/engine/register/plan.ts';
import type { Register } from '../../../src/engine/register/register.ts';
import { idOf, put, remove, stillPorts } from './still.ts';
import { bytesOf, newRegister } from './support.ts';

/** Wishes over few ids, so that many of them clash: records that name each other, name nothing, take an id of another kind. */
const number = fc.integer({ min: 1, max: 6 });
const wish: fc.Arbitrary<Wish> = fc.oneof(
  fc
    .tuple(number, fc.option(number, { nil: undefined }), fc.string({ maxLength: 8 }))
    .map(([one, parent, name]) =>
      put('entity', one, { legalName: name, parent: parent === undefined ? undefined : idOf(parent) }),
    ),
  fc
    .tuple(number, number, number)
    .map(([one, exporter, importer]) =>
      put('transfer', one + 3, { exporter: idOf(exporter), importer: idOf(importer) }),
    ),
  fc
    .tuple(number, fc.string({ unit: 'binary', maxLength: 8 }))
    .map(([one, name]) => put('contact', one + 5, { lastName: `x${name}`, registeredWith: idOf(1) })),
  fc.tuple(fc.constantFrom('entity', 'transfer', 'contact'), number).map(([kind, one]) => remove(kind, one)),
);
const changes = fc.array(
  fc.record({ reason: fc.option(fc.string(), { nil: undefined }), wishes: fc.array(wish, { maxLength: 4 }) }),
  {
    maxLength: 8,
  },
);

/** What the register says now, told by its history alone. */
function rebuilt(register: Register): unknown {
  const { snapshot } = register.snapshot('2026-11-23');
  return { byId: [...snapshot.byId], contacts: [...register.eachContact('2026-11-23')] };
}

describe('any sequence of changes', () => {
  it('leaves a chain that holds, a state that its history tells, and refused changes without a trace', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const register = await newRegister(stillPorts());
        let seal = register.seal();
        for (const { reason, wishes } of all) {
          const before = bytesOf(register.file);
          const outcome = register.write({ by: 'A. Officer', reason }, wishes);
          const wrote = outcome.problems === undefined && outcome.change !== null;
          expect(bytesOf(register.file).equals(before)).toBe(!wrote);
          expect((register.seal()?.seq ?? 0) > (seal?.seq ?? 0)).toBe(wrote);
          seal = register.seal();
        }
        expect(register.verify().findings).toEqual([]);
        const { snapshot } = register.snapshot();
        expect(rebuilt(register)).toEqual({ byId: [...snapshot.byId], contacts: [...register.eachContact()] });
        register.close();
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
