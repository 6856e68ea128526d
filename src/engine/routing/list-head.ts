import { open } from 'node:fs/promises';
import papaparse from 'papaparse';
import { decoderFor, textIn } from './list-encoding.ts';
import type { Encoding } from './list-encoding.ts';
import type { ListForm } from './list-source.ts';
import { cannotRoute, readable } from './routing-file-error.ts';

/** Whether these are names of columns that a list has to have. */
export type KnownHeader = (names: readonly string[]) => boolean;

/** Bytes in which the header has to end. */
const HEAD_BYTES = 1 << 20;
const SEPARATORS = [',', ';', '\t'] as const;

/** Starts of files that are packed or printed, whatever their name says. */
const PACKED = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
] as const;

const UTF_8_MARK = [0xef, 0xbb, 0xbf] as const;
const UTF_16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

async function headOf(path: string): Promise<Buffer> {
  const handle = await readable(path, open(path, 'r'));
  try {
    const buffer = Buffer.alloc(HEAD_BYTES);
    const { bytesRead } = await readable(path, handle.read(buffer, 0, HEAD_BYTES, 0));
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Where the first line break outside quotes stands, and which it is. */
function firstBreak(text: string): { readonly at: number; readonly newline: string } | undefined {
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') quoted = !quoted;
    if (quoted || (letter !== '\n' && letter !== '\r')) continue;
    if (letter === '\n') return { at, newline: '\n' };
    return { at, newline: text[at + 1] === '\n' ? '\r\n' : '\r' };
  }
  return undefined;
}

function cellsOf(row: string, separator: string): readonly string[] {
  const { data } = papaparse.parse<string[]>(row, { delimiter: separator, newline: '\n' });
  return data[0] ?? [];
}

/** The header by the separator under which it is known; where several do or none does, by the one that gives most columns. */
function headerOf(row: string, known: KnownHeader): { separator: string; header: readonly string[] } {
  const readings = SEPARATORS.map((separator) => ({ separator, header: cellsOf(row, separator) }));
  const fitting = readings.filter(({ header }) => known(header));
  const [first, ...others] = (fitting.length > 0 ? fitting : readings).toSorted(
    (a, b) => b.header.length - a.header.length,
  );
  return first ?? others[0] ?? { separator: ',', header: [row] };
}

/**
 * Reads the first row of a contact list and finds out how the list is written.
 * @param known says by which separator the header is read rightly
 * @throws RoutingFileError where the file is empty, packed, in UTF-16, or its header cannot be told apart
 * @throws WrongEncoding where the file does not begin in the encoding that was asked for
 */
export async function formOf(path: string, known: KnownHeader, encoding: Encoding): Promise<ListForm> {
  const head = await headOf(path);
  const startsWith = (start: readonly number[]): boolean => start.every((byte, at) => head[at] === byte);
  if (PACKED.some(startsWith)) throw cannotRoute('routing-file.packed', { path });
  if (UTF_16_MARKS.some(startsWith)) throw cannotRoute('routing-file.utf-16', { path });
  const zero = head.indexOf(0);
  if (zero >= 0) throw cannotRoute('routing-file.binary', { path, byte: zero + 1 });

  const mark = startsWith(UTF_8_MARK);
  const text = textIn(decoderFor(encoding), mark ? head.subarray(UTF_8_MARK.length) : head, true);
  if (text.trim() === '') throw cannotRoute('routing-file.empty', { path });
  const end = firstBreak(text);
  if (end === undefined && head.length === HEAD_BYTES) {
    throw cannotRoute('routing-file.header-too-long', { path, characters: text.length });
  }
  const row = text.slice(0, end?.at ?? text.length);
  const { separator, header } = headerOf(row, known);
  if (header.length === 1 && !known(header)) {
    const instead = ['|', ':'].find((letter) => row.includes(letter)) ?? '';
    throw cannotRoute('routing-file.no-separator', { path, header: row.slice(0, 80), instead });
  }
  return { separator, newline: end?.newline ?? '\n', mark, header };
}
