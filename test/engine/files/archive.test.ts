/**
 * The one way in which the program unpacks anything: what it refuses of a file of its own, and of one that a person chose.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../../src/engine/files/archive.ts';
import { FileError } from '../../../src/engine/files/file-error.ts';
import { openPackedWorkbook } from '../../../src/engine/routing/workbook/archive.ts';
import { RoutingFileError } from '../../../src/engine/routing/routing-file-error.ts';
import { zipOf } from '../../support/zip.ts';
import { ownFolder } from '../export/request.ts';

function written(bytes: Uint8Array): string {
  const file = path.join(ownFolder(), 'a.zip');
  writeFileSync(file, bytes);
  return file;
}

async function refusal(reading: Promise<unknown>): Promise<unknown> {
  return reading.then(
    () => undefined,
    (error: unknown) => error,
  );
}

async function bytesOf(archive: ReturnType<typeof openArchive>, name: string): Promise<string> {
  const opened = await archive;
  try {
    return (await opened.bytes(name)).toString('utf8');
  } finally {
    opened.close();
  }
}

/** A part that is not packed, so that one of its letters can be another without anything else being so. */
function withAnotherLetter(): string {
  const bytes = zipSync({ 'a.txt': [new TextEncoder().encode('the letter'), { level: 0 }] });
  bytes[Buffer.from(bytes).indexOf('letter')] = 'b'.codePointAt(0) ?? 0;
  return written(bytes);
}

const THOUSANDFOLD = 'a'.repeat(65_000_000);

describe('a packed file', () => {
  test('gives its parts by their names, and by the same in other letters where no other has that name', async () => {
    const file = written(
      zipOf([
        { name: 'A.txt', content: 'one' },
        { name: 'a.txt', content: 'two' },
        { name: 'Sheet1.xml', content: 'three' },
      ]),
    );
    expect(await bytesOf(openArchive(file), 'A.txt')).toBe('one');
    expect(await bytesOf(openArchive(file), 'a.txt')).toBe('two');
    expect(await bytesOf(openArchive(file), 'sheet1.XML')).toBe('three');
    const archive = await openArchive(file);
    archive.close();
    expect(archive.names()).toEqual(['A.txt', 'a.txt', 'Sheet1.xml']);
  });

  test('of which a letter is another than was packed is refused, whoever made it', async () => {
    const file = withAnotherLetter();
    expect(await refusal(bytesOf(openArchive(file), 'a.txt'))).toBeInstanceOf(FileError);
    const told = await refusal(bytesOf(openPackedWorkbook(file), 'a.txt'));
    expect(told).toBeInstanceOf(RoutingFileError);
    expect((told as Error).message).toContain('does not match its checksum');
  });

  test('that grows a thousandfold is a bomb where a person chose it, and a document of empty pages in a pack of our own', async () => {
    const file = written(zipOf([{ name: 'a.xml', content: THOUSANDFOLD }]));
    const told = await refusal(bytesOf(openPackedWorkbook(file), 'a.xml'));
    expect(told instanceof RoutingFileError && told.statement.id).toBe('routing-file.bomb');
    expect(await bytesOf(openArchive(file), 'a.xml')).toHaveLength(THOUSANDFOLD.length);
  });

  test('that says less of its size than it gives is refused while it is read', async () => {
    const file = written(zipOf([{ name: 'a.xml', content: 'a'.repeat(9000), saysBytes: 10 }]));
    expect(await refusal(bytesOf(openArchive(file), 'a.xml'))).toBeInstanceOf(FileError);
  });
});
