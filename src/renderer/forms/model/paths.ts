import type { FieldNode, GroupField } from './field.ts';
import { fieldsFor } from './values.ts';
import type { Value, Values } from './values.ts';

/** Where a value stands in a record, as a person would write it: `parties[2].party`. */
export type Path = string;

export function join(path: Path, name: string): Path {
  return path === '' ? name : `${path}.${name}`;
}

type Steps = ReadonlyArray<string | number>;

function readSteps(path: Path): Steps {
  const steps = path.match(/[^.[\]]+|\[\d+\]/gu) ?? [];
  return steps.map((step) => (step.startsWith('[') ? Number(step.slice(1, -1)) : step));
}

/** Every field on screen asks on every key: the same few hundred paths are read once. */
const known = new Map<Path, Steps>();
const MOST_KNOWN = 5000;

/** The steps of a path: names, and numbers for places in lists. */
export function stepsOf(path: Path): Steps {
  const read = known.get(path) ?? readSteps(path);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(path, read);
  return read;
}

/** The path of the given steps. */
export function pathOf(steps: Steps): Path {
  return steps.reduce<string>((path, step) => (typeof step === 'number' ? `${path}[${step}]` : join(path, step)), '');
}

/** What stands at a path; nothing where the path leads nowhere. */
export function valueAt(values: Values | Value, path: Path): Value {
  return stepsOf(path).reduce<Value>((value, step) => {
    if (typeof step === 'number') return Array.isArray(value) ? value[step] : undefined;
    return typeof value === 'object' && !Array.isArray(value) ? value[step] : undefined;
  }, values);
}

/** A field that a path leads to, with the path of each field on the way. */
export interface Found {
  readonly field: FieldNode;
  readonly path: Path;
}

function childOf(field: FieldNode, step: string | number, value: Value): FieldNode | undefined {
  if (field.type === 'list') return typeof step === 'number' ? field.item : undefined;
  if (typeof step === 'number') return undefined;
  if (field.type === 'group') return field.fields.find(({ name }) => name === step);
  if (field.type !== 'variants') return undefined;
  return fieldsFor(field, value as Values).find(({ name }) => name === step);
}

/**
 * The fields that a path passes, outermost first. A step that leads nowhere ends the walk, so that a message about a field that no form has is
 * still shown at what is nearest to it.
 */
export function fieldsAlong(model: GroupField, path: Path, values: Values): readonly Found[] {
  const found: Found[] = [];
  let field: FieldNode = model;
  let value: Value = values;
  const steps = stepsOf(path);
  for (const [index, step] of steps.entries()) {
    const child = childOf(field, step, value);
    if (child === undefined) break;
    value = valueAt(value, pathOf([step]));
    field = child;
    found.push({ field, path: pathOf(steps.slice(0, index + 1)) });
  }
  return found;
}

/**
 * A path after items of a list have changed their places.
 * @param list the path of the list
 * @param to where the item of a place went; nothing where it was taken out
 * @returns the path as it now is; nothing where its item is gone
 */
export function moved(path: Path, list: Path, to: (place: number) => number | undefined): Path | undefined {
  if (!path.startsWith(`${list}[`)) return path;
  const rest = path.slice(list.length);
  const [head = '', place = ''] = /^\[(\d+)\]/u.exec(rest) ?? [];
  const next = to(Number(place));
  return next === undefined ? undefined : `${list}[${next}]${rest.slice(head.length)}`;
}
