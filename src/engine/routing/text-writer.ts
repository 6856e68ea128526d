import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

/** Bytes of memory that a writer begins with, twice. */
const FIRST_BYTES = 1 << 19;

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
  private writing: Promise<void> = Promise.resolve();
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

  /** Sends what was added on its way, once what was sent before is written. An error shows in the next flush or in `finish`. */
  async flush(): Promise<void> {
    await this.writing;
    if (this.filled === 0) return;
    const piece = this.filling.subarray(0, this.filled);
    [this.filling, this.other] = [this.other, this.filling];
    this.filled = 0;
    this.writing = this.put(piece);
    this.writing.catch(() => undefined);
  }

  /** Waits until everything is written. */
  async finish(): Promise<void> {
    await this.flush();
    await this.writing;
  }

  /** Closes the file. What could not be written has been said by then, or no longer matters. */
  async close(): Promise<void> {
    await this.writing.catch(() => undefined);
    await this.handle.close();
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
  }
}
