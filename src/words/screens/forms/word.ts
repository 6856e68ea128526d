import type { Known } from '../../../core/records/fields.ts';

/** What a form calls a field, and what it says of it where the name alone does not say it, with the article. */
export interface Word {
  readonly label: string;
  readonly help?: string;
}

/** Any word, for code that treats all fields alike. */
export interface AnyWord extends Word {
  /** What one of the list is called, within a sentence: 'party'. */
  readonly item?: string;
  readonly choices?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, AnyWord>>;
  /** Where a field means something else in one of the shapes of its group: by shape and field. */
  readonly variants?: Readonly<Record<string, Readonly<Record<string, Word>>>>;
}

type IsUnion<T, U = T> = T extends unknown ? ([U] extends [T] ? false : true) : never;
type KeysOf<U> = U extends unknown ? keyof U & string : never;
type FieldOf<U, K> = U extends unknown ? (K extends keyof U ? U[K] : never) : never;
type KindOf<U> = U extends { readonly kind: infer K extends string } ? K : never;

type Choices<V extends string | number> = { readonly choices: Readonly<Record<`${V}`, string>> };

type GroupWord<V> = [IsUnion<V>] extends [true]
  ? {
      readonly choices: Readonly<Record<KindOf<V>, string>>;
      readonly fields: Omit<WordsFor<V>, 'kind'>;
      readonly variants?: Readonly<Record<string, Readonly<Record<string, Word>>>>;
    }
  : { readonly fields: WordsFor<V> };

type ScalarWord<V> = [V] extends [boolean]
  ? Word
  : [V] extends [string]
    ? string extends V
      ? Word
      : [V] extends [Known]
        ? Word
        : Word & Choices<V>
    : [V] extends [number]
      ? number extends V
        ? Word
        : Word & Choices<V>
      : Word & GroupWord<V>;

type WordFor<V> = [V] extends [ReadonlyArray<infer I>]
  ? [I] extends [string | number]
    ? string extends I
      ? Word & { readonly item: string }
      : ScalarWord<I>
    : Word & { readonly item: string } & GroupWord<I>
  : ScalarWord<V>;

/** The words for every field of a record type: the compiler finds the field, the choice or the item that has none. */
export type WordsFor<U> = { readonly [K in KeysOf<U>]: WordFor<NonNullable<FieldOf<U, K>>> };

/** What a form of one kind of record says: its sections, in the order of its layout, and its fields. */
export interface FormWords<R> {
  readonly sections: Readonly<Record<string, string>>;
  readonly fields: WordsFor<R>;
}
