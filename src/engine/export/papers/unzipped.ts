import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';

/** Every file in a ZIP file, by name. @throws where the file is no whole ZIP file, or a file in it does not match its checksum */
export async function unzipped(file: string): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await yauzl.openPromise(file, { lazyEntries: true, validateEntrySizes: true });
  const found = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    found.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return found;
}
