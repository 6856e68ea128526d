import * as z from 'zod';
import { DaySchema } from '../days.ts';
import { PAPER_FIELDS, PAPER_KINDS } from './paper-fields.ts';
import { commonFields, Known, partyReference, reference, Role, Text } from './fields.ts';

/** One who is bound by an agreement, in which role, how, and from when to when. */
export const AgreementParty = z.strictObject({
  party: partyReference(),
  roles: z.array(Role).default([]),
  howBound: z.enum(['signed', 'incorporated-by-reference', 'acceded', 'not-yet-bound']),
  joined: DaySchema.optional(),
  left: DaySchema.optional(),
  signatory: Text.optional(),
});

/** What Art 28(3) asks of the terms with a processor, point by point; `head` is its opening sentence. */
export const ProcessorTerms = z.strictObject({
  kind: z.literal('processor-terms'),
  head: Known.default('not-known'),
  a: Known.default('not-known'),
  b: Known.default('not-known'),
  c: Known.default('not-known'),
  d: Known.default('not-known'),
  e: Known.default('not-known'),
  f: Known.default('not-known'),
  g: Known.default('not-known'),
  h: Known.default('not-known'),
  subProcessorAuthorisation: z.enum(['specific', 'general', 'none', 'not-known']).default('not-known'),
  noticeDays: z.int().min(0).optional(),
});

const JointControllerArrangement = z.strictObject({
  kind: z.literal('joint-controller-arrangement'),
  responsibilitiesSet: Known.default('not-known'),
  essenceMadeAvailable: Known.default('not-known'),
  contactPoint: Text.optional(),
});

const InternationalDataTransferAgreement = z.strictObject({
  kind: z.literal('uk-idta'),
  version: Text,
  tablesComplete: Known.default('not-known'),
  exporterRole: Role.optional(),
  importerRole: Role.optional(),
});

/** EU standard contractual clauses; `version` is the decision ('2021/914', or the old '2001/497/EC' and '2010/87/EU'). */
const EuStandardContractualClauses = z.strictObject({
  kind: z.literal('eu-scc'),
  version: Text,
  modules: z.array(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])).default([]),
  annexesComplete: Known.default('not-known'),
  dockingClause: Known.default('not-known'),
  subProcessorAuthorisation: z.enum(['specific', 'general', 'not-applicable', 'not-known']).default('not-known'),
  noticeDays: z.int().min(0).optional(),
  independentRedress: Known.default('not-known'),
  competentAuthority: Text.optional(),
  governingLaw: Text.optional(),
  courts: Text.optional(),
  swissAdaptation: Known.default('not-known'),
});

/** The UK Addendum counts only together with EU clauses in the same agreement, whose module has to fit. */
const UkAddendum = z.strictObject({
  kind: z.literal('uk-addendum'),
  version: Text,
  tablesComplete: Known.default('not-known'),
});

const BindingCorporateRules = z.strictObject({
  kind: z.enum(['uk-bcr', 'eu-bcr']),
  form: z.enum(['controller', 'processor']),
  approvedOn: DaySchema.optional(),
  approvedBy: Text.optional(),
  version: Text.optional(),
});

const OtherTransferContract = z.strictObject({
  kind: z.enum([
    'difc-scc',
    'adgm-scc',
    'uae-art-23-contract',
    'my-contract',
    'sg-contract',
    'sg-binding-rules',
    'jp-equivalent-system',
    'au-contract',
    'cn-standard-contract',
    'cn-certification',
    'cn-security-assessment',
    'other-contract',
  ]),
  version: Text.optional(),
  /** Singapore, PDP Regulations 2021 reg 11: the contract names the countries. */
  namesTheCountries: Known.default('not-known'),
});

/** What one agreement serves as; the same paper may serve as several things. */
export const ServesAs = z.discriminatedUnion('kind', [
  JointControllerArrangement,
  ProcessorTerms,
  InternationalDataTransferAgreement,
  EuStandardContractualClauses,
  UkAddendum,
  BindingCorporateRules,
  OtherTransferContract,
]);
export type ServesAs = z.infer<typeof ServesAs>;

/** One field of a paper as it was signed: whom it is about, by id, where it is about one of several, and what it states. */
export const SignedFact = z.strictObject({
  about: Text.optional(),
  field: z.enum(PAPER_FIELDS),
  values: z.array(Text).default([]),
});
export type SignedFact = z.infer<typeof SignedFact>;

/** The tables of a form as they were when it was signed, to be compared with the records later. */
export const SignedPaper = z.strictObject({
  paper: z.enum(PAPER_KINDS),
  signedOn: DaySchema,
  facts: z.array(SignedFact).default([]),
});
export type SignedPaper = z.infer<typeof SignedPaper>;

/** A paper that binds two or more parties. One group agreement is one record, whoever accedes to it later. */
export const Agreement = z.strictObject({
  ...commonFields,
  title: Text,
  parties: z.array(AgreementParty).default([]),
  servesAs: z.array(ServesAs).default([]),
  concludedOn: DaySchema.optional(),
  validFrom: DaySchema.optional(),
  validTo: DaySchema.optional(),
  noticeDays: z.int().min(0).optional(),
  governingLaw: Text.optional(),
  schedule: z.array(reference('transfer')).default([]),
  signedPapers: z.array(SignedPaper).default([]),
});
export type Agreement = z.infer<typeof Agreement>;
