import { constants, isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { registerError } from '../register/error.ts';
import { findJsonError } from './find-error.ts';

/** Bytes of JSON that can be read in one piece: what the longest string takes. */
export const MOST_JSON_BYTES = constants.MAX_STRING_LENGTH;

/** Line and column of a place in a text, both counted from 1. */
export function placeOf(text: string, position: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, position);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: position - lineStart + 1 };
}

/** A sign as a message can show it: letters as they are, what cannot be seen by its number. */
function shownSign(text: string, position: number): string {
  const code = text.codePointAt(position) ?? 0;
  const sign = String.fromCodePoint(code);
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(sign)
    ? `'${sign}'`
    : `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Parses JSON, refusing what JSON.parse would let pass silently: an object with one key twice.
 * @param file what the text is called in messages
 * @throws RegisterError naming line and column
 */
export function parseJson(text: string, file: string): unknown {
  const error = findJsonError(text);
  if (error === undefined) return JSON.parse(text);
  const place = placeOf(text, error.position);
  if (error.problem === 'ends') throw registerError('json.cut-short', { file, ...place });
  if (error.problem === 'key-twice') throw registerError('json.key-twice', { file, ...place, key: error.key ?? '' });
  throw registerError('json.malformed', { file, ...place, sign: shownSign(text, error.position) });
}

/**
 * Decodes bytes as UTF-8, with or without a byte order mark.
 * @throws RegisterError naming the first place that is not
 */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  const text = new TextDecoder().decode(bytes);
  if (isUtf8(bytes)) return text;
  throw registerError('json.not-utf-8', { file, ...placeOf(text, Math.max(0, text.indexOf('\uFFFD'))) });
}

/**
 * Reads a file of JSON.
 * @throws RegisterError where it cannot be read, or naming the place at which it is not JSON
 */
export function readJsonFile(file: string): unknown {
  let bytes: Uint8Array;
  try {
    const { size } = statSync(file);
    if (size > MOST_JSON_BYTES) throw registerError('json.too-big', { file, bytes: size, most: MOST_JSON_BYTES });
    bytes = readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw registerError('json.missing', { file }, { cause: error });
    if (error instanceof Error && error.name === 'RegisterError') throw error;
    throw registerError('register.not-readable', { file, detail: code ?? message }, { cause: error });
  }
  return parseJson(decodeUtf8(bytes, file), file);
}
