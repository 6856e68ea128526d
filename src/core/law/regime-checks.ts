import type { LawPack } from './pack.ts';
import { problemAt, say } from './problems.ts';
import type { LawProblem } from './problems.ts';
import { checkSeries } from './span-checks.ts';

/** The lists whose rows belong to a regime. */
const OF_A_REGIME = ['approvals', 'instruments', 'exceptions', 'restrictions', 'clocks'] as const;

/** Checks that each regime says what it judges or what it lacks, and that its articles follow one another. */
function checkRegimeRows(pack: LawPack): LawProblem[] {
  const zones = new Set(pack.zones.map(({ code }) => code));
  return pack.regimes.flatMap((regime, index) => {
    const { id } = regime;
    const path = `regimes[${index}]`;
    const says = regime.judgedFrom !== undefined || regime.lacks !== undefined;
    return [
      ...(says ? [] : [problemAt(path, say('law.regime-says-neither', { regime: id }), id)]),
      ...checkSeries(regime.articles, `${path}.articles`, id, regime.judgedFrom),
      ...regime.zones.flatMap((zone, at) =>
        zones.has(zone) ? [] : [problemAt(`${path}.zones[${at}]`, say('law.unknown-zone', { zone }), id)],
      ),
    ];
  });
}

/** Regimes that rows name and that are not in the pack. */
function checkRegimeNames(pack: LawPack): LawProblem[] {
  const known = new Set<string>(pack.regimes.map(({ id }) => id));
  const check = (regime: string, path: string, subject: string) =>
    known.has(regime) ? [] : [problemAt(path, say('law.unknown-regime', { regime }), subject)];
  return [
    ...pack.zones.flatMap(({ regime, code }, index) =>
      regime === undefined ? [] : check(regime, `zones[${index}].regime`, code),
    ),
    ...OF_A_REGIME.flatMap((list) =>
      pack[list].flatMap((row, index) =>
        check(row.regime, `${list}[${index}].regime`, 'id' in row ? row.id : row.ground),
      ),
    ),
    ...pack.authorities.flatMap(({ regimes, id }, index) =>
      regimes.flatMap((regime, at) => check(regime, `authorities[${index}].regimes[${at}]`, id)),
    ),
  ];
}

/** Checks that the names of each authority follow one another, and that its zone lies in its country. */
function checkAuthorities(pack: LawPack): LawProblem[] {
  const zones = new Map(pack.zones.map((zone) => [zone.code, zone]));
  return pack.authorities.flatMap(({ id, country, zone, names }, index) => {
    const problems = checkSeries(names, `authorities[${index}].names`, id);
    if (zone === undefined) return problems;
    const path = `authorities[${index}].zone`;
    const found = zones.get(zone);
    if (found === undefined) return [...problems, problemAt(path, say('law.unknown-zone', { zone }), id)];
    if (found.country === country) return problems;
    const statement = say('law.zone-elsewhere', { zone, country, zoneCountry: found.country });
    return [...problems, problemAt(path, statement, id)];
  });
}

/** Checks the regimes, whoever names them, and the authorities. */
export function checkRegimes(pack: LawPack): LawProblem[] {
  return [...checkRegimeRows(pack), ...checkRegimeNames(pack), ...checkAuthorities(pack)];
}
