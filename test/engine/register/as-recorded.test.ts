import { describe, expect, it } from 'vitest';
import { idOf, put, remove, stillPorts } from './still.ts';
import { newRegister } from './support.ts';

/** Made on the 18th with one company; renamed in the last second of the 19th; another added as the 20th begins; the first one removed on the 22nd. */
async function registerOfFourDays() {
  const ports = stillPorts('2026-11-18T12:00:00.000Z');
  const register = await newRegister(ports, [put('entity', 1)]);
  ports.goTo('2026-11-19T23:59:58.999Z');
  register.write({ by: 'A' }, [put('entity', 1, { legalName: 'Optima Ltd' })]);
  ports.goTo('2026-11-19T23:59:59.000Z');
  register.write({ by: 'A' }, [put('entity', 2)]);
  ports.goTo('2026-11-22T08:00:00.000Z');
  register.write({ by: 'A' }, [remove('entity', 1)]);
  return register;
}

describe('as recorded', () => {
  it.each([
    ['2026-11-17', []],
    ['2026-11-18', ['Optima Contracting Limited']],
    ['2026-11-19', ['Optima Ltd']],
    ['2026-11-20', ['Optima Ltd', 'Optima Contracting Limited']],
    ['2026-11-21', ['Optima Ltd', 'Optima Contracting Limited']],
    ['2026-11-22', ['Optima Contracting Limited']],
    [undefined, ['Optima Contracting Limited']],
  ] as const)('%s means the end of that day, UTC', async (day, names) => {
    const register = await registerOfFourDays();
    const { snapshot, seal } = register.snapshot(day);
    expect(snapshot.entities.map(({ legalName }) => legalName)).toEqual(names);
    expect(register.counts(day).entity).toBe(names.length);
    expect(seal).toEqual(register.seal(day));
    expect(register.record(idOf(1), day)?.kind).toBe(
      names.includes('Optima Ltd' as never) || day === '2026-11-18' ? 'entity' : undefined,
    );
  });

  it('gives the seal that the register had then, whatever came later', async () => {
    const register = await registerOfFourDays();
    const before = register.seal('2026-11-19');
    expect(before).not.toEqual(register.seal());
    expect(register.seal('2026-11-17')).toBeNull();
    register.write({ by: 'A' }, [put('entity', 5)]);
    expect(register.seal('2026-11-19')).toEqual(before);
  });

  it('names the register as it was named before it was made, and holds nothing', async () => {
    const register = await registerOfFourDays();
    expect(register.snapshot('2020-01-01').snapshot).toMatchObject({ name: 'Optima Group', entities: [] });
  });
});
