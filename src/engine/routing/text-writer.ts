import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

/** Bytes of memory that a writer begins with, twice. */
const FIRST_BYTES = 1 << 21;

/** Bytes that are worth a call: what is less waits for the next flush. */
const WORTH_WRITING = 1 << 20;

/** Bytes after which the disk is asked to keep what it got: so that it works while rows are decided, and little is left to wait for at the end. */
const KEPT_EVERY = 1 << 25;

/** The most bytes that one UTF-16 unit of text becomes in UTF-8. */
const MOST_BYTES_A_UNIT = 3;

/**
 * Writes UTF-8 text to a new file. What is added gathers in one piece of memory while another is on its way to the disk; `flush` changes them, and waits where the
 * disk is slower than the program, so that memory does not grow with the file.
 */
export class TextWriter {
  /** Bytes flushed so far. */
  bytes = 0;
  private filling: Buffer = Buffer.allocUnsafeSlow(FIRST_BYTES);
  private other: Buffer = Buffer.allocUnsafeSlow(FIRST_BYTES);
  private filled = 0;
  private asked = 0;
  private writing: Promise<void> = Promise.resolve();
  private keeping: Promise<void> = Promise.resolve();
  private readonly handle: FileHandle;

  private constructor(handle: FileHandle) {
    this.handle = handle;
  }

  /** Opens a file that is not there yet. */
  static async create(path: string): Promise<TextWriter> {
    return new TextWriter(await open(path, 'wx'));
  }

  /** Adds text. */
  add(text: string): void {
    this.makeRoom(MOST_BYTES_A_UNIT * text.length);
    this.filled += this.filling.write(text, this.filled, 'utf8');
  }

  /** Adds text that is in UTF-8 already. */
  addBytes(bytes: Uint8Array): void {
    this.makeRoom(bytes.length);
    this.filling.set(bytes, this.filled);
    this.filled += bytes.length;
  }

  /** Sends what was added on its way where it is worth it, once what was sent before is written. An error shows in a later flush or in `finish`. */
  async flush(): Promise<void> {
    if (this.filled >= WORTH_WRITING) await this.send();
  }

  /** Waits until everything is written, and what the disk was asked to keep is kept. */
  async finish(): Promise<void> {
    await this.send();
    await this.writing;
    await this.keeping;
  }

  /** Closes the file. What could not be written has been said by then, or no longer matters. */
  async close(): Promise<void> {
    await Promise.allSettled([this.writing, this.keeping]);
    await this.handle.close();
  }

  private async send(): Promise<void> {
    await this.writing;
    if (this.filled === 0) return;
    const piece = this.filling.subarray(0, this.filled);
    [this.filling, this.other] = [this.other, this.filling];
    this.filled = 0;
    this.writing = this.put(piece);
    this.writing.catch(() => undefined);
  }

  private makeRoom(bytes: number): void {
    if (this.filled + bytes <= this.filling.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * (this.filled + bytes));
    this.filling.copy(larger, 0, 0, this.filled);
    this.filling = larger;
  }

  private async put(piece: Buffer): Promise<void> {
    let written = 0;
    while (written < piece.length) {
      const { bytesWritten } = await this.handle.write(piece, written);
      written += bytesWritten;
    }
    this.bytes += piece.length;
    if (this.bytes - this.asked < KEPT_EVERY) return;
    this.asked = this.bytes;
    // A system tells once that it could not keep something: who flushes the whole file later would not hear of it.
    this.keeping = this.keeping.then(() => this.handle.datasync());
    this.keeping.catch(() => undefined);
  }
}
