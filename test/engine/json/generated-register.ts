import * as fc from 'fast-check';
import { RECORD_KINDS } from '../../../src/core/records/fields.ts';
import type { RecordKind } from '../../../src/core/records/fields.ts';
import type { Register } from '../../../src/engine/register/register.ts';
import type { FieldNode } from '../../../src/renderer/forms/model/field.ts';
import { modelOf } from '../../../src/renderer/forms/model/read-schema.ts';
import { groupArbitrary } from '../../renderer/forms/arbitrary.ts';
import { idOf, put, remove } from '../register/still.ts';

type Fields = Record<string, unknown>;

/** Spans whose days a record may have in any order here, and in one only in a register. */
const SPANS = [
  ['validFrom', 'validTo'],
  ['existsFrom', 'existsTo'],
  ['inForceFrom', 'inForceTo'],
  ['from', 'to'],
  ['from', 'until'],
  ['joined', 'left'],
  ['givenOn', 'withdrawnOn'],
  ['receivedOn', 'closedOn'],
  ['receivedOn', 'acknowledgedOn'],
  ['decidedOn', 'until'],
] as const;

/** References that must not come round to where they began: here they are left out, and the register's own tests have them. */
const CHAINS = new Set(['parent', 'branchOf', 'supersededBy']);

/** One thing that is done to a register. */
export type Deed =
  | { readonly do: 'put'; readonly kind: RecordKind; readonly record: Fields; readonly which: number }
  | { readonly do: 'remove' | 'erase'; readonly which: number }
  | { readonly do: 'attach'; readonly title: string; readonly bytes: Uint8Array };

const WHICH = fc.nat({ max: 1000 });

const deed: fc.Arbitrary<Deed> = fc.oneof(
  ...RECORD_KINDS.map((kind) => ({
    weight: kind === 'contact' ? 3 : 2,
    arbitrary: fc.record({
      do: fc.constant('put' as const),
      kind: fc.constant(kind),
      record: groupArbitrary(modelOf(kind).fields),
      which: WHICH,
    }),
  })),
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('remove' as const, 'erase' as const), which: WHICH }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('attach' as const),
      title: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).map((text) => text.trim() || 'x'),
      bytes: fc.uint8Array({ maxLength: 60 }),
    }),
  },
);

/** What is done to a register, in order: a record of each kind first, so that there is something to name, then anything. */
export const deeds: fc.Arbitrary<readonly Deed[]> = fc
  .tuple(
    fc.tuple(...RECORD_KINDS.map((kind) => groupArbitrary(modelOf(kind).fields))),
    fc.array(deed, { minLength: 8, maxLength: 30 }),
  )
  .map(([first, then]) => [
    ...first.map((record, which) => ({ do: 'put' as const, kind: RECORD_KINDS[which] ?? 'entity', record, which })),
    ...then,
  ]);

type Pick = (kinds: readonly RecordKind[]) => string | undefined;

/** Text that a schema wants in a form of its own: a time of day, and ids of what need not be there any more. */
function inItsForm({ place }: FieldNode, value: unknown): unknown {
  if (place === 'awareAt') return '09:30';
  return place === 'decision.candidates.entity' || place === 'decision.transfers' ? idOf(7) : value;
}

/** The value with references that hold; undefined where none can be had. */
function held(field: FieldNode, value: unknown, pick: Pick): unknown {
  if (value === undefined) return undefined;
  switch (field.type) {
    case 'reference':
      return CHAINS.has(field.name) ? undefined : pick(field.kinds);
    case 'list':
      return (value as unknown[]).map((item) => held(field.item, item, pick)).filter((item) => item !== undefined);
    case 'group':
      return heldGroup(field.fields, value as Fields, pick);
    case 'variants': {
      const shape = field.variants.find((one) => one.value === (value as Fields)[field.by]);
      const group = heldGroup(shape?.fields ?? [], value as Fields, pick);
      return group === undefined ? undefined : { [field.by]: shape?.value, ...group };
    }
    case 'text':
      return inItsForm(field, value);
    default:
      return value;
  }
}

function heldGroup(fields: readonly FieldNode[], group: Fields, pick: Pick): Fields | undefined {
  const all = fields.map((field) => ({ field, value: held(field, group[field.name], pick) }));
  if (all.some(({ field, value }) => field.required && value === undefined)) return undefined;
  const made = Object.fromEntries(
    all.filter(({ value }) => value !== undefined).map(({ field, value }) => [field.name, value]),
  );
  for (const [begin, end] of SPANS) {
    const [one, other] = [made[begin], made[end]];
    if (typeof one === 'string' && typeof other === 'string' && other < one) [made[begin], made[end]] = [other, one];
  }
  if (Array.isArray(made['homeArea']) && made['homeArea'].length === 0) made['homeArea'] = ['uk'];
  // Which zone lies in which country is the law pack's to say, and tried elsewhere.
  delete made['zone'];
  if ('organisation' in made && 'country' in made && fields.length <= 3) delete made['organisation'];
  return made;
}

/** What is in a register before all else, to be erased and taken out after all else. */
const LAST = [put('contact', 900), put('matter', 901)];

/** How often each was really done; a register refuses what it must. */
export type Done = Record<string, number>;

/**
 * Does it all to a register, and in the end erases a contact and takes a record out: every record valid, every reference to something that is there, and counts what was done.
 * @param done counted into
 */
export function doAll(register: Register, all: readonly Deed[], done: Done): void {
  const kindOf = new Map<string, RecordKind>();
  const pickOf = (which: number, kinds: readonly RecordKind[] = RECORD_KINDS): string | undefined => {
    const there = [...kindOf].filter(([, kind]) => kinds.includes(kind));
    return there[which % Math.max(there.length, 1)]?.[0];
  };
  const count = (what: string): void => {
    done[what] = (done[what] ?? 0) + 1;
  };
  register.write({ by: 'A. Officer' }, LAST);
  for (const [index, one] of all.entries()) {
    const author = { by: 'A. Officer', reason: `change ${index}` };
    if (one.do === 'attach') {
      register.attach(author, { title: one.title, mediaType: 'application/octet-stream', bytes: one.bytes });
      count('attach');
    } else if (one.do === 'put') {
      // Now and then a record that is there is changed.
      const known = one.which % 4 === 0 ? pickOf(one.which, [one.kind]) : undefined;
      const id = known ?? idOf(1000 + index);
      const group = heldGroup(modelOf(one.kind).fields, one.record, (kinds) => pickOf(one.which, kinds));
      if (group === undefined) continue;
      const { problems } = register.write(author, [{ action: 'put', kind: one.kind, record: { ...group, id } }]);
      if (problems !== undefined) continue;
      kindOf.set(id, one.kind);
      count(known === undefined ? one.kind : 'change');
    } else {
      const id = pickOf(one.which, one.do === 'erase' ? ['contact'] : RECORD_KINDS);
      const kind = kindOf.get(id ?? '');
      if (id === undefined || kind === undefined) continue;
      const outcome =
        one.do === 'erase' ? register.erase(author, [id]) : register.write(author, [{ action: 'remove', kind, id }]);
      if (outcome.problems !== undefined) continue;
      kindOf.delete(id);
      count(one.do);
    }
  }
  register.erase({ by: 'A. Officer', reason: 'asked for' }, [idOf(900)]);
  register.write({ by: 'A. Officer' }, [remove('matter', 901)]);
}
