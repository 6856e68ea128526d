import { readFileSync, statSync } from 'node:fs';
import type { LawPack } from '../../core/law/pack.ts';
import type { LawProblem } from '../../core/law/problems.ts';
import { parseLawPack } from '../../core/law/validate.ts';
import { linesIn } from '../json/place-in-text.ts';
import { decodeUtf8, parseJson } from '../json/read-json.ts';
import { registerError } from '../register/error.ts';
import { MOST_ATTACHMENT_BYTES } from '../register/format.ts';

/** Something wrong in a file that should be a law pack, with its line. */
export interface PackFileProblem extends LawProblem {
  readonly line: number;
}

/** A law pack from a file, or everything that is wrong with it. */
export type PackFile =
  | { readonly pack: LawPack; readonly bytes: Uint8Array; readonly problems?: undefined }
  | { readonly problems: readonly PackFileProblem[] };

function bytesOf(file: string): Uint8Array {
  try {
    const { size } = statSync(file);
    if (size > MOST_ATTACHMENT_BYTES) {
      throw registerError('json.too-big', { file, bytes: size, most: MOST_ATTACHMENT_BYTES });
    }
    return readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw registerError('json.missing', { file }, { cause: error });
    if (error instanceof Error && error.name === 'RegisterError') throw error;
    throw registerError('register.not-readable', { file, detail: code ?? message }, { cause: error });
  }
}

/**
 * Reads a law pack from one file of JSON.
 * @returns the pack with its exact bytes, or every problem with its place and line
 * @throws RegisterError where the file cannot be read, or naming the place at which it is not JSON
 */
export function readPackFile(file: string): PackFile {
  const bytes = bytesOf(file);
  const text = decodeUtf8(bytes, file);
  const parsed = parseLawPack(parseJson(text, file));
  if (parsed.problems === undefined) return { pack: parsed.pack, bytes };
  const lineOf = linesIn(text);
  return {
    problems: parsed.problems.map((problem) => ({
      ...problem,
      line: lineOf(problem.path),
    })),
  };
}
