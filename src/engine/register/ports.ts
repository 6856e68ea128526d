import { randomBytes } from 'node:crypto';
import type { Law } from '../../core/law/law.ts';
import type { Surroundings } from '../../core/records/links.ts';

/** What a register needs from outside, so that tests can hold clock and chance still. */
export interface RegisterPorts extends Omit<Surroundings, 'find'> {
  readonly now: () => Date;
  readonly random: (bytes: number) => Uint8Array;
  /** The law that the program brings, for registers that have taken over none that is newer. */
  readonly shipped: Law;
  /** The law pack that the program brings, as a new register keeps it. */
  readonly lawPack: { readonly version: string; readonly asOf: string };
}

/** The computer's own clock and chance, and the territories of a law pack. */
export function systemPorts(law: Law): RegisterPorts {
  const territories = new Set(law.pack.territories.map(({ code }) => code));
  return {
    now: () => new Date(),
    random: randomBytes,
    isCountry: (code) => territories.has(code),
    countryOfZone: (zone) => law.zone(zone)?.country,
    shipped: law,
    lawPack: { version: law.pack.version, asOf: law.pack.asOf },
  };
}
