import type { Value, Values } from '../model/values.ts';
import { cellsIn } from './layout.ts';
import type { Layout, Section } from './layout.ts';

/** Whether nothing is recorded in a field. A box that is not ticked records nothing. */
export function isEmpty(value: Value): boolean {
  if (value === undefined || value === '' || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every((inner) => isEmpty(inner));
}

/** The sections that a record has a use for: what an entry as controller is asked, an entry as processor is not. Nothing that is recorded is hidden. */
export function shownSections(layout: Layout, values: Values): readonly Section[] {
  return layout.sections.filter(({ when, rows }) => {
    if (when === undefined) return true;
    const value = values[when.field];
    if (value === when.is || isEmpty(value)) return true;
    return cellsIn(rows).some(({ field }) => !isEmpty(values[field]));
  });
}
