import { RECORD_KINDS } from '../core/records/fields.ts';
import type { RecordKind } from '../core/records/fields.ts';
import { kindDescription } from '../core/records/kinds.ts';
import { wrongUse } from './exit.ts';

/** Parts of a kind that have a name of their own for reading. */
const PARTS = { processors: 'third-party', safeguards: 'agreement' } as const;
type Part = keyof typeof PARTS;

/** What `list` and `show` can be asked for: a kind, or a part of one. */
export interface AskedKind {
  readonly kind: RecordKind;
  readonly part?: Part | undefined;
  /** As a person writes it. */
  readonly name: string;
}

function isPart(text: string): text is Part {
  return Object.hasOwn(PARTS, text);
}

function findKind(text: string): RecordKind | undefined {
  return RECORD_KINDS.find((kind) => kind === text || kindDescription(kind).plural === text);
}

function unknown(value: string): Error {
  const kinds = RECORD_KINDS.map((kind) => kindDescription(kind).plural);
  return wrongUse('cli.unknown-kind', { value, kinds });
}

/**
 * The kind that a person names for reading, in the plural or by its code.
 * @throws WrongUse
 */
export function askedKind(text: string): AskedKind {
  if (isPart(text)) return { kind: PARTS[text], part: text, name: text };
  const kind = findKind(text);
  if (kind === undefined) throw unknown(text);
  return { kind, name: kindDescription(kind).plural };
}

/**
 * The kind that a person names for writing.
 * @throws WrongUse
 */
export function writableKind(text: string): RecordKind {
  if (isPart(text)) throw wrongUse('cli.part-only-read', { kind: text, whole: kindDescription(PARTS[text]).plural });
  const kind = findKind(text);
  if (kind === undefined) throw unknown(text);
  return kind;
}
