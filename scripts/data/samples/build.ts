/**
 * Writes the sample registers into `resources/samples/`: `node scripts/run.mjs scripts/data/samples/build.ts`.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { registerJson } from './assemble.ts';
import { optex } from './optex/sample.ts';
import { optima } from './optima/sample.ts';

const PLACE = path.join(import.meta.dirname, '..', '..', '..', 'resources', 'samples');

for (const [name, sample] of Object.entries({ optima, optex })) {
  const text = registerJson(sample);
  writeFileSync(path.join(PLACE, `${name}.json`), text);
  process.stdout.write(`resources/samples/${name}.json: ${Buffer.byteLength(text)} bytes\n`);
}
