import type { FieldNode, GroupField, VariantsField } from './field.ts';

/**
 * What a form holds. Every text, day, choice and reference is a text, empty where nothing is recorded; a number is a number or nothing; a group that is
 * absent is nothing; a list is a list. So a field always has something to show, and turning values into a record loses and adds nothing.
 */
export interface Values {
  [name: string]: Value;
}
export type Value = string | number | boolean | undefined | Values | Value[];

/** A value that is a text: a name, a code, a day, an id. Anything else is no text at all. */
export function textIn(value: Value): string {
  return typeof value === 'string' ? value : '';
}

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of a group of several shapes that its values are of; none where the shape is not chosen yet. */
export function fieldsFor(field: VariantsField, values: Plain): readonly FieldNode[] {
  return field.variants.find(({ value }) => value === values[field.by])?.fields ?? [];
}

function groupValues(fields: readonly FieldNode[], record: Plain): Values {
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field, record[field.name])]));
}

/** What a form shows for what a record has in a field. */
export function valueOf(field: FieldNode, recorded: unknown): Value {
  switch (field.type) {
    case 'number':
      return typeof recorded === 'number' ? recorded : field.byDefault;
    case 'yes-no':
      return typeof recorded === 'boolean' ? recorded : field.byDefault;
    case 'list':
      return Array.isArray(recorded) ? recorded.map((item) => valueOf(field.item, item)) : [];
    case 'group':
      if (!isPlain(recorded)) return field.required ? groupValues(field.fields, {}) : undefined;
      return groupValues(field.fields, recorded);
    case 'variants': {
      const given = isPlain(recorded) ? recorded : {};
      return { [field.by]: textIn(given[field.by] as Value), ...groupValues(fieldsFor(field, given), given) };
    }
    case 'choice':
    case 'known':
      return typeof recorded === 'string' || typeof recorded === 'number' ? String(recorded) : (field.byDefault ?? '');
    default:
      return typeof recorded === 'string' ? recorded : '';
  }
}

/** A new group or item with nothing in it but what the schema says by default. */
export function blankOf(field: FieldNode): Value {
  return valueOf({ ...field, required: true }, undefined);
}

/** The values of a form for a record, or for a new one. */
export function valuesOf(model: GroupField, record: object = {}): Values {
  return groupValues(model.fields, record as Plain);
}

function recordGroup(fields: readonly FieldNode[], values: Plain): Plain {
  const entries = fields.map((field) => [field.name, recordedOf(field, values[field.name])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** What a record has in a field for what a form holds; nothing where nothing is typed. */
export function recordedOf(field: FieldNode, value: unknown): unknown {
  switch (field.type) {
    case 'number':
    case 'yes-no':
      return value;
    case 'list':
      return Array.isArray(value) ? value.map((item) => recordedOf(field.item, item) ?? '') : [];
    case 'group':
      return isPlain(value) ? recordGroup(field.fields, value) : undefined;
    case 'variants': {
      if (!isPlain(value)) return undefined;
      const decides = value[field.by];
      const inner = recordGroup(fieldsFor(field, value), value);
      return decides === '' || decides === undefined ? inner : { [field.by]: decides, ...inner };
    }
    case 'choice':
      if (value === '' || value === undefined) return undefined;
      return field.options.find((option) => String(option) === value) ?? value;
    default:
      return value === '' ? undefined : value;
  }
}

/** The record that a form's values make. It may not keep its schema yet: the schema says so field by field. */
export function recordOf(model: GroupField, values: Plain): Record<string, unknown> {
  return { ...recordGroup(model.fields, values) };
}
