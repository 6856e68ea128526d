import * as z from 'zod';
import type { RecordKind } from '../../../core/records/fields.ts';
import { Known, ZoneCode } from '../../../core/records/fields.ts';
import { kindDescription } from '../../../core/records/kinds.ts';
import type { FieldNode, GroupField, Variant } from './field.ts';

/** What is read of the JSON Schema of a kind, as zod writes it for input. */
interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: string | number;
  readonly enum?: ReadonlyArray<string | number>;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly 'x-references'?: readonly RecordKind[];
  readonly 'x-country'?: boolean;
}

const ZONE_PATTERN = (z.toJSONSchema(ZoneCode) as Schema).pattern;

/** A value of a choice as a form has it; nothing where there is none. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The bounds that zod writes for every whole number are no bounds of ours. */
function bound(value: number | undefined): number | undefined {
  return value === undefined || Math.abs(value) === Number.MAX_SAFE_INTEGER ? undefined : value;
}

/** The values of a choice, where the schema is one. */
function optionsOf(schema: Schema): ReadonlyArray<string | number> | undefined {
  if (schema.enum !== undefined) return schema.enum;
  if (schema.const !== undefined) return [schema.const];
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches === undefined) return undefined;
  const values = branches.map((branch) => optionsOf(branch));
  return values.every((options) => options !== undefined) ? values.flat() : undefined;
}

function isKnown(options: ReadonlyArray<string | number>): boolean {
  return options.join() === Known.options.join();
}

function fieldsOf(schema: Schema, place: string, leaveOut?: string): readonly FieldNode[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => name !== leaveOut)
    .map(([name, inner]) => {
      const where = { name, place: place === '' ? name : `${place}.${name}`, required: required.has(name) };
      return readField(inner, where);
    });
}

/** The shapes of a group that is told apart by one of its fields; a branch for two kinds is two shapes. */
function variantsOf(branches: readonly Schema[], by: string, place: string): readonly Variant[] {
  return branches.flatMap((branch) => {
    const decides = branch.properties?.[by];
    const values = decides === undefined ? [] : (optionsOf(decides) ?? []);
    return values.map((value) => ({ value: String(value), fields: fieldsOf(branch, place, by) }));
  });
}

const DISCRIMINATOR = 'kind';

function isVariants(schema: Schema): schema is Schema & { readonly oneOf: readonly Schema[] } {
  return schema.oneOf?.every(({ properties }) => properties?.[DISCRIMINATOR] !== undefined) ?? false;
}

type Where = Pick<FieldNode, 'name' | 'place' | 'required'>;

function readText(schema: Schema, where: Where): FieldNode {
  if (schema['x-references'] !== undefined) return { ...where, type: 'reference', kinds: schema['x-references'] };
  if (schema['x-country'] === true) return { ...where, type: 'country' };
  if (schema.format === 'date') return { ...where, type: 'day' };
  if (schema.pattern !== undefined && schema.pattern === ZONE_PATTERN) return { ...where, type: 'zone' };
  return { ...where, type: 'text' };
}

/** One field of the schema. @throws on a shape that no form knows, which the test over all kinds finds before any person does */
function readField(schema: Schema, where: Where): FieldNode {
  const options = optionsOf(schema);
  if (options !== undefined) {
    const byDefault = textOf(schema.default);
    return isKnown(options) ? { ...where, type: 'known', byDefault } : { ...where, type: 'choice', options, byDefault };
  }
  if (isVariants(schema)) {
    const variants = variantsOf(schema.oneOf, DISCRIMINATOR, where.place);
    return { ...where, type: 'variants', by: DISCRIMINATOR, variants };
  }
  switch (schema.type) {
    case 'object':
      return { ...where, type: 'group', fields: fieldsOf(schema, where.place) };
    case 'array':
      return {
        ...where,
        type: 'list',
        item: readField(schema.items ?? {}, { name: '', place: where.place, required: true }),
      };
    case 'boolean':
      return { ...where, type: 'yes-no', byDefault: schema.default === true };
    case 'integer':
    case 'number': {
      const whole = schema.type === 'integer';
      const byDefault = typeof schema.default === 'number' ? schema.default : undefined;
      return { ...where, type: 'number', whole, least: bound(schema.minimum), most: bound(schema.maximum), byDefault };
    }
    case 'string':
      return readText(schema, where);
    default:
      throw new Error(`no form knows the shape of '${where.place}'`);
  }
}

const models = new Map<RecordKind, GroupField>();

/** The fields of a kind of record, in the order of its schema. Read once and kept. */
export function modelOf(kind: RecordKind): GroupField {
  let model = models.get(kind);
  if (model === undefined) {
    const schema = z.toJSONSchema(kindDescription(kind).schema, { io: 'input', reused: 'inline' }) as Schema;
    model = readField(schema, { name: '', place: '', required: true }) as GroupField;
    models.set(kind, model);
  }
  return model;
}
