import type { Day } from '../days.ts';
import type { DataKind, Role } from '../records/fields.ts';
import type { Scheme } from '../records/status-fact.ts';
import type { ExceptionGround } from '../records/transfer.ts';
import type { AuthorityOnDay, Side } from './law.ts';
import type { Asked, Grade, Regime, RegimeId } from './pack.ts';

/** How a row stands to the day that is looked at. */
export type StateOnDay = 'in-force' | 'not-yet' | 'ended';

/** Where a row was read, and how far it can be trusted. */
export interface Standing {
  readonly grade: Grade;
  readonly asOf: Day;
  readonly sources: readonly string[];
  /** Fields of an otherwise sourced row that rest on general knowledge. */
  readonly unconfirmedFields: readonly string[];
  readonly note: string | null;
  /** The register's own entry that says it, where it is not the pack's. */
  readonly own: { readonly entry: string; readonly title: string; readonly reason: string } | null;
}

export interface SpanView {
  readonly state: StateOnDay;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The articles of a law for a span of days. */
export interface ArticlesView extends Standing, SpanView {
  readonly general: string;
  readonly approval: string;
  readonly safeguards: string;
  readonly assessment: string;
  readonly exceptions: string;
}

/** How a territory stands to one side for a span of days. */
export interface SideView extends Standing, SpanView {
  readonly side: 'inside' | 'part-of' | 'outside';
  readonly partOf: string | null;
  readonly review: boolean;
  readonly basis: string;
}

export interface TerritoryView {
  readonly code: string;
  readonly name: string;
  readonly uk: readonly SideView[];
  readonly eu: readonly SideView[];
}

export interface ApprovalView extends Standing {
  readonly id: string;
  /** The territory's code, or null for an organisation. */
  readonly country: string | null;
  readonly name: string;
  readonly act: string;
  readonly citation: string;
  readonly state: StateOnDay;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly conditions: ReadonlyArray<{
    readonly scheme: Scheme;
    readonly staffDataMustBeCovered: boolean;
    readonly onlyNoDecides: boolean;
  }>;
  readonly excludes: readonly DataKind[];
  readonly limit: string | null;
  /** What contests it by that day. */
  readonly contested: readonly string[];
}

export interface VersionView extends Standing {
  readonly version: string;
  readonly state: StateOnDay;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly concludedUntil: Day | null;
}

export interface InstrumentView extends Standing {
  readonly id: string;
  readonly name: string;
  readonly citation: string;
  readonly versions: readonly VersionView[];
}

export interface ExceptionView extends Standing {
  readonly ground: ExceptionGround;
  readonly citation: string;
  readonly bearsRecurringUse: boolean;
}

/** Something that the regime forbids or restricts outright. */
export interface RestrictionView extends Standing, SpanView {
  readonly id: string;
  readonly act: string;
  readonly citation: string;
  /** The territory's code, or null where importers are marked by something else. */
  readonly country: string | null;
  /** A territory by name, or what the importer is marked by. */
  readonly target: string;
  readonly asks: readonly Asked[];
}

export interface RegimeView extends Standing {
  readonly id: RegimeId;
  readonly law: string;
  /** The first day that can be judged; null where the pack lacks the rules, which `lacks` says. */
  readonly judgedFrom: Day | null;
  readonly lacks: string | null;
  /** The list of approved destinations that the pack does not hold. */
  readonly lacksList: string | null;
  readonly model: Regime['model'];
  readonly remark: string | null;
  readonly restrictions: readonly RestrictionView[];
  readonly countries: readonly string[];
  readonly zones: readonly string[];
  readonly reachesRoles: readonly Role[];
  readonly leavesOut: readonly DataKind[];
  /** The articles as they stood that day; null where the pack has none. */
  readonly articles: Readonly<
    Record<'general' | 'approval' | 'safeguards' | 'assessment' | 'exceptions', string>
  > | null;
  /** The same through time, oldest first. */
  readonly articlesByDate: readonly ArticlesView[];
  readonly approvals: readonly ApprovalView[];
  readonly instruments: readonly InstrumentView[];
  readonly exceptions: readonly ExceptionView[];
}

/** A fact that rests on general knowledge: wholly where `fields` is empty, else in those fields. */
export interface UnconfirmedFact {
  readonly path: string;
  readonly subject: string | null;
  readonly fields: readonly string[];
  readonly note: string | null;
}

/** What the law pack says on one day: plain data, ready for JSON. */
export interface LawOverview {
  readonly on: Day;
  readonly lawPack: { readonly version: string; readonly asOf: Day; readonly caution: string };
  readonly regimes: readonly RegimeView[];
  /** Territories where a person has to decide, with the side and the reason. */
  readonly review: ReadonlyArray<{
    readonly country: string;
    readonly name: string;
    readonly side: Side;
    readonly basis: string;
  }>;
  readonly authorities: ReadonlyArray<AuthorityOnDay & { readonly country: string; readonly zone: string | null }>;
  readonly territories: readonly TerritoryView[];
  /** The pack's rows that the register withdrew. */
  readonly withdrawn: ReadonlyArray<{
    readonly list: string;
    readonly row: string;
    readonly entry: string;
    readonly title: string;
    readonly reason: string;
  }>;
  readonly counts: {
    readonly territories: number;
    readonly facts: number;
    readonly unconfirmed: number;
    readonly partlyUnconfirmed: number;
  };
  readonly unconfirmed: readonly UnconfirmedFact[];
  readonly sources: Readonly<
    Record<string, { readonly title: string; readonly address: string; readonly dated: string }>
  >;
}
