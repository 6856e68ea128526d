import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { describe, expect, it, onTestFinished } from 'vitest';
import { registerJson } from '../../scripts/data/samples/assemble.ts';
import { idOf } from '../../scripts/data/samples/id.ts';
import { optex } from '../../scripts/data/samples/optex/sample.ts';
import { optima } from '../../scripts/data/samples/optima/sample.ts';
import type { Sample } from '../../scripts/data/samples/sample.ts';
import { RECORD_KINDS } from '../../src/core/records/fields.ts';
import { kindDescription } from '../../src/core/records/kinds.ts';
import { referencesIn } from '../../src/core/records/references.ts';
import { shippedLaw } from '../../src/engine/law/shipped.ts';
import { systemPorts } from '../../src/engine/register/ports.ts';
import { makeSample } from '../../src/engine/samples/make-sample.ts';
import { SAMPLE_NAMES, shipped } from './shipped.ts';

const SAMPLES: Readonly<Record<string, Sample>> = { optima, optex };

describe.each(SAMPLE_NAMES)('the shipped register %s', (name) => {
  it('is what its sources build', () => {
    expect(registerJson(SAMPLES[name] as Sample)).toBe(shipped(name).text);
  });

  it('holds only records that their schemas leave as they are', () => {
    for (const { kind, record } of shipped(name).all) {
      expect(kindDescription(kind).schema.parse(record), record.id).toEqual(record);
    }
  });

  it('names nothing that it does not hold', () => {
    const { all } = shipped(name);
    const kinds = new Map(all.map(({ kind, record }) => [record.id, kind]));
    const dangling = all.flatMap(({ kind, record }) =>
      referencesIn(kind, record).filter((found) => {
        const named = kinds.get(found.id);
        return named === undefined || !found.kinds.includes(named);
      }),
    );
    expect(dangling).toEqual([]);
  });
});

describe('the samples together', () => {
  it('hold as many records as were counted by hand', () => {
    const counts = SAMPLE_NAMES.map((name) =>
      Object.fromEntries(RECORD_KINDS.map((kind) => [kind, shipped(name).of(kind).length])),
    );
    expect(counts).toEqual([
      {
        entity: 7,
        'law-entry': 1,
        'third-party': 12,
        agreement: 12,
        activity: 14,
        transfer: 22,
        assessment: 8,
        contact: 14,
        notice: 1,
        policy: 1,
        matter: 5,
        'accepted-risk': 1,
        postponement: 0,
      },
      {
        entity: 5,
        'law-entry': 0,
        'third-party': 7,
        agreement: 1,
        activity: 6,
        transfer: 9,
        assessment: 0,
        contact: 3,
        notice: 1,
        policy: 0,
        matter: 1,
        'accepted-risk': 0,
        postponement: 0,
      },
    ]);
  });

  it('give no id twice', () => {
    const ids = SAMPLE_NAMES.flatMap((name) => shipped(name).all.map(({ record }) => record.id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the id of a name', () => {
  it('is the same for ever, and a UUID of version 7', () => {
    expect(idOf('entity/optima-contracting')).toBe('01a2008d-7400-7c6e-b7e0-5f6be967b1a3');
    expect(z.uuidv7().safeParse(idOf('contact/kenya')).success).toBe(true);
    expect(idOf('a')).not.toBe(idOf('b'));
  });
});

describe('a faulty sample is refused, naming', () => {
  const [first, ...rest] = optima.entities;
  const faulty: ReadonlyArray<readonly [string, Partial<Sample>, RegExp]> = [
    [
      'a field that the schema refuses',
      { entities: [{ ...(first as object), country: 'Britain' } as never] },
      /entities\[0\]\.country/,
    ],
    [
      'a record that stands twice',
      { entities: [...optima.entities, first as never] },
      /entity\/optima-contracting: stands twice/,
    ],
    [
      'a reference to nothing',
      { entities: rest },
      /policy\/nearest-entity: homeController names entity\/optima-contracting, which is nothing here/,
    ],
    [
      'a reference to a record of the wrong kind',
      { policies: [{ ...(optima.policies[0] as object), homeController: idOf('third-party/regulators') } as never] },
      /homeController names third-party\/regulators, which is third-party here/,
    ],
    [
      'something invented that does not say so',
      { agreements: [{ ...(optima.agreements[0] as object), notes: [] } as never, ...optima.agreements.slice(1)] },
      /agreement\/asia-joint-control: mark and note differ/,
    ],
  ];

  it.each(faulty)('%s', (_, change, message) => {
    expect(() => registerJson({ ...optima, ...change })).toThrow(message);
  });
});

describe('making a sample', () => {
  it('fails loudly where a record of it is rejected, and leaves what stood there as it was', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sample-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const place = path.join(folder, 'optex.register');
    const author = { by: 'Ada', reason: 'A sample' };
    const nowhere = { ...systemPorts(shippedLaw()), isCountry: () => false };
    const words = /^The sample ‘optex’ does not fit this version of the program: \d+ of its records are refused\./u;
    await expect(makeSample('optex', place, author, nowhere)).rejects.toThrow(words);
    expect(readdirSync(folder)).toEqual([]);
    writeFileSync(place, 'mine');
    await expect(makeSample('optex', place, author, nowhere, { force: true })).rejects.toThrow(words);
    expect(readFileSync(place, 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['optex.register']);
  });
});
