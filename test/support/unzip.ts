import yauzl from 'yauzl';

/** One part of a packed file, unpacked. */
export async function partOf(file: string, name: string): Promise<string> {
  const zip = await yauzl.openPromise(file, { lazyEntries: true, autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== name) continue;
      const pieces: Uint8Array[] = [];
      for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Uint8Array);
      return Buffer.concat(pieces).toString('utf8');
    }
    throw new Error(`no ${name} in ${file}`);
  } finally {
    zip.close();
  }
}
