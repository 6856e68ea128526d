import type { RecordKind } from '../../core/records/fields.ts';
import { wordAt } from '../../words/screens/forms/all.ts';
import { formWords } from '../../words/screens/forms/form.ts';
import { fieldsAlong, stepsOf, valueAt } from './model/paths.ts';
import type { Path } from './model/paths.ts';
import type { GroupField } from './model/field.ts';
import type { Values } from './model/values.ts';

/** What stands between the labels of a field and of what it stands in. */
const BETWEEN = ' › ';

/** How a person would say where a field is: 'Parties › Party 2 › Bound from'. */
export function labelOfPath(kind: RecordKind, model: GroupField, values: Values, path: Path): string {
  let variant: string | undefined;
  let item = '';
  const parts = fieldsAlong(model, path, values).map(({ field, path: at }) => {
    const step = stepsOf(at).at(-1);
    if (field.type === 'variants') {
      const shape = valueAt(values, `${at}.${field.by}`);
      variant = typeof shape === 'string' && shape !== '' ? shape : undefined;
    }
    if (typeof step === 'number') return formWords.item(item, step + 1);
    const word = wordAt(kind, field.place, variant);
    item = word.item ?? '';
    return word.label;
  });
  return parts.length === 0 ? formWords.wholeRecord : parts.join(BETWEEN);
}
