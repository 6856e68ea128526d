import * as z from 'zod';
import { RECORD_KINDS } from '../../core/records/fields.ts';
import { kindDescription } from '../../core/records/kinds.ts';
import { lifted, RECORD_VERSION } from '../../core/records/lift.ts';
import type { Body } from '../../core/records/lifts/lift.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import { RegisterSettings } from '../../core/records/settings.ts';
import { fieldPath, issueStatement } from '../../core/records/validate.ts';
import { sentence } from '../../words/catalogue.ts';
import { registerError } from '../register/error.ts';
import { readJsonFile } from './read-json.ts';

/** The version of the register's JSON: the records' own, since a change of their schemas is a change of the JSON. */
export const JSON_FORMAT = RECORD_VERSION;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A document that the register keeps, in base64. */
export const AttachmentJson = z.strictObject({
  sha256: Sha256,
  title: z.string(),
  mediaType: z.string(),
  size: z.int().min(0),
  base64: z.base64(),
});
export type AttachmentJson = z.infer<typeof AttachmentJson>;

/** One row of the history with the exact text that was hashed; salt and body are absent where a contact was erased. */
export const HistoryJson = z.strictObject({
  entry: z.string(),
  hash: Sha256,
  body: z.string().optional(),
  /** 32 bytes in hexadecimal digits; contacts only. */
  salt: z
    .string()
    .regex(/^(?:[0-9a-f]{2})+$/)
    .optional(),
});
export type HistoryJson = z.infer<typeof HistoryJson>;

/** What the register says of itself: all of it where the history comes along, its name at least where it does not. */
const RegisterJson = z.strictObject({
  ...RegisterSettings.partial().shape,
  name: RegisterSettings.shape.name,
  seal: z.strictObject({ seq: z.int().min(1), hash: Sha256 }).optional(),
});

const LISTS = Object.fromEntries(
  RECORD_KINDS.map((kind) => [kindDescription(kind).list, z.array(z.unknown()).default([])]),
);

/** The JSON of a whole register. Its records are checked one by one when they are taken in. */
export const RegisterDocument = z.strictObject({
  formatVersion: z.int().min(1).max(JSON_FORMAT),
  register: RegisterJson,
  ...LISTS,
  attachments: z.array(AttachmentJson).default([]),
  history: z.array(HistoryJson).optional(),
});

/** A register's JSON, read: its records by kind, lifted to the newest schemas. */
export interface ReadDocument {
  readonly file: string;
  readonly register: z.infer<typeof RegisterJson>;
  readonly records: ReadonlyMap<RecordKind, readonly unknown[]>;
  readonly attachments: readonly AttachmentJson[];
  /** Nothing where the file has none, as samples have none. */
  readonly history: readonly HistoryJson[] | undefined;
}

function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a value as the JSON of a register.
 * @param file what it is called in messages
 * @throws RegisterError naming the place that does not fit, or that a newer program wrote it
 */
export function documentOf(value: unknown, file: string): ReadDocument {
  const format = isObject(value) ? value['formatVersion'] : undefined;
  if (typeof format === 'number' && format > JSON_FORMAT) {
    throw registerError('json.newer', { file, format, known: JSON_FORMAT });
  }
  const parsed = RegisterDocument.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    if (issue === undefined) throw parsed.error;
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const detail = keys.length > 0 ? undefined : sentence(issueStatement(issue));
    const place = fieldPath([...issue.path, ...keys]);
    throw detail === undefined
      ? registerError('json.unknown-field', { file, place })
      : registerError('json.not-a-register', { file, place, detail });
  }
  const { formatVersion, register, attachments, history } = parsed.data;
  const lists = parsed.data as unknown as Readonly<Record<string, readonly unknown[]>>;
  const records = new Map<RecordKind, readonly unknown[]>();
  for (const kind of RECORD_KINDS) {
    const list = lists[kindDescription(kind).list] ?? [];
    records.set(
      kind,
      list.map((record) => (isObject(record) ? lifted(kind, record, formatVersion) : record)),
    );
  }
  return { file, register, records, attachments, history };
}

/**
 * Reads a file as the JSON of a register.
 * @throws RegisterError naming the place that is wrong
 */
export function readDocument(file: string): ReadDocument {
  return documentOf(readJsonFile(file), file);
}
