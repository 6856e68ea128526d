import type { Side } from '../law.ts';
import { holdsKind, isUnconfirmedZone, placeName } from './case.ts';
import type { Case } from './case.ts';

/** How a place stands to the case's regime: the code under which approvals are looked up, and whether the regime's own law applies there. */
export interface Standing {
  readonly code: string;
  readonly side: 'inside' | 'part-of' | 'outside';
  /** A person has to decide; `basis` says why. */
  readonly review: boolean;
  readonly basis: string;
  readonly unconfirmed: boolean;
}

function sideOf(of: Case): Side | undefined {
  if (of.regime.id === 'uk-gdpr') return 'uk';
  return of.regime.id === 'eu-gdpr' ? 'eu' : undefined;
}

/** The zone's own law for some kinds of data, where the transfer may hold such: the pack does not hold that law. */
function carvedOut(of: Case, zone: string | undefined): boolean {
  const kinds = zone === undefined ? [] : (of.law.zone(zone)?.carvesOut ?? []);
  return kinds.length > 0 && holdsKind(of.transfer, kinds) !== 'no';
}

/**
 * A place under a law of one country or zone. A zone with a law of its own lies outside the law of the country around it, and the country outside the
 * zone's: the UAE mainland, DIFC and ADGM are third jurisdictions to one another, DMCC and the mainland are not.
 */
function underOneLaw(of: Case, code: string, zone: string | undefined): Standing {
  const ownLaw = zone === undefined ? undefined : of.law.zone(zone)?.regime;
  const inside =
    ownLaw === undefined ? of.regime.countries.includes(code) : zone !== undefined && of.regime.zones.includes(zone);
  // Lists of other laws name the whole state; which of its parts beyond the sea they mean was not confirmed.
  const part = of.law.side(code, 'uk', of.day);
  const whole = part?.side === 'part-of' ? part.partOf : undefined;
  const outside = whole === undefined ? 'outside' : 'part-of';
  return {
    code: whole ?? code,
    side: inside ? 'inside' : outside,
    review: carvedOut(of, zone),
    basis: placeName(of.law, code, zone),
    unconfirmed: whole !== undefined || isUnconfirmedZone(of.law, zone),
  };
}

/** How the place stands to the case's regime that day, followed to the whole where it is part of another; undefined where the pack does not know it. */
export function standingOf(of: Case, code: string, zone: string | undefined): Standing | undefined {
  const side = sideOf(of);
  if (side === undefined) return underOneLaw(of, code, zone);
  const found = of.law.side(code, side, of.day);
  if (found === undefined) return undefined;
  return {
    code: found.side === 'part-of' ? (found.partOf ?? code) : code,
    side: found.side,
    review: found.review,
    basis: found.basis,
    unconfirmed: found.grade === 'unconfirmed',
  };
}
