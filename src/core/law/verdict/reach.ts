import type { Day } from '../../days.ts';
import type { Party, Snapshot } from '../../records/snapshot.ts';
import type { Transfer } from '../../records/transfer.ts';
import type { Reason, VerdictFlag } from '../answer.ts';
import type { Law } from '../law.ts';
import { RegimeId } from '../pack.ts';
import type { ProcessingActivity } from '../../records/activity.ts';
import { holdsKind, isUnconfirmedZone, placeName, reason } from './case.ts';
import { say } from './statements.ts';

/** A regime that has a say in a transfer, and why. */
export interface ReachingRegime {
  readonly id: RegimeId;
  readonly reasons: readonly Reason[];
  /** Set where it is general knowledge only that this regime applies there. */
  readonly flags?: readonly VerdictFlag[];
}

/**
 * The regime of the place where a party is established: a zone's own law before the country's, then the UK and the EU by the territory table, then the
 * countries that other regimes name. Before the first day of the table its first span decides, so that an early day is answered as such.
 */
function regimeOfPlace(law: Law, country: string, zone: string | undefined, day: Day): RegimeId | undefined {
  const ownLaw = zone === undefined ? undefined : law.zone(zone)?.regime;
  if (ownLaw !== undefined) return ownLaw;
  if (law.side(country, 'uk', day)?.side === 'inside') return 'uk-gdpr';
  const territory = law.pack.territories.find((candidate) => candidate.code === country);
  if ((law.side(country, 'eu', day) ?? territory?.eu[0])?.side === 'inside') return 'eu-gdpr';
  return law.pack.regimes.find((regime) => regime.countries.includes(country))?.id;
}

function byEstablishment(law: Law, exporter: Party, day: Day): ReachingRegime {
  const { country, zone, legalName, id } = exporter.record;
  if (country === undefined) {
    return {
      id: 'unlisted',
      reasons: [reason(say('verdict.exporter-place-not-known', { exporter: legalName }), '', id)],
    };
  }
  const place = placeName(law, country, zone);
  const regime = regimeOfPlace(law, country, zone, day);
  if (regime === undefined) {
    return { id: 'unlisted', reasons: [reason(say('verdict.reach-unlisted', { exporter: legalName, place }), '', id)] };
  }
  const statement = say('verdict.reach-establishment', { regime, exporter: legalName, place });
  return {
    id: regime,
    reasons: [reason(statement, law.articles(regime, day)?.general ?? law.regime(regime)?.law ?? '', id)],
    flags: isUnconfirmedZone(law, zone) ? ['rests-on-unconfirmed'] : [],
  };
}

/** A zone whose own law, which the pack does not hold, takes some kinds of data out of the country's (health data in Dubai Healthcare City). */
function byCarvedOutData(law: Law, exporter: Party, transfer: Transfer): ReachingRegime[] {
  const { zone, legalName, id, country } = exporter.record;
  const kinds = zone === undefined ? [] : (law.zone(zone)?.carvesOut ?? []);
  if (kinds.length === 0 || holdsKind(transfer, kinds) === 'no') return [];
  const statement = say('verdict.reach-carved-out', {
    exporter: legalName,
    place: placeName(law, country, zone),
    kinds,
  });
  return [{ id: 'unlisted', reasons: [reason(statement, '', id, transfer.id)] }];
}

function byActivity(activity: ProcessingActivity, law: Law, day: Day): ReachingRegime[] {
  return activity.regimes.map((reach) => {
    const parsed = RegimeId.safeParse(reach.regime);
    if (!parsed.success) {
      return {
        id: 'unlisted',
        reasons: [reason(say('verdict.regime-not-known', { name: reach.regime }), '', activity.id)],
      };
    }
    const statement = say('verdict.reach-activity', {
      regime: parsed.data,
      activity: activity.title,
      because: reach.because,
      reason: reach.reason ?? '',
    });
    const citation = law.articles(parsed.data, day)?.general ?? law.regime(parsed.data)?.law ?? '';
    return { id: parsed.data, reasons: [reason(statement, citation, activity.id)] };
  });
}

/**
 * Every regime that reaches the transfer on that day: by the exporter's establishment, and by what the activities behind it say (Art 3(2) of the UK
 * and EU GDPR, or an establishment elsewhere in whose context the data are processed). Each regime once, with all its reasons.
 */
export function reachingRegimes(
  transfer: Transfer,
  exporter: Party,
  snapshot: Snapshot,
  law: Law,
  day: Day,
): ReachingRegime[] {
  const activities = transfer.activities.flatMap((id) => {
    const kept = snapshot.byId.get(id);
    return kept?.kind === 'activity' ? [kept.record as ProcessingActivity] : [];
  });
  const all = [
    byEstablishment(law, exporter, day),
    ...byCarvedOutData(law, exporter, transfer),
    ...activities.flatMap((activity) => byActivity(activity, law, day)),
  ];
  return [...Map.groupBy(all, (reaching) => reaching.id)].map(([id, same]) => ({
    id,
    reasons: same.flatMap((one) => one.reasons),
    // What reaches it for a second reason that is confirmed does not hang on the first.
    flags: same.every(({ flags = [] }) => flags.length > 0) ? same.flatMap(({ flags = [] }) => flags) : [],
  }));
}
