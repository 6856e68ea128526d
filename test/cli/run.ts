/**
 * Runs the real program in a process of its own, on real files.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type * as z from 'zod';
import { ownFolder } from '../engine/register/support.ts';

const TOP = path.join(import.meta.dirname, '../..');
const SOURCE = path.join(TOP, 'src/cli/main.ts');
const BUILT = path.join(TOP, 'out/cli/transfer-register.js');

/** What is tested is what is shipped, as `npm test` builds it before; the sources, where one of them is newer. */
function programFile(): string {
  if (!existsSync(BUILT)) return SOURCE;
  const built = statSync(BUILT).mtimeMs;
  const sources = globSync('src/{browser,cli,contract,core,engine,words}/**/*.{ts,json}', { cwd: TOP });
  return sources.every((file) => statSync(path.join(TOP, file)).mtimeMs <= built) ? BUILT : SOURCE;
}

const MAIN = programFile();

/** How a run ended and what it said. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs a command.
 * @param input standard input; empty where it is left out
 */
export function cli(words: readonly string[], input: string | Buffer = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], { input, maxBuffer: 1 << 28 });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

/** Runs a command with `--json` and reads its answer, which has to keep the shape. */
export function answerOf<S extends z.ZodType>(
  shape: S,
  words: readonly string[],
): z.output<S> & { readonly code: number | null } {
  const { code, out, err } = cli([...words, '--json']);
  if (out === '') throw new Error(`no answer: ${err}`);
  return { ...(shape.parse(JSON.parse(out)) as object), code } as z.output<S> & { readonly code: number | null };
}

/** Runs a command that a test rests on: it has to be done, without a word on standard error. */
export function done(words: readonly string[]): void {
  const { code, err } = cli(words);
  if (code !== 0 || err !== '') throw new Error(`${words.join(' ')} ended with ${String(code)}: ${err}`);
}

/** The place of a file in a folder that is gone after the test. */
export function placeOf(name: string): string {
  return path.join(ownFolder(), name);
}

const samples = new Map<string, Buffer>();

/** A sample's file, made by the program once, as bytes to be written wherever a test needs it. */
export function sampleBytes(name: 'optima' | 'optex'): Buffer {
  let bytes = samples.get(name);
  if (bytes === undefined) {
    const file = placeOf(`${name}.register`);
    done(['sample', name, file, '--by', 'Test']);
    bytes = readFileSync(file);
    samples.set(name, bytes);
  }
  return bytes;
}

/** A file of the Optima sample of the test's own, in a folder that is gone after the test. */
export function optima(): string {
  const file = placeOf('optima.register');
  writeFileSync(file, sampleBytes('optima'));
  return file;
}

/** Stands for any text with that in it. */
export function containing(part: string): unknown {
  return expect.stringContaining(part) as unknown;
}

/** Stands for any text that matches. */
export function matching(pattern: RegExp): unknown {
  return expect.stringMatching(pattern) as unknown;
}
