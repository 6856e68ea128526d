import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { authorityPack } from '../../../../src/core/views/pack/authority-pack.ts';
import { exportAuthorityPack } from '../../../../src/engine/export/pack/authority-pack.ts';
import { writePack } from '../../../../src/engine/reports/write-pack.ts';
import type { PackQuestion } from '../../../../src/engine/reports/pack-material.ts';
import { entity, facts, idOf, thirdParty, transfer } from '../../../core/law/verdict/case-builder.ts';
import { ownFolder, requestOf } from '../request.ts';
import { markedRegister, OPEN_TEXT, packOf, SECRET } from './marked-register.ts';
import type { Marked } from './marked-register.ts';

interface Index {
  readonly register: { readonly name: string; readonly seal: string; readonly sequence: number };
  readonly on: string;
  readonly asRecorded: string | null;
  readonly lawPack: { readonly version: string };
  readonly files: ReadonlyArray<{ readonly name: string; readonly sha256: string; readonly rows: number | null }>;
  readonly withheld: ReadonlyArray<{
    readonly what: string;
    readonly why: string;
    readonly kind: string;
    readonly count: number;
  }>;
}

interface Made {
  readonly out: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly index: Index;
}

/** Makes a pack and opens it with another library than the one that wrote it. */
async function made({ register }: Pick<Marked, 'register'>, asked: Partial<PackQuestion> = {}): Promise<Made> {
  const out = path.join(ownFolder(), 'pack.zip');
  await writePack(register, packOf(register, asked), { out, programVersion: '1.0.0' });
  const files = unzipSync(readFileSync(out));
  return { out, files, index: JSON.parse(strFromU8(files['index.json'] ?? new Uint8Array())) as Index };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** All letters of a file; an office file is packed itself. */
function textOf(name: string, bytes: Uint8Array): string {
  if (!/\.(?:docx|xlsx)$/u.test(name)) return strFromU8(bytes);
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

function rows({ files }: Index, name: string): number {
  return files.find((file) => file.name === name)?.rows ?? 0;
}

function assessments({ files }: Index): number {
  return files.filter(({ name }) => name.startsWith('Assessments/')).length;
}

describe('the pack for an authority’s request', { timeout: 60_000 }, () => {
  test('holds what its index says and nothing else, each file by its SHA-256', async () => {
    const marked = await markedRegister();
    const { files, index } = await made(marked, { documents: [marked.open] });
    expect(Object.keys(files).toSorted()).toEqual([...index.files.map(({ name }) => name), 'index.json'].toSorted());
    for (const { name, sha256: told } of index.files) {
      expect({ name, sha256: sha256(files[name] ?? new Uint8Array()) }).toEqual({ name, sha256: told });
    }
    expect(index.files.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'index.html',
        'Article 30 record.xlsx',
        'Article 30 record.docx',
        'Transfers.csv',
        'Agreements.docx',
      ]),
    );
    expect(index.files.filter(({ name }) => name.startsWith('Assessments/')).length).toBeGreaterThan(3);
    const seal = marked.register.seal();
    expect(index.register).toMatchObject({ seal: seal?.hash, sequence: seal?.seq });
  });

  test('lets nothing out that is marked internal or privileged, and no draft, and counts them with why', async () => {
    const { register } = await markedRegister();
    const { files, index } = await made({ register });
    for (const [name, bytes] of Object.entries(files)) {
      expect({ name, found: textOf(name, bytes).includes(SECRET) }).toEqual({ name, found: false });
    }
    for (const kind of ['transfer', 'activity', 'assessment', 'agreement', 'entity']) {
      expect(index.withheld).toContainEqual(expect.objectContaining({ what: 'note', why: 'internal', kind, count: 1 }));
      expect(index.withheld).toContainEqual(
        expect.objectContaining({ what: 'note', why: 'privileged', kind, count: 1 }),
      );
      expect(index.withheld).toContainEqual(
        expect.objectContaining({ what: 'document', why: 'privileged', kind, count: 1 }),
      );
    }
    for (const kind of ['activity', 'transfer', 'assessment']) {
      expect(index.withheld).toContainEqual(expect.objectContaining({ what: 'record', why: 'draft', kind, count: 1 }));
    }
    expect(textOf('index.html', files['index.html'] ?? new Uint8Array())).toContain('Marked as legally privileged');
  });

  test('takes an open document with it where it is chosen, and tells otherwise that it was not', async () => {
    const { register, open } = await markedRegister();
    const without = await made({ register });
    expect(without.index.withheld).toContainEqual(
      expect.objectContaining({ what: 'document', why: 'not-chosen', count: 1 }),
    );
    const { files, index } = await made({ register }, { documents: [open] });
    expect(index.withheld.some(({ why }) => why === 'not-chosen')).toBe(false);
    expect(strFromU8(files['Documents/01 Signed agreement.txt'] ?? new Uint8Array())).toBe(OPEN_TEXT);
  });

  test('refuses a document that may not leave the register', async () => {
    const { register } = await markedRegister();
    const closed = sha256(new TextEncoder().encode(`${SECRET} opinion of counsel`));
    expect(() => packOf(register, { documents: [closed] })).toThrow('No open document');
  });

  test('has the same bytes for the same register and days, wherever it is made', async () => {
    const { register } = await markedRegister();
    const first = await made({ register });
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Asia/Kuala_Lumpur';
    try {
      const second = await made({ register });
      expect(sha256(readFileSync(second.out))).toBe(sha256(readFileSync(first.out)));
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  test('of one company is its record in both roles, with its own transfers alone', async () => {
    const { register } = await markedRegister();
    const { snapshot } = register.snapshot();
    const company = snapshot.entities.find(({ legalName }) => legalName === 'Optima Products Asia Sdn Bhd');
    const { files, index } = await made({ register }, { entity: company?.id });
    const whole = await made({ register });
    expect(rows(index, 'Transfers.csv')).toBeGreaterThan(0);
    expect(rows(index, 'Transfers.csv')).toBeLessThan(rows(whole.index, 'Transfers.csv'));
    expect(strFromU8(files['index.html'] ?? new Uint8Array())).toContain(
      'Record and transfers: Optima Products Asia Sdn Bhd',
    );
  });

  test('speaks for a past day by what held then: an assessment that was completed later is not in it', async () => {
    const { register } = await markedRegister();
    const { index } = await made({ register }, { on: '2024-06-01' });
    expect(index.on).toBe('2024-06-01');
    const today = await made({ register });
    expect(assessments(index)).toBeLessThan(assessments(today.index));
  });

  test('broken off leaves nothing, and what stood at its place', async () => {
    const { register } = await markedRegister();
    const folder = ownFolder();
    const out = path.join(folder, 'pack.zip');
    writeFileSync(out, 'the former pack');
    const controller = new AbortController();
    const writing = writePack(register, packOf(register), {
      out,
      force: true,
      programVersion: '1.0.0',
      signal: controller.signal,
      onFile: async (done) => {
        if (done === 4) controller.abort(new Error('stopped'));
      },
    });
    await expect(writing).rejects.toThrow('stopped');
    expect(readdirSync(folder)).toEqual(['pack.zip']);
    expect(readFileSync(out, 'utf8')).toBe('the former pack');
  });

  test('is not written over a file, nor into a folder that is not there', async () => {
    const { register } = await markedRegister();
    const folder = ownFolder();
    mkdirSync(path.join(folder, 'there'));
    const out = path.join(folder, 'there', 'pack.zip');
    writeFileSync(out, 'mine');
    const to = (place: string) => writePack(register, packOf(register), { out: place, programVersion: '1.0.0' });
    await expect(to(out)).rejects.toMatchObject({ code: 'files.exists' });
    await expect(to(path.join(folder, 'not there', 'pack.zip'))).rejects.toMatchObject({ code: 'files.no-folder' });
    expect(readdirSync(folder)).toEqual(['there']);
  });

  test('of a big register has pages in the place of word processors’ files, each row of which is counted', async () => {
    const numbers = Array.from({ length: 620 }, (_, number) => number);
    const snapshot = facts({
      entities: [entity('Home', 'GB')],
      thirdParties: numbers.map((number) => thirdParty(`Recipient ${number}`, 'KE')),
      transfers: numbers.map((number) =>
        transfer('Home', `Recipient ${number}`, 'KE', { id: idOf(`to ${number}`), title: `Orders to ${number}` }),
      ),
    });
    const request = requestOf(snapshot, 'pack.zip');
    const pack = authorityPack(request, {});
    const written = await exportAuthorityPack({ ...request, pack, sealed: null, documentOf: () => undefined });
    const files = unzipSync(readFileSync(request.out));
    expect(Object.keys(files).filter((name) => name.endsWith('.docx'))).toEqual([]);
    expect(written.sheets).toContainEqual({ name: 'Transfers', rows: 620 });
    const page = strFromU8(files['Transfers.html'] ?? new Uint8Array());
    expect(page.split('Orders to 619').length).toBeGreaterThan(1);
    expect(page).toContain('law pack');
  });
});
