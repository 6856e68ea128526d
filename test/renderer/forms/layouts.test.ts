import { describe, expect, it } from 'vitest';
import { RECORD_KINDS } from '../../../src/core/records/fields.ts';
import type { RecordKind } from '../../../src/core/records/fields.ts';
import { LAYOUTS } from '../../../src/renderer/forms/layouts/all.ts';
import { cellsIn } from '../../../src/renderer/forms/layouts/layout.ts';
import type { CellOptions, Row } from '../../../src/renderer/forms/layouts/layout.ts';
import { shownSections } from '../../../src/renderer/forms/layouts/shown-sections.ts';
import type { FieldNode } from '../../../src/renderer/forms/model/field.ts';
import { modelOf } from '../../../src/renderer/forms/model/read-schema.ts';
import { valuesOf } from '../../../src/renderer/forms/model/values.ts';
import { sectionTitle, wordAt } from '../../../src/words/screens/forms/all.ts';

/** A field as a test names it: its place, and the shape of its group where that has several. */
interface Place {
  readonly place: string;
  readonly variant: string | undefined;
  readonly field: FieldNode;
}

function shown({ place, variant }: Pick<Place, 'place' | 'variant'>): string {
  return variant === undefined ? place : `${place} (${variant})`;
}

/** Every field of the schema, inner ones too. */
function schemaPlaces(fields: readonly FieldNode[], variant?: string): readonly Place[] {
  return fields.flatMap((field) => {
    const item = field.type === 'list' ? field.item : field;
    const inner =
      item.type === 'variants'
        ? item.variants.flatMap((one) => schemaPlaces(one.fields, one.value))
        : schemaPlaces(item.type === 'group' ? item.fields : [], variant);
    return [{ place: field.place, variant, field }, ...inner];
  });
}

/** Every field of the layout, inner ones too. */
function layoutPlaces(rows: readonly Row[], above = '', variant?: string): readonly string[] {
  return cellsIn(rows).flatMap((cell: CellOptions) => {
    const place = above === '' ? cell.field : `${above}.${cell.field}`;
    const variants = Object.entries(cell.variants ?? {}).flatMap(([name, inner]) => layoutPlaces(inner, place, name));
    return [shown({ place, variant }), ...layoutPlaces(cell.rows ?? [], place, variant), ...variants];
  });
}

/** The marks 'to be confirmed' are shown at the fields that they mark, so what is inside has no place of its own. */
const MARKED_ELSEWHERE = /^toBeConfirmed\./u;

describe.each(RECORD_KINDS.map((kind) => ({ kind })))(
  'the form of $kind',
  ({ kind }: { readonly kind: RecordKind }) => {
    const { sections, apart } = LAYOUTS[kind];
    const places = schemaPlaces(modelOf(kind).fields).filter(({ place }) => !MARKED_ELSEWHERE.test(place));

    it('shows every field of the schema, each once', () => {
      const inLayout = [...apart, ...sections.flatMap(({ rows }) => layoutPlaces(rows))];
      expect(inLayout.toSorted()).toEqual(places.map((place) => shown(place)).toSorted());
    });

    it('has a heading for each section, and no two alike', () => {
      const titles = sections.map(({ id }) => sectionTitle(kind, id));
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles.every((title) => title.trim() !== '')).toBe(true);
    });

    it('names every field, every choice and every item of a list', () => {
      const unnamed = places.flatMap(({ place, variant, field }) => {
        const word = wordAt(kind, place, variant);
        const choice = field.type === 'list' ? field.item : field;
        const options = choice.type === 'choice' ? choice.options.map(String) : [];
        const variants = choice.type === 'variants' ? choice.variants.map(({ value }) => value) : [];
        const needsItem = field.type === 'list' && field.item.type !== 'choice';
        return [
          ...(word.label.trim() === '' ? [`${place}: no label`] : []),
          ...(needsItem && (word.item ?? '') === '' ? [`${place}: no name for an item`] : []),
          ...[...options, ...variants]
            .filter((option) => (word.choices?.[option] ?? '') === '')
            .map((option) => `${place}: no word for '${option}'`),
        ];
      });
      expect(unnamed).toEqual([]);
    });

    it('names the items of a folded list by fields that the layout shows', () => {
      const wrong = sections
        .flatMap(({ rows }) => lists(rows))
        .flatMap(({ field, rows = [], variants = {}, summary }) => {
          const inside = new Set(
            [rows, ...Object.values(variants)].flatMap((one) => cellsIn(one).map((cell) => cell.field)),
          );
          return (summary ?? []).filter((name) => !inside.has(name)).map((name) => `${field}: ${name}`);
        });
      expect(wrong).toEqual([]);
    });
  },
);

function lists(rows: readonly Row[]): readonly CellOptions[] {
  return cellsIn(rows).flatMap((cell) => [cell, ...lists(cell.rows ?? [])]);
}

describe('what a form says of the law', () => {
  // A lawyer asks 'by which article?': each of these is in the form because of one.
  it.each([
    ['entity', 'dataProtectionOfficer', 'Art 37'],
    ['entity', 'euRepresentative', 'Art 27'],
    ['third-party', 'subProcessors', 'Art 28(2)'],
    ['third-party', 'usesDataForOwnPurposes', 'Art 28(10)'],
    ['agreement', 'servesAs.a', 'Art 28(3)(a)'],
    ['agreement', 'servesAs.h', 'Art 28(3)(h)'],
    ['agreement', 'servesAs.responsibilitiesSet', 'Art 26(1)'],
    ['agreement', 'servesAs.dockingClause', 'Clause 7'],
    ['activity', 'controllers', 'Art 30(1)(a)'],
    ['activity', 'purposes', 'Art 30(1)(b)'],
    ['activity', 'people', 'Art 30(1)(c)'],
    ['activity', 'recipients', 'Art 30(1)(d)'],
    ['activity', 'dataCategories.retention', 'Art 30(1)(f)'],
    ['activity', 'securityMeasures', 'Art 30(1)(g)'],
    ['activity', 'controllersServed.categoriesOfProcessing', 'Art 30(2)(b)'],
    ['activity', 'specialCategoryCondition', 'Art 9(2)'],
    ['transfer', 'exceptions', 'Art 49'],
    ['transfer', 'exceptions.enteredInRecord', 'Art 49(6)'],
    ['transfer', 'destination', 'Art 30(1)(e)'],
    ['assessment', 'legalTest', 'Art 46(6)'],
    ['contact', 'optedOutOn', 'Art 21(3)'],
    ['contact', 'transferConsents', 'Art 49(1)(a)'],
    ['notice', 'disclosures.recipients', 'Art 13(1)(e)'],
    ['matter', 'dueOn', 'Art 12(3)'],
    ['accepted-risk', 'decidedBy', 'Art 38(6)'],
  ] as const)('%s, %s: %s', (kind, place, article) => {
    expect(wordAt(kind, place).help).toContain(article);
  });

  it('says of a version what it is in each kind of clauses', () => {
    expect(wordAt('agreement', 'servesAs.version', 'uk-idta').help).toContain('A1.0');
    expect(wordAt('agreement', 'servesAs.version', 'uk-addendum').help).toContain('B1.0');
    expect(wordAt('agreement', 'servesAs.version', 'eu-scc').help).toContain('2021/914');
    expect(wordAt('agreement', 'servesAs.version', 'my-contract').label).toBe('Version');
  });
});

describe('the sections of an activity', () => {
  const model = modelOf('activity');
  const ids = (record: object): readonly string[] =>
    shownSections(LAYOUTS.activity, valuesOf(model, record)).map(({ id }) => id);

  it('ask an entry as controller for controllers, and one as processor for those whom it serves', () => {
    expect(ids({ kind: 'controller' })).toContain('controllers');
    expect(ids({ kind: 'controller' })).not.toContain('processors');
    expect(ids({ kind: 'processor' })).toContain('processors');
    expect(ids({ kind: 'processor' })).not.toContain('controllers');
  });

  it('ask for both as long as it is not said which it is', () => {
    expect(ids({})).toEqual(LAYOUTS.activity.sections.map(({ id }) => id));
  });

  it('never hide what is recorded', () => {
    expect(ids({ kind: 'processor', controllers: ['01900000-0000-7000-8000-000000000001'] })).toContain('controllers');
  });
});
