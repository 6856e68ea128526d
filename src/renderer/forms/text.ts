import type { RecordKind } from '../../core/records/fields.ts';
import { kitWords } from '../../words/screens/kit.ts';
import { wordAt } from '../../words/screens/forms/all.ts';
import { britishDay, wordFor } from '../../words/terms.ts';
import { wordOfChoice } from './fields/choices.ts';
import type { CellOptions } from './layouts/layout.ts';
import type { FieldNode } from './model/field.ts';
import type { Value } from './model/values.ts';

/** What a value is called by: names of records and places. */
export interface Names {
  readonly recordName: (id: string) => string;
  readonly placeName: (code: string) => string;
}

function scalarText(
  kind: RecordKind,
  field: FieldNode,
  options: CellOptions,
  value: string | number | boolean,
  names: Names,
): string {
  const text = String(value);
  if (options.look === 'copied-from') return names.recordName(text);
  switch (field.type) {
    case 'day':
      return britishDay(text);
    case 'known':
      return wordFor(kitWords.known, text);
    case 'yes-no':
      return value === true ? kitWords.yes : kitWords.no;
    case 'country':
      return names.placeName(text);
    case 'reference':
      return names.recordName(text);
    default:
      return wordOfChoice(field, options.look, wordAt(kind, field.place), text) ?? text;
  }
}

/** A value as a person reads it, on one line; an empty text where nothing is recorded. */
export function textOf(kind: RecordKind, field: FieldNode, options: CellOptions, value: Value, names: Names): string {
  if (value === undefined || value === '') return '';
  if (Array.isArray(value)) {
    const { type } = field;
    const item = type === 'list' ? field.item : field;
    return value
      .map((one) => textOf(kind, item, options, one, names))
      .filter((text) => text !== '')
      .join(', ');
  }
  return typeof value === 'object' ? '' : scalarText(kind, field, options, value, names);
}
