import * as z from 'zod';
import type { RecordKind } from '../records/fields.ts';
import { kindDescription } from '../records/kinds.ts';

/** How the cells of one field of a record are read. */
export type ValueType =
  'text' | 'texts' | 'day' | 'number' | 'yes-no' | 'choice' | 'country' | 'zone' | 'name' | 'names' | 'known';

/** One field of a record kind that a column can hold, by its path. */
export interface KindField {
  /** The path in the record, `registeredOffice.address`. */
  readonly path: string;
  readonly type: ValueType;
  /** Of a choice: its values. */
  readonly values: readonly string[];
  /** Of a name: the kinds of record that it may be of. */
  readonly kinds: readonly RecordKind[];
  /** In a list of parts, the field of each part that the column's items go into: `purposes` by `description`. */
  readonly inside: string | undefined;
}

interface Node {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly 'x-references'?: readonly RecordKind[];
  readonly 'x-country'?: boolean;
}

/** Fields of every record that no column sets: they are the program's own, or have columns of their own. */
const LEFT_OUT = new Set(['id', 'documents', 'notes', 'toBeConfirmed', 'illustrative', 'copiedFrom', 'review.last']);

/** Lists of parts that a column of plain items fills, each item into that field of a part. */
const INSIDE: Readonly<Record<string, string>> = {
  purposes: 'description',
  dataCategories: 'name',
  recipients: 'party',
  systems: 'name',
  places: 'country',
  jointControllers: 'party',
  parties: 'party',
  subProcessors: 'party',
};

function typeOf(node: Node, name: string): ValueType | undefined {
  if (node['x-references'] !== undefined) return 'name';
  if (node['x-country'] === true) return 'country';
  if (name === 'zone') return 'zone';
  if (node.enum !== undefined) {
    return node.enum.includes('not-known') && node.enum.length === 3 && node.enum.includes('yes') ? 'known' : 'choice';
  }
  if (node.format === 'date') return 'day';
  if (node.type === 'boolean') return 'yes-no';
  if (node.type === 'number' || node.type === 'integer') return 'number';
  return node.type === 'string' ? 'text' : undefined;
}

function field(path: string, node: Node, type: ValueType, inside?: string): KindField {
  return { path, type, values: node.enum ?? [], kinds: node['x-references'] ?? [], inside };
}

function listField(path: string, item: Node): readonly KindField[] {
  const inside = INSIDE[path];
  if (inside !== undefined) {
    const part = item.properties?.[inside];
    const type = part === undefined ? undefined : typeOf(part, inside);
    return part === undefined || type === undefined
      ? []
      : [field(path, part, type === 'name' ? 'names' : 'texts', inside)];
  }
  const type = typeOf(item, path);
  if (type === 'name') return [field(path, item, 'names')];
  return type === 'text' ? [field(path, item, 'texts')] : [];
}

function fieldsIn(node: Node, path: string): readonly KindField[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, inner]) => {
    const place = path === '' ? name : `${path}.${name}`;
    if (LEFT_OUT.has(place)) return [];
    if (inner.items !== undefined) return path === '' ? listField(place, inner.items) : [];
    if (inner.properties !== undefined) return fieldsIn(inner, place);
    const type = typeOf(inner, name);
    return type === undefined ? [] : [field(place, inner, type)];
  });
}

const known = new Map<RecordKind, readonly KindField[]>();

/** The fields of a kind that columns can hold, from its schema: a new field is there without a line here. */
export function kindFields(kind: RecordKind): readonly KindField[] {
  let fields = known.get(kind);
  if (fields === undefined) {
    const node = z.toJSONSchema(kindDescription(kind).schema, { io: 'input', reused: 'inline' }) as Node;
    fields = fieldsIn(node, '');
    known.set(kind, fields);
  }
  return fields;
}
