import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { notAsWritten } from './file-error.ts';

/** More parts than any office file has; a directory of millions would fill the memory before a single one is read. */
const MOST_PARTS = 20_000;

/** A part that would unpack to more than may be. */
export interface TooLarge {
  readonly part: string;
  readonly packed: number;
  readonly unpacked: number;
}

/** From how many bytes on a part is suspected to be a bomb where it says to grow more than it may. */
const SUSPECT_FROM = 64e6;

/** What is refused of a file, and in which words: one that a person chose is suspected, and told of otherwise than one of the program's own. */
export interface Refusals {
  /** How many times larger than packed a large part may be; any where nothing is said. */
  readonly mostRatio?: number;
  readonly damaged: (path: string, detail: string) => Error;
  readonly encrypted: (path: string) => Error;
  readonly tooLarge: (path: string, what: TooLarge) => Error;
}

/** A file that the program wrote itself and reopens has to be whole. It may hold anything, as a document of a thousand empty pages that somebody kept. */
const OF_OUR_OWN: Refusals = {
  damaged: (path, detail) => notAsWritten(path, 'parts of the file', 'whole', detail),
  encrypted: (path) => notAsWritten(path, 'parts of the file', 'whole', 'encrypted'),
  tooLarge: (path, { part, unpacked }) => notAsWritten(path, `bytes of ${part}`, 'fewer', unpacked),
};

/** The packed parts of a ZIP file, such as an office file is. */
export interface Archive {
  readonly path: string;
  readonly refusals: Refusals;
  /** Whether a part has that name; large and small letters are one, as office programs take them. */
  has(name: string): boolean;
  /** The names of all parts, in the order of the directory. */
  names(): readonly string[];
  /** Bytes that the part says it unpacks to. */
  bytesOf(name: string): number;
  /**
   * The part's bytes, unpacked piece by piece. What it says of its size is checked before, and kept to while reading; what it says of its content is compared at the end.
   * @throws what `refusals` say where it is missing, damaged, encrypted, or unpacks to more than may be
   */
  pieces(name: string, mostBytes?: number): AsyncGenerator<Uint8Array, void, void>;
  /** The same at once. */
  bytes(name: string, mostBytes?: number): Promise<Buffer>;
  close(): void;
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

class ZipArchive implements Archive {
  readonly path: string;
  readonly refusals: Refusals;
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #bySmall: ReadonlyMap<string, Entry>;

  constructor(path: string, refusals: Refusals, zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.path = path;
    this.refusals = refusals;
    this.#zip = zip;
    this.#entries = entries;
    this.#bySmall = new Map([...entries].map(([name, entry]) => [name.toLowerCase(), entry]));
  }

  #entryOf(name: string): Entry | undefined {
    return this.#entries.get(name) ?? this.#bySmall.get(name.toLowerCase());
  }

  has(name: string): boolean {
    return this.#entryOf(name) !== undefined;
  }

  names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  bytesOf(name: string): number {
    return this.#entryOf(name)?.uncompressedSize ?? 0;
  }

  async *pieces(name: string, mostBytes = Infinity): AsyncGenerator<Uint8Array, void, void> {
    const { path, refusals } = this;
    const entry = this.#entryOf(name);
    if (entry === undefined) throw refusals.damaged(path, `no ${name}`);
    if (entry.isEncrypted()) throw refusals.encrypted(path);
    const { compressedSize: packed, uncompressedSize: unpacked } = entry;
    const grown = unpacked > SUSPECT_FROM ? unpacked / Math.max(packed, 1) : 0;
    if (unpacked > mostBytes || grown > (refusals.mostRatio ?? Infinity)) {
      throw refusals.tooLarge(path, { part: name, packed, unpacked });
    }
    let sum = 0;
    try {
      // The stream fails as soon as it gives more than the part said.
      for await (const piece of await this.#zip.openReadStreamPromise(entry)) {
        sum = crc32(piece as Uint8Array, sum);
        yield piece as Uint8Array;
      }
    } catch (error) {
      throw refusals.damaged(path, detailOf(error));
    }
    if (sum !== entry.crc32) throw refusals.damaged(path, `${name} does not match its checksum`);
  }

  async bytes(name: string, mostBytes?: number): Promise<Buffer> {
    const pieces: Uint8Array[] = [];
    for await (const piece of this.pieces(name, mostBytes)) pieces.push(piece);
    return Buffer.concat(pieces);
  }

  close(): void {
    this.#zip.close();
  }
}

/**
 * Opens a ZIP file and reads its directory: the one way in which the program unpacks anything.
 * @param refusals what is said where it cannot be; of a file of the program's own where nothing is given
 * @throws what `refusals` say where it is damaged
 */
export async function openArchive(path: string, refusals: Refusals = OF_OUR_OWN): Promise<Archive> {
  let zip: ZipFile | undefined;
  try {
    zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
    if (zip.entryCount > MOST_PARTS) throw new Error(`${zip.entryCount} parts`);
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    return new ZipArchive(path, refusals, zip, entries);
  } catch (error) {
    zip?.close();
    throw refusals.damaged(path, detailOf(error));
  }
}
