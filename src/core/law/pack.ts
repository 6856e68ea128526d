import * as z from 'zod';
import { DaySchema } from '../days.ts';
import { CountryCode, DataKind, Role, Text, ZoneCode } from '../records/fields.ts';
import { Scheme } from '../records/status-fact.ts';
import { ExceptionGround } from '../records/transfer.ts';

/** The version of the law pack format that this program reads. */
export const LAW_PACK_FORMAT = 1;

/**
 * How far a fact can be trusted: `primary`, read from the instrument or the regulator's page; `secondary`, from practitioners; `note`, a dated research note
 * that quotes the instrument; `compendium`, a machine-written collection, used only where corroborated; `unconfirmed`, general knowledge.
 */
export const Grade = z.enum(['primary', 'secondary', 'note', 'compendium', 'unconfirmed']);
export type Grade = z.infer<typeof Grade>;

/** What every fact of law carries: where it was read, how far it can be trusted, as of when, and from when to when it holds. */
const factFields = {
  sources: z.array(Text).default([]),
  grade: Grade,
  asOf: DaySchema,
  validFrom: DaySchema.optional(),
  validTo: DaySchema.optional(),
  note: Text.optional(),
  /** Fields that rest on general knowledge within a fact whose rest was read somewhere. */
  unconfirmedFields: z.array(Text).optional(),
};

/** The laws under which a transfer is judged. `unlisted` stands for a law that the pack does not hold. */
export const RegimeId = z.enum([
  'uk-gdpr',
  'eu-gdpr',
  'ch-fadp',
  'my-pdpa',
  'ae-pdpl',
  'difc',
  'adgm',
  'jp-appi',
  'sg-pdpa',
  'au-privacy-act',
  'in-dpdp',
  'cn-pipl',
  'us-28-cfr-202',
  'unlisted',
]);
export type RegimeId = z.infer<typeof RegimeId>;

/**
 * How a territory stands to one of the two regimes for a span of days. `inside`: the regime's own law applies there, so that going there is
 * no restricted transfer. `part-of`: treated as the named territory, whose approval it shares. `outside`: a destination of its own.
 * `review`: a person has to decide; until then it is treated as said beside it.
 */
export const TerritorySide = z.strictObject({
  ...factFields,
  side: z.enum(['inside', 'part-of', 'outside']),
  partOf: CountryCode.optional(),
  review: z.boolean().default(false),
  basis: Text,
});
export type TerritorySide = z.infer<typeof TerritorySide>;

/** A territory with its United Kingdom side and its EU and EEA side, each as a series of spans without gap or overlap. */
export const Territory = z.strictObject({
  code: CountryCode,
  uk: z.array(TerritorySide).min(1),
  eu: z.array(TerritorySide).min(1),
});
export type Territory = z.infer<typeof Territory>;

/** A zone within a country: whether it has a data protection law of its own, and which. */
export const Zone = z.strictObject({
  ...factFields,
  code: ZoneCode,
  country: CountryCode,
  name: Text,
  /** The regime of the zone's own law; absent where the law of the country applies. */
  regime: RegimeId.optional(),
  /** Whether a person has to decide how transfers to the zone stand, because it differs from its country. */
  review: z.boolean().optional(),
});

/** What a partial approval asks of the importer: that it is subject to a law, or takes part in a scheme. */
export const ApprovalCondition = z.strictObject({
  scheme: Scheme,
  /** What taking part in the scheme presupposes: a *no* to it is a *no* to the scheme; nothing known of it leaves the scheme's own answer. */
  presupposes: Scheme.optional(),
  /** Staff data count only where the importer's entry covers them. */
  staffDataMustBeCovered: z.boolean().default(false),
});

/** A destination that a regime approves: an adequacy decision (EU), regulations under Art 45A (UK), and their like. */
export const Approval = z.strictObject({
  ...factFields,
  id: Text,
  regime: RegimeId,
  country: CountryCode.optional(),
  organisation: Text.optional(),
  /** Other names under which a transfer may name the organisation. */
  alsoNamed: z.array(Text).optional(),
  act: Text,
  citation: Text,
  /** All of these must hold of the importer; none means that the whole territory is approved. */
  conditions: z.array(ApprovalCondition).default([]),
  /** Kinds of data that the approval leaves out. */
  excludes: z.array(DataKind).default([]),
  /** Kinds of data that the exporter has to label as sensitive, because the destination's rules define them more narrowly. */
  mustBeLabelled: z.array(DataKind).optional(),
  /** Territories of exporters for whom it is not known whether the approval applies yet (the EEA takes EU decisions over one by one). */
  notYetFor: z.array(CountryCode).optional(),
  /** A limit that no field can test, said with the answer. */
  limit: Text.optional(),
  /** Events by which the approval is contested: it stands, flagged, and wants a fallback. */
  contested: z.array(z.strictObject({ since: DaySchema, event: Text, sources: z.array(Text).default([]) })).default([]),
});
export type Approval = z.infer<typeof Approval>;

/** The kinds of agreement that can carry a transfer, as `ServesAs` names them. */
export const InstrumentKind = z.enum([
  'uk-idta',
  'uk-addendum',
  'eu-scc',
  'uk-bcr',
  'eu-bcr',
  'difc-scc',
  'adgm-scc',
  'uae-art-23-contract',
  'my-contract',
  'sg-contract',
]);
export type InstrumentKind = z.infer<typeof InstrumentKind>;

/** A kind of safeguard that a regime accepts, with its versions and the days on which each serves. */
export const Instrument = z.strictObject({
  ...factFields,
  id: Text,
  regime: RegimeId,
  kind: InstrumentKind,
  name: Text,
  citation: Text,
  /** The kind that has to stand in the same agreement for this one to count (EU clauses beside the UK Addendum). */
  together: InstrumentKind.optional(),
  versions: z
    .array(
      z.strictObject({
        ...factFields,
        version: Text,
        /** Other notations of the same version. */
        alsoWritten: z.array(Text).optional(),
        /** The last day on which an agreement of this version could still be concluded. */
        concludedUntil: DaySchema.optional(),
      }),
    )
    .min(1),
  needsAssessment: z.boolean(),
  /** The first day on which the law asks for the assessment, where that is later than the instrument itself. */
  assessmentFrom: DaySchema.optional(),
});
export type Instrument = z.infer<typeof Instrument>;

/** Which roles each module of the EU clauses fits. */
export const SccModule = z.strictObject({
  ...factFields,
  module: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  exporterRoles: z.array(Role).min(1),
  importerRoles: z.array(Role).min(1),
  citation: Text,
});

/** A ground of exception under a regime, and whether it can bear use that recurs. */
export const ExceptionRule = z.strictObject({
  ...factFields,
  regime: RegimeId,
  ground: ExceptionGround,
  citation: Text,
  bearsRecurringUse: z.boolean(),
  /** The residual ground wants its assessment in the Article 30 record. */
  needsEntryInRecord: z.boolean().default(false),
});
export type ExceptionRule = z.infer<typeof ExceptionRule>;

/** Something that a regime forbids or restricts outright on some days. */
export const OutrightRestriction = z.strictObject({
  ...factFields,
  id: Text,
  regime: RegimeId,
  country: CountryCode,
  citation: Text,
  excludes: z.array(DataKind).default([]),
});

/** The articles of a regime as they stood for a span of days: their numbers change, and so do the words for them. */
export const RegimeArticles = z.strictObject({
  ...factFields,
  general: Text,
  approval: Text,
  safeguards: Text,
  assessment: Text,
  exceptions: Text,
  restriction: Text.optional(),
});

/** A regime: its law, from when the pack knows it, whom and which data it reaches, and what the pack lacks of it. */
export const Regime = z.strictObject({
  ...factFields,
  id: RegimeId,
  law: Text,
  /** Territories whose establishment brings an exporter under this regime; the UK's and the EU's come from the territory table. */
  countries: z.array(CountryCode).default([]),
  zones: z.array(ZoneCode).default([]),
  /** The roles of exporter that the regime binds. */
  reachesRoles: z.array(Role).min(1),
  /** Kinds of data that the regime leaves out. */
  leavesOut: z.array(DataKind).default([]),
  /** Days on which the pack's rules for this regime can be applied at all: absent where its rules are not in the pack yet. */
  judgedFrom: DaySchema.optional(),
  /** What the pack lacks, for a regime that cannot be judged. */
  lacks: Text.optional(),
  articles: z.array(RegimeArticles).default([]),
});
export type Regime = z.infer<typeof Regime>;

/** A supervisory authority with its names through time: the one that the statute uses and the one that people see. */
export const Authority = z.strictObject({
  id: Text,
  country: CountryCode,
  zone: ZoneCode.optional(),
  regimes: z.array(RegimeId).default([]),
  website: Text.optional(),
  names: z.array(z.strictObject({ ...factFields, legalName: Text, displayName: Text })).min(1),
});
export type Authority = z.infer<typeof Authority>;

export const Source = z.strictObject({ title: Text, address: Text, dated: Text, reliability: Grade.optional() });

/** The law as dated data: every fact with its validity, sources, grade and as-of day. */
export const LawPack = z.strictObject({
  formatVersion: z.literal(LAW_PACK_FORMAT),
  version: Text,
  /** The day to which the pack as a whole was checked. */
  asOf: DaySchema,
  caution: Text,
  sources: z.record(z.string(), Source),
  territories: z.array(Territory),
  zones: z.array(Zone),
  regimes: z.array(Regime),
  approvals: z.array(Approval),
  instruments: z.array(Instrument),
  sccModules: z.array(SccModule),
  exceptions: z.array(ExceptionRule),
  restrictions: z.array(OutrightRestriction),
  authorities: z.array(Authority),
});
export type LawPack = z.infer<typeof LawPack>;
