import { isWithin } from '../days.ts';
import type { Day } from '../days.ts';
import type { Party } from '../records/snapshot.ts';

/** A place where a party holds data or reads them from. */
export interface WhereAbouts {
  readonly country: string;
  readonly zone: string | undefined;
}

/**
 * Where a party has data that it receives: the places recorded for that day, which may be abroad though the company is not; else the country of the
 * company. None where nothing is known.
 */
export function whereabouts(party: Party, day: Day): readonly WhereAbouts[] {
  const { record } = party;
  const places = party.kind === 'third-party' ? party.record.places.filter((place) => isWithin(day, place)) : [];
  if (places.length > 0) {
    const known = new Map(places.map(({ country, zone }) => [`${country} ${zone ?? ''}`, { country, zone }]));
    return [...known.values()];
  }
  return record.country === undefined ? [] : [{ country: record.country, zone: record.zone }];
}
