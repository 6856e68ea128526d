import { useRef } from 'react';
import type { FocusEvent } from 'react';
import { DateField } from '../../ui/date-field.tsx';
import type { FieldProps } from '../../ui/field.tsx';
import { useEditing, useFormContext } from '../state/context.ts';
import { half } from '../state/form-notes.ts';
import type { Path } from '../model/paths.ts';

/** Whether some parts of a day are typed and others not. */
function isHalfTyped(box: HTMLElement): boolean {
  const parts = [...box.querySelectorAll('[role="spinbutton"]')];
  const empty = parts.filter((part) => part.hasAttribute('data-placeholder'));
  return empty.length > 0 && empty.length < parts.length;
}

/** A day. One that is typed in part only is never taken for none: it is said, and nothing is saved before it is whole. */
export function DayInput({ path, value, ...field }: FieldProps & { readonly path: Path; readonly value: string }) {
  const { notes } = useFormContext();
  const { set, left } = useEditing(path);
  const box = useRef<HTMLDivElement>(null);
  const onBlur = (event: FocusEvent): void => {
    if (box.current === null || box.current.contains(event.relatedTarget)) return;
    half(notes, path, isHalfTyped(box.current));
    left();
  };
  const change = (day: string): void => {
    half(notes, path, false);
    set(day);
  };
  return (
    <div ref={box} onBlur={onBlur} data-round>
      <DateField {...field} value={value} onChange={change} />
    </div>
  );
}
