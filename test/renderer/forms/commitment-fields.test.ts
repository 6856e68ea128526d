import { describe, expect, it } from 'vitest';
import { fieldsOfPromise, kindsUsing } from '../../../src/core/records/commitment-fields.ts';
import { Commitment } from '../../../src/core/records/notice.ts';
import { LAYOUTS } from '../../../src/renderer/forms/layouts/all.ts';
import { cellsIn } from '../../../src/renderer/forms/layouts/layout.ts';
import { hiddenFields } from '../../../src/renderer/forms/layouts/shown-sections.ts';

const sentences = cellsIn(LAYOUTS.notice.sections.flatMap(({ rows }) => rows)).find(
  ({ field }) => field === 'sentences',
);
const commitments = cellsIn(sentences?.rows ?? []).find(({ field }) => field === 'commitments');
const rows = commitments?.rows ?? [];

function shownFor(values: Parameters<typeof hiddenFields>[1]): readonly string[] {
  const hidden = hiddenFields(rows, values);
  return cellsIn(rows)
    .map(({ field }) => field)
    .filter((field) => !hidden.includes(field));
}

describe('the fields of a promise', () => {
  it('are those that its kind uses: a promise of retention is asked for a period and its events, not for an area', () => {
    expect(shownFor({ kind: 'retention' }).toSorted()).toEqual(['kind', ...fieldsOfPromise('retention')].toSorted());
    expect(shownFor({ kind: 'retention' })).not.toContain('area');
    expect(shownFor({ kind: 'transfers-outside-area-only-with' })).toContain('areaAsOf');
  });

  it('begin with the kind alone', () => {
    expect(shownFor({ kind: '' })).toEqual(['kind']);
  });

  it('hide nothing that is recorded, whatever the kind', () => {
    expect(shownFor({ kind: 'retention', countries: ['GB'], area: '' })).toContain('countries');
  });

  it('are each used by some kind', () => {
    for (const field of Object.keys(Commitment.shape).filter((name) => name !== 'kind')) {
      expect(kindsUsing(field as Parameters<typeof kindsUsing>[0]).length, field).toBeGreaterThan(1);
    }
  });
});
