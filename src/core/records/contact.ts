import * as z from 'zod';
import { DaySchema } from '../days.ts';
import { commonFields, CountryCode, Id, LinkedDocument, reference, Text, ZoneCode } from './fields.ts';

/**
 * A person as representative of a business organisation. The only record whose body never enters the history chain: the chain holds a salted
 * commitment, so that erasing the person leaves it verifying.
 */
export const Contact = z.strictObject({
  ...commonFields,
  organisation: Text,
  organisationAddress: Text.optional(),
  jurisdiction: CountryCode,
  zone: ZoneCode.optional(),
  title: Text.optional(),
  firstName: Text.optional(),
  lastName: Text.optional(),
  role: Text.optional(),
  businessEmail: Text.optional(),
  businessTelephone: Text.optional(),
  registeredWith: reference('entity').optional(),
  /** Why the notice lets us write: an account, a request for information, a purchase. */
  relations: z
    .array(
      z.strictObject({
        kind: z.enum(['registered', 'asked', 'bought']),
        from: DaySchema.optional(),
        until: DaySchema.optional(),
      }),
    )
    .default([]),
  enquiryClosedOn: DaySchema.optional(),
  optedOutOn: DaySchema.optional(),
  thirdPartyOptIns: z
    .array(
      z.strictObject({
        channel: z.enum(['telephone', 'email', 'text-message']),
        givenOn: DaySchema,
        withdrawnOn: DaySchema.optional(),
        proof: LinkedDocument.optional(),
      }),
    )
    .default([]),
  transferConsents: z
    .array(
      z.strictObject({
        to: Text,
        givenOn: DaySchema,
        withdrawnOn: DaySchema.optional(),
        proof: LinkedDocument.optional(),
      }),
    )
    .default([]),
  preferences: z.array(Text).default([]),
  restrictedSince: DaySchema.optional(),
  legalHold: z.strictObject({ since: DaySchema, reason: Text }).optional(),
  lastConfirmedOn: DaySchema.optional(),
  /** The routing decision with what it rested on; `overruled` keeps the person's own choice and reason. */
  decision: z
    .strictObject({
      on: DaySchema,
      policy: reference('policy'),
      assignedEntity: reference('entity'),
      jointControllers: z.array(reference('entity')).default([]),
      rule: Text,
      area: z.enum(['home', 'outside']).optional(),
      measure: z.enum(['capital', 'nearest-point']).optional(),
      kilometres: z.number().min(0).optional(),
      /** Every entity that was considered; by its id and not by reference, since it may be gone when the decision is read. */
      candidates: z
        .array(
          z.strictObject({
            entity: Id,
            standing: z.enum(['chosen', 'eligible', 'out']),
            kilometres: z.number().min(0).optional(),
          }),
        )
        .default([]),
      sharing: z.enum(['none', 'same-legal-person', 'shared']).optional(),
      transfers: z.array(Id).default([]),
      verdict: z.enum(['mechanism-in-place', 'no-mechanism', 'needs-judgement', 'not-restricted']).optional(),
      flags: z.array(Text).default([]),
      lawPack: Text.optional(),
      overruled: z
        .strictObject({ entity: reference('entity'), by: Text, reason: Text, on: DaySchema.optional() })
        .optional(),
    })
    .optional(),
});
export type Contact = z.infer<typeof Contact>;

/** The decision as it is kept with a contact. */
export type KeptDecision = NonNullable<Contact['decision']>;
