import { isWithin } from '../days.ts';
import type { Day } from '../days.ts';
import type { Law } from '../law/law.ts';

/** The two regimes whose duties (Art 13 to 30) the checks know. */
export type GdprRegime = 'uk-gdpr' | 'eu-gdpr';

/** Both, in the order in which they are cited. */
export const GDPR_REGIMES: readonly GdprRegime[] = ['uk-gdpr', 'eu-gdpr'];

/** The side of the territory table that a regime stands for. */
export function sideOf(regime: GdprRegime): 'uk' | 'eu' {
  return regime === 'uk-gdpr' ? 'uk' : 'eu';
}

/**
 * Whether the place lies where the regime's own law applies. A place that a person has to judge (`review`) is answered as the law pack treats it until
 * then; undefined where the pack does not know the place that day.
 */
export function liesInside(law: Law, country: string, regime: GdprRegime, day: Day): boolean | undefined {
  const side = law.side(country, sideOf(regime), day);
  return side === undefined ? undefined : side.side === 'inside';
}

/** The regimes that an establishment in that country brings, of those in force that day: the United Kingdom's, or the EU's. */
export function regimesOfPlace(law: Law, country: string | undefined, day: Day): readonly GdprRegime[] {
  if (country === undefined) return [];
  const regime = GDPR_REGIMES.find((candidate) => liesInside(law, country, candidate, day) === true);
  return regime === undefined || !isInForce(law, regime, day) ? [] : [regime];
}

/** Whether the regime applies that day at all. */
export function isInForce(law: Law, regime: GdprRegime, day: Day): boolean {
  const known = law.regime(regime);
  return known !== undefined && isWithin(day, known);
}

const SHORT_NAME: Readonly<Record<GdprRegime, string>> = { 'uk-gdpr': 'UK GDPR', 'eu-gdpr': 'GDPR' };

/** A provision that reads the same under both regimes, or one for each. */
export type Provision = string | Readonly<Record<GdprRegime, string>>;

/** A citation of the provision under each regime, for example `UK GDPR Art 30(1)(f); GDPR Art 30(1)(f)`. */
export function cite(regimes: Iterable<GdprRegime>, provision: Provision): string {
  const wanted = new Set(regimes);
  const cited = GDPR_REGIMES.filter((regime) => wanted.size === 0 || wanted.has(regime));
  return cited
    .map((regime) => `${SHORT_NAME[regime]} ${typeof provision === 'string' ? provision : provision[regime]}`)
    .join('; ');
}
