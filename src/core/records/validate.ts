import type * as z from 'zod';
import type { Statement } from '../statement.ts';
import { fieldNames, nearestName } from './field-names.ts';
import type { RecordKind } from './fields.ts';
import { kindDescription } from './kinds.ts';
import type { RecordOf } from './kinds.ts';
import { fieldStatement } from './problems.ts';
import type { FieldProblem, FieldStatements } from './problems.ts';

/** A record that keeps its schema, or why it does not, field by field. */
export type Parsed<K extends RecordKind> =
  | { readonly record: RecordOf[K]; readonly problems?: undefined }
  | { readonly record?: undefined; readonly problems: readonly FieldProblem[] };

const SHOWN_LENGTH = 60;

/** A value as a message can show it. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = String(value);
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

/** The path of an issue as a person would write it: `parties[2].party`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

type Issue = z.core.$ZodIssue;

function sizeStatement(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): Statement {
  const unit = issue.origin === 'string' ? 'characters' : 'items';
  const counts = issue.origin === 'string' || issue.origin === 'array';
  if (issue.code === 'too_big') {
    const most = Number(issue.maximum);
    return counts
      ? fieldStatement('field.too-long', { most, unit })
      : fieldStatement('field.too-big', { most, value: shown(issue.input) });
  }
  const least = Number(issue.minimum);
  return counts
    ? fieldStatement('field.too-short', { least, unit })
    : fieldStatement('field.too-small', { least, value: shown(issue.input) });
}

/** The choices of a union that failed: the values of its literals, or the options of its discriminator. */
function choices(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union') return [];
  if ('options' in issue) return (issue.options as readonly unknown[]).map(String);
  return issue.errors.flatMap((branch) => branch.flatMap((inner) => choices(inner)));
}

/** What an issue of a schema comes to, in our own messages. */
export function issueStatement(issue: Issue): Statement {
  const value = issue.input;
  // A schema's own message is an id; what is not there at all is missing, whatever it should have been.
  const absent = value === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
  if (absent) {
    const expected = issue.code === 'invalid_type' ? issue.expected : choices(issue).join(' | ');
    return fieldStatement('field.missing', { expected });
  }
  if (issue.message.startsWith('field.')) {
    return fieldStatement(issue.message as 'field.blank', {
      value: shown(value),
    } satisfies FieldStatements['field.blank']);
  }
  switch (issue.code) {
    case 'invalid_type':
      return fieldStatement('field.wrong-type', { expected: issue.expected, value: shown(value) });
    case 'too_big':
    case 'too_small':
      return sizeStatement(issue);
    case 'invalid_value':
    case 'invalid_union': {
      const given = decisive(issue);
      return given === undefined
        ? fieldStatement('field.missing', { expected: choices(issue).join(' | ') })
        : fieldStatement('field.not-one-of', { allowed: choices(issue), value: shown(given) });
    }
    default:
      return fieldStatement('field.refused', { value: shown(value) });
  }
}

/** What was given where something else was wanted: of a choice between shapes, what stands in the field that decides between them. */
function decisive(issue: Issue): unknown {
  if (issue.code !== 'invalid_union' || !('discriminator' in issue)) return issue.input;
  return (issue.input as Record<string, unknown> | undefined)?.[String(issue.discriminator)];
}

function problemsOf(kind: RecordKind, record: string | undefined, issue: Issue): FieldProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = fieldNames(kind, issue.path);
    return issue.keys.map((key) => ({
      record,
      kind,
      field: fieldPath([...issue.path, key]),
      statement: fieldStatement('field.unknown', { known, nearest: nearestName(key, known) ?? '' }),
    }));
  }
  return [{ record, kind, field: fieldPath(issue.path), statement: issueStatement(issue) }];
}

/**
 * Reads a value as a record of the kind, filling in what may be left out.
 * @returns the record, or every field that is refused, in the order of the schema
 */
export function parseRecord<K extends RecordKind>(kind: K, value: unknown): Parsed<K> {
  const result = kindDescription(kind).schema.safeParse(value, { reportInput: true });
  if (result.success) return { record: result.data as RecordOf[K] };
  const id = (value as { id?: unknown } | null | undefined)?.id;
  const record = typeof id === 'string' ? id : undefined;
  return { problems: result.error.issues.flatMap((issue) => problemsOf(kind, record, issue)) };
}
