import type { RecordKind } from '../fields.ts';
import type { Body, Lift } from './lift.ts';

/** What version 3 added to each kind, as bodies of version 2 have to be understood. Kinds that are not named stayed as they were. */
const ADDED: Readonly<Partial<Record<RecordKind, (body: Body) => Body>>> = {
  entity: (body) => ({ ...body, representativeExemptions: [] }),
};

/** From version 2 to version 3. Every new field gets the value that says that nobody has answered it yet. */
export const version3: Lift = { to: 3, lift: (kind, body) => ADDED[kind]?.(body) ?? body };
