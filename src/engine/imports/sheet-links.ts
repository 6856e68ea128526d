import type { Archive } from '../files/archive.ts';
import { MOST_SHEET_BYTES, MOST_SMALL_PART_BYTES } from '../routing/workbook/archive.ts';
import { columnIn } from './merged.ts';
import { readXml } from '../files/xml.ts';

const REFERENCE = /^([A-Z]{1,3})(\d{1,7})/;

/** The row and the column of a cell from its name, `B2`. */
export function placeOf(reference: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters = '', row = ''] = REFERENCE.exec(reference) ?? [];
  if (letters === '') return undefined;
  return { row: Number(row), column: columnIn(letters) };
}

/** Where the links of a sheet lead, by the id of the relation. */
async function targetsOf(archive: Archive, part: string): Promise<ReadonlyMap<string, string>> {
  const slash = part.lastIndexOf('/') + 1;
  const place = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const targets = new Map<string, string>();
  if (!archive.has(place)) return targets;
  await readXml(archive, place, MOST_SMALL_PART_BYTES, {
    open: (name, { Id = '', Type = '', Target = '' }) => {
      if (name === 'Relationship' && Type.endsWith('/hyperlink')) targets.set(Id, Target);
    },
  });
  return targets;
}

/** The links of a sheet's cells, by row and column: read as text, and never followed. */
export async function linksOf(
  archive: Archive,
  part: string,
): Promise<ReadonlyMap<number, ReadonlyMap<number, string>>> {
  const targets = await targetsOf(archive, part);
  const links = new Map<number, Map<number, string>>();
  if (targets.size === 0) return links;
  await readXml(archive, part, MOST_SHEET_BYTES, {
    open: (name, attributes) => {
      if (name !== 'hyperlink') return;
      const id = Object.entries(attributes).find(([key]) => key === 'r:id' || key.endsWith(':id'))?.[1] ?? '';
      const target = targets.get(id);
      const place = placeOf(attributes['ref'] ?? '');
      if (target === undefined || place === undefined) return;
      const row = links.get(place.row) ?? new Map<number, string>();
      links.set(place.row, row.set(place.column, target));
    },
  });
  return links;
}
