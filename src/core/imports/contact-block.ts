import { headingKey } from './heading-key.ts';
import { isOpen, linesOf, saysNothing } from './cell.ts';
import type { SourceRow } from './source.ts';

/** Whom a part of the block above the headings is about. */
export type BlockPart = 'controller' | 'dataProtectionOfficer' | 'representative';

/** How to reach somebody, as far as the block says it. */
export interface BlockContact {
  readonly name?: string;
  readonly address?: string;
  readonly email?: string;
  readonly telephone?: string;
}

type Detail = keyof BlockContact;

const TITLES: ReadonlyArray<readonly [BlockPart, RegExp]> = [
  ['dataProtectionOfficer', /^(?:dataprotectionofficer|dpo)(?:name|details|contactdetails|dpo)*$/],
  ['representative', /^(?:uk|eu|eea)?representative(?:name|details|contactdetails)*$/],
  [
    'controller',
    /^(?:nameof)?(?:(?:data)?(?:controller|processor)|organi[sz]ation|company)(?:name|details|contactdetails)*$/,
  ],
];

const DETAILS: ReadonlyArray<readonly [Detail, RegExp]> = [
  ['email', /^(?:e?mail|emailaddress)$/],
  ['telephone', /^(?:telephone|tel|phone|telephonenumber|phonenumber|telno)$/],
  ['address', /^(?:address|postaladdress|registeredaddress|registeredoffice)$/],
  ['name', /^(?:name|nameandcontactdetails|contactname|nameofcontroller|controllername|legalname)$/],
];

function titleIn(text: string): BlockPart | undefined {
  const key = headingKey(text);
  return TITLES.find(([, pattern]) => pattern.test(key))?.[0];
}

function detailIn(text: string): Detail | undefined {
  const key = headingKey(text);
  return DETAILS.find(([, pattern]) => pattern.test(key))?.[0];
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The nearest title above or to the left: of those in one row, the last that does not stand to the right. */
function partAt(titles: ReadonlyArray<Spot & { readonly part: BlockPart }>, spot: Spot): BlockPart | undefined {
  return titles
    .filter(({ row, column }) => row <= spot.row && column <= spot.column)
    .toSorted((a, b) => b.row - a.row || b.column - a.column)[0]?.part;
}

function usable(text: string): boolean {
  return !saysNothing(text) && !isOpen(text);
}

/** 'Name: Optima Ltd' in one cell is a label and its value. */
function wordsOf(text: string): { readonly label: string; readonly value: string | undefined } {
  const [, label, value] = /^([^:\n]{2,60}):\s*(\S[\s\S]*)$/.exec(text) ?? [];
  return label === undefined ? { label: text, value: undefined } : { label, value };
}

/**
 * Reads the contact details above the headings: rows of name, address, e-mail and telephone under the titles of controller, data protection officer and
 * representative, side by side or one below the other; or a title and the name beside it.
 */
export function readBlock(rows: readonly SourceRow[]): Readonly<Partial<Record<BlockPart, BlockContact>>> {
  const titles: Array<Spot & { part: BlockPart }> = [];
  const found: Partial<Record<BlockPart, Record<string, string>>> = {};
  const put = (part: BlockPart, detail: Detail, text: string): void => {
    if (!usable(text)) return;
    found[part] = { [detail]: text.trim(), ...found[part] };
  };
  for (const { number: row, cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      if (cell.trim() === '' || cell.length > 400) continue;
      const { label, value } = wordsOf(cell);
      const beside = (): string => {
        const next = cells.slice(column + 1).find((text) => text.trim() !== '') ?? '';
        return titleIn(next) !== undefined || detailIn(next) !== undefined ? '' : next;
      };
      const title = titleIn(label);
      const detail = detailIn(label);
      if (detail !== undefined) {
        const part = partAt(titles, { row, column }) ?? 'controller';
        put(part, detail, value ?? beside());
      } else if (title !== undefined && label.length < 80) {
        titles.push({ row, column, part: title });
        put(title, 'name', value ?? beside());
      }
    }
  }
  return found;
}

/** The first line of a name: below it stand trading names and marks. */
export function firstLine(text: string): string {
  return linesOf(text)[0] ?? '';
}
