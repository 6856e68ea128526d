import type { Day } from '../days.ts';
import type { Law } from '../law/law.ts';
import type { Commitment } from '../records/notice.ts';
import type * as z from 'zod';

type Area = NonNullable<z.infer<typeof Commitment>['area']>;

const SIDES: Readonly<Record<Area, ReadonlyArray<'uk' | 'eu'>>> = {
  eea: ['eu'],
  uk: ['uk'],
  'uk-and-eea': ['uk', 'eu'],
};

/**
 * Whether a territory lay inside an area as it stood on a day: 'the EEA' in a sentence of 2018 had the United Kingdom inside. A day before the law pack's
 * first is answered by its first span; undefined where the pack does not know the territory.
 */
export function insideArea(law: Law, country: string, area: Area, day: Day): boolean | undefined {
  const known = SIDES[area].map(
    (side) => law.side(country, side, day) ?? law.pack.territories.find(({ code }) => code === country)?.[side][0],
  );
  if (known.some((one) => one?.side === 'inside')) return true;
  return known.some((one) => one === undefined) ? undefined : false;
}
