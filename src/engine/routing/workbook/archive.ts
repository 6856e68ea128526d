import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { RoutingFileError, cannotRoute } from '../routing-file-error.ts';

/** More parts than any workbook has; a directory of millions would fill the memory before a single one is read. */
const MOST_PARTS = 20_000;

/**
 * Bytes that a part may unpack to. A sheet of Excel's most rows with twenty columns takes about two thousand million; whatever is larger is no list of people. Memory
 * does not depend on it, since parts are read in pieces: it bounds the time.
 */
export const MOST_SHEET_BYTES = 6e9;
export const MOST_TEXT_PART_BYTES = 1e9;
export const MOST_SMALL_PART_BYTES = 16e6;

/** How many times larger than packed a part may be that unpacks to more than `SUSPECT_FROM` bytes: sheets reach 10 to 60, made bombs about 1000. */
const MOST_RATIO = 250;
const SUSPECT_FROM = 64e6;

/** The packed parts of a workbook. */
export interface Archive {
  readonly path: string;
  has(name: string): boolean;
  /** The names of all parts, in small letters. */
  names(): readonly string[];
  /** Bytes that the part says it unpacks to. */
  bytesOf(name: string): number;
  /**
   * The part's bytes, unpacked piece by piece. What it says of its size is checked before, and kept to while reading.
   * @throws RoutingFileError where it is missing, damaged, encrypted, or unpacks to more than may be
   */
  pieces(name: string, mostBytes: number): AsyncGenerator<Uint8Array, void, void>;
  close(): void;
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

class ZipArchive implements Archive {
  readonly path: string;
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  constructor(path: string, zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.path = path;
    this.#zip = zip;
    this.#entries = entries;
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  bytesOf(name: string): number {
    return this.#entries.get(name.toLowerCase())?.uncompressedSize ?? 0;
  }

  async *pieces(name: string, mostBytes: number): AsyncGenerator<Uint8Array, void, void> {
    const { path } = this;
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined) throw cannotRoute('routing-file.workbook-damaged', { path, detail: `no ${name}` });
    if (entry.isEncrypted()) throw cannotRoute('routing-file.encrypted', { path });
    const { compressedSize, uncompressedSize } = entry;
    const isBomb = uncompressedSize > SUSPECT_FROM && uncompressedSize > MOST_RATIO * Math.max(compressedSize, 1);
    if (uncompressedSize > mostBytes || isBomb) {
      throw cannotRoute('routing-file.bomb', { path, part: name, packed: compressedSize, unpacked: uncompressedSize });
    }
    try {
      // The stream fails as soon as it gives more than the part said.
      for await (const piece of await this.#zip.openReadStreamPromise(entry)) yield piece as Uint8Array;
    } catch (error) {
      if (error instanceof RoutingFileError) throw error;
      throw cannotRoute('routing-file.workbook-damaged', { path, detail: detailOf(error) });
    }
  }

  close(): void {
    this.#zip.close();
  }
}

/**
 * Opens a packed file and reads its directory.
 * @throws RoutingFileError where it is damaged
 */
export async function openArchive(path: string): Promise<Archive> {
  let zip: ZipFile | undefined;
  try {
    zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
    if (zip.entryCount > MOST_PARTS) throw new Error(`${zip.entryCount} parts`);
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName.toLowerCase(), entry);
    return new ZipArchive(path, zip, entries);
  } catch (error) {
    zip?.close();
    throw cannotRoute('routing-file.workbook-damaged', { path, detail: detailOf(error) });
  }
}
