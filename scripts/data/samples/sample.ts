import type * as z from 'zod';
import type { AcceptedRisk } from '../../../src/core/records/accepted-risk.ts';
import type { ProcessingActivity } from '../../../src/core/records/activity.ts';
import type { Agreement } from '../../../src/core/records/agreement.ts';
import type { TransferAssessment } from '../../../src/core/records/assessment.ts';
import type { Contact } from '../../../src/core/records/contact.ts';
import type { GroupEntity } from '../../../src/core/records/entity.ts';
import type { LawEntry } from '../../../src/core/records/law-entry.ts';
import type { Matter } from '../../../src/core/records/matter.ts';
import type { Notice } from '../../../src/core/records/notice.ts';
import type { RoutingPolicy } from '../../../src/core/records/policy.ts';
import type { ThirdParty } from '../../../src/core/records/third-party.ts';
import type { Transfer } from '../../../src/core/records/transfer.ts';

/** Records as a person writes them for a sample: what has a default may be left out. */
export type Entities = ReadonlyArray<z.input<typeof GroupEntity>>;
export type ThirdParties = ReadonlyArray<z.input<typeof ThirdParty>>;
export type Agreements = ReadonlyArray<z.input<typeof Agreement>>;
export type Activities = ReadonlyArray<z.input<typeof ProcessingActivity>>;
export type Transfers = ReadonlyArray<z.input<typeof Transfer>>;
export type Assessments = ReadonlyArray<z.input<typeof TransferAssessment>>;
export type Contacts = ReadonlyArray<z.input<typeof Contact>>;
export type Notices = ReadonlyArray<z.input<typeof Notice>>;
export type Policies = ReadonlyArray<z.input<typeof RoutingPolicy>>;
export type Matters = ReadonlyArray<z.input<typeof Matter>>;
export type AcceptedRisks = ReadonlyArray<z.input<typeof AcceptedRisk>>;
export type LawEntries = ReadonlyArray<z.input<typeof LawEntry>>;

/** A sample register as it is written here: the register's own lines, then one list per kind. */
export interface Sample {
  readonly register: {
    readonly name: string;
    readonly about: string;
    /** The day as of which the sample is told. */
    readonly sampleDay: string;
  };
  readonly entities: Entities;
  readonly thirdParties: ThirdParties;
  readonly agreements: Agreements;
  readonly activities: Activities;
  readonly transfers: Transfers;
  readonly assessments: Assessments;
  readonly contacts: Contacts;
  readonly notices: Notices;
  readonly policies: Policies;
  readonly matters: Matters;
  readonly acceptedRisks: AcceptedRisks;
  readonly lawEntries?: LawEntries;
}
