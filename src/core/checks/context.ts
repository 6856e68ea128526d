import { addMonths } from '../days.ts';
import type { Day } from '../days.ts';
import type { TransferAnswer } from '../law/answer.ts';
import type { Law } from '../law/law.ts';
import { legalPersonOf, placeName } from '../law/verdict/case.ts';
import type { ProcessingActivity } from '../records/activity.ts';
import type { Contact } from '../records/contact.ts';
import type { Notice } from '../records/notice.ts';
import { nameById, partyOf } from '../records/snapshot.ts';
import type { Party, Snapshot } from '../records/snapshot.ts';
import type { Transfer } from '../records/transfer.ts';
import { HORIZONS } from './horizons.ts';
import type { Horizons } from './horizons.ts';
import { papersOf } from './papers.ts';
import type { Papers } from './papers.ts';
import { GDPR_REGIMES, isInForce, regimesOfPlace } from './regimes.ts';
import type { GdprRegime } from './regimes.ts';
import { canBeReliedOn, countsOn } from './standing.ts';

/** The two clocks of a check. The snapshot given is already of `asRecorded`. */
export interface CheckDates {
  readonly on: Day;
  readonly asRecorded?: Day | undefined;
}

/** An activity that takes place on the day, and the regimes that reach it. */
export interface ReachedActivity {
  readonly activity: ProcessingActivity;
  readonly regimes: readonly GdprRegime[];
}

/** What every rule reads: the register on the day, indexed once. */
export interface CheckContext {
  readonly snapshot: Snapshot;
  readonly law: Law;
  readonly on: Day;
  readonly asRecorded: Day | undefined;
  readonly horizons: Horizons;
  readonly answers: readonly TransferAnswer[];
  readonly transferOf: (answer: TransferAnswer) => Transfer | undefined;
  /** Transfers that take place on the day. */
  readonly transfers: readonly Transfer[];
  readonly transfersByActivity: ReadonlyMap<string, readonly Transfer[]>;
  /** By exporter and importer as legal persons; see `pairKey`. */
  readonly transfersByPair: ReadonlyMap<string, readonly Transfer[]>;
  readonly activities: readonly ReachedActivity[];
  readonly notices: readonly Notice[];
  /** The contacts whose enquiry, purchases or consent to be written to have ended, one by one: there may be many. */
  readonly contacts: () => Iterable<Contact>;
  readonly papers: Papers;
  readonly party: (id: string) => Party | undefined;
  /** The legal person behind a party: the company, for its branch. */
  readonly person: (id: string) => string;
  readonly name: (id: string) => string;
  readonly names: (ids: Iterable<string>) => string[];
  readonly place: (country: string | undefined, zone?: string) => string;
  /** The regimes that the party's own establishment brings. */
  readonly regimesOfParty: (id: string) => readonly GdprRegime[];
  /** The regimes of the whole group, for findings that belong to no single activity. */
  readonly groupRegimes: readonly GdprRegime[];
  /** The day that many months after. */
  readonly after: (day: Day, months: number) => Day;
}

/** The key of two legal persons, in that order. */
export function pairKey(one: string, other: string): string {
  return `${one} ${other}`;
}

/** Works something out once for each check, for rules that share it. */
export function oncePerCheck<T extends object>(work: (context: CheckContext) => T): (context: CheckContext) => T {
  const known = new WeakMap<CheckContext, T>();
  return (context) => {
    let result = known.get(context);
    if (result === undefined) {
      result = work(context);
      known.set(context, result);
    }
    return result;
  };
}

/** Remembers the answers of a function of one text. */
function remembered<T>(ask: (key: string) => T): (key: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (key) => {
    let entry = known.get(key);
    if (entry === undefined) {
      entry = { answer: ask(key) };
      known.set(key, entry);
    }
    return entry.answer;
  };
}

function groupedBy<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** Those who decide, or act for those who decide: by whose establishment a regime reaches the activity. */
export function actorsOf(activity: ProcessingActivity): readonly string[] {
  if (activity.kind === 'processor') return activity.processors;
  return [...activity.controllers, ...activity.jointControllers.map((joint) => joint.party)];
}

function reached(
  activity: ProcessingActivity,
  law: Law,
  on: Day,
  regimesOfParty: (id: string) => readonly GdprRegime[],
): ReachedActivity {
  const found = new Set<string>(activity.regimes.map((reach) => reach.regime));
  for (const actor of actorsOf(activity)) for (const regime of regimesOfParty(actor)) found.add(regime);
  return { activity, regimes: GDPR_REGIMES.filter((regime) => found.has(regime) && isInForce(law, regime, on)) };
}

/** Indexes the register for the rules, in time linear in its size. */
export function contextOf(
  snapshot: Snapshot,
  law: Law,
  answers: readonly TransferAnswer[],
  { on, asRecorded, horizons = HORIZONS }: CheckDates & { readonly horizons?: Horizons },
  contacts: () => Iterable<Contact> = () => [],
): CheckContext {
  const transfers = snapshot.transfers.filter((transfer) =>
    countsOn(transfer, { validFrom: transfer.from, validTo: transfer.to }, on),
  );
  const activities = snapshot.activities.filter((activity) =>
    countsOn(activity, { validFrom: activity.from, validTo: activity.to }, on),
  );
  const party = (id: string) => partyOf(snapshot, id);
  const person = remembered((id) => {
    const known = party(id);
    return known === undefined ? id : legalPersonOf(snapshot, known);
  });
  const regimesOfParty = remembered((id) => regimesOfPlace(law, party(id)?.record.country, on));
  const name = (id: string) => nameById(snapshot, id);
  const later = remembered((key) => {
    const [day = '', months = ''] = key.split(' ');
    return addMonths(day, Number(months));
  });
  const companies = snapshot.entities.filter((one) =>
    countsOn(one, { validFrom: one.existsFrom, validTo: one.existsTo }, on),
  );
  const group = new Set(companies.flatMap(({ id }) => regimesOfParty(id)));
  return {
    snapshot,
    law,
    on,
    asRecorded,
    horizons,
    answers,
    transferOf: (answer) => {
      const kept = snapshot.byId.get(answer.transfer);
      return kept?.kind === 'transfer' ? (kept.record as Transfer) : undefined;
    },
    transfers,
    transfersByActivity: groupedBy(transfers, (transfer) => transfer.activities),
    transfersByPair: groupedBy(transfers, (transfer) => [
      pairKey(person(transfer.exporter), person(transfer.importer)),
    ]),
    activities: activities.map((activity) => reached(activity, law, on, regimesOfParty)),
    notices: snapshot.notices.filter((notice) =>
      canBeReliedOn(notice, { validFrom: notice.inForceFrom, validTo: notice.inForceTo }, on),
    ),
    contacts,
    papers: papersOf(snapshot, on),
    party,
    person,
    name,
    names: (ids) => [...new Set(ids)].map(name),
    place: (country, zone) => placeName(law, country, zone),
    regimesOfParty,
    groupRegimes: GDPR_REGIMES.filter((regime) => group.has(regime)),
    after: (day, months) => later(`${day} ${months}`),
  };
}
