/**
 * One run over a contact list, in a process of its own so that its memory can be told: `route-run.ts bare|route LIST OUT`. Prints milliseconds, rows, and the
 * most memory that the process held, in bytes, as JSON.
 */
import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import papaparse from 'papaparse';
import type { SnapshotLists } from '../../src/core/records/snapshot.ts';
import { encoderFor } from '../../src/engine/routing/cells.ts';

/** The day of all runs: figures of different days can be compared. */
const DAY = '2026-11-22';

/** What one run came to. */
export interface Run {
  readonly ms: number;
  readonly rows: number;
  readonly rss: number;
}

/** Parses and writes the list with the CSV library alone, in the pieces in which it is fastest. */
async function bare(list: string, out: string): Promise<number> {
  const parser = new papaparse.Parser({ delimiter: ',', newline: '\n' });
  const encode = encoderFor(',');
  const decoder = new TextDecoder();
  const target = createWriteStream(out);
  let rows = 0;
  let rest = '';
  for await (const piece of createReadStream(list, { highWaterMark: 1 << 16 })) {
    const text = rest + decoder.decode(piece as Buffer, { stream: true });
    const { data, meta } = parser.parse(text, 0, true) as papaparse.ParseResult<string[]>;
    rest = text.slice(meta.cursor);
    rows += data.length;
    const written = data.map((row) => `${row.map(encode).join(',')}\n`).join('');
    if (!target.write(written)) await once(target, 'drain');
  }
  target.end();
  await finished(target);
  return rows - 1;
}

/** Routes the list in the first sample register. What routing needs is loaded here, so that the bare run does without. */
async function routed(list: string, out: string): Promise<() => Promise<number>> {
  const { snapshotOf } = await import('../../src/core/records/snapshot.ts');
  const { shippedLaw } = await import('../../src/engine/law/shipped.ts');
  const { resourcePath } = await import('../../src/engine/resources.ts');
  const { routeFile } = await import('../../src/engine/routing/route-file.ts');
  const { routingGround } = await import('../../src/engine/routing/routing-ground.ts');
  const lists = JSON.parse(readFileSync(resourcePath('samples', 'optima.json'), 'utf8')) as SnapshotLists;
  const answer = routingGround(snapshotOf('Optima', lists), shippedLaw(), DAY);
  if (!answer.ok) throw new Error(answer.statement.id);
  return async () => (await routeFile({ in: list, out, ground: answer.ground, force: true })).rowsOut;
}

if (import.meta.main) {
  const [kind, list = '', out = ''] = process.argv.slice(2);
  const run = kind === 'route' ? await routed(list, out) : () => bare(list, out);
  const start = performance.now();
  const rows = await run();
  const measured: Run = { ms: performance.now() - start, rows, rss: process.resourceUsage().maxRSS * 1024 };
  console.log(JSON.stringify(measured));
}
