import { TextDecoder } from 'node:util';

/** The encodings that a list may be in, in the order in which they are tried. */
export type Encoding = 'utf-8' | 'windows-1252';

/** The text is not in the encoding that was tried. */
export class WrongEncoding extends Error {
  override readonly name = 'WrongEncoding';
}

/** A decoder that refuses what is not in its encoding, and leaves out a byte order mark. */
export function decoderFor(encoding: Encoding): TextDecoder {
  return new TextDecoder(encoding, { fatal: true });
}

/**
 * The text of a piece.
 * @param goesOn whether more follows, so that a letter may be cut short at the end
 * @throws WrongEncoding where the bytes are not in the decoder's encoding
 */
export function textIn(decoder: TextDecoder, piece: Uint8Array, goesOn: boolean): string {
  try {
    return decoder.decode(piece, { stream: goesOn });
  } catch (error) {
    throw new WrongEncoding(decoder.encoding, { cause: error });
  }
}
