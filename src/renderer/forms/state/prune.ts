import { fieldsFor, textIn } from '../model/values.ts';
import type { FieldNode, GroupField } from '../model/field.ts';
import { join } from '../model/paths.ts';
import type { Path } from '../model/paths.ts';
import type { Value, Values } from '../model/values.ts';
import { listCommands } from './lists.ts';
import type { NotesStore } from './form-notes.ts';
import type { FormValues } from './form-values.ts';

interface Blank {
  readonly list: Path;
  readonly place: number;
}

/** Lines that were added to a list of texts and in which nothing was typed. */
function blanksIn(field: FieldNode, value: Value, path: Path): readonly Blank[] {
  if (field.type === 'list' && Array.isArray(value)) {
    return value.flatMap((item, place) =>
      field.item.type === 'text' && textIn(item).trim() === ''
        ? [{ list: path, place }]
        : blanksIn(field.item, item, `${path}[${place}]`),
    );
  }
  if (typeof value !== 'object' || Array.isArray(value)) return [];
  const inner = field.type === 'variants' ? fieldsFor(field, value) : [];
  const fields = field.type === 'group' ? field.fields : inner;
  return fields.flatMap((one) => blanksIn(one, value[one.name], join(path, one.name)));
}

/** Takes lines without any text out of the lists, so that an added line that was not needed is no mistake. */
export function dropBlankLines(model: GroupField, values: FormValues, notes: NotesStore): void {
  const all: Values = values.all();
  for (const { list, place } of blanksIn(model, all, '').toReversed()) listCommands(values, notes, list).remove(place);
}
