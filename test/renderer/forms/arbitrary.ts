import * as fc from 'fast-check';
import type { FieldNode } from '../../../src/renderer/forms/model/field.ts';

const DAY = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Text as people type it, which a schema keeps: not blank, and without space round it. */
const TEXT = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).map((text) => text.trim() || 'x');

const ID = fc.uuid({ version: 7 });

/** What a record may hold in a field, by its description. */
export function recordedArbitrary(field: FieldNode): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'text':
      if (field.name === 'id' || field.name === 'copiedFrom') return ID;
      return field.name === 'sha256' ? fc.stringMatching(/^[0-9a-f]{64}$/u) : TEXT;
    case 'day':
      return DAY;
    case 'number': {
      const min = field.least ?? 0;
      const max = field.most ?? 10_000;
      return field.whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }).map((value) => value + 0);
    }
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'known':
      return fc.constantFrom('yes', 'no', 'not-known');
    case 'yes-no':
      return fc.boolean();
    case 'country':
      return fc.constantFrom('GB', 'MY', 'AE', 'JP');
    case 'zone':
      return fc.constantFrom('DIFC', 'ADGM');
    case 'reference':
      return ID;
    case 'list':
      return fc.array(recordedArbitrary(field.item), { maxLength: 3 });
    case 'group':
      return groupArbitrary(field.fields);
    default:
      return fc.oneof(
        ...field.variants.map(({ value, fields }) =>
          groupArbitrary(fields).map((group) => ({ [field.by]: value, ...group })),
        ),
      );
  }
}

/** Fields that a schema fills in are always there; the others may be absent. */
function isAlwaysThere(field: FieldNode): boolean {
  if (field.required || field.type === 'list' || field.type === 'yes-no') return true;
  return 'byDefault' in field && field.byDefault !== undefined;
}

export function groupArbitrary(fields: readonly FieldNode[]): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.fromEntries(fields.map((field) => [field.name, recordedArbitrary(field)]));
  const requiredKeys = fields.filter((field) => isAlwaysThere(field)).map(({ name }) => name);
  return fc.record(model, { requiredKeys, noNullPrototype: true });
}
