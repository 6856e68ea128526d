import * as z from 'zod';
import { DaySchema } from '../days.ts';
import { ArticleSixBasis } from './activity.ts';
import { commonFields, CountryCode, partyReference, reference, Text } from './fields.ts';

/**
 * A promise in a form that a rule can test against the register. Exceptions, purposes and the area as it stood on a day are part of the promise
 * ('outside the EEA' written in 2018 had the United Kingdom inside).
 */
export const Commitment = z.strictObject({
  kind: z.enum([
    'transfers-outside-area-only-with',
    'recipients-located-in',
    'nearest-entity-becomes-joint-controller',
    'shared-with-home-controller',
    'retention',
    'answer-within',
    'marketing-only-to',
    'third-party-marketing-only-with-opt-in',
    'processors-only-on-instructions',
    'purposes-only',
    'data-categories-only',
    'no-special-category-data',
    'business-contact-details-only',
    'confidentiality-and-access-limits',
    'breach-notice',
    'complaint-route',
    'contact-point',
    'security-measures',
    'legal-grounds',
    'rights-available',
    'other',
  ]),
  area: z.enum(['eea', 'uk', 'uk-and-eea']).optional(),
  areaAsOf: DaySchema.optional(),
  countries: z.array(CountryCode).default([]),
  parties: z.array(partyReference()).default([]),
  exceptions: z.array(Text).default([]),
  purposes: z.array(Text).default([]),
  dataCategories: z.array(Text).default([]),
  bases: z.array(ArticleSixBasis).default([]),
  safeguards: z.array(Text).default([]),
  /** What the promise names beyond that: rights, measures, sources, relations that allow marketing, addresses to write to. */
  details: z.array(Text).default([]),
  number: z.number().min(0).optional(),
  unit: z.enum(['days', 'months', 'years']).optional(),
  fromEvent: Text.optional(),
  untilEvent: Text.optional(),
});

/**
 * One sentence that promises or tells something, quoted. `checked`: a commitment that the register can test; `told-only`: informs, nothing to test;
 * `unsafe-wording`: cannot be kept as it stands; `to-be-confirmed`: its meaning or truth is not settled.
 */
export const NoticeSentence = z.strictObject({
  number: z.int().min(1),
  section: Text.optional(),
  quote: Text,
  state: z.enum(['checked', 'told-only', 'unsafe-wording', 'to-be-confirmed']),
  comment: Text.optional(),
  commitments: z.array(Commitment).default([]),
});

/** A privacy notice, sentence by sentence, and what it discloses. */
export const Notice = z.strictObject({
  ...commonFields,
  title: Text,
  speaksFor: z.array(reference('entity')).default([]),
  version: Text.optional(),
  address: Text.optional(),
  inForceFrom: DaySchema.optional(),
  inForceTo: DaySchema.optional(),
  sentences: z.array(NoticeSentence).default([]),
  disclosures: z
    .strictObject({
      controllers: z.array(reference('entity')).default([]),
      jointControllers: z.array(reference('entity')).default([]),
      purposes: z.array(Text).default([]),
      bases: z.array(Text).default([]),
      recipients: z.array(Text).default([]),
      countries: z.array(CountryCode).default([]),
      safeguards: z.array(Text).default([]),
      retention: z.array(Text).default([]),
      rights: z.array(Text).default([]),
      contacts: z.array(Text).default([]),
    })
    .optional(),
});
export type Notice = z.infer<typeof Notice>;
export type NoticeSentence = z.infer<typeof NoticeSentence>;
