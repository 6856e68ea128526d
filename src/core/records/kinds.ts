import type * as z from 'zod';
import { AcceptedRisk } from './accepted-risk.ts';
import { ProcessingActivity } from './activity.ts';
import { Agreement } from './agreement.ts';
import { TransferAssessment } from './assessment.ts';
import { Contact } from './contact.ts';
import { GroupEntity } from './entity.ts';
import type { RecordKind } from './fields.ts';
import { LawEntry } from './law-entry.ts';
import { Matter } from './matter.ts';
import { Notice } from './notice.ts';
import { RoutingPolicy } from './policy.ts';
import { Postponement } from './postponement.ts';
import { ThirdParty } from './third-party.ts';
import { Transfer } from './transfer.ts';

/** The record type of each kind. */
export interface RecordOf {
  readonly entity: GroupEntity;
  readonly 'third-party': ThirdParty;
  readonly agreement: Agreement;
  readonly activity: ProcessingActivity;
  readonly transfer: Transfer;
  readonly assessment: TransferAssessment;
  readonly contact: Contact;
  readonly notice: Notice;
  readonly policy: RoutingPolicy;
  readonly matter: Matter;
  readonly 'accepted-risk': AcceptedRisk;
  readonly 'law-entry': LawEntry;
  readonly postponement: Postponement;
}
export type AnyRecord = RecordOf[RecordKind];

/** What the program knows of a kind of record. A new kind starts here. */
export interface KindDescription<K extends RecordKind = RecordKind> {
  readonly kind: K;
  /** Its list in the register's JSON and in a snapshot. */
  readonly list: string;
  /** Its name on the command line. */
  readonly plural: string;
  readonly schema: z.ZodType<RecordOf[K]>;
  /** What a person calls the record. */
  readonly nameOf: (record: RecordOf[K]) => string;
}

function describe<K extends RecordKind>(description: KindDescription<K>): KindDescription<K> {
  return description;
}

/** Every kind, in the order of the register's JSON. */
export const KINDS = {
  entity: describe<'entity'>({
    kind: 'entity',
    list: 'entities',
    plural: 'entities',
    schema: GroupEntity,
    nameOf: (r) => r.legalName,
  }),
  'third-party': describe<'third-party'>({
    kind: 'third-party',
    list: 'thirdParties',
    plural: 'third-parties',
    schema: ThirdParty,
    nameOf: (r) => r.legalName,
  }),
  agreement: describe<'agreement'>({
    kind: 'agreement',
    list: 'agreements',
    plural: 'agreements',
    schema: Agreement,
    nameOf: (r) => r.title,
  }),
  activity: describe<'activity'>({
    kind: 'activity',
    list: 'activities',
    plural: 'activities',
    schema: ProcessingActivity,
    nameOf: (r) => r.title,
  }),
  transfer: describe<'transfer'>({
    kind: 'transfer',
    list: 'transfers',
    plural: 'transfers',
    schema: Transfer,
    nameOf: (r) => r.title,
  }),
  assessment: describe<'assessment'>({
    kind: 'assessment',
    list: 'assessments',
    plural: 'assessments',
    schema: TransferAssessment,
    nameOf: (r) => r.title,
  }),
  contact: describe<'contact'>({
    kind: 'contact',
    list: 'contacts',
    plural: 'contacts',
    schema: Contact,
    nameOf: (r) => [r.firstName, r.lastName].filter((part) => part !== undefined).join(' ') || r.organisation,
  }),
  notice: describe<'notice'>({
    kind: 'notice',
    list: 'notices',
    plural: 'notices',
    schema: Notice,
    nameOf: (r) => r.title,
  }),
  policy: describe<'policy'>({
    kind: 'policy',
    list: 'policies',
    plural: 'policies',
    schema: RoutingPolicy,
    nameOf: (r) => r.title,
  }),
  matter: describe<'matter'>({
    kind: 'matter',
    list: 'matters',
    plural: 'matters',
    schema: Matter,
    nameOf: (r) => r.title,
  }),
  'accepted-risk': describe<'accepted-risk'>({
    kind: 'accepted-risk',
    list: 'acceptedRisks',
    plural: 'accepted-risks',
    schema: AcceptedRisk,
    nameOf: (r) => r.title,
  }),
  'law-entry': describe<'law-entry'>({
    kind: 'law-entry',
    list: 'lawEntries',
    plural: 'law-entries',
    schema: LawEntry,
    nameOf: (r) => r.title,
  }),
  postponement: describe<'postponement'>({
    kind: 'postponement',
    list: 'postponements',
    plural: 'postponements',
    schema: Postponement,
    nameOf: (r) => r.title,
  }),
} as const;

/** The description of a kind, typed loosely for code that treats all kinds alike. */
export function kindDescription(kind: RecordKind): KindDescription {
  return KINDS[kind] as unknown as KindDescription;
}

/** What a person calls the record. */
export function nameOfRecord(kind: RecordKind, record: AnyRecord): string {
  return kindDescription(kind).nameOf(record);
}
