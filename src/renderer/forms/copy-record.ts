import { nameOfRecord } from '../../core/records/kinds.ts';
import type { AnyRecord } from '../../core/records/kinds.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import { formWords } from '../../words/screens/forms/form.ts';
import type { App } from '../state/app.ts';
import { newRecord } from './navigate.ts';
import type { Named } from './state/form-notes.ts';

/** The fields by which a person calls a record, where they are one text. */
const NAMES = ['title', 'legalName'] as const;

/**
 * What a copy of a record begins with: all its fields, a name that tells the two apart, and where it was copied from. It is a draft, which nothing rests on before
 * somebody has looked at it, and nobody has reviewed it.
 */
export function copyOf(record: AnyRecord): Readonly<Record<string, unknown>> {
  const { id, review, ...fields } = record as AnyRecord & Readonly<Record<string, unknown>>;
  const { last: _last, next: _next, ...rhythm } = review ?? {};
  const named = NAMES.flatMap((name) => {
    const text = (fields as Readonly<Record<string, unknown>>)[name];
    return typeof text === 'string' ? [[name, formWords.copyName(text)] as const] : [];
  });
  return {
    ...fields,
    ...Object.fromEntries(named),
    ...(Object.keys(rhythm).length === 0 ? {} : { review: rhythm }),
    status: 'draft',
    copiedFrom: id,
  };
}

/** Opens the form with a copy of a record; nothing is made before it is saved, and then one. */
export function copyRecord(
  app: App,
  kind: RecordKind,
  record: AnyRecord,
  names: Readonly<Record<string, Named>>,
): void {
  const withSource = { ...names, [record.id]: { kind, name: nameOfRecord(kind, record) } };
  newRecord(app, kind, { purpose: `copy of ${record.id}`, prefill: copyOf(record), names: withSource });
}
