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

/** The items of a list of groups, each with what was added to it. */
function eachWith(list: unknown, added: Body): unknown {
  return Array.isArray(list) ? list.map((item: Body) => ({ ...added, ...item })) : [];
}

/** An assessment before its method had a guide: nothing of it is answered, its advice says in words only what the officer thought. */
function assessment(body: Body): Body {
  const { dpoAdvice, expiryEvents } = body;
  return {
    ...body,
    onward: [],
    humanRights: [],
    significantRiskData: [],
    expiryEvents: eachWith(expiryEvents, { trigger: 'other' }),
    ...(dpoAdvice === undefined ? {} : { dpoAdvice: { position: 'not-stated', ...(dpoAdvice as Body) } }),
  };
}

/** A decision of which only the outcome was kept. */
function contact(body: Body): Body {
  const { decision } = body;
  if (decision === undefined) return body;
  return { ...body, decision: { candidates: [], transfers: [], flags: [], ...(decision as Body) } };
}

/** What version 2 added to each kind, as bodies of version 1 have to be understood. Kinds that are not named stayed as they were. */
const ADDED: Readonly<Partial<Record<RecordKind, (body: Body) => Body>>> = {
  transfer,
  assessment,
  contact,
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
