/**
 * Measures what the speed of the program is stated by, and prints it as a table: `npm run bench`, or `npm run bench -- verdicts route` for some
 * of it. Figures are medians of several runs on this machine; nothing here decides whether a test passes.
 */
import os from 'node:os';
import { benchChecks } from './bench/checks.ts';
import { benchExport } from './bench/export.ts';
import { benchImport } from './bench/import.ts';
import { benchImportDesk } from './bench/import-desk.ts';
import { benchOneChange } from './bench/one-change.ts';
import { benchRegister } from './bench/register.ts';
import { benchRoute } from './bench/route.ts';
import type { BenchRow } from './bench/row.ts';
import { benchTakeIn } from './bench/take-in.ts';
import { benchVerdicts } from './bench/verdicts.ts';
import { benchWindow } from './bench/window.ts';

const BENCHES: Readonly<Record<string, () => Promise<BenchRow[]>>> = {
  verdicts: benchVerdicts,
  checks: benchChecks,
  change: benchOneChange,
  register: benchRegister,
  route: benchRoute,
  'take-in': benchTakeIn,
  export: benchExport,
  import: benchImport,
  'import-desk': benchImportDesk,
  window: benchWindow,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => BENCHES[name] === undefined);
if (unknown.length > 0) {
  console.error(`There is no measurement called ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}

const cores = os.cpus();
console.log(`${cores.length} cores (${cores[0]?.model ?? 'unknown'}), Node.js ${process.versions.node}\n`);

function print({ name, size, median, beside, note }: BenchRow): void {
  console.log(`${name} — ${size}: ${median}`);
  if (beside !== undefined) console.log(`    beside ${beside}`);
  if (note !== undefined) console.log(`    ${note}`);
}

for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`Measuring ${name} …`);
  for (const row of await bench()) print(row);
}
