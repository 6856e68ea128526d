import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileError, notAsWritten } from '../../../src/engine/files/file-error.ts';
import { writeChecked } from '../../../src/engine/files/write-checked.ts';
import { registerError } from '../../../src/engine/register/error.ts';
import { fileSentences } from '../../../src/words/files.ts';

let folder = '';
let place = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'write-checked-'));
  place = path.join(folder, 'record.txt');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const text = (content: string) => async (beside: string) => writeFile(beside, content);
const length = async (beside: string): Promise<number> => (await readFile(beside)).length;

async function broken(): Promise<never> {
  throw new TypeError('a defect');
}

async function full(): Promise<void> {
  await writeFile('/dev/full', 'x'.repeat(1 << 20));
}

async function outOfRoom(beside: string): Promise<never> {
  throw registerError('register.disk-full', { file: beside });
}

async function idOf(attempt: Promise<unknown>): Promise<string> {
  const error: unknown = await attempt.then(
    () => 'nothing was thrown',
    (error_: unknown) => error_,
  );
  return error instanceof FileError ? error.statement.id : String(error);
}

function failing(code: string) {
  return async (beside: string): Promise<void> => {
    writeFileSync(beside, 'half');
    throw Object.assign(new Error(`${code}: as the system says it`), { code });
  };
}

describe('a file that is written and checked', () => {
  test('stands at its place with what was written, and alone', async () => {
    expect(await writeChecked(place, text('whole'), length)).toBe(5);
    expect(readFileSync(place, 'utf8')).toBe('whole');
    expect(readdirSync(folder)).toEqual(['record.txt']);
  });

  test('does not replace a file unless told to', async () => {
    writeFileSync(place, 'before');
    expect(await idOf(writeChecked(place, text('after'), length))).toBe('files.exists');
    expect(readFileSync(place, 'utf8')).toBe('before');
    await writeChecked(place, text('after'), length, { force: true });
    expect(readFileSync(place, 'utf8')).toBe('after');
  });

  test('is named by its place, and in words of their own, where what went wrong has words already', async () => {
    const error: unknown = await writeChecked(place, text('x'), outOfRoom).catch((error_: unknown) => error_);
    expect(error).toMatchObject({ statement: { id: 'register.disk-full', parameters: { file: place } } });
    expect((error as Error).message).not.toMatch(/writing-|\.\. /);
  });

  test('is not moved in when it does not hold what was written', async () => {
    writeFileSync(place, 'before');
    const check = async (): Promise<never> => {
      throw notAsWritten(place, 'rows', 3, 2);
    };
    expect(await idOf(writeChecked(place, text('after'), check, { force: true }))).toBe('files.not-as-written');
    expect(readFileSync(place, 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['record.txt']);
  });

  test.for([
    ['ENOSPC', 'files.no-space'],
    ['EBUSY', 'files.in-use'],
    ['EROFS', 'files.read-only'],
    ['EACCES', 'files.not-allowed'],
    ['EIO', 'files.failed'],
  ] as const)('leaves nothing behind when the system answers %s', async ([code, id]) => {
    expect(await idOf(writeChecked(place, failing(code), length))).toBe(id);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is refused where its folder is missing, or where a folder stands', async () => {
    const astray = path.join(folder, 'nowhere', 'record.txt');
    expect(await idOf(writeChecked(astray, text('x'), length))).toBe('files.no-folder');
    expect(existsSync(path.dirname(astray))).toBe(false);
    mkdirSync(place);
    expect(await idOf(writeChecked(place, text('x'), length, { force: true }))).toBe('files.is-folder');
  });

  test('keeps its name when the disk really is full', async ({ skip }) => {
    if (!existsSync('/dev/full')) skip('no /dev/full on this system');
    expect(await idOf(writeChecked(place, full, length))).toBe('files.no-space');
  });

  test('is refused in a folder where nothing may be written', async ({ skip }) => {
    if (process.getuid?.() === 0) skip('root may write everywhere');
    chmodSync(folder, 0o500);
    const id = await idOf(writeChecked(place, text('x'), length));
    chmodSync(folder, 0o700);
    expect(id).toBe('files.not-allowed');
  });

  test('lets an error of the program itself through as it is', async () => {
    expect(await idOf(writeChecked(place, broken, length))).toBe('TypeError: a defect');
  });

  test('says each trouble with its path', () => {
    const sentences = Object.entries(fileSentences) as [string, (parameters: Record<string, string>) => string][];
    for (const [, say] of sentences) {
      expect(say({ path: 'P.xlsx', folder: 'F', why: 'w', what: 'rows', expected: '3', found: '2' })).toContain(
        'P.xlsx',
      );
    }
  });
});

describe('a file whose writing is broken off', () => {
  test.each([
    ['while it is written', true],
    ['while it is checked', false],
  ])('%s leaves nothing behind, and what stood there as it was', async (_when, early) => {
    writeFileSync(place, 'mine');
    const stop = new AbortController();
    const reason = new Error('broken off');
    const breakOff = (): void => stop.abort(reason);
    const writing = writeChecked(
      place,
      async (beside) => {
        await writeFile(beside, 'theirs');
        if (early) breakOff();
      },
      async (beside) => {
        if (!early) breakOff();
        return length(beside);
      },
      { force: true, signal: stop.signal },
    );
    await expect(writing).rejects.toBe(reason);
    expect(readFileSync(place, 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['record.txt']);
  });
});
