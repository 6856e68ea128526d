import { isWithin } from '../days.ts';
import type { Day, Validity } from '../days.ts';
import type { DataKind, Role } from '../records/fields.ts';
import type { Scheme } from '../records/status-fact.ts';
import type { ExceptionGround } from '../records/transfer.ts';
import { factsOf } from './facts.ts';
import type { Fact } from './facts.ts';
import type { AuthorityOnDay, Law, Side } from './law.ts';
import type { Approval, Grade, Instrument, Regime, RegimeId } from './pack.ts';

/** How a row stands to the day that is looked at. */
export type StateOnDay = 'in-force' | 'not-yet' | 'ended';

/** Where a row was read, and how far it can be trusted. */
interface Standing {
  readonly grade: Grade;
  readonly asOf: Day;
  readonly sources: readonly string[];
  /** Fields of an otherwise sourced row that rest on general knowledge. */
  readonly unconfirmedFields: readonly string[];
  readonly note: string | null;
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
  readonly conditions: ReadonlyArray<{ readonly scheme: Scheme; readonly staffDataMustBeCovered: boolean }>;
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

export interface RegimeView extends Standing {
  readonly id: RegimeId;
  readonly law: string;
  /** The first day that can be judged; null where the pack lacks the rules, which `lacks` says. */
  readonly judgedFrom: Day | null;
  readonly lacks: string | null;
  readonly countries: readonly string[];
  readonly zones: readonly string[];
  readonly reachesRoles: readonly Role[];
  readonly leavesOut: readonly DataKind[];
  /** The articles as they stood that day; null where the pack has none. */
  readonly articles: Readonly<
    Record<'general' | 'approval' | 'safeguards' | 'assessment' | 'exceptions', string>
  > | null;
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

function stateOn(day: Day, span: Validity): StateOnDay {
  if (isWithin(day, span)) return 'in-force';
  return span.validFrom !== undefined && day < span.validFrom ? 'not-yet' : 'ended';
}

function standing({ grade, asOf, sources, unconfirmedFields, note }: Fact): Standing {
  return { grade, asOf, sources, unconfirmedFields: unconfirmedFields ?? [], note: note ?? null };
}

function spanOn(day: Day, span: Validity) {
  return { state: stateOn(day, span), from: span.validFrom ?? null, to: span.validTo ?? null };
}

function approvalView(law: Law, approval: Approval, day: Day): ApprovalView {
  const { country } = approval;
  return {
    id: approval.id,
    country: country ?? null,
    name: country === undefined ? (approval.organisation ?? '') : law.nameOf(country),
    act: approval.act,
    citation: approval.citation,
    ...spanOn(day, approval),
    conditions: approval.conditions,
    excludes: approval.excludes,
    limit: approval.limit ?? null,
    contested: approval.contested.filter(({ since }) => since <= day).map(({ event }) => event),
    ...standing(approval),
  };
}

function instrumentView(instrument: Instrument, day: Day): InstrumentView {
  const versions = instrument.versions.map((version) => ({
    version: version.version,
    ...spanOn(day, version),
    concludedUntil: version.concludedUntil ?? null,
    ...standing(version),
  }));
  return { id: instrument.id, name: instrument.name, citation: instrument.citation, versions, ...standing(instrument) };
}

function articlesOn(law: Law, id: RegimeId, day: Day): RegimeView['articles'] {
  const found = law.articles(id, day);
  if (found === undefined) return null;
  const { general, approval, safeguards, assessment, exceptions } = found;
  return { general, approval, safeguards, assessment, exceptions };
}

function regimeView(law: Law, regime: Regime, day: Day): RegimeView {
  const { id } = regime;
  const approvals = law.pack.approvals.filter((approval) => approval.regime === id);
  return {
    id,
    law: regime.law,
    judgedFrom: regime.judgedFrom ?? null,
    lacks: regime.lacks ?? null,
    countries: regime.countries,
    zones: regime.zones,
    reachesRoles: regime.reachesRoles,
    leavesOut: regime.leavesOut,
    articles: articlesOn(law, id, day),
    approvals: approvals
      .map((approval) => approvalView(law, approval, day))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || (a.from ?? '').localeCompare(b.from ?? '')),
    instruments: law.instruments(id).map((instrument) => instrumentView(instrument, day)),
    exceptions: law.pack.exceptions
      .filter((rule) => rule.regime === id)
      .map((rule) => ({
        ground: rule.ground,
        citation: rule.citation,
        bearsRecurringUse: rule.bearsRecurringUse,
        ...standing(rule),
      })),
    ...standing(regime),
  };
}

function reviewOn(law: Law, day: Day): LawOverview['review'] {
  return law.pack.territories.flatMap(({ code }) =>
    (['uk', 'eu'] as const).flatMap((side) => {
      const found = law.side(code, side, day);
      return found?.review === true ? [{ country: code, name: law.nameOf(code), side, basis: found.basis }] : [];
    }),
  );
}

function unconfirmedFacts(law: Law): UnconfirmedFact[] {
  return factsOf(law.pack).flatMap(({ path, subject, fact }) => {
    const whole = fact.grade === 'unconfirmed';
    const fields = whole ? [] : (fact.unconfirmedFields ?? []);
    if (!whole && fields.length === 0) return [];
    return [{ path, subject: subject ?? null, fields, note: fact.note ?? null }];
  });
}

/**
 * What the law pack says on a day, regime by regime: what it can judge and what it lacks, approved destinations with their conditions, instruments with
 * their versions, exceptions, and every fact that nobody confirmed.
 */
export function lawOverview(law: Law, on: Day): LawOverview {
  const { pack } = law;
  const unconfirmed = unconfirmedFacts(law);
  const wholly = unconfirmed.filter(({ fields }) => fields.length === 0).length;
  return {
    on,
    lawPack: { version: pack.version, asOf: pack.asOf, caution: pack.caution },
    regimes: pack.regimes.map((regime) => regimeView(law, regime, on)),
    review: reviewOn(law, on),
    authorities: pack.authorities.flatMap(({ country, zone }) => {
      const authority = law.authority(country, zone, on);
      return authority === undefined ? [] : [{ country, zone: zone ?? null, ...authority }];
    }),
    counts: {
      territories: pack.territories.length,
      facts: factsOf(pack).length,
      unconfirmed: wholly,
      partlyUnconfirmed: unconfirmed.length - wholly,
    },
    unconfirmed,
    sources: pack.sources,
  };
}
