import type { RecordKind } from '../fields.ts';
import type { Body, Lift } from './lift.ts';

type Exceptions = ReadonlyArray<Body> | undefined;

function transfer(body: Body): Body {
  const exceptions = (body['exceptions'] as Exceptions)?.map((one) => ({
    ...one,
    authorityTold: 'not-known',
    peopleTold: 'not-known',
  }));
  return { ...body, ...(exceptions === undefined ? {} : { exceptions }), lawAnswers: [] };
}

/** What version 2 added to each kind, as bodies of version 1 have to be understood. Kinds that are not named stayed as they were. */
const ADDED: Readonly<Partial<Record<RecordKind, (body: Body) => Body>>> = {
  transfer,
  // What a pause waits for was said in its reason alone.
  matter: (body) => ({
    ...body,
    ...(Array.isArray(body['pauses'])
      ? { pauses: body['pauses'].map((pause: Body) => ({ kind: 'other', ...pause })) }
      : {}),
  }),
};

/** From version 1 to version 2: the law, complete. Every new field gets the value that says that nobody has answered it yet. */
export const version2: Lift = { to: 2, lift: (kind, body) => ADDED[kind]?.(body) ?? body };
