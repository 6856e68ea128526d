import * as z from 'zod';
import { DaySchema } from '../days.ts';
import { Id, Text } from '../records/fields.ts';
import { numberOf } from './board-list.ts';
import type { AnnexPart, FigureRow, ListedFigure } from './board-list.ts';
import type { Said } from './said.ts';
import { DecisionWording } from './board-decisions.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A row as it is kept; what it counts for is left out where that is one, and its record where the key is the record. */
const KeptRow = z.strictObject({
  key: z.string(),
  record: z.string().optional(),
  facts: z.record(z.string(), z.string()).optional(),
  count: z.int().min(0).optional(),
});

const KeptFigure = z.strictObject({
  id: z.string(),
  kind: z.string(),
  of: z.array(z.union([z.string(), z.looseObject({})])),
  annex: z.string(),
  /** A whole has its parts and no rows of its own. */
  parts: z.array(z.string()).optional(),
  rows: z.array(KeptRow).optional(),
});

/** Characters in which it is said to whom a report was handed. */
export const MOST_TO_WHOM = 500;

/** The formats in which a board report is written. */
export const BOARD_FORMATS = ['pdf', 'pptx', 'html'] as const;
export type BoardFormat = (typeof BOARD_FORMATS)[number];

/** What a register keeps of what it handed over: reports to a board, and packs for an authority. */
export const KEPT_REPORTS = ['board', 'authority-pack'] as const;

/** The formats of what is kept. */
export const KEPT_FORMATS = [...BOARD_FORMATS, 'zip'] as const;

/**
 * A report that was handed over, as the register keeps it: its figures with the rows behind them as data, what tells its file, and by what it was made. It holds counts and ids
 * of records and no contact, so that erasing one has nothing to reach here.
 */
export const KeptReport = z.strictObject({
  report: z.enum(KEPT_REPORTS),
  format: z.enum(KEPT_FORMATS),
  /** SHA-256 of the file, so that whoever has it can prove that it was this one. */
  sha256: Sha256,
  bytes: z.int().min(1),
  /** To whom it was handed; empty where nobody is named. */
  toWhom: z.string().max(MOST_TO_WHOM),
  on: DaySchema,
  asRecorded: DaySchema.nullable(),
  from: DaySchema.nullable(),
  /** The company for whose board the edition is, or whose pack it is, by its id. */
  entity: Id.nullable(),
  /** The row of the history up to which the register was read. */
  state: z.strictObject({ seq: z.int().min(1), hash: Sha256 }),
  /** The law pack, which lies in the register under its SHA-256. */
  lawPack: z.strictObject({ version: Text, asOf: DaySchema, sha256: Sha256 }),
  programVersion: Text,
  wordings: z.array(DecisionWording),
  /** Of a pack: SHA-256 of the documents that went with it. */
  documents: z.array(Sha256).optional(),
  /** Names of the records in the rows, as they were then; of rows without a record by their key. */
  names: z.record(z.string(), z.string()),
  figures: z.array(KeptFigure),
});
export type KeptReport = z.infer<typeof KeptReport>;

/** A figure without what it is said by, as it is kept. */
export function keptFigures(listed: readonly ListedFigure[]): Pick<KeptReport, 'names' | 'figures'> {
  const names: Record<string, string> = {};
  const figures = listed.map(({ id, kind, of, annex, parts, rows }) => {
    const about = { id, kind, of: of.map((one) => (typeof one === 'string' ? one : { ...one })), annex };
    if (parts.length > 0) return { ...about, parts: [...parts] };
    for (const { key, record, name } of rows) names[record === '' ? key : record] = name;
    return {
      ...about,
      rows: rows.map(({ key, record, facts, count }) => ({
        key,
        ...(record === key ? {} : { record }),
        ...(Object.keys(facts).length === 0 ? {} : { facts: { ...facts } }),
        ...(count === 1 ? {} : { count }),
      })),
    };
  });
  return { names, figures };
}

/** The figures of a kept report as they were listed: wholes get the rows of their parts again. */
export function figuresKept({ names, figures }: Pick<KeptReport, 'names' | 'figures'>): readonly ListedFigure[] {
  const known = new Map<string, ListedFigure>();
  const rowOf = ({ key, record = key, facts = {}, count = 1 }: z.infer<typeof KeptRow>): FigureRow => ({
    key,
    record,
    name: names[record === '' ? key : record] ?? '',
    facts,
    count,
  });
  const parts = figures.map(({ id, kind, of, annex, parts: ids = [], rows = [] }): ListedFigure => {
    const figure = { id, kind, of: of as unknown as readonly Said[], annex: annex as AnnexPart, parts: ids };
    const listed = { ...figure, rows: rows.map(rowOf) };
    known.set(id, listed);
    return listed;
  });
  return parts.map((figure) =>
    figure.parts.length === 0 ? figure : { ...figure, rows: figure.parts.flatMap((id) => known.get(id)?.rows ?? []) },
  );
}

/** Why a figure comes out otherwise when it is derived again. */
export type WhyDiffers = 'erasure' | 'program' | 'law-pack' | 'not-explained';

/** A row that is told otherwise. */
export interface RowDifference {
  readonly key: string;
  readonly name: string;
  readonly was: FigureRow | undefined;
  readonly is: FigureRow | undefined;
}

/** A figure that comes out otherwise, with the rows by which it does. */
export interface FigureDifference {
  readonly figure: Pick<ListedFigure, 'id' | 'kind' | 'of' | 'annex'>;
  readonly was: number;
  readonly is: number;
  readonly rows: readonly RowDifference[];
  readonly why: readonly WhyDiffers[];
}

function factsText({ facts }: FigureRow): string {
  return JSON.stringify(Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function sameRow(one: FigureRow | undefined, other: FigureRow | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.count === other.count && one.name === other.name && factsText(one) === factsText(other);
}

function rowDifferences(was: readonly FigureRow[], is: readonly FigureRow[]): readonly RowDifference[] {
  const [before, after] = [new Map(was.map((row) => [row.key, row])), new Map(is.map((row) => [row.key, row]))];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): RowDifference[] => {
    const [one, other] = [before.get(key), after.get(key)];
    if (sameRow(one, other)) return [];
    return [{ key, name: (other ?? one)?.name ?? '', was: one, is: other }];
  });
}

/**
 * What differs between the figures of a report and the same figures derived again. Wholes are left out where their parts tell it.
 * @param why what can have made the difference
 */
export function figureDifferences(
  was: readonly ListedFigure[],
  is: readonly ListedFigure[],
  why: readonly WhyDiffers[],
): readonly FigureDifference[] {
  const [before, after] = [new Map(was.map((one) => [one.id, one])), new Map(is.map((one) => [one.id, one]))];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): FigureDifference[] => {
    const [one, other] = [before.get(id), after.get(id)];
    const figure = other ?? one;
    if (figure === undefined || figure.parts.length > 0) return [];
    const rows = rowDifferences(one?.rows ?? [], other?.rows ?? []);
    const { kind, of, annex } = figure;
    const numbers = { was: numberOf(one ?? { rows: [] }), is: numberOf(other ?? { rows: [] }) };
    return rows.length === 0 ? [] : [{ figure: { id, kind, of, annex }, ...numbers, rows, why }];
  });
}
