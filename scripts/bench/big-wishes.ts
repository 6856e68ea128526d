import { v7 as uuidv7 } from 'uuid';
import { RECORD_KINDS } from '../../src/core/records/fields.ts';
import { kindDescription } from '../../src/core/records/kinds.ts';
import type { AnyRecord } from '../../src/core/records/kinds.ts';
import type { Wish } from '../../src/engine/register/plan.ts';
import { bigRegister } from './big-register.ts';

/** How many contacts a big group holds. */
export const CONTACTS = 100_000;

/** A record to put in. */
export function put(kind: Wish['kind'], record: unknown): Wish {
  return { action: 'put', kind, record };
}

/** The records made up by chance may bind a company to itself, which the register refuses. */
function withoutTwice(record: AnyRecord): AnyRecord {
  if (!('servesAs' in record)) return record;
  const parties = record.parties.filter(
    (one, at) => record.parties.findIndex(({ party }) => party === one.party) === at,
  );
  return { ...record, parties };
}

/** The records of a register of a big group, with its contacts, as its file takes them. */
export function bigWishes(): readonly Wish[] {
  const lists = bigRegister() as Readonly<Record<string, readonly AnyRecord[]>>;
  const records = RECORD_KINDS.flatMap((kind) =>
    (lists[kindDescription(kind).list] ?? []).map((one) => put(kind, withoutTwice(one))),
  );
  const entities = lists['entities'] ?? [];
  const contacts = Array.from({ length: CONTACTS }, (_, index) =>
    put('contact', {
      id: uuidv7(),
      organisation: `Organisation ${index % 9000}`,
      jurisdiction: ['KE', 'ID', 'BR', 'FR', 'US'][index % 5],
      firstName: 'Sample',
      lastName: `Person ${index}`,
      businessEmail: `person${index}@example.org`,
      registeredWith: entities[index % entities.length]?.id,
      relations: [{ kind: 'asked', from: '2026-01-01' }],
    }),
  );
  return [...records, ...contacts];
}
