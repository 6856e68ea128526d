import { painted } from '../../client/after-paint.ts';
import type { Door } from '../../client/client.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import { storeOf } from '../../state/store.ts';
import type { GroupField } from '../model/field.ts';
import { recordOf, valuesOf } from '../model/values.ts';
import type { Values } from '../model/values.ts';

/** What somebody typed and did not save. */
export interface Draft {
  readonly values: Values;
  readonly reason: string;
  /** When it was kept, as an ISO instant in UTC. */
  readonly keptAt: string;
  /** What was saved when the typing began, as text: it tells whether the record was changed since. */
  readonly base: string;
}

/** What of a form is kept. */
export type DraftBody = Omit<Draft, 'keptAt'>;

/** Under which name the input of a form is kept: the record's id, so that saving or erasing the record clears it, or what a new one is for. */
export function draftKey(kind: RecordKind, id: string | undefined, purpose = ''): string {
  if (id !== undefined) return id;
  return purpose === '' ? `new ${kind}` : `new ${kind} ${purpose}`;
}

/** A record as text that does not hang on the order of its fields. */
export function textOfRecord(record: object): string {
  return JSON.stringify(record, (_name, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** The kept input of a form, if there is any. What an older version of the program kept comes as far as its fields still exist. */
export async function readDraft(door: Door, model: GroupField, key: string): Promise<Draft | undefined> {
  const outcome = await door.call['forms.kept']({ key });
  const kept = outcome.ok ? outcome.value.forms.find((form) => form.key === key) : undefined;
  if (kept === undefined) return undefined;
  try {
    const { values, reason, base } = JSON.parse(kept.body) as { values: Values; reason?: string; base?: string };
    return {
      values: valuesOf(model, recordOf(model, values)),
      reason: reason ?? '',
      base: base ?? '',
      keptAt: kept.keptAt,
    };
  } catch {
    return undefined;
  }
}

/** Rises with each form that is kept or dropped, for whoever shows that there is one. */
export const keptChanges = storeOf(0);

function tellKept(): void {
  keptChanges.setState((count) => count + 1, true);
}

/** Milliseconds without typing after which input is kept. */
const PAUSE = 600;

/** Keeps what is typed, some time after the last key, at once when the form is left, and never in two orders. */
export class DraftKeeper {
  readonly #door: Door;
  readonly #kind: RecordKind;
  readonly #key: string;
  readonly #body: () => DraftBody | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work: Promise<void> = Promise.resolve();
  #isKept: boolean;
  #closed = false;

  /**
   * @param body what is to be kept now; nothing where the form holds what is saved, so that what was kept goes
   * @param isKept whether something is kept already
   */
  constructor(door: Door, kind: RecordKind, key: string, body: () => DraftBody | undefined, isKept: boolean) {
    this.#door = door;
    this.#kind = kind;
    this.#key = key;
    this.#body = body;
    this.#isKept = isKept;
  }

  /** Something was typed. */
  touch(): void {
    if (this.#closed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Keeps now what is not kept yet. @returns whether anything is kept then */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#closed) {
      await this.#work;
      return false;
    }
    const body = this.#body();
    this.#work = this.#after(async () => {
      if (body !== undefined) {
        this.#isKept = true;
        await this.#door.call['forms.keep']({ key: this.#key, kind: this.#kind, body: JSON.stringify(body) });
        tellKept();
      } else if (this.#isKept) {
        await this.#drop();
      }
    });
    await this.#work;
    return this.#isKept;
  }

  /** Does something once what was begun before is done. */
  async #after(work: () => Promise<void>): Promise<void> {
    await this.#work;
    await work();
  }

  async #drop(): Promise<void> {
    this.#isKept = false;
    await painted();
    await this.#door.call['forms.drop']({ key: this.#key });
    tellKept();
  }

  /** The input was saved or is not wanted: nothing of it stays, and nothing more is kept unless the form goes on. */
  async discard(goesOn = false): Promise<void> {
    clearTimeout(this.#timer);
    this.#closed = !goesOn;
    this.#work = this.#after(async () => this.#drop());
    await this.#work;
  }
}
