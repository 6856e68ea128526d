import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { Path } from '../model/paths.ts';
import { pathOf, stepsOf } from '../model/paths.ts';
import type { NotesStore } from './form-notes.ts';

const CAN_HAVE_FOCUS = 'input:not([disabled]), textarea, [role="spinbutton"], button:not([disabled])';

function elementAt(form: HTMLElement, path: Path): HTMLElement | undefined {
  return [...form.querySelectorAll<HTMLElement>('[data-field]')].find((element) => element.dataset['field'] === path);
}

/** Brings the focus into the field at a path, or into the nearest thing that holds it. */
function focusField(form: HTMLElement, path: Path): void {
  for (let steps = stepsOf(path); steps.length > 0; steps = steps.slice(0, -1)) {
    const element = elementAt(form, pathOf(steps));
    if (element === undefined) continue;
    const inside = element.querySelector<HTMLElement>('[data-body]:not([hidden])') ?? element;
    const target = [...inside.querySelectorAll<HTMLElement>(CAN_HAVE_FOCUS)].find(({ tabIndex }) => tabIndex >= 0);
    element.scrollIntoView({ block: 'nearest' });
    target?.focus();
    return;
  }
}

/** Follows the wishes for focus, once what stands on the way has opened. */
export function useWantedFocus(notes: NotesStore, form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let frame = 0;
    const stop = notes.subscribe((state, former) => {
      const { wanted } = state;
      if (wanted === undefined || wanted === former.wanted) return;
      cancelAnimationFrame(frame);
      // One frame for folded groups to open, one for their fields to be drawn.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          if (form.current !== null) focusField(form.current, wanted.path);
        });
      });
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [notes, form]);
}
