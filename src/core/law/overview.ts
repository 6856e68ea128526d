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
  Standing,
  StateOnDay,
  UnconfirmedFact,
} from './overview-shape.ts';
import type { Approval, Instrument, Regime, RegimeId } from './pack.ts';

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
      .toSorted(earlierFirst)
      .map((approval) => approvalView(law, approval, day))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
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
