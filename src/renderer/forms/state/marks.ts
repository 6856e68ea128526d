import type { Path } from '../model/paths.ts';
import type { Values } from '../model/values.ts';
import { useFormContext } from './context.ts';
import type { FormValues } from './form-values.ts';

interface Mark {
  readonly field: string;
  readonly why: string;
}

const MARKS = 'toBeConfirmed';

function marksIn(all: Values): readonly Mark[] {
  const marks = all[MARKS];
  return Array.isArray(marks) ? (marks as unknown as readonly Mark[]) : [];
}

/** Why the field at a path is to be confirmed; nothing where it is not, an empty text where no reason is given. */
export function useMark(path: Path): string | undefined {
  const { values } = useFormContext();
  return values.useTaken((all) => marksIn(all).find(({ field }) => field === path)?.why);
}

/** Marks a field as to be confirmed, or changes why. */
export function putMark(values: FormValues, path: Path, why: string): void {
  const marks = marksIn(values.all());
  const at = marks.findIndex(({ field }) => field === path);
  const mark = { field: path, why };
  values.set(MARKS, (at === -1 ? [...marks, mark] : marks.with(at, mark)) as never);
}

/** The field is confirmed: its mark goes. */
export function takeMark(values: FormValues, path: Path): void {
  values.set(MARKS, marksIn(values.all()).filter(({ field }) => field !== path) as never);
}
