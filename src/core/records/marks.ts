import * as z from 'zod';
import type { RecordKind } from './fields.ts';
import { kindDescription } from './kinds.ts';
import type { AnyRecord } from './kinds.ts';

/** What a schema says of a field beside its shape: that it names other records, or that it holds a territory's code. */
export interface Marks {
  readonly 'x-references'?: readonly RecordKind[];
  readonly 'x-country'?: boolean;
}

/** One marked field of a record. */
export interface MarkedField {
  /** The field as a person would write it, for example `parties[2].party`. */
  readonly field: string;
  readonly value: string;
  readonly marks: Marks;
}

interface SchemaNode extends Marks {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly allOf?: readonly SchemaNode[];
}

const nodes = new Map<RecordKind, SchemaNode>();

function schemaNode(kind: RecordKind): SchemaNode {
  let node = nodes.get(kind);
  if (node === undefined) {
    node = pruned(z.toJSONSchema(kindDescription(kind).schema, { reused: 'inline' }) as SchemaNode) ?? {};
    nodes.set(kind, node);
  }
  return node;
}

/** The schema without the branches that hold no mark, so that walking ten thousand records stays cheap. */
function pruned(node: SchemaNode): SchemaNode | undefined {
  if (node['x-references'] !== undefined) return { 'x-references': node['x-references'] };
  if (node['x-country'] !== undefined) return { 'x-country': node['x-country'] };
  const result: { -readonly [K in keyof SchemaNode]: SchemaNode[K] } = {};
  const properties = Object.entries(node.properties ?? {}).flatMap(([name, inner]) => {
    const kept = pruned(inner);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  if (properties.length > 0) result.properties = Object.fromEntries(properties);
  const items = node.items === undefined ? undefined : pruned(node.items);
  if (items !== undefined) result.items = items;
  const choices = [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])].flatMap(
    (inner) => pruned(inner) ?? [],
  );
  if (choices.length > 0) result.anyOf = choices;
  return Object.keys(result).length > 0 ? result : undefined;
}

function collect(node: SchemaNode, value: unknown, field: string, found: MarkedField[]): void {
  if (value === undefined || value === null) return;
  if (node['x-references'] !== undefined || node['x-country'] !== undefined) {
    if (typeof value === 'string') found.push({ field, value, marks: node });
    return;
  }
  for (const choice of node.anyOf ?? []) collect(choice, value, field, found);
  const { items } = node;
  if (items !== undefined && Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(items, item, `${field}[${index}]`, found);
  }
  if (node.properties !== undefined && typeof value === 'object' && !Array.isArray(value)) {
    for (const [name, inner] of Object.entries(node.properties)) {
      collect(inner, (value as Record<string, unknown>)[name], field === '' ? name : `${field}.${name}`, found);
    }
  }
}

/** Every marked field of the record that holds something, by the schema of its kind. */
export function markedFields(kind: RecordKind, record: AnyRecord): readonly MarkedField[] {
  const found: MarkedField[] = [];
  collect(schemaNode(kind), record, '', found);
  return found;
}
