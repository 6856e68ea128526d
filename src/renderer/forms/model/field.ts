import type { RecordKind } from '../../../core/records/fields.ts';

interface Named {
  /** Its name in the record: `party`; empty for an item of a list. */
  readonly name: string;
  /** Its place in the schema, lists passed over: `parties.party`. Labels, help and layouts are kept by it. */
  readonly place: string;
  readonly required: boolean;
}

/** Text, on one line or on several. */
export interface TextField extends Named {
  readonly type: 'text';
}

/** An ISO day. */
export interface DayField extends Named {
  readonly type: 'day';
}

export interface NumberField extends Named {
  readonly type: 'number';
  readonly whole: boolean;
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly byDefault: number | undefined;
}

/** One of a few values. A form keeps them as text; `options` are the values as the record has them. */
export interface ChoiceField extends Named {
  readonly type: 'choice';
  readonly options: ReadonlyArray<string | number>;
  readonly byDefault: string | undefined;
}

/** Yes, no, not known. */
export interface KnownField extends Named {
  readonly type: 'known';
  readonly byDefault: string | undefined;
}

/** So or not so, with nothing unknown about it. */
export interface YesNoField extends Named {
  readonly type: 'yes-no';
  readonly byDefault: boolean;
}

/** A territory by its two letters. */
export interface CountryField extends Named {
  readonly type: 'country';
}

/** A zone within a country, such as DIFC. */
export interface ZoneField extends Named {
  readonly type: 'zone';
}

/** Another record, of one of the kinds. */
export interface ReferenceField extends Named {
  readonly type: 'reference';
  readonly kinds: readonly RecordKind[];
}

/** Fields that belong together. A group that is not required may be absent as a whole. */
export interface GroupField extends Named {
  readonly type: 'group';
  readonly fields: readonly FieldNode[];
}

/** One shape of a group that has several, chosen by the value of its `kind`. */
export interface Variant {
  readonly value: string;
  readonly fields: readonly FieldNode[];
}

/** A group whose fields hang on what it is: what an agreement serves as. */
export interface VariantsField extends Named {
  readonly type: 'variants';
  /** The field that decides. */
  readonly by: string;
  readonly variants: readonly Variant[];
}

/** Any number of the same thing. */
export interface ListField extends Named {
  readonly type: 'list';
  readonly item: FieldNode;
}

export type ScalarField =
  | TextField
  | DayField
  | NumberField
  | ChoiceField
  | KnownField
  | YesNoField
  | CountryField
  | ZoneField
  | ReferenceField;

/** A field of a form, as the schema of its kind describes it. */
export type FieldNode = ScalarField | GroupField | VariantsField | ListField;

/** The fields inside a field: of a group, of each variant, of what a list holds. Fields that several variants share come once for each. */
export function fieldsInside(field: FieldNode): readonly FieldNode[] {
  switch (field.type) {
    case 'group':
      return field.fields;
    case 'variants':
      return field.variants.flatMap(({ fields }) => fields);
    case 'list':
      return fieldsInside(field.item);
    default:
      return [];
  }
}
