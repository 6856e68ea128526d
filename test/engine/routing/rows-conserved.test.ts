import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { freshFolder, routed, rowsOf } from './lists.ts';

const SEPARATORS = [',', ';', '\t'] as const;

/** Any character that a text may hold: a zero byte makes a file binary, and half a surrogate pair is no text. */
const character = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '"',
      ',',
      ';',
      '\t',
      '\n',
      '\r',
      '\r\n',
      ' ',
      "'",
      '=',
      '|',
      '""',
      '",',
      '\u00A0',
      '\uFEFF',
      '\u2028',
    ),
  },
  {
    weight: 5,
    arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }).filter((text) => !text.includes('\0')),
  },
);
const cell = fc.array(character, { maxLength: 8 }).map((parts) => parts.join(''));
const place = fc.oneof(
  fc.constantFrom('Kenya', 'BR', 'fr', 'Korea', '', 'Côte d’Ivoire', 'Bonaire, Sint Eustatius and Saba'),
  cell,
);

const list = fc.record({
  separator: fc.constantFrom(...SEPARATORS),
  newline: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
  alwaysQuoted: fc.boolean(),
  endsWithBreak: fc.boolean(),
  rows: fc.array(fc.tuple(cell, place, cell), { maxLength: 12 }),
});

function quoted(text: string, separator: string, always: boolean): string {
  const needed = always || text.includes(separator) || /["\r\n]/.test(text) || text.startsWith('\uFEFF');
  return needed ? `"${text.replaceAll('"', '""')}"` : text;
}

const folder = freshFolder();

test('rows in are rows out and rejects, and every cell comes back as it was, whatever the cells hold', async () => {
  await fc.assert(
    fc.asyncProperty(list, async ({ separator, newline, mark, alwaysQuoted, endsWithBreak, rows }) => {
      const written = [['first', 'country', 'last'], ...rows].map((row) =>
        row.map((one) => quoted(one, separator, alwaysQuoted)).join(separator),
      );
      const text = `${mark}${written.join(newline)}${endsWithBreak ? newline : ''}`;
      const { result, out, rejects } = await routed(text, {}, folder);

      expect(result.rowsIn).toBe(rows.length);
      expect(result.rowsOut + result.rejected).toBe(rows.length);
      const [header = [], ...routedRows] = rowsOf(out, separator, newline);
      const [, ...rejectedRows] = rowsOf(rejects, separator, newline);
      expect(header).toHaveLength(16);
      expect(routedRows).toHaveLength(result.rowsOut);
      expect(routedRows.every((row) => row.length === 16)).toBe(true);
      // Rejects carry their row number, so both outputs together can be put back in order.
      const numbers = new Set(rejectedRows.map(([number]) => Number(number)));
      const back = rows.map((_, index) =>
        numbers.has(index + 2) ? rejectedRows.shift()?.slice(2) : routedRows.shift()?.slice(0, 3),
      );
      expect(back).toEqual(rows);
    }),
    { numRuns: 150 },
  );
});

test('our own cells never begin with what a spreadsheet would run, and with safe cells none does', async () => {
  await fc.assert(
    fc.asyncProperty(list, fc.boolean(), async ({ separator, rows }, safeCells) => {
      const written = [['first', 'country', 'last'], ...rows].map((row) =>
        row.map((one) => quoted(one, separator, true)).join(separator),
      );
      const { out, rejects } = await routed(`${written.join('\n')}\n`, { safeCells }, folder);
      const ours = (text: string, from: number, to?: number): string[] =>
        rowsOf(text, separator, '\n')
          .slice(1)
          .flatMap((row) => row.slice(from, to));
      const cells = safeCells ? [...ours(out, 0), ...ours(rejects, 0)] : [...ours(out, 3), ...ours(rejects, 0, 2)];
      expect(cells.filter((one) => /^[=+\-@\t\r]/.test(one))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('any bytes are routed or refused in words, and never lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, withHeader) => {
      const file = Buffer.concat([Buffer.from(withHeader ? 'name,country\n' : ''), bytes]);
      const outcome = await routed(file, {}, folder).catch((error: unknown) => error as Error);
      const sum = outcome instanceof Error ? outcome.name : outcome.result.rowsOut + outcome.result.rejected;
      expect(sum).toBe(outcome instanceof Error ? 'RoutingFileError' : outcome.result.rowsIn);
    }),
    { numRuns: 150 },
  );
});
