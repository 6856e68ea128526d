import * as z from 'zod';
import { DaySchema } from '../days.ts';
import { CountryCode, DataKind, Role, Text, ZoneCode } from '../records/fields.ts';
import { LegalTest } from '../records/assessment.ts';
import { LawQuestion } from '../records/law-answer.ts';
import { MatterKind, PauseKind } from '../records/matter.ts';
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
  /** Kinds of data for which the zone has a law of its own that the pack does not hold. */
  carvesOut: z.array(DataKind).optional(),
});

/** A question of the law to which the transfer's own answer has to be this one. */
export const Asked = z.strictObject({ question: LawQuestion, mustBe: z.enum(['yes', 'no']) });
export type Asked = z.infer<typeof Asked>;

/** What a partial approval asks of the importer: that it is subject to a law, or takes part in a scheme. */
export const ApprovalCondition = z.strictObject({
  scheme: Scheme,
  /** What taking part in the scheme presupposes: a *no* to it is a *no* to the scheme; nothing known of it leaves the scheme's own answer. */
  presupposes: Scheme.optional(),
  /** Staff data count only where the importer's entry covers them. */
  staffDataMustBeCovered: z.boolean().default(false),
  /** A recorded *no* fails the approval, while nothing known says nothing: the scheme's own list already tells who is eligible. */
  onlyNoDecides: z.boolean().default(false),
});

/** A destination that a regime approves: an adequacy decision (EU), regulations under Art 45A (UK), and their like. */
export const Approval = z.strictObject({
  ...factFields,
  id: Text,
  regime: RegimeId,
  country: CountryCode.optional(),
  organisation: Text.optional(),
  /** An approval that follows the importer (a certification) wherever it is. */
  anywhere: z.boolean().optional(),
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
  /** What the transfer itself has to answer for the approval to serve. */
  asks: z.array(Asked).optional(),
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
  'sg-binding-rules',
  'jp-equivalent-system',
  'au-contract',
  'cn-standard-contract',
  'cn-certification',
  'cn-security-assessment',
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
  /** The contract has to name the countries to which the data go (Singapore). */
  mustNameCountries: z.boolean().optional(),
  /** EU clauses serve only with the adaptations to Swiss law. */
  needsSwissAdaptation: z.boolean().optional(),
  /** What the transfer itself has to answer for the instrument to serve. */
  asks: z.array(Asked).optional(),
  /** Said with the answer: what the law asks beyond what any field can test. */
  remark: Text.optional(),
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
  /** The residual ground also wants the authority and the people told. */
  needsNotices: z.boolean().default(false),
  /** Consent counts only where the person was told of the risks; laws that want something else told ask for it. */
  needsRisksTold: z.boolean().default(false),
  /** The ground's own conditions, in words. */
  condition: Text.optional(),
  asks: z.array(Asked).optional(),
});
export type ExceptionRule = z.infer<typeof ExceptionRule>;

/** Something that a regime forbids or restricts outright on some days: to a destination, or to importers that a scheme marks, wherever they are. */
export const OutrightRestriction = z.strictObject({
  ...factFields,
  id: Text,
  regime: RegimeId,
  act: Text,
  country: CountryCode.optional(),
  ofImporters: Scheme.optional(),
  citation: Text,
  /** It applies only where the transfer answers so: another answer lifts it, none asks for judgement. */
  asks: z.array(Asked).default([]),
});
export type OutrightRestriction = z.infer<typeof OutrightRestriction>;

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
  /** `mechanism`: an export needs one; `negative-list`: it is allowed unless something on the list of restrictions meets it. */
  model: z.enum(['mechanism', 'negative-list']).default('mechanism'),
  /** The list of approved destinations, where the law has one that the pack does not hold: without another mechanism a person has to look. */
  lacksList: Text.optional(),
  /** The yardsticks of assessments that this law accepts; an older one only for assessments completed before a day. */
  assessmentTests: z.array(z.strictObject({ test: LegalTest, completedBefore: DaySchema.optional() })).default([]),
  /** The exporter's own finding that the destination protects as well, for so many years (Malaysia, s.129(2)). */
  ownFinding: z.strictObject({ test: LegalTest, validYears: z.int().min(1), citation: Text }).optional(),
  /** Said with every mechanism: what the exporter remains answerable for. */
  remark: Text.optional(),
  /** Days on which the pack's rules for this regime can be applied at all: absent where its rules are not in the pack yet. */
  judgedFrom: DaySchema.optional(),
  /** What the pack lacks, so that a person has to judge: beside `judgedFrom`, what would stand is told as the fallback. */
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

/** What has to be done before a clock has run out. */
export const ClockStep = z.enum(['answer', 'acknowledge', 'notify', 'produce-record']);
export type ClockStep = z.infer<typeof ClockStep>;

/** A kind of waiting that stops a clock, on the days on which the law says so. */
const ClockStop = z.strictObject({ ...factFields, kind: PauseKind, citation: Text });

/** A clock that a law sets for a kind of matter received on the days of the fact: months, days or hours, and what stops or extends it. */
export const Clock = z.strictObject({
  ...factFields,
  id: Text,
  regime: RegimeId,
  matter: MatterKind,
  step: ClockStep,
  citation: Text,
  length: z.discriminatedUnion('unit', [
    z.strictObject({ unit: z.literal('months'), number: z.int().min(1) }),
    z.strictObject({ unit: z.literal('days'), number: z.int().min(1) }),
    z.strictObject({ unit: z.literal('hours'), number: z.int().min(1) }),
  ]),
  /** How a span of months is counted. */
  counting: z.literal('corresponding-day').optional(),
  /** By how many further months it may be extended, by a decision within the first span. */
  extensionMonths: z.int().min(1).optional(),
  /** The country whose authority expects it, where no law says so. */
  country: CountryCode.optional(),
  stops: z.array(ClockStop).default([]),
});
export type Clock = z.infer<typeof Clock>;

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
  clocks: z.array(Clock).default([]),
});
export type LawPack = z.infer<typeof LawPack>;
