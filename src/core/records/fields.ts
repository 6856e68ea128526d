import * as z from 'zod';
import { DaySchema } from '../days.ts';

/** The kinds of record, as code and history name them. */
export const RECORD_KINDS = [
  'entity',
  'third-party',
  'agreement',
  'activity',
  'transfer',
  'assessment',
  'contact',
  'notice',
  'policy',
  'matter',
  'accepted-risk',
  'law-entry',
  'postponement',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Text that says something: no blank. */
export const Text = z.string().trim().min(1, { error: 'field.blank' }).max(100_000);

/** A fact that may be unknown. *No* decides; *not known* makes a verdict ask for judgement, naming the fact. */
export const Known = z.enum(['yes', 'no', 'not-known']);
export type Known = z.infer<typeof Known>;

/**
 * A territory: ISO 3166-1 alpha-2, or XK (Kosovo, user-assigned). Whether the code exists is the law pack's to say: the mark `x-country` lets every
 * write ask it.
 */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'field.not-a-country' })
  .meta({ 'x-country': true });

/** A zone within a country, such as DIFC, ADGM or DMCC. Which zones have a law of their own stands in the law pack. */
export const ZoneCode = z.string().regex(/^[A-Z][A-Z0-9-]{1,15}$/, { error: 'field.not-a-zone' });

/** The identifier of a record: UUID version 7, so that ids sort by when they were made. */
export const Id = z.uuidv7({ error: 'field.not-an-id' });

/**
 * A field that names another record. The kinds it may name travel with the schema as `x-references`, from which come the check for
 * references to nothing, the refusal to remove what others name, and the published JSON Schema.
 */
export function reference(...kinds: readonly [RecordKind, ...RecordKind[]]) {
  return z.uuidv7({ error: 'field.not-an-id' }).meta({ 'x-references': [...kinds] });
}

/** A reference to whoever can export, import, be party to an agreement or receive data. */
export const partyReference = () => reference('entity', 'third-party');

/** Who may see a note or document outside the register: only what is open leaves it in exports; the rest is counted as withheld. */
export const Visibility = z.enum(['open', 'internal', 'privileged']);

/** A remark on a record. */
export const Note = z.strictObject({ text: Text, visibility: Visibility.default('internal') });

/** A document that a record rests on: kept in the register by its SHA-256, or linked where it lies. */
export const LinkedDocument = z.strictObject({
  title: Text,
  place: Text.optional(),
  dated: DaySchema.optional(),
  substance: Text.optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'field.not-a-sha256' })
    .optional(),
  visibility: Visibility.default('internal'),
});
export type LinkedDocument = z.infer<typeof LinkedDocument>;

/** The review of a record: how often, when last and by whom, when next. */
export const Review = z.strictObject({
  everyMonths: z.int().min(1).max(120).optional(),
  last: z.strictObject({ on: DaySchema, by: Text, outcome: Text, evidence: Text.optional() }).optional(),
  next: DaySchema.optional(),
});
export type Review = z.infer<typeof Review>;

/** A person or office to write to. */
export const ContactPoint = z.strictObject({
  name: Text,
  role: Text.optional(),
  address: Text.optional(),
  email: Text.optional(),
  telephone: Text.optional(),
});
export type ContactPoint = z.infer<typeof ContactPoint>;

/** An address with its place on the WGS 84 ellipsoid, in degrees, where that is known. */
export const Place = z.strictObject({
  address: Text.optional(),
  locality: Text.optional(),
  postcode: Text.optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
});
export type Place = z.infer<typeof Place>;

/** A role under data protection law, which belongs to an activity or a transfer and never to a company as such. */
export const Role = z.enum(['controller', 'joint-controller', 'processor']);
export type Role = z.infer<typeof Role>;

/** Kinds of data that change what the law says of them. */
export const DataKind = z.enum([
  'ordinary',
  'special-category',
  'criminal-offence',
  'staff',
  'credit-information',
  'journalistic',
  'political-or-religious-activity',
  'business-contact',
  'health',
]);
export type DataKind = z.infer<typeof DataKind>;

/**
 * What every record carries. `draft` keeps a saved record out of official output; `ended` stays readable. `toBeConfirmed` names fields that
 * rest on general knowledge; `illustrative` marks what was invented for a sample and is not the company's own.
 */
export const commonFields = {
  id: Id,
  status: z.enum(['draft', 'active', 'ended']).default('active'),
  owner: Text.optional(),
  review: Review.optional(),
  documents: z.array(LinkedDocument).default([]),
  notes: z.array(Note).default([]),
  toBeConfirmed: z.array(z.strictObject({ field: Text, why: Text.optional() })).default([]),
  illustrative: z.boolean().default(false),
  copiedFrom: Id.optional(),
};
