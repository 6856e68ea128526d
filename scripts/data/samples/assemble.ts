import { RECORD_KINDS } from '../../../src/core/records/fields.ts';
import type { RecordKind } from '../../../src/core/records/fields.ts';
import { kindDescription } from '../../../src/core/records/kinds.ts';
import { RECORD_VERSION } from '../../../src/core/records/lift.ts';
import type { AnyRecord } from '../../../src/core/records/kinds.ts';
import { referencesIn } from '../../../src/core/records/references.ts';
import { nameOfId } from './id.ts';
import { ILLUSTRATIVE } from './marks.ts';
import type { Sample } from './sample.ts';

type Lists = Readonly<Record<string, readonly AnyRecord[]>>;

function isIllustrative(record: AnyRecord): boolean {
  return record.notes.some((note) => note.text === ILLUSTRATIVE && note.visibility === 'open');
}

function parsedLists(sample: Sample, faults: string[]): Lists {
  const authored = sample as unknown as Readonly<Record<string, readonly unknown[]>>;
  const lists: Record<string, AnyRecord[]> = {};
  for (const kind of RECORD_KINDS) {
    const { list, schema } = kindDescription(kind);
    lists[list] = (authored[list] ?? []).flatMap((record, index) => {
      const parsed = schema.safeParse(record);
      if (parsed.success) return [parsed.data];
      for (const issue of parsed.error.issues) {
        faults.push(`${list}[${index}].${issue.path.join('.')}: ${issue.message}`);
      }
      return [];
    });
  }
  return lists;
}

function checkRecords(lists: Lists, faults: string[]): void {
  const kindById = new Map<string, RecordKind>();
  const all = RECORD_KINDS.flatMap((kind) =>
    (lists[kindDescription(kind).list] ?? []).map((record) => ({ kind, record })),
  );
  for (const { kind, record } of all) {
    if (kindById.has(record.id)) faults.push(`${nameOfId(record.id)}: stands twice`);
    kindById.set(record.id, kind);
    if (record.illustrative !== isIllustrative(record)) faults.push(`${nameOfId(record.id)}: mark and note differ`);
  }
  for (const { kind, record } of all) {
    for (const { field, id, kinds } of referencesIn(kind, record)) {
      const found = kindById.get(id);
      if (found === undefined || !kinds.includes(found)) {
        faults.push(`${nameOfId(record.id)}: ${field} names ${nameOfId(id)}, which is ${found ?? 'nothing'} here`);
      }
    }
  }
}

/**
 * A sample as register JSON without history, every record checked by its schema and every reference followed.
 * @throws naming every fault at once, by record and field
 */
export function registerJson(sample: Sample): string {
  const faults: string[] = [];
  const lists = parsedLists(sample, faults);
  checkRecords(lists, faults);
  if (faults.length > 0) throw new Error(`The sample '${sample.register.name}' is faulty:\n${faults.join('\n')}`);
  return `${JSON.stringify({ formatVersion: RECORD_VERSION, register: sample.register, ...lists }, null, 2)}\n`;
}
