import { describe, expect, it } from 'vitest';
import type { RecordKind } from '../../../src/core/records/fields.ts';
import { RECORD_KINDS } from '../../../src/core/records/fields.ts';
import { openRegister } from '../../../src/engine/register/register.ts';
import type { Register } from '../../../src/engine/register/register.ts';
import { AUTHOR, FOUR_WISHES, idOf, put, remove, stillPorts } from './still.ts';
import { bytesOf, closedAfter, newRegister } from './support.ts';
import type { Wish } from '../../../src/engine/register/plan.ts';

/** The refusals of a change, as `field: message`. */
function refusals(register: Register, wishes: readonly Wish[]): readonly string[] {
  const outcome = register.write(AUTHOR, wishes);
  return (outcome.problems ?? []).map(({ field, statement }) => `${field}: ${statement.id}`);
}

describe('a change of the register', () => {
  it('puts records of every kind in, which are there after closing and opening', async () => {
    const ports = stillPorts();
    const register = await newRegister(ports);
    const others = RECORD_KINDS.filter((kind) => !['entity', 'agreement', 'transfer'].includes(kind));
    const outcome = register.write(AUTHOR, [...FOUR_WISHES, ...others.map((kind, index) => put(kind, 20 + index))]);
    expect(outcome.problems).toBeUndefined();
    register.close();
    const again = closedAfter(openRegister(register.file, 'read', ports));
    const { snapshot } = again.snapshot();
    expect(snapshot.entities.map(({ legalName }) => legalName)).toEqual([
      'Optima Contracting Limited',
      'Optima Products Asia Sdn Bhd',
    ]);
    expect(snapshot.transfers[0]).toMatchObject({ agreements: [idOf(3)], means: 'sent', status: 'active' });
    expect(Object.values(again.counts())).toEqual(RECORD_KINDS.map((kind) => (kind === 'entity' ? 2 : 1)));
    expect(again.verify()).toMatchObject({ sound: true, findings: [] });
  });

  it('takes in records that name one another, whatever their order', async () => {
    const register = await newRegister();
    expect(refusals(register, FOUR_WISHES.toReversed())).toEqual([]);
    expect(register.snapshot().snapshot.transfers).toHaveLength(1);
  });

  it('writes nothing for a record that is as it was, and says so', async () => {
    const register = await newRegister(stillPorts(), FOUR_WISHES);
    const before = bytesOf(register.file);
    const outcome = register.write(AUTHOR, [put('entity', 1)]);
    expect(outcome).toMatchObject({ change: null, steps: [{ outcome: 'same', id: idOf(1) }] });
    expect(bytesOf(register.file).equals(before)).toBe(true);
  });

  it('numbers the rows of one change together, and says which fields each touched', async () => {
    const register = await newRegister(stillPorts(), FOUR_WISHES);
    register.write({ by: 'B. Deputy', reason: 'moved' }, [
      put('entity', 1, { tradingName: 'Optima' }),
      put('entity', 2, { legalName: 'Optima Asia Sdn Bhd', country: 'MY', parent: idOf(1) }),
    ]);
    const lines = [...register.history()].slice(-2);
    expect(lines).toMatchObject([
      { change: 2, by: 'B. Deputy', reason: 'moved', action: 'put', changedFields: ['tradingName'] },
      { change: 2, name: 'Optima Asia Sdn Bhd', changedFields: ['legalName'] },
    ]);
    expect([...register.history(idOf(2))].map(({ seq }) => seq)).toEqual([3, 7]);
  });

  it('keeps the reason of a change that touches a contact out of the chain', async () => {
    const register = await newRegister();
    const reason = 'Ms Kamau asked for it by telephone';
    register.write({ by: 'A. Officer', reason }, [put('entity', 1), put('contact', 9)]);
    const chain = register.connection.all<{ entry: string; body: string | null }>('SELECT entry, body FROM history');
    expect(JSON.stringify(chain)).not.toMatch(/Kamau/);
    expect([...register.history()].map((line) => line.reason)).toEqual(['first entry', reason, reason]);
  });

  it('keeps the reason of any other change in the chain', async () => {
    const register = await newRegister(stillPorts(), [put('entity', 1)]);
    const entry = register.connection.get<{ entry: string }>('SELECT entry FROM history WHERE seq = 2');
    expect(entry?.entry).toContain('"reason":"first entry"');
  });

  it('clears what was typed and not saved of the record', async () => {
    const register = await newRegister();
    const form = { id: 'form-1', kind: 'entity', recordId: idOf(1), keptAt: '2026-11-22T09:00:00.000Z', body: '{}' };
    register.keepUnsavedForm(form);
    register.keepUnsavedForm({ ...form, id: 'form-2', recordId: null });
    register.write(AUTHOR, [put('entity', 1)]);
    expect(register.unsavedForms().map(({ id }) => id)).toEqual(['form-2']);
    expect(register.verify().findings).toEqual([]);
  });

  it('refuses a change that is nobody’s', async () => {
    const register = await newRegister();
    expect(() => register.write({ by: ' ' }, [put('entity', 1)])).toThrow(/--by/);
  });

  it('never dates an entry before the one before it, though the clock was put back', async () => {
    const ports = stillPorts();
    const register = await newRegister(ports);
    ports.goTo('2020-01-01T00:00:00.000Z');
    register.write(AUTHOR, [put('entity', 1)]);
    const [first, second] = [...register.history()];
    expect(second?.at).toBe(first?.at);
    expect(register.verify().sound).toBe(true);
  });
});

const REFUSED: ReadonlyArray<readonly [what: string, wishes: readonly Wish[], refusals: readonly string[]]> = [
  ['an unknown field', [put('entity', 9, { legalname: 'x' })], ['legalname: field.unknown']],
  ['a day that does not exist', [put('entity', 9, { existsFrom: '2026-02-30' })], ['existsFrom: field.not-a-day']],
  ['a field that is missing', [put('entity', 9, { country: undefined })], ['country: field.missing']],
  ['a country that does not exist', [put('entity', 9, { country: 'QQ' })], ['country: field.unknown-country']],
  [
    'a country that does not exist, deep inside',
    [put('policy', 9, { fixedAssignments: [{ country: 'QQ', entity: idOf(1), reason: 'x' }] })],
    ['fixedAssignments[0].country: field.unknown-country'],
  ],
  ['a reference to nothing', [put('entity', 9, { parent: idOf(77) })], ['parent: field.names-nothing']],
  [
    'a reference to a record of a kind that the field may not name',
    [put('transfer', 9, { agreements: [idOf(1)] })],
    ['agreements[0]: field.names-wrong-kind'],
  ],
  ['a record that names itself', [put('entity', 9, { branchOf: idOf(9) })], ['branchOf: field.names-itself']],
  ['a circle of parents', [put('entity', 1, { parent: idOf(2) })], ['parent: field.goes-in-a-circle']],
  [
    'a span that ends before it begins',
    [put('entity', 9, { existsFrom: '2026-01-02', existsTo: '2026-01-01' })],
    ['existsTo: field.ends-before-it-begins'],
  ],
  [
    'a party that left before it joined',
    [
      put('agreement', 9, {
        parties: [{ party: idOf(1), howBound: 'signed', joined: '2026-01-02', left: '2025-01-01' }],
      }),
    ],
    ['parties[0].left: field.ends-before-it-begins'],
  ],
  [
    'a party bound twice in one role at one time',
    [
      put('agreement', 9, {
        parties: [
          { party: idOf(1), roles: ['controller'], howBound: 'signed', left: '2025-12-31' },
          { party: idOf(1), roles: ['controller'], howBound: 'signed', joined: '2025-12-31' },
        ],
      }),
    ],
    ['parties[1].party: field.party-twice'],
  ],
  ['a zone of another country', [put('entity', 9, { zone: 'DIFC' })], ['zone: field.zone-elsewhere']],
  ['an id that another kind has', [put('notice', 1)], ['id: field.id-taken']],
  ['the same id twice in one change', [put('entity', 9), put('entity', 9)], ['id: field.id-twice']],
  ['an id that is none', [put('entity', 9, { id: 'optima' })], ['id: field.not-an-id']],
  ['a record that is no object', [{ action: 'put', kind: 'entity', record: 'Optima' }], [': field.wrong-type']],
  [
    'everything wrong at once, each field told',
    [put('entity', 9, { country: 'gb', existsFrom: 'yesterday', legalName: '  ', mayTakeRoutedContacts: true })],
    [
      'legalName: field.blank',
      'country: field.not-a-country',
      'existsFrom: field.not-a-day',
      'mayTakeRoutedContacts: field.not-one-of',
    ],
  ],
  ['text without end', [put('entity', 9, { legalName: 'x'.repeat(1_000_000) })], ['legalName: field.too-long']],
  [
    'the removal of a record that others name, with each place',
    [remove('entity', 2)],
    ['id: field.still-named', 'id: field.still-named'],
  ],
  ['the removal of a record that is not there', [remove('entity', 77)], ['id: field.no-such-record']],
  ['the removal of a record under another kind', [remove('notice', 1)], ['id: field.no-such-record']],
  ['a good record together with a bad one', [put('entity', 8), put('entity', 9, { x: 1 })], ['x: field.unknown']],
];

describe('a refused change leaves the file as it was, byte for byte:', () => {
  it.each(REFUSED)('%s', async (_, wishes, expected) => {
    const register = await newRegister(stillPorts(), FOUR_WISHES);
    const before = bytesOf(register.file);
    const told = refusals(register, wishes);
    expect(told.toSorted()).toEqual([...expected].toSorted());
    expect(bytesOf(register.file).equals(before)).toBe(true);
    expect(register.plan(wishes).problems).toHaveLength(told.length);
  });
});

describe('removing', () => {
  it('takes out what nobody names, and what only the rest of the change names', async () => {
    const register = await newRegister(stillPorts(), FOUR_WISHES);
    const kinds: ReadonlyArray<readonly [RecordKind, number]> = [
      ['entity', 1],
      ['entity', 2],
      ['agreement', 3],
      ['transfer', 4],
    ];
    expect(
      refusals(
        register,
        kinds.map(([kind, number]) => remove(kind, number)),
      ),
    ).toEqual([]);
    expect(register.snapshot().snapshot.byId.size).toBe(0);
    expect([...register.history(idOf(2))].at(-1)).toMatchObject({
      action: 'remove',
      name: 'Optima Products Asia Sdn Bhd',
    });
    expect(register.verify().findings).toEqual([]);
  });

  it('is refused while a contact names the record, and names twenty of many', async () => {
    const contacts = Array.from({ length: 25 }, (_, index) => put('contact', 100 + index, { registeredWith: idOf(1) }));
    const register = await newRegister(stillPorts(), [put('entity', 1), ...contacts]);
    const { problems = [] } = register.write(AUTHOR, [remove('entity', 1)]);
    expect(problems).toHaveLength(21);
    expect(problems[0]?.statement.parameters).toMatchObject({ kind: 'contact', name: 'Wanjiru Kamau' });
    expect(problems.at(-1)?.statement).toEqual({ id: 'field.still-named-by-more', parameters: { more: 5 } });
  });
});
