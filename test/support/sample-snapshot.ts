import { readFileSync } from 'node:fs';
import type { TransferAnswer } from '../../src/core/law/answer.ts';
import { judgeAll } from '../../src/core/law/verdict/judge.ts';
import { RECORD_KINDS } from '../../src/core/records/fields.ts';
import { kindDescription } from '../../src/core/records/kinds.ts';
import { snapshotOf } from '../../src/core/records/snapshot.ts';
import type { Snapshot } from '../../src/core/records/snapshot.ts';
import type { ViewInput } from '../../src/core/views/input.ts';
import { shippedLaw } from '../../src/engine/law/shipped.ts';
import { resourcePath } from '../../src/engine/resources.ts';

interface SampleFile {
  readonly register: { readonly name: string; readonly sampleDay: string };
}

/** A sample register as a snapshot, contacts left out, every record parsed by its schema. */
export function sampleSnapshot(name: 'optima' | 'optex'): Snapshot {
  const file = JSON.parse(readFileSync(resourcePath('samples', `${name}.json`), 'utf8')) as SampleFile &
    Readonly<Record<string, readonly unknown[]>>;
  const lists = Object.fromEntries(
    RECORD_KINDS.filter((kind) => kind !== 'contact').map((kind) => {
      const { list, schema } = kindDescription(kind);
      return [list, (file[list] ?? []).map((record) => schema.parse(record))];
    }),
  );
  return snapshotOf(file.register.name, lists);
}

/** The sample with its answers on a day, ready for a view. */
export function sampleInput(name: 'optima' | 'optex', on: string): ViewInput {
  const snapshot = sampleSnapshot(name);
  const law = shippedLaw();
  const dates = { on };
  const answers: readonly TransferAnswer[] = judgeAll(snapshot, law, dates);
  return { snapshot, law, answers, dates };
}
