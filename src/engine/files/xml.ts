import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import type { Archive } from './archive.ts';

/** What is done with the elements of a part. Names come without their prefix. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Characters that may pass without an element: a cell of more is an attack on the memory. */
const MOST_WITHOUT_ELEMENT = 1 << 24;

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * Reads a part of an office file, which is XML, in pieces and in flat memory. No entity is expanded and no document type taken, so that nothing can grow by them.
 * @param afterPiece is given the bytes read so far, and waited for; false stops the reading
 * @throws what the archive's refusals say where it is missing, or no XML in UTF-8
 */
export async function readXml(
  archive: Archive,
  part: string,
  mostBytes: number,
  handlers: XmlHandlers,
  afterPiece?: (bytes: number) => Promise<boolean> | boolean,
): Promise<void> {
  const damaged = (detail: string) => archive.refusals.damaged(archive.path, detail);
  const { open, close, text } = handlers;
  const parser = new SaxesParser({ xmlns: false, position: false });
  let withoutElement = 0;
  parser.on('error', (error) => {
    throw damaged(error.message);
  });
  parser.on('doctype', () => {
    throw damaged('a document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    withoutElement = 0;
    open(localName(name), attributes);
  });
  if (close !== undefined) parser.on('closetag', ({ name }) => close(localName(name)));
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }

  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (piece: Uint8Array, goesOn: boolean): string => {
    try {
      return decoder.decode(piece, { stream: goesOn });
    } catch (error) {
      throw damaged((error as Error).message);
    }
  };
  let bytes = 0;
  for await (const piece of archive.pieces(part, mostBytes)) {
    const more = decoded(piece, true);
    withoutElement += more.length;
    if (withoutElement > MOST_WITHOUT_ELEMENT) {
      throw damaged(`more than ${MOST_WITHOUT_ELEMENT} characters in one cell`);
    }
    parser.write(more);
    bytes += piece.length;
    if (afterPiece !== undefined && !(await afterPiece(bytes))) return;
  }
  parser.write(decoded(new Uint8Array(), false));
  parser.close();
}
