import { readFileSync } from 'node:fs';
import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import type { RecordKind } from '../../../src/core/records/fields.ts';
import { RECORD_KINDS } from '../../../src/core/records/fields.ts';
import { kindDescription, nameOfRecord } from '../../../src/core/records/kinds.ts';
import type { AnyRecord } from '../../../src/core/records/kinds.ts';
import { Postponement } from '../../../src/core/records/postponement.ts';
import { referencesIn } from '../../../src/core/records/references.ts';
import { resourcePath } from '../../../src/engine/resources.ts';
import { RecordForm } from '../../../src/renderer/forms/record-form.tsx';
import type { RecordFormProps } from '../../../src/renderer/forms/record-form-props.ts';
import { refused } from '../support/fake-client.ts';
import type { Answers } from '../support/fake-client.ts';
import { renderPart } from '../support/render.tsx';
import type { Stage } from '../support/render.tsx';

/** The records of the Optima sample, by id. */
export const SAMPLE: ReadonlyMap<string, { readonly kind: RecordKind; readonly record: AnyRecord }> = (() => {
  const file = JSON.parse(readFileSync(resourcePath('samples', 'optima.json'), 'utf8')) as Record<string, unknown[]>;
  const all = RECORD_KINDS.flatMap((kind) => {
    const { list, schema } = kindDescription(kind);
    return (file[list] ?? []).map((given) => ({ kind, record: schema.parse(given) }));
  });
  return new Map(all.map((one) => [one.record.id, one]));
})();

/** The sample has put off nothing: this stands for what a register of somebody’s own may have. */
function postponed(): AnyRecord {
  const agreement = [...SAMPLE.values()].find(({ kind }) => kind === 'agreement')?.record.id ?? '';
  return Postponement.parse({
    id: '01900000-0000-7000-8000-0000000000aa',
    title: 'Review: an agreement',
    record: agreement,
    item: `review.${agreement}`,
    dueOn: '2026-12-02',
    putOffOn: '2026-11-22',
    until: '2026-12-10',
    pastDueDay: true,
    reason: 'The other side answers in December',
    by: 'Ada Okafor',
  });
}

/** The records of a kind in the sample. */
export function sampleOf(kind: RecordKind): readonly AnyRecord[] {
  if (kind === 'postponement') return [postponed()];
  return [...SAMPLE.values()].filter((one) => one.kind === kind).map(({ record }) => record);
}

/** A record of the sample by its name. */
export function sampleNamed(kind: RecordKind, name: string): AnyRecord {
  const found = sampleOf(kind).find((record) => nameOfRecord(kind, record).includes(name));
  if (found === undefined) throw new Error(`the sample has no ${kind} '${name}'`);
  return found;
}

/** Names of what a record names, as the engine gives them. */
export function namesIn(kind: RecordKind, record: AnyRecord): Record<string, { kind: RecordKind; name: string }> {
  const named = referencesIn(kind, record).flatMap(({ id }) => {
    const found = SAMPLE.get(id);
    return found === undefined
      ? []
      : [[id, { kind: found.kind, name: nameOfRecord(found.kind, found.record) }] as const];
  });
  return Object.fromEntries(named);
}

interface Kept {
  readonly key: string;
  readonly kind: RecordKind | 'board-report';
  readonly body: string;
  readonly keptAt: string;
}

/** What a made-up engine kept, and what it was asked to save. */
export interface Engine {
  readonly answers: Answers;
  readonly kept: Map<string, Kept>;
  readonly saved: Array<{
    readonly kind: RecordKind;
    readonly record: Record<string, unknown>;
    readonly reason?: string | undefined;
  }>;
}

const NEW_ID = '01900000-0000-7000-8000-00000000ffff';

/** An engine over the sample: it finds, names and keeps, and takes whatever it is given. */
export function engine(kept: readonly Kept[] = []): Engine {
  const forms = new Map(kept.map((form) => [form.key, form]));
  const saved: Engine['saved'] = [];
  const answers: Answers = {
    'geography.countries': () => ({
      countries: [
        { code: 'AU', name: 'Australia' },
        { code: 'JP', name: 'Japan' },
        { code: 'MY', name: 'Malaysia' },
        { code: 'AE', name: 'United Arab Emirates' },
        { code: 'GB', name: 'United Kingdom' },
      ],
      zones: [{ code: 'DIFC', name: 'Dubai International Financial Centre', country: 'AE' }],
    }),
    'records.choices': ({ kinds, search = '' }) => {
      const choices = [...SAMPLE.values()]
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ kind, record }) => ({ id: record.id, kind, name: nameOfRecord(kind, record), detail: '' }))
        .filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
      return { choices: choices.slice(0, 30), total: choices.length };
    },
    'records.get': ({ id }) => {
      const found = SAMPLE.get(id);
      if (found === undefined) return refused('desk.no-such-record', { id });
      const namedBy = [...SAMPLE.values()].flatMap(({ kind, record }) => {
        const reference = referencesIn(kind, record).find((one) => one.id === id);
        if (reference === undefined) return [];
        return [{ id: record.id, kind, name: nameOfRecord(kind, record), field: reference.field }];
      });
      return { ...found, names: namesIn(found.kind, found.record), namedBy };
    },
    'answers.findings': () => ({ findings: [], total: 0, bySeverity: {}, names: {} }),
    'history.rows': () => ({ rows: [], total: 0 }),
    'records.save': ({ kind, record, reason }) => {
      saved.push({ kind, record, reason });
      return { id: typeof record['id'] === 'string' ? record['id'] : NEW_ID, sequence: 42, changed: true };
    },
    'forms.keep': ({ key, kind, body }) => {
      forms.set(key, { key, kind, body, keptAt: '2026-11-22T10:05:00Z' });
      return {};
    },
    'forms.kept': ({ key }) => ({ forms: [...forms.values()].filter((form) => key === undefined || form.key === key) }),
    'forms.drop': ({ key }) => {
      forms.delete(key);
      return {};
    },
  };
  return { answers, kept: forms, saved };
}

/** A form on its own. */
export interface OpenedForm extends Stage {
  readonly engine: Engine;
  readonly calls: { readonly saved: string[]; left: number };
}

/** Opens the form of a kind: for a record of the sample, or for a new one. */
export async function openForm(
  kind: RecordKind,
  options: Partial<Pick<RecordFormProps, 'prefill' | 'purpose' | 'names'>> & {
    readonly record?: AnyRecord | undefined;
    readonly engine?: Engine;
    readonly answers?: Answers;
  } = {},
): Promise<OpenedForm> {
  const { record, engine: given, answers, ...rest } = options;
  const used = given ?? engine();
  const calls = { saved: [] as string[], left: 0 };
  const stage = await renderPart(
    <RecordForm
      kind={kind}
      {...(record === undefined ? {} : { record, names: namesIn(kind, record) })}
      {...rest}
      onSaved={(id) => calls.saved.push(id)}
      onLeave={() => {
        calls.left += 1;
      }}
    />,
    { ...used.answers, ...answers },
  );
  await formReady();
  return { ...stage, engine: used, calls };
}

/** The form that is open, once all of it is drawn. */
export async function formReady(name?: string): Promise<HTMLElement> {
  const form = await screen.findByRole('form', name === undefined ? {} : { name });
  await waitFor(() => expect(form.querySelector('[aria-busy="true"]')).toBeNull(), { timeout: 10_000 });
  return form;
}

/** The part of the form that stands at a path of the record. */
export function fieldAt(path: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('[data-field]')].find(
    (one) => one.dataset['field'] === path,
  );
  if (found === undefined) throw new Error(`no field stands at '${path}'`);
  return found;
}

/** What a person can type into at a path. */
export function inputAt(path: string): HTMLInputElement | HTMLTextAreaElement {
  const inputs = [...fieldAt(path).querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  const input = inputs.find((one) => one.closest('[aria-hidden="true"]') === null);
  if (input === undefined) throw new Error(`nothing can be typed at '${path}'`);
  return input;
}

/** A value that has to be there. @throws where it is not, which fails the test */
export function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('what the test needs is not there');
  return value;
}
