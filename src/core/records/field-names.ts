import * as z from 'zod';
import { editDistance } from '../routing/nearest-names.ts';
import type { RecordKind } from './fields.ts';
import { kindDescription } from './kinds.ts';

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
}

/** A node and, where it is a choice, everything that it may be. */
function shapes(node: Node | undefined): readonly Node[] {
  if (node === undefined) return [];
  return [node, ...[...(node.anyOf ?? []), ...(node.oneOf ?? [])].flatMap((choice) => shapes(choice))];
}

/**
 * The names of the fields that may stand at a place of a record, for telling a person who misspelt one.
 * @param path from the record inwards, with numbers for places in lists
 */
export function fieldNames(kind: RecordKind, path: readonly PropertyKey[]): readonly string[] {
  const root = z.toJSONSchema(kindDescription(kind).schema, { io: 'input', reused: 'inline' }) as Node;
  const places = path.reduce<readonly Node[]>(
    (nodes, part) =>
      nodes.flatMap((node) => shapes(typeof part === 'number' ? node.items : node.properties?.[String(part)])),
    shapes(root),
  );
  return [...new Set(places.flatMap((node) => Object.keys(node.properties ?? {})))];
}

/** Slips of writing for which a known name is still offered. */
const MOST_SLIPS = 3;

function key(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/** The known name that lies nearest to a misspelt one, where one is near. Capitals, hyphens and underscores do not count. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const distances = known.map((candidate) => [candidate, editDistance(key(name), key(candidate), MOST_SLIPS)] as const);
  const near = distances.filter(([candidate, distance]) => distance <= Math.min(MOST_SLIPS, candidate.length / 3));
  return near.toSorted(([, a], [, b]) => a - b)[0]?.[0];
}
