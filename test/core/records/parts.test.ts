import { describe, expect, it } from 'vitest';
import type { RecordKind } from '../../../src/core/records/fields.ts';
import { kindDescription } from '../../../src/core/records/kinds.ts';
import { processorsIn, safeguardsIn } from '../../../src/core/records/parts.ts';
import { snapshotOf } from '../../../src/core/records/snapshot.ts';
import type { Snapshot } from '../../../src/core/records/snapshot.ts';
import { parseRecord } from '../../../src/core/records/validate.ts';
import { idOf, recordFor } from '../../engine/register/still.ts';

function registerWith(
  ...records: ReadonlyArray<readonly [kind: RecordKind, number: number, fields?: object]>
): Snapshot {
  const lists: Record<string, unknown[]> = {};
  for (const [kind, number, fields] of records) {
    (lists[kindDescription(kind).list] ??= []).push(parseRecord(kind, recordFor(kind, number, fields)).record);
  }
  return snapshotOf('Optima Group', lists);
}

const HOST = ['third-party', 5] as const;
const names = (snapshot: Snapshot) => processorsIn(snapshot).map(({ id }) => id);

describe('processors', () => {
  it.each([
    ['in an activity', ['activity', 7, { recipients: [{ party: idOf(5), role: 'processor' }] }]],
    ['in a transfer', ['transfer', 4, { importer: idOf(5), importerRole: 'processor' }]],
    ['in an agreement', ['agreement', 3, { parties: [{ party: idOf(5), roles: ['processor'], howBound: 'signed' }] }]],
  ] as const)('are third parties that have the role %s', (_, record) => {
    expect(names(registerWith(HOST, record))).toEqual([idOf(5)]);
    expect(names(registerWith(HOST))).toEqual([]);
  });

  it('engage others, who are processors too, to whatever depth', () => {
    const chain = registerWith(
      ['third-party', 5, { subProcessors: [{ party: idOf(6) }] }],
      ['third-party', 6, { subProcessors: [{ party: idOf(8) }, { party: idOf(5) }] }],
      ['third-party', 8],
      ['third-party', 9],
      ['transfer', 4, { importer: idOf(5), importerRole: 'processor' }],
    );
    expect(names(chain)).toEqual([idOf(5), idOf(6), idOf(8)]);
  });
});

it('safeguards are the agreements that serve under Art 46, and no others', () => {
  const snapshot = registerWith(
    ['agreement', 1, { servesAs: [{ kind: 'processor-terms' }] }],
    ['agreement', 2, { servesAs: [{ kind: 'processor-terms' }, { kind: 'uk-idta', version: 'A1.0' }] }],
    ['agreement', 3],
  );
  expect(safeguardsIn(snapshot).map(({ id }) => id)).toEqual([idOf(2)]);
});
