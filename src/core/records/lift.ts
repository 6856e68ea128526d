import type { RecordKind } from './fields.ts';
import type { Body, Lift } from './lifts/lift.ts';
import { version2 } from './lifts/version-2.ts';
import { version3 } from './lifts/version-3.ts';
import { version4 } from './lifts/version-4.ts';

/**
 * The version of the record schemas. A change after which an old body would no longer parse to itself raises it by one and adds the lift that carries
 * old bodies over. History keeps the bytes that were hashed; only what is read from it is lifted.
 */
export const RECORD_VERSION = 4;

/** Every step since version 1, in order and without gaps: the same for history, for migrations and for old JSON. */
export const LIFTS: readonly Lift[] = [version2, version3, version4];

/**
 * A body written under version `from`, as the newest version has it.
 * @param lifts the steps; given only by tests
 * @throws RangeError when `from` is newer than the steps reach
 */
export function lifted(kind: RecordKind, body: Body, from: number, lifts: readonly Lift[] = LIFTS): Body {
  const newest = lifts.at(-1)?.to ?? 1;
  if (from > newest) throw new RangeError(`a ${kind} of record version ${from}; this program knows up to ${newest}`);
  return lifts.reduce((current, step) => (step.to > from ? step.lift(kind, current) : current), body);
}
