import { LIST_FIELDS } from '../contract/common.ts';
import type { ListColumns, ListField } from '../contract/common.ts';
import { wrongUse } from './exit.ts';

/** `registeredWith` as it is typed: `registered_with`. */
function typed(field: ListField): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/**
 * A choice of columns as typed: `opt_out=Unsubscribed`; nothing after the sign takes none.
 * @throws WrongUse where a name is none of those that routing reads, or stands twice
 */
export function columnChoice(texts: readonly string[]): ListColumns {
  const choice: ListColumns = {};
  for (const text of texts) {
    const at = text.indexOf('=');
    const name = text.slice(0, Math.max(at, 0)).trim().toLowerCase().replaceAll('-', '_');
    const field = LIST_FIELDS.find((one) => typed(one) === name || one.toLowerCase() === name);
    if (field === undefined || choice[field] !== undefined) {
      throw wrongUse('cli.no-such-list-column', { text, names: LIST_FIELDS.map(typed) });
    }
    const heading = text.slice(at + 1).trim();
    choice[field] = heading === '' ? null : heading;
  }
  return choice;
}
