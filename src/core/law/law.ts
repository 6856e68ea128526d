import { addDays, isWithin } from '../days.ts';
import type { Day, Validity } from '../days.ts';
import type { ExceptionGround } from '../records/transfer.ts';
import { NO_OWN_FACTS } from './own-facts.ts';
import type { OwnFacts } from './own-facts.ts';
import type { Approval, Instrument, LawPack, Regime, RegimeId, TerritorySide } from './pack.ts';

/** The two regimes that the territory table knows sides for. */
export type Side = 'uk' | 'eu';

/** The law pack, indexed for asking. Made once per pack: every rule takes it as an argument. */
export interface Law {
  readonly pack: LawPack;
  /** What of the pack is the register's own. */
  readonly own: OwnFacts;
  /** The law before the register last took over a pack, and the day on which it did: what the worklist compares with. */
  readonly before?: { readonly law: Law; readonly since: Day } | undefined;
  /** The name of a territory as people read it; the code where the name is not known. */
  readonly nameOf: (code: string) => string;
  /** How the territory stands to that side on that day; undefined where the pack does not know the code or the day. */
  readonly side: (code: string, side: Side, day: Day) => TerritorySide | undefined;
  readonly regime: (id: RegimeId) => Regime | undefined;
  /** The articles of the regime as they stood that day. */
  readonly articles: (id: RegimeId, day: Day) => Regime['articles'][number] | undefined;
  /**
   * Approvals of the destination (a territory's code, or an organisation by any of its names) under the regime, of any day, oldest first; those that
   * follow the importer anywhere come last.
   */
  readonly approvals: (id: RegimeId, destination: string) => readonly Approval[];
  readonly instruments: (id: RegimeId) => readonly Instrument[];
  readonly exception: (id: RegimeId, ground: ExceptionGround) => LawPack['exceptions'][number] | undefined;
  readonly zone: (code: string) => LawPack['zones'][number] | undefined;
  /** The supervisory authority of a place, with the name that it has that day. */
  readonly authority: (country: string, zone: string | undefined, day: Day) => AuthorityOnDay | undefined;
  /** Days on which anything in the pack begins or has just ended, sorted: a verdict can change on no other day of the pack's. */
  readonly changeDays: readonly Day[];
}

export interface AuthorityOnDay {
  readonly id: string;
  readonly legalName: string;
  readonly displayName: string;
  readonly website: string | undefined;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(items, keyOf);
}

/** A destination as approvals are looked up: organisations are named by people, who care neither for case nor for spaces. */
function destinationKey(id: RegimeId, destination: string): string {
  return `${id} ${destination.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase()}`;
}

/** Orders spans by their first day, those without one first. */
export function earlierFirst(a: Validity, b: Validity): number {
  const [first, second] = [a.validFrom ?? '', b.validFrom ?? ''];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function approvalsByDestination(approvals: readonly Approval[]): ReadonlyMap<string, readonly Approval[]> {
  const byKey = new Map<string, Approval[]>();
  for (const approval of approvals) {
    const names = [approval.country, approval.organisation, ...(approval.alsoNamed ?? [])].filter(
      (name) => name !== undefined,
    );
    for (const key of new Set(names.map((name) => destinationKey(approval.regime, name)))) {
      byKey.set(key, [...(byKey.get(key) ?? []), approval]);
    }
  }
  for (const list of byKey.values()) list.sort(earlierFirst);
  return byKey;
}

/** Fields that hold a first day without belonging to a span. */
const FIRST_DAYS: ReadonlySet<string> = new Set(['since', 'judgedFrom', 'assessmentFrom']);

/** Every first day of a span and every day after its last one, anywhere inside the value. */
function collectChangeDays(value: unknown, days: Set<Day>): void {
  if (Array.isArray(value)) {
    for (const item of value) collectChangeDays(item, days);
  } else if (typeof value === 'object' && value !== null) {
    const { validFrom, validTo } = value as Validity;
    if (validFrom !== undefined) days.add(validFrom);
    if (validTo !== undefined) days.add(addDays(validTo, 1));
    for (const [name, inner] of Object.entries(value)) {
      if (FIRST_DAYS.has(name)) days.add(inner as Day);
      else collectChangeDays(inner, days);
    }
  }
}

/**
 * Indexes a law pack.
 * @param names names of territories by code, from the geography data
 * @param own what of the pack is the register's own
 */
export function lawOf(pack: LawPack, names: ReadonlyMap<string, string>, own: OwnFacts = NO_OWN_FACTS): Law {
  const territories = new Map(pack.territories.map((territory) => [territory.code, territory]));
  const regimes = new Map(pack.regimes.map((regime) => [regime.id, regime]));
  const approvals = approvalsByDestination(pack.approvals);
  const anywhere = grouped(
    pack.approvals.filter((approval) => approval.anywhere === true),
    (approval) => approval.regime,
  );
  const instruments = grouped(pack.instruments, (instrument) => instrument.regime);
  const exceptions = new Map(pack.exceptions.map((rule) => [`${rule.regime} ${rule.ground}`, rule]));
  const zones = new Map(pack.zones.map((zone) => [zone.code, zone]));
  const days = new Set<Day>();
  // Clocks of matters change no verdict.
  const { clocks: _clocks, ...judging } = pack;
  collectChangeDays(judging, days);
  return {
    pack,
    own,
    nameOf: (code) => names.get(code) ?? code,
    side: (code, side, day) => territories.get(code)?.[side].find((span) => isWithin(day, span)),
    regime: (id) => regimes.get(id),
    articles: (id, day) => regimes.get(id)?.articles.find((articles) => isWithin(day, articles)),
    approvals: (id, destination) => [
      ...(approvals.get(destinationKey(id, destination)) ?? []),
      ...(anywhere.get(id) ?? []),
    ],
    instruments: (id) => instruments.get(id) ?? [],
    exception: (id, ground) => exceptions.get(`${id} ${ground}`),
    zone: (code) => zones.get(code),
    authority: (country, zone, day) => {
      const authority =
        pack.authorities.find((candidate) => candidate.country === country && candidate.zone === zone) ??
        pack.authorities.find((candidate) => candidate.country === country && candidate.zone === undefined);
      const name = authority?.names.find((span) => isWithin(day, span));
      if (authority === undefined || name === undefined) return undefined;
      return { id: authority.id, legalName: name.legalName, displayName: name.displayName, website: authority.website };
    },
    changeDays: [...days].toSorted(),
  };
}
