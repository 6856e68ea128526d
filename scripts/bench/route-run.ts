/**
 * One run over a contact list, in a process of its own so that its memory can be told: `route-run.ts KIND LIST OUT [ANSWERS]`. Prints milliseconds, rows, and the
 * most memory that the process held, in bytes, as JSON; or that what it needs is not installed.
 */
import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { finished, pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify';
import papaparse from 'papaparse';
import type { SnapshotLists } from '../../src/core/records/snapshot.ts';
import { encoderFor } from '../../src/engine/routing/cells.ts';
import { COLUMNS_READ } from './route-list.ts';

/** The day of all runs: figures of different days can be compared. */
const DAY = '2026-11-22';

/** Our route; a list parsed and written by a library alone; a list joined by DuckDB to a ready table of answers. */
export type Kind = 'route' | 'papaparse' | 'csv-parse' | 'duckdb';

/** What one run came to. */
export interface Run {
  readonly ms: number;
  readonly rows: number;
  readonly rss: number;
}

/** The places of a run. */
interface Places {
  readonly list: string;
  readonly out: string;
  /** What each distinct set of cells comes to: what a program would have to know already that only joins. */
  readonly answers: string;
}

/** What is ready to be measured. It returns the rows that it wrote. */
type Ready = () => Promise<number>;

/** Parses and writes the list with Papa Parse, in the pieces in which it is fastest. */
async function byPapaparse({ list, out }: Places): Promise<number> {
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

/** Parses the list with csv-parse and writes it with csv-stringify, as streams, as both are meant to be used. */
async function byCsvParse({ list, out }: Places): Promise<number> {
  const parser = parse();
  const source = createReadStream(list, { highWaterMark: 1 << 16 });
  await pipeline(source, parser, stringify(), createWriteStream(out));
  return parser.info.records - 1;
}

/** A text as SQL writes it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A CSV file as a table of texts; an empty cell is an empty text. */
function table(place: string): string {
  return `read_csv(${quoted(place)}, all_varchar = true, header = true, nullstr = '\\N')`;
}

/** Lets DuckDB join the list to a ready table of answers, in one thread, the rows in their order. */
async function byDuckDB({ list, out, answers }: Places): Promise<Ready> {
  const { DuckDBConnection } = await import('@duckdb/node-api');
  const connection = await DuckDBConnection.create();
  await connection.run('SET threads = 1');
  await connection.run(`CREATE TABLE answers AS SELECT * FROM ${table(answers)}`);
  const same = COLUMNS_READ.map((column) => `"${column}"`).join(', ');
  return async () => {
    const answer = await connection.run(
      `COPY (SELECT list.*, answers.* EXCLUDE (${same}) FROM ${table(list)} AS list JOIN answers USING (${same})) TO ${quoted(out)} (HEADER)`,
    );
    return answer.rowsChanged;
  };
}

/** Routes the list in the first sample register. What routing needs is loaded here, so that the other runs do without. */
async function byUs({ list, out }: Places): Promise<Ready> {
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

const KINDS: Readonly<Record<Kind, (places: Places) => Promise<Ready>>> = {
  route: byUs,
  papaparse: async (places) => () => byPapaparse(places),
  'csv-parse': async (places) => () => byCsvParse(places),
  duckdb: byDuckDB,
};

function isNotInstalled(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:ERR_)?MODULE_NOT_FOUND$/.test(String(error.code));
}

async function measured(kind: Kind, places: Places): Promise<Run | undefined> {
  try {
    const run = await KINDS[kind](places);
    const start = performance.now();
    const rows = await run();
    return { ms: performance.now() - start, rows, rss: process.resourceUsage().maxRSS * 1024 };
  } catch (error) {
    if (isNotInstalled(error)) return undefined;
    throw error;
  }
}

if (import.meta.main) {
  const [kind, list = '', out = '', answers = ''] = process.argv.slice(2);
  console.log(JSON.stringify((await measured(kind as Kind, { list, out, answers })) ?? null));
}
