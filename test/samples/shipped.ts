import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RECORD_KINDS } from '../../src/core/records/fields.ts';
import type { RecordKind } from '../../src/core/records/fields.ts';
import { kindDescription } from '../../src/core/records/kinds.ts';
import type { AnyRecord, RecordOf } from '../../src/core/records/kinds.ts';
import { snapshotOf } from '../../src/core/records/snapshot.ts';
import type { Snapshot } from '../../src/core/records/snapshot.ts';

export type SampleName = 'optima' | 'optex';
export const SAMPLE_NAMES: readonly SampleName[] = ['optima', 'optex'];

const PLACE = path.join(import.meta.dirname, '..', '..', 'resources', 'samples');

interface Shipped {
  readonly text: string;
  readonly sampleDay: string;
  readonly all: ReadonlyArray<{ readonly kind: RecordKind; readonly record: AnyRecord }>;
  readonly of: <K extends RecordKind>(kind: K) => ReadonlyArray<RecordOf[K]>;
  readonly snapshot: Snapshot;
}

/** A file of the samples, as it is shipped. */
export function shippedFile(name: string): string {
  return readFileSync(path.join(PLACE, name), 'utf8');
}

/** A sample register as it is shipped. */
export function shipped(name: SampleName): Shipped {
  const text = shippedFile(`${name}.json`);
  const json = JSON.parse(text) as Record<string, AnyRecord[]> & { register: { name: string; sampleDay: string } };
  const of = <K extends RecordKind>(kind: K) =>
    json[kindDescription(kind).list] as unknown as ReadonlyArray<RecordOf[K]>;
  return {
    text,
    sampleDay: json.register.sampleDay,
    all: RECORD_KINDS.flatMap((kind) => of(kind).map((record) => ({ kind, record }))),
    of,
    snapshot: snapshotOf(json.register.name, json as unknown as Parameters<typeof snapshotOf>[1]),
  };
}
