import { createHash } from 'node:crypto';
import { PACK_FILES } from '../../../words/pack.ts';
import { openArchive } from '../../files/archive.ts';
import { notAsWritten } from '../../files/file-error.ts';
import type { IndexData, PackFile } from './index-files.ts';

interface Entries {
  readonly hashes: ReadonlyMap<string, string>;
  readonly index: string;
}

/** Every entry's SHA-256, read in pieces, and the text of the index. */
async function entriesOf(file: string): Promise<Entries> {
  const archive = await openArchive(file);
  try {
    const hashes = new Map<string, string>();
    const index: Uint8Array[] = [];
    for (const name of archive.names()) {
      const hash = createHash('sha256');
      for await (const piece of archive.pieces(name)) {
        hash.update(piece);
        if (name === PACK_FILES.data) index.push(piece);
      }
      hashes.set(name, hash.digest('hex'));
    }
    return { hashes, index: Buffer.concat(index).toString('utf8') };
  } finally {
    archive.close();
  }
}

/**
 * Reopens a pack: it has to hold the files of its index and no other, each with its hash, and the index as it was made.
 * @returns the files
 * @throws FileError where it does not
 */
export async function checkPack(path: string, beside: string, data: IndexData): Promise<readonly PackFile[]> {
  const { hashes, index } = await entriesOf(beside);
  const { files } = data;
  if (hashes.size !== files.length + 1) throw notAsWritten(path, 'files', files.length + 1, hashes.size);
  for (const { name, sha256 } of files) {
    const found = hashes.get(name) ?? 'none';
    if (found !== sha256) throw notAsWritten(path, `SHA-256 of ${name}`, sha256, found);
  }
  const text = `${JSON.stringify(data, undefined, 2)}\n`;
  if (index !== text) throw notAsWritten(path, 'letters of the index', text.length, index.length);
  return files;
}
