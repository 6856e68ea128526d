import * as z from 'zod';
import { RECORD_KINDS } from './fields.ts';
import type { RecordKind } from './fields.ts';
import { kindDescription } from './kinds.ts';
import type { AnyRecord } from './kinds.ts';

/** One place in a record that names another record. */
export interface Reference {
  /** The field as a person would write it, for example `parties[2].party`. */
  readonly field: string;
  readonly id: string;
  /** The kinds that this field may name. */
  readonly kinds: readonly RecordKind[];
}

interface SchemaNode {
  readonly 'x-references'?: readonly RecordKind[];
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

/** The schema without the branches that hold no reference, so that walking ten thousand records stays cheap. */
function pruned(node: SchemaNode): SchemaNode | undefined {
  if (node['x-references'] !== undefined) return { 'x-references': node['x-references'] };
  const result: { -readonly [K in keyof SchemaNode]: SchemaNode[K] } = {};
  const properties = Object.entries(node.properties ?? {}).flatMap(([name, inner]) => {
    const kept = pruned(inner);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  if (properties.length > 0) result.properties = Object.fromEntries(properties);
  const items = node.items === undefined ? undefined : pruned(node.items);
  if (items !== undefined) result.items = items;
  const choices = [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])].flatMap((inner) => pruned(inner) ?? []);
  if (choices.length > 0) result.anyOf = choices;
  return Object.keys(result).length > 0 ? result : undefined;
}

function collect(node: SchemaNode, value: unknown, field: string, found: Reference[]): void {
  if (value === undefined || value === null) return;
  if (node['x-references'] !== undefined) {
    if (typeof value === 'string') found.push({ field, id: value, kinds: node['x-references'] });
    return;
  }
  for (const choice of node.anyOf ?? []) collect(choice, value, field, found);
  if (node.items !== undefined && Array.isArray(value)) {
    value.forEach((item, index) => collect(node.items as SchemaNode, item, `${field}[${index}]`, found));
  }
  if (node.properties !== undefined && typeof value === 'object' && !Array.isArray(value)) {
    for (const [name, inner] of Object.entries(node.properties)) {
      collect(inner, (value as Record<string, unknown>)[name], field === '' ? name : `${field}.${name}`, found);
    }
  }
}

/** Every place in the record that names another record, from the schema of its kind. */
export function referencesIn(kind: RecordKind, record: AnyRecord): readonly Reference[] {
  const found: Reference[] = [];
  collect(schemaNode(kind), record, '', found);
  return found;
}

/** The published JSON Schema of every record kind, by kind. */
export function recordJsonSchemas(): Readonly<Record<RecordKind, object>> {
  return Object.fromEntries(
    RECORD_KINDS.map((kind) => [kind, z.toJSONSchema(kindDescription(kind).schema, { io: 'input', reused: 'inline' })]),
  ) as Record<RecordKind, object>;
}
