import type { RecordKind } from '../../records/fields.ts';
import type { ImportLayout } from '../layout.ts';
import { CONTROLLER_IMPORT } from './controller.ts';
import { kindImports } from './kinds.ts';
import { PROCESSOR_IMPORT } from './processor.ts';

/** What a form calls a field of a kind; undefined where no form has it. */
export type LabelOf = (kind: RecordKind, path: string) => string | undefined;

/**
 * Every layout that is read without being taught, with the labels of the forms among its headings: what is read on the screen can stand above a column. Of two that
 * know as much of a sheet, the first is taken.
 */
export function layoutsWith(labelOf: LabelOf): readonly ImportLayout[] {
  return [CONTROLLER_IMPORT, PROCESSOR_IMPORT, ...kindImports()].map((layout) => {
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
