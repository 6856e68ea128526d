import type { RecordKind } from '../../records/fields.ts';
import type { ImportLayout } from '../layout.ts';
import { CONTROLLER_IMPORT } from './controller.ts';
import { KIND_IMPORTS } from './kinds.ts';
import { PROCESSOR_IMPORT } from './processor.ts';

/** Every layout that is read without being taught; of two that know as much of a sheet, the first is taken. */
const LAYOUTS: readonly ImportLayout[] = [CONTROLLER_IMPORT, PROCESSOR_IMPORT, ...KIND_IMPORTS];

/** What a form calls a field of a kind; undefined where no form has it. */
export type LabelOf = (kind: RecordKind, path: string) => string | undefined;

/** The layouts with the labels of the forms among their headings: what is read on the screen can stand above a column. */
export function layoutsWith(labelOf: LabelOf): readonly ImportLayout[] {
  return LAYOUTS.map((layout) => {
    if (layout.id.startsWith('article-30')) return layout;
    const fields = layout.fields.map(({ id, headings }) => {
      const label = labelOf(layout.kind, id);
      const parent = id.includes('.') ? labelOf(layout.kind, id.slice(0, id.lastIndexOf('.'))) : undefined;
      if (label === undefined) return { id, headings };
      // 'Name' inside a group is not the name of the record: such a label counts with its group's.
      return { id, headings: id.includes('.') ? [`${parent ?? ''} ${label}`, ...headings] : [label, ...headings] };
    });
    return { ...layout, fields };
  });
}
