import type { Value, Values } from '../model/values.ts';
import { cellsIn } from './layout.ts';
import type { Layout, Row, Section } from './layout.ts';
import { COMMON_SECTIONS } from './parts.ts';

/** Whether nothing is recorded in a field. A box that is not ticked records nothing. */
export function isEmpty(value: Value): boolean {
  if (value === undefined || value === '' || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every((inner) => isEmpty(inner));
}

/** The fields of a group that its values have no use for: a promise of one kind has no area, one of another no period. Nothing that is recorded is hidden. */
export function hiddenFields(rows: readonly Row[], values: Values): readonly string[] {
  return cellsIn(rows)
    .filter(({ field, when }) => {
      if (when === undefined || !isEmpty(values[field])) return false;
      const value = values[when.field];
      return typeof value !== 'string' || !when.is.includes(value);
    })
    .map(({ field }) => field);
}

/** The sections that a record has a use for: what an entry as controller is asked, an entry as processor is not. Nothing that is recorded is hidden. */
/** The section in which stands what the order chosen has no place for. */
export const BESIDE = 'beside';

/** The order that a value chooses, and after it what is recorded in fields that this order leaves out. */
function chosenOrder(
  { orders, sections }: Layout & Required<Pick<Layout, 'orders'>>,
  values: Values,
): readonly Section[] {
  const chosen = values[orders.by];
  const order = orders.sections[typeof chosen === 'string' ? chosen : ''] ?? orders.unchosen;
  const placed = new Set(cellsIn(order.flatMap(({ rows }) => rows)).map(({ field }) => field));
  const rows = cellsIn(sections.flatMap((section) => section.rows)).filter(
    ({ field }) => !placed.has(field) && !isEmpty(values[field]),
  );
  if (rows.length === 0 || order === orders.unchosen) return order;
  const last = order.findIndex(({ id }) => id === COMMON_SECTIONS[0]?.id);
  return order.toSpliced(last === -1 ? order.length : last, 0, { id: BESIDE, rows });
}

/**
 * The sections that a record has a use for: what an entry as controller is asked, an entry as processor is not; each method of an assessment has its own. Nothing
 * that is recorded is hidden.
 */
export function shownSections(layout: Layout, values: Values): readonly Section[] {
  if (layout.orders !== undefined) return chosenOrder({ ...layout, orders: layout.orders }, values);
  return layout.sections.filter(({ when, rows }) => {
    if (when === undefined) return true;
    const value = values[when.field];
    if (value === when.is || isEmpty(value)) return true;
    return cellsIn(rows).some(({ field }) => !isEmpty(values[field]));
  });
}
