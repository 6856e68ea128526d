import { closeSync, openSync, writeFileSync } from 'node:fs';
import { RECORD_KINDS } from '../../core/records/fields.ts';
import { kindDescription } from '../../core/records/kinds.ts';
import { notAsWritten } from '../files/file-error.ts';
import { writeChecked } from '../files/write-checked.ts';
import type { WriteOptions } from '../files/write-checked.ts';
import type { Register } from '../register/register.ts';
import { canonicalJson } from './canonical.ts';
import { registerError } from '../register/error.ts';
import { JSON_FORMAT, readDocument } from './document.ts';
import type { ReadDocument } from './document.ts';
import { MOST_JSON_BYTES } from './read-json.ts';

/** What was written, as counted after reading it back. */
export interface ExportCounts {
  /** Entries by list: each kind's, `attachments` and `history`. */
  readonly lists: Readonly<Record<string, number>>;
  readonly seal: string;
}

interface HistoryRow {
  readonly entry: string;
  readonly hash: string;
  readonly body: string | null;
  readonly salt: Uint8Array | null;
}

const HISTORY = `
  SELECT entry, hash, coalesce(history.body, contact_bodies.body) AS body, salt
  FROM history LEFT JOIN contact_bodies ON contact_bodies.seq = history.seq ORDER BY history.seq`;

function* records(register: Register, list: string): Generator<string> {
  const kind = RECORD_KINDS.find((candidate) => kindDescription(candidate).list === list);
  const rows =
    kind === 'contact'
      ? register.connection.each<{ body: string }>('SELECT body FROM derived_contacts ORDER BY id')
      : register.connection.each<{ body: string }>(
          'SELECT body FROM derived_records WHERE kind = ? ORDER BY id',
          kind ?? '',
        );
  for (const { body } of rows) yield body;
}

function* keptDocuments(register: Register): Generator<string> {
  for (const { sha256 } of register.attachments()) {
    const kept = register.attachment(sha256);
    if (kept === undefined) continue;
    const { title, mediaType, size, bytes } = kept;
    yield canonicalJson({ sha256, title, mediaType, size, base64: Buffer.from(bytes).toString('base64') });
  }
}

function* historyRows(register: Register): Generator<string> {
  for (const { entry, hash, body, salt } of register.connection.each<HistoryRow>(HISTORY)) {
    yield canonicalJson({
      entry,
      hash,
      body: body ?? undefined,
      salt: salt === null ? undefined : Buffer.from(salt).toString('hex'),
    });
  }
}

interface List {
  readonly name: string;
  readonly items: Generator<string>;
}

function lists(register: Register): readonly List[] {
  return [
    ...RECORD_KINDS.map((kind) => {
      const name = kindDescription(kind).list;
      return { name, items: records(register, name) };
    }),
    { name: 'attachments', items: keptDocuments(register) },
    { name: 'history', items: historyRows(register) },
  ];
}

/** The whole text piece by piece, one line an entry, counting the entries of each list. */
function* pieces(register: Register, counts: Record<string, number>): Generator<string> {
  const about = { ...register.settings(), seal: register.seal() ?? undefined };
  yield `{\n"formatVersion": ${JSON_FORMAT},\n"register": ${canonicalJson(about)}`;
  for (const { name, items } of lists(register)) {
    yield `,\n${JSON.stringify(name)}: [`;
    let count = 0;
    for (const item of items) {
      yield `${count === 0 ? '\n' : ',\n'}${item}`;
      count += 1;
    }
    yield count === 0 ? ']' : '\n]';
    counts[name] = count;
  }
  yield '\n}\n';
}

const PIECE_CHARACTERS = 1_000_000;

/**
 * Writes pieces of text. `writeFileSync` goes on where a system call took only a part, as on a disk that is nearly full; `writeSync` would not say so.
 * @param count is given the bytes of each piece before it is written
 */
function writePieces(file: string, source: Iterable<string>, count: (bytes: number) => void): void {
  const handle = openSync(file, 'w');
  const write = (text: string): void => {
    const bytes = Buffer.from(text);
    count(bytes.length);
    writeFileSync(handle, bytes);
  };
  try {
    let waiting = '';
    for (const piece of source) {
      waiting += piece;
      if (waiting.length < PIECE_CHARACTERS) continue;
      write(waiting);
      waiting = '';
    }
    write(waiting);
  } finally {
    closeSync(handle);
  }
}

/** Refuses as soon as there is more than can be read back: a file that nobody can take in is no export. */
function withinLimit(register: Register, place: string, most: number): (bytes: number) => void {
  let written = 0;
  return (bytes) => {
    written += bytes;
    if (written <= most) return;
    const documents = register.attachments().reduce((sum, { size }) => sum + Math.ceil(size / 3) * 4, 0);
    throw registerError('json.register-too-big', { file: place, most, documents });
  };
}

export interface ExportJsonOptions extends WriteOptions {
  /** Bytes that the file may have; as many as can be read in one piece where nothing is said. */
  readonly mostBytes?: number | undefined;
}

function countsIn(document: ReadDocument): Readonly<Record<string, number>> {
  return Object.fromEntries([
    ...[...document.records].map(([kind, list]) => [kindDescription(kind).list, list.length] as const),
    ['attachments', document.attachments.length],
    ['history', document.history?.length ?? 0],
  ]);
}

/**
 * Writes a whole register as JSON: the same register gives the same bytes. The file is reopened and counted before it is moved to its place.
 * @throws FileError, or RegisterError where it would be larger than can be read back; what stood at the place is then as it was
 */
export async function exportRegisterJson(
  register: Register,
  place: string,
  { mostBytes = MOST_JSON_BYTES, ...options }: ExportJsonOptions = {},
): Promise<ExportCounts> {
  const written: Record<string, number> = {};
  let seal = '';
  return writeChecked(
    place,
    async (beside) =>
      register.connection.reading(() => {
        seal = register.seal()?.hash ?? '';
        writePieces(beside, pieces(register, written), withinLimit(register, place, mostBytes));
      }),
    async (beside) => {
      const document = readDocument(beside);
      const found = countsIn(document);
      for (const [list, count] of Object.entries(written)) {
        if (found[list] !== count) throw notAsWritten(place, list, count, found[list] ?? 0);
      }
      if (document.register.seal?.hash !== seal) {
        throw notAsWritten(place, 'seal', seal, document.register.seal?.hash ?? '');
      }
      return { lists: found, seal };
    },
    options,
  );
}
