/**
 * Runs a script, TypeScript or JavaScript, under a Node.js that can: `node scripts/run.mjs SCRIPT ARGS…`.
 */
import { runUnderNode } from './find-node.mjs';

const args = process.argv.slice(2);

if (args.length === 0) {
  process.stderr.write('Say which script to run: node scripts/run.mjs SCRIPT ARGS…\n');
  process.exit(2);
}

runUnderNode(args);
