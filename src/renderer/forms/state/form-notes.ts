import { parseRecord } from '../../../core/records/validate.ts';
import { senseProblems } from '../../../core/records/sense.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import type { Statement } from '../../../core/statement.ts';
import { storeOf } from '../../state/store.ts';
import type { Store } from '../../state/store.ts';
import { moved } from '../model/paths.ts';
import type { Path } from '../model/paths.ts';

/** What is wrong with a field of the form. */
export interface FieldNote {
  readonly path: Path;
  readonly statement: Statement;
}

export interface Named {
  readonly kind: RecordKind;
  readonly name: string;
}

/** What a form knows beside its values. */
export interface FormNotes {
  /** What the schema finds in what is typed now. */
  readonly typed: readonly FieldNote[];
  /** What the engine answered when it was last asked to save; a field's note goes when the field is changed. */
  readonly answered: readonly FieldNote[];
  /** Days that are typed in part only. */
  readonly half: ReadonlySet<Path>;
  /** Fields that somebody has left: before that nothing is said about them. */
  readonly left: ReadonlySet<Path>;
  /** Saving was tried: from then on everything is said. */
  readonly tried: boolean;
  /** Names of the records that the form names, by id. */
  readonly names: Readonly<Record<string, Named>>;
  /** The field that the focus is to go to; the number rises with each wish, so that the same field can be asked for twice. */
  readonly wanted: { readonly path: Path; readonly wish: number } | undefined;
}

export type NotesStore = Store<FormNotes>;

const NOTHING: FormNotes = {
  typed: [],
  answered: [],
  half: new Set(),
  left: new Set(),
  tried: false,
  names: {},
  wanted: undefined,
};

export function createNotes(names: FormNotes['names']): NotesStore {
  return storeOf({ ...NOTHING, names });
}

/** A number for records that have none yet, so that the schema finds nothing wrong with it. It is never saved. */
const NOT_NUMBERED = '00000000-0000-7000-8000-000000000000';

/** What can be found without the register: the schema, and spans and zones that make no sense. The engine has the last word on saving. */
export function notesOn(
  kind: RecordKind,
  record: Readonly<Record<string, unknown>>,
  countryOfZone: (zone: string) => string | undefined,
): readonly FieldNote[] {
  const parsed = parseRecord(kind, { id: NOT_NUMBERED, ...record });
  const problems =
    parsed.problems ??
    senseProblems(kind, parsed.record, {
      find: () => undefined,
      isCountry: () => true,
      countryOfZone,
      // A party is known here by its number only: the engine says it by name.
    }).filter(({ statement }) => statement.id !== 'field.party-twice');
  return problems.map(({ field, statement }) => ({ path: field, statement }));
}

/** Everything that stands against saving, apart from what the engine may still answer. */
export function standing(notes: FormNotes): readonly FieldNote[] {
  const halves = [...notes.half].map((path) => ({ path, statement: HALF_TYPED }));
  return [...halves, ...notes.typed.filter(({ path }) => !notes.half.has(path))];
}

const HALF_TYPED: Statement = { id: 'field.not-a-day', parameters: { value: '' } };

/** What is to be shown: for a field that was left everything, for others what the engine answered; after a try to save all of it. */
export function shownNotes(notes: FormNotes): readonly FieldNote[] {
  const typed = standing(notes).filter(({ path }) => notes.tried || notes.left.has(path));
  const said = new Set(typed.map(({ path }) => path));
  return [...typed, ...notes.answered.filter(({ path }) => !said.has(path))];
}

function within(path: Path, whole: Path): boolean {
  return path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`);
}

/** What is to be shown at a field: about it, or with `inside` also about anything in it. */
export function noteAt(notes: FormNotes, path: Path, inside = false): Statement | undefined {
  return shownNotes(notes).find((note) => (inside ? within(note.path, path) : note.path === path))?.statement;
}

/** A field was left: what is wrong with it may be said. */
export function leave(store: NotesStore, path: Path): void {
  const { left } = store.getState();
  if (!left.has(path)) store.setState({ left: new Set([...left, path]) });
}

/** A day is typed in part only, or no longer. */
export function half(store: NotesStore, path: Path, is: boolean): void {
  const known = store.getState().half;
  if (known.has(path) === is) return;
  store.setState({ half: new Set(is ? [...known, path] : [...known].filter((one) => one !== path)) });
}

/** A field was changed: what the engine answered about it, or about what it stands in, no longer holds. */
export function forget(store: NotesStore, path: Path): void {
  const { answered } = store.getState();
  const kept = answered.filter((note) => !within(note.path, path) && !within(path, note.path));
  if (kept.length !== answered.length) store.setState({ answered: kept });
}

/** Items of a list changed their places: notes go with them. */
export function moveNotes(store: NotesStore, list: Path, to: (place: number) => number | undefined): void {
  const follow = (path: Path): readonly Path[] => {
    const next = moved(path, list, to);
    return next === undefined ? [] : [next];
  };
  store.setState(({ answered, left, half: halves }) => ({
    half: new Set([...halves].flatMap((path) => follow(path))),
    answered: answered.flatMap((note) => follow(note.path).map((path) => ({ ...note, path }))),
    left: new Set([...left].flatMap((path) => follow(path))),
  }));
}

/** Wants the focus in a field; groups on the way open. */
export function want(store: NotesStore, path: Path): void {
  store.setState(({ wanted }) => ({ wanted: { path, wish: (wanted?.wish ?? 0) + 1 } }));
}

/** Remembers the name of a record that was chosen. */
export function remember(store: NotesStore, id: string, named: Named): void {
  store.setState(({ names }) => ({ names: { ...names, [id]: named } }));
}
