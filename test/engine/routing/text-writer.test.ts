import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { TextWriter } from '../../../src/engine/routing/text-writer.ts';
import { ownFolder } from '../register/support.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const LINE = 'Ünïtèd Kingdom\n'.repeat(1000);

/** Writes so many lines that the disk is asked to keep some of them on the way. */
async function written(place: string): Promise<TextWriter> {
  const writer = await TextWriter.create(place);
  try {
    for (let block = 0; block < 2500; block++) {
      writer.add(LINE);
      await writer.flush();
    }
    writer.addBytes(Buffer.from('the end'));
    await writer.finish();
  } finally {
    await writer.close();
  }
  return writer;
}

test('what is added is written whole and in its order, in whatever pieces it goes to the disk', async () => {
  const place = path.join(ownFolder(), 'out.txt');
  const { bytes } = await written(place);
  const text = readFileSync(place, 'utf8');
  expect(text === `${LINE.repeat(2500)}the end`).toBe(true);
  expect(bytes).toBe(Buffer.byteLength(text));
});

test('a disk that could not keep something on the way makes the writing fail, since it would not say so again', async () => {
  const folder = ownFolder();
  const some = await open(path.join(folder, 'some'), 'w');
  const handles = Object.getPrototypeOf(some) as FileHandle;
  await some.close();
  vi.spyOn(handles, 'datasync').mockRejectedValue(Object.assign(new Error('EIO'), { code: 'EIO' }));
  await expect(written(path.join(folder, 'out.txt'))).rejects.toThrow('EIO');
});
