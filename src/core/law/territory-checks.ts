import { TERRITORY_CODES } from './codes.ts';
import type { Side } from './law.ts';
import type { LawPack, Territory } from './pack.ts';
import { problemAt, say } from './problems.ts';
import type { LawProblem } from './problems.ts';
import { checkSeries } from './span-checks.ts';

const SIDES = [
  ['uk', 'uk-gdpr'],
  ['eu', 'eu-gdpr'],
] as const;

/** A part names its whole, the whole is no part itself, and nothing else names one. */
function checkWholes(
  territory: Territory,
  side: Side,
  path: string,
  byCode: ReadonlyMap<string, Territory>,
): LawProblem[] {
  const { code } = territory;
  return territory[side].flatMap((span, index) => {
    const where = `${path}[${index}].partOf`;
    const { partOf } = span;
    if (span.side !== 'part-of') {
      return partOf === undefined ? [] : [problemAt(where, say('law.part-of-needless', { code, partOf }), code)];
    }
    if (partOf === undefined) return [problemAt(where, say('law.part-of-nothing', { code }), code)];
    const partItself = byCode.get(partOf)?.[side].some((other) => other.side === 'part-of') ?? false;
    return partItself ? [problemAt(where, say('law.part-of-a-part', { code, partOf }), code)] : [];
  });
}

/** Checks the table of territories: every code once, and each side a series of spans from the first day of its regime on. */
export function checkTerritories(pack: LawPack): LawProblem[] {
  const byCode = new Map(pack.territories.map((territory) => [territory.code, territory]));
  const problems = pack.territories.flatMap((territory, index) => {
    const { code } = territory;
    const known = TERRITORY_CODES.has(code);
    return [
      ...(known ? [] : [problemAt(`territories[${index}].code`, say('law.unknown-country', { code }), code)]),
      ...SIDES.flatMap(([side, id]) => {
        const path = `territories[${index}].${side}`;
        const firstDay = pack.regimes.find((regime) => regime.id === id)?.judgedFrom;
        return [...checkSeries(territory[side], path, code, firstDay), ...checkWholes(territory, side, path, byCode)];
      }),
    ];
  });
  const missing = [...TERRITORY_CODES].filter((code) => !byCode.has(code));
  if (missing.length > 0) problems.push(problemAt('territories', say('law.country-missing', { codes: missing })));
  return problems;
}
