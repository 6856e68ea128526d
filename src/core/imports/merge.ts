import type { LinkedDocument } from '../records/fields.ts';
import type { AnyRecord } from '../records/kinds.ts';
import { textKey } from './cell.ts';

type Common = Pick<AnyRecord, 'notes' | 'documents' | 'toBeConfirmed'>;

/** The list with the items that are not in it yet, by what makes two of them the same. */
export function withItems<T>(list: readonly T[], items: readonly T[], keyOf: (item: T) => string): T[] {
  const keys = new Set(list.map(keyOf));
  const added: T[] = [];
  for (const item of items) {
    const key = keyOf(item);
    if (keys.has(key)) continue;
    keys.add(key);
    added.push(item);
  }
  return [...list, ...added];
}

/** The texts with those that are not among them yet; case and punctuation around them do not matter. */
export function withTexts(list: readonly string[], texts: readonly string[]): string[] {
  return withItems(list, texts, textKey);
}

/** The record with a note, where it has none of that text. What stood in the authority's own columns is open; what people added is not. */
export function withNote<R extends Common>(record: R, text: string, visibility: 'open' | 'internal'): R {
  if (record.notes.some((note) => note.text === text.trim())) return record;
  return { ...record, notes: [...record.notes, { text: text.trim(), visibility }] };
}

/** The record with a document, where it has none of that title and place. */
export function withDocument<R extends Common>(record: R, document: LinkedDocument): R {
  const isThere = record.documents.some(({ title, place }) => title === document.title && place === document.place);
  return isThere ? record : { ...record, documents: [...record.documents, document] };
}

/** The record with a field marked as to be confirmed, where that field is not marked. */
export function withOpen<R extends Common>(record: R, field: string, why: string): R {
  if (record.toBeConfirmed.some((one) => one.field === field)) return record;
  return { ...record, toBeConfirmed: [...record.toBeConfirmed, { field, why }] };
}
