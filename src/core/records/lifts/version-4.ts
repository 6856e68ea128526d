import type { RecordKind } from '../fields.ts';
import type { Body, Lift } from './lift.ts';

/** What version 4 added to each kind, as bodies of version 3 have to be understood. Kinds that are not named stayed as they were. */
const ADDED: Readonly<Partial<Record<RecordKind, (body: Body) => Body>>> = {
  agreement: (body) => ({ ...body, signedPapers: [] }),
};

/** From version 3 to version 4. Every new field gets the value that says that nobody has answered it yet. */
export const version4: Lift = { to: 4, lift: (kind, body) => ADDED[kind]?.(body) ?? body };
