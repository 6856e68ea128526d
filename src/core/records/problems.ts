import { statementsOf } from '../statement.ts';
import type { Statement } from '../statement.ts';
import type { RecordKind } from './fields.ts';

/** Why one field of one record is refused. */
export interface FieldProblem {
  /** The id of the record, where it has one that can be read. */
  readonly record?: string | undefined;
  readonly kind: RecordKind;
  /** The field as a person would write it, `parties[2].party`; empty for the record as a whole. */
  readonly field: string;
  readonly statement: Statement;
}

/** What can be wrong with a field. The first ones are named by the schemas themselves. */
export interface FieldStatements {
  'field.not-a-day': { value: string };
  'field.not-a-time': { value: string };
  'field.blank': { value: string };
  'field.not-a-country': { value: string };
  'field.not-a-zone': { value: string };
  'field.not-an-id': { value: string };
  'field.not-a-sha256': { value: string };
  'field.one-destination': { value: string };
  'field.until-not-later': { value: string };
  'field.past-due-day': { value: string };
  'field.needs-an-area': { value: string };
  'field.missing': { expected: string };
  /** `nearest` is the known name that was perhaps meant; empty where none is near. */
  'field.unknown': { known: readonly string[]; nearest: string };
  'field.wrong-type': { expected: string; value: string };
  'field.not-one-of': { allowed: readonly string[]; value: string };
  'field.too-long': { most: number; unit: 'characters' | 'items' };
  'field.too-short': { least: number; unit: 'characters' | 'items' };
  'field.too-small': { least: number; value: string };
  'field.too-big': { most: number; value: string };
  'field.refused': { value: string };
  'field.unknown-country': { value: string };
  'field.zone-elsewhere': { zone: string; country: string; zoneCountry: string };
  'field.names-nothing': { id: string; kinds: readonly string[] };
  'field.names-wrong-kind': { id: string; kind: string; name: string; kinds: readonly string[] };
  'field.names-itself': { id: string };
  'field.goes-in-a-circle': { names: readonly string[] };
  'field.ends-before-it-begins': { begin: string; beginField: string; end: string };
  'field.party-twice': { name: string; other: string };
  'field.law-other-list': { list: string };
  'field.law-row-twice': Readonly<Record<string, never>>;
  'field.law-row-missing': { list: string };
  'field.law-no-object': Readonly<Record<string, never>>;
  'field.law-no-json': { detail: string };
  'field.law-inside': { place: string; rule: string };
  'field.law-needless-target': Readonly<Record<string, never>>;
  'field.law-target-missing': Readonly<Record<string, never>>;
  'field.law-no-such-row': { list: string; target: string };
  'field.id-taken': { kind: string; name: string };
  'field.id-twice': { id: string };
  'field.no-such-record': { kind: string; id: string };
  'field.erased-contact': { id: string; on: string };
  'field.still-named': { kind: string; name: string; id: string; byField: string };
  'field.still-named-by-more': { more: number };
}

/** Makes a statement about a field. */
export const fieldStatement = statementsOf<FieldStatements>();
