#!/usr/bin/env node
/**
 * The command `transfer-register`: from the sources in a checkout, else from what was built.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runUnderNode } from '../scripts/find-node.mjs';

const source = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const built = fileURLToPath(new URL('../out/cli/transfer-register.js', import.meta.url));
const program = [source, built].find((file) => existsSync(file));

if (program === undefined) {
  process.stderr.write(
    `The command line is missing: neither ${source} nor ${built} is there. Check out the whole project, or run 'npm run build'.\n`,
  );
  process.exit(2);
}

runUnderNode([program, ...process.argv.slice(2)]);
