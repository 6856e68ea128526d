import { expect, test } from 'vitest';
import { keepRoutedList, routedLists } from '../../../src/engine/register/routed-lists.ts';
import { AUTHOR, stillPorts } from './still.ts';
import { newRegister } from './support.ts';

const LIST = {
  title: 'Fair in Nairobi',
  on: '2026-11-20',
  sha256: 'ab'.repeat(32),
  rowsIn: 3,
  rowsOut: 2,
  rejected: 1,
  volumes: [{ jurisdiction: 'KE', entity: '01900000-0000-7000-8000-000000000001', rows: 2 }],
};

test('the counts of a routed list are kept as a change of the history, which verifies, newest first', async () => {
  const register = await newRegister();
  const before = register.seal()?.seq ?? 0;
  keepRoutedList(register.connection, stillPorts(), AUTHOR, LIST);
  keepRoutedList(register.connection, stillPorts(), AUTHOR, { ...LIST, title: 'Second' });
  expect(routedLists(register.connection, 10)).toMatchObject([
    { title: 'Second', seq: before + 2, by: AUTHOR.by },
    { ...LIST, seq: before + 1 },
  ]);
  expect(routedLists(register.connection, 1)).toHaveLength(1);
  expect([...register.history()].at(-1)).toMatchObject({ action: 'route-list', kind: 'register', recordId: null });
  expect(register.verify().findings).toEqual([]);
});

test('a list of nobody in particular leaves no record behind, and needs a name to the change', async () => {
  const register = await newRegister();
  const counts = register.counts();
  keepRoutedList(register.connection, stillPorts(), AUTHOR, LIST);
  expect(register.counts()).toEqual(counts);
  expect(() => keepRoutedList(register.connection, stillPorts(), { by: ' ' }, LIST)).toThrow(/name/);
});
