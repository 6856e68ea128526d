import type { RecordKind } from '../fields.ts';

/** A body as JSON gives it, before any schema has seen it. */
export type Body = Readonly<Record<string, unknown>>;

/** Carries bodies of the version before `to` over to `to`. Kinds that the step does not concern are returned as they are. */
export interface Lift {
  readonly to: number;
  readonly lift: (kind: RecordKind, body: Body) => Body;
}
