import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bigRegister } from '../../../scripts/bench/big-register.ts';
import { snapshotOf } from '../../../src/core/records/snapshot.ts';
import type { Snapshot } from '../../../src/core/records/snapshot.ts';
import { numberOf } from '../../../src/core/views/board-list.ts';
import type { ListedFigure } from '../../../src/core/views/board-list.ts';
import { figuresKept, keptFigures, KeptReport } from '../../../src/core/views/kept-report.ts';
import { ANNEX } from '../../../src/words/board.ts';
import { figureTitle, rowText } from '../../../src/words/board-figures.ts';
import { earlier, figuresOf, listed, TODAY } from './board-case.ts';

const SIZES = { entities: 8, thirdParties: 20, agreements: 20, activities: 16, assessments: 10 };

/** A generated register, the group's edition or one company's, compared with a smaller or larger one of a year ago. */
const anyReport = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  transfers: fc.integer({ min: 0, max: 60 }),
  before: fc.integer({ min: 0, max: 60 }),
  company: fc.option(fc.nat({ max: 7 }), { nil: undefined }),
  routed: fc.array(fc.record({ company: fc.nat({ max: 7 }), rows: fc.integer({ min: 1, max: 5000 }) }), {
    maxLength: 6,
  }),
});
type Report = typeof anyReport extends fc.Arbitrary<infer R> ? R : never;

function made({ seed, transfers, before, company, routed }: Report) {
  const snapshot = snapshotOf('Generated', bigRegister({ ...SIZES, transfers }, seed));
  const then = snapshotOf('Generated', bigRegister({ ...SIZES, transfers: before }, seed));
  const idOf = (index: number): string => snapshot.entities[index]?.id ?? '';
  const figures = figuresOf(snapshot, TODAY, {
    entity: company === undefined ? undefined : idOf(company),
    earlier: earlier(then, '2025-11-22'),
    routed: routed.map(({ company: to, rows }, index) => ({
      title: `List ${index}`,
      on: '2026-05-01',
      volumes: [{ jurisdiction: 'KE', entity: idOf(to), rows }],
    })),
  });
  return { snapshot, all: listed(figures, snapshot) };
}

function of(all: ReadonlyMap<string, ListedFigure>, id: string): ListedFigure {
  const figure = all.get(id);
  if (figure === undefined) throw new Error(`there is no figure '${id}'`);
  return figure;
}

function records(figures: readonly ListedFigure[]): readonly string[] {
  return figures.flatMap(({ rows }) => rows.map(({ record }) => record));
}

function sortedRecords(figures: readonly ListedFigure[]): readonly string[] {
  return records(figures).toSorted();
}

describe('the figures of a report, each with its rows', () => {
  test('are sums of their parts, in every register and every edition', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { all } = made(report);
        for (const figure of all.values()) {
          expect(numberOf(figure)).toBe(figure.rows.reduce((sum, { count }) => sum + count, 0));
          if (figure.parts.length === 0) continue;
          const parts = figure.parts.map((id) => of(all, id));
          expect(numberOf(figure)).toBe(parts.reduce((sum, part) => sum + numberOf(part), 0));
        }
        // Every way to part the transfers parts the same transfers.
        const transfers = sortedRecords([of(all, 'transfers')]);
        expect(new Set(transfers).size).toBe(transfers.length);
        expect(sortedRecords([of(all, 'by-destination')])).toEqual(transfers);
        const now = ['new', 'worse', 'better', 'other-basis', 'same'].map((change) => of(all, `change|${change}`));
        expect(sortedRecords(now)).toEqual(transfers);
      }),
      { numRuns: 12 },
    );
  });

  test('have rows that can be told apart, names for them, titles, and a part of the annex', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { all, snapshot } = made(report);
        for (const figure of all.values()) {
          expect(figureTitle(figure)).not.toBe('');
          expect(ANNEX[figure.annex].title).not.toBe('');
          const own = figure.parts.length === 0 ? figure.rows : [];
          expect(new Set(own.map(({ key }) => key)).size).toBe(own.length);
          for (const row of figure.rows) {
            const isThere = row.record === '' || snapshot.byId.has(row.record);
            expect(isThere || ['change|gone', 'settled'].includes(figure.id)).toBe(true);
            expect(row.name).not.toBe(row.record);
            expect(typeof rowText(row)).toBe('string');
          }
        }
      }),
      { numRuns: 6 },
    );
  });

  test('come back as they were when they are kept as data, wholes too', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { all } = made(report);
        const kept = keptFigures([...all.values()]);
        const again = figuresKept(structuredClone(kept));
        const bare = [...all.values()].map((figure) => ({
          ...figure,
          rows: figure.rows.map(({ said: _said, ...row }) => row),
        }));
        expect(again).toEqual(bare);
        expect(KeptReport.shape.figures.safeParse(kept.figures).success).toBe(true);
      }),
      { numRuns: 6 },
    );
  });
});

test('the editions of all companies together hold every transfer, and none holds one in which it takes no part', () => {
  const snapshot: Snapshot = snapshotOf('Generated', bigRegister({ ...SIZES, transfers: 80 }, 7));
  const whole = new Set(figuresOf(snapshot).rows.map(({ id }) => id));
  const seen = new Set<string>();
  for (const { id: entity } of snapshot.entities) {
    for (const { id } of figuresOf(snapshot, TODAY, { entity }).rows) {
      const transfer = snapshot.transfers.find((one) => one.id === id);
      expect([transfer?.exporter, transfer?.importer]).toContain(entity);
      seen.add(id);
    }
  }
  const ofGroup = [...whole].filter((id) => {
    const transfer = snapshot.transfers.find((one) => one.id === id);
    return snapshot.entities.some((one) => one.id === transfer?.exporter || one.id === transfer?.importer);
  });
  expect(seen).toEqual(new Set(ofGroup));
});
