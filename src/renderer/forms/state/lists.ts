import type { Path } from '../model/paths.ts';
import { moved, valueAt } from '../model/paths.ts';
import type { Value } from '../model/values.ts';
import type { FormValues } from './form-values.ts';
import { forget, moveNotes } from './form-notes.ts';
import type { NotesStore } from './form-notes.ts';

/** What a list can be told. Marks and messages about its items follow them. */
export interface ListCommands {
  readonly add: (item: Value) => void;
  readonly remove: (place: number) => void;
  /** @param to the place that the item takes */
  readonly move: (place: number, to: number) => void;
}

type Mark = { field?: string; why?: string };

/** The marks 'to be confirmed' name fields by their paths: they go where the items go. */
function moveMarks(values: FormValues, list: Path, to: (place: number) => number | undefined): void {
  const marks = valueAt(values.all(), 'toBeConfirmed');
  if (!Array.isArray(marks)) return;
  const next = marks.flatMap((mark) => {
    const { field = '', why = '' } = mark as Mark;
    const path = moved(field, list, to);
    return path === undefined ? [] : [{ field: path, why }];
  });
  if (JSON.stringify(next) !== JSON.stringify(marks)) values.set('toBeConfirmed', next);
}

export function listCommands(values: FormValues, notes: NotesStore, path: Path): ListCommands {
  const items = (): readonly Value[] => {
    const list = valueAt(values.all(), path);
    return Array.isArray(list) ? list : [];
  };
  const change = (next: readonly Value[], to: (place: number) => number | undefined): void => {
    forget(notes, path);
    moveNotes(notes, path, to);
    values.set(path, [...next]);
    moveMarks(values, path, to);
  };
  return {
    add: (item) => change([...items(), item], (place) => place),
    remove: (place) => {
      const step = (other: number): number => (other > place ? other - 1 : other);
      change(items().toSpliced(place, 1), (other) => (other === place ? undefined : step(other)));
    },
    move: (place, to) => {
      const list = items();
      const item = list[place];
      if (item === undefined || to < 0 || to >= list.length) return;
      const places = list
        .map((_item, index) => index)
        .toSpliced(place, 1)
        .toSpliced(to, 0, place);
      change(
        places.map((from) => list[from]),
        (other) => places.indexOf(other),
      );
    },
  };
}
