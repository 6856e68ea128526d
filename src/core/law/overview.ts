import { isWithin } from '../days.ts';
import type { Day, Validity } from '../days.ts';
import { factsOf } from './facts.ts';
import type { Fact } from './facts.ts';
import { earlierFirst } from './law.ts';
import type { Law } from './law.ts';
import type {
  ApprovalView,
  InstrumentView,
  LawOverview,
  RegimeView,
  RestrictionView,
  SideView,
  Standing,
  StateOnDay,
  TerritoryView,
  UnconfirmedFact,
} from './overview-shape.ts';
import { rowName } from './own-facts.ts';
import type { Approval, Instrument, LawPack, OutrightRestriction, Regime, RegimeId } from './pack.ts';

function stateOn(day: Day, span: Validity): StateOnDay {
  if (isWithin(day, span)) return 'in-force';
  return span.validFrom !== undefined && day < span.validFrom ? 'not-yet' : 'ended';
}

function standing(law: Law, fact: Fact): Standing {
  const { grade, asOf, sources, unconfirmedFields, note } = fact;
  const mark = law.own.rows.get(fact);
  const own = mark === undefined ? null : { entry: mark.entry, title: mark.title, reason: mark.reason };
  return { grade, asOf, sources, unconfirmedFields: unconfirmedFields ?? [], note: note ?? null, own };
}

function spanOn(day: Day, span: Validity) {
  return { state: stateOn(day, span), from: span.validFrom ?? null, to: span.validTo ?? null };
}

/** Where an approval follows the importer, wherever it is. */
const ANYWHERE = '*';

function restrictionView(law: Law, restriction: OutrightRestriction, day: Day): RestrictionView {
  const { id, act, citation, country, ofImporters, asks } = restriction;
  return {
    id,
    act,
    citation,
    country: country ?? null,
    target: country === undefined ? (ofImporters ?? ANYWHERE) : law.nameOf(country),
    ...spanOn(day, restriction),
    asks,
    ...standing(law, restriction),
  };
}

function approvalView(law: Law, approval: Approval, day: Day): ApprovalView {
  const { country } = approval;
  return {
    id: approval.id,
    country: country ?? null,
    name: country === undefined ? (approval.organisation ?? ANYWHERE) : law.nameOf(country),
    act: approval.act,
    citation: approval.citation,
    ...spanOn(day, approval),
    conditions: approval.conditions,
    excludes: approval.excludes,
    limit: approval.limit ?? null,
    contested: approval.contested.filter(({ since }) => since <= day).map(({ event }) => event),
    ...standing(law, approval),
  };
}

function instrumentView(law: Law, instrument: Instrument, day: Day): InstrumentView {
  const versions = instrument.versions.map((version) => ({
    version: version.version,
    ...spanOn(day, version),
    concludedUntil: version.concludedUntil ?? null,
    ...standing(law, version),
  }));
  const { id, name, citation } = instrument;
  return { id, name, citation, versions, ...standing(law, instrument) };
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
    lacksList: regime.lacksList ?? null,
    model: regime.model,
    remark: regime.remark ?? null,
    restrictions: law.pack.restrictions
      .filter((restriction) => restriction.regime === id)
      .map((restriction) => restrictionView(law, restriction, day)),
    countries: regime.countries,
    zones: regime.zones,
    reachesRoles: regime.reachesRoles,
    leavesOut: regime.leavesOut,
    articles: articlesOn(law, id, day),
    articlesByDate: regime.articles.map((articles) => {
      const { general, approval, safeguards, assessment, exceptions } = articles;
      const numbers = { general, approval, safeguards, assessment, exceptions };
      return { ...numbers, ...spanOn(day, articles), ...standing(law, articles) };
    }),
    approvals: approvals
      .toSorted(earlierFirst)
      .map((approval) => approvalView(law, approval, day))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    instruments: law.instruments(id).map((instrument) => instrumentView(law, instrument, day)),
    exceptions: law.pack.exceptions
      .filter((rule) => rule.regime === id)
      .map((rule) => ({
        ground: rule.ground,
        citation: rule.citation,
        bearsRecurringUse: rule.bearsRecurringUse,
        ...standing(law, rule),
      })),
    ...standing(law, regime),
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

function territoryViews(law: Law, day: Day): TerritoryView[] {
  const sides = (spans: LawPack['territories'][number]['uk']): SideView[] =>
    spans.map((span) => ({
      side: span.side,
      partOf: span.partOf ?? null,
      review: span.review,
      basis: span.basis,
      ...spanOn(day, span),
      ...standing(law, span),
    }));
  return law.pack.territories.map(({ code, uk, eu }) => ({
    code,
    name: law.nameOf(code),
    uk: sides(uk),
    eu: sides(eu),
  }));
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
    territories: territoryViews(law, on),
    withdrawn: law.own.withdrawn.map(({ list, row, mark: { entry, title, reason } }) => ({
      list,
      row: rowName(row),
      entry,
      title,
      reason,
    })),
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
