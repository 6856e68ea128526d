import { open } from 'node:fs/promises';
import { readable } from '../routing-file-error.ts';

/** The start of a compound file: an old `.xls`, or a workbook that is encrypted. Source: [MS-CFB] 2.2. */
export const COMPOUND_START = [0xd0, 0xcf, 0x11, 0xe0] as const;

/** Bytes of the directory that are looked through; the entry of an encrypted package is among its first. */
const DIRECTORY_BYTES = 1 << 14;

/** Whether a compound file is an encrypted workbook: its directory then names a stream `EncryptedPackage`. Source: [MS-OFFCRYPTO] 2.3.4.4. */
export async function isEncryptedCompound(path: string): Promise<boolean> {
  const handle = await readable(path, open(path, 'r'));
  try {
    const header = Buffer.alloc(512);
    await readable(path, handle.read(header, 0, header.length, 0));
    const sectorBytes = 2 ** Math.min(header.readUInt16LE(30), 20);
    const directory = (header.readUInt32LE(48) + 1) * sectorBytes;
    const buffer = Buffer.alloc(DIRECTORY_BYTES);
    const { bytesRead } = await readable(path, handle.read(buffer, 0, DIRECTORY_BYTES, directory));
    return buffer.subarray(0, bytesRead).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  } finally {
    await handle.close();
  }
}
