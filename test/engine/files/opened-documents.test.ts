import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { documentKind } from '../../../src/core/records/document-kinds.ts';
import { copyToOpen, isCopyToOpen, removeCopies } from '../../../src/engine/files/opened-documents.ts';

const BYTES = Buffer.from('%PDF-1.7 terms');
const SHA256 = createHash('sha256').update(BYTES).digest('hex');

afterEach(() => removeCopies());

/** The copy of a document with a title. @throws where none is made */
function copied(title: string): string {
  const copy = copyToOpen({ sha256: SHA256, title, bytes: BYTES });
  if (!('path' in copy)) throw new Error(copy.why);
  return copy.path;
}

describe('a copy of a kept document', () => {
  it('has its bytes, a plain name, can be read by this person alone and written by nobody, and goes', () => {
    const file = copied('../Terms & "conditions".pdf');
    expect(path.basename(file)).toBe('-Terms - -conditions-.pdf');
    expect(readFileSync(file)).toEqual(BYTES);
    // On Windows the folder of a person is theirs alone, and there are no such bits.
    const modes = [file, path.dirname(file)].map((one) => statSync(one).mode & 0o777);
    expect(process.platform === 'win32' ? [0o400, 0o700] : modes).toEqual([0o400, 0o700]);
    expect(isCopyToOpen(file)).toBe(true);
    removeCopies();
    expect(existsSync(file)).toBe(false);
    expect(isCopyToOpen(file)).toBe(false);
  });

  it('is not made of bytes that are not those of the checksum', () => {
    expect(copyToOpen({ sha256: SHA256, title: 'terms.pdf', bytes: Buffer.from('others') })).toEqual({
      why: 'differs',
    });
  });

  it.each([
    'a.exe',
    'terms.pdf.exe',
    'a.bat',
    'a.sh',
    'a.lnk',
    'a.desktop',
    'a.jar',
    'a.zip',
    'a.docm',
    'a.xlsm',
    'a.html',
    'a.svg',
    'pdf',
    'a.pdf .js',
  ])('is not made of %s, which could run', (title) => {
    expect(copyToOpen({ sha256: SHA256, title, bytes: BYTES })).toEqual({ why: 'refused' });
    expect(documentKind(title)).toBeUndefined();
  });

  it('is all that a page can have opened: no other file of the computer, and nothing that lies beside it', () => {
    const file = copied('terms.pdf');
    const beside = path.join(path.dirname(file), 'run.sh');
    writeFileSync(beside, 'echo');
    expect(isCopyToOpen(beside)).toBe(false);
    expect(isCopyToOpen('/etc/passwd')).toBe(false);
    expect(isCopyToOpen(path.join(path.dirname(file), '..', '..', 'other.pdf'))).toBe(false);
  });
});
