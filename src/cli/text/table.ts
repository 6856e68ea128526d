const GAP = '  ';

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** How narrow the first column, which names the row, and the others become, stage by stage. */
const STAGES: ReadonlyArray<{ readonly first: number; readonly others: number }> = [
  { first: Infinity, others: 20 },
  { first: 44, others: 20 },
  { first: 44, others: 11 },
  { first: 24, others: 11 },
];

/** Takes one character from the widest column that may still give one. */
function shrink(widths: number[], { first, others }: (typeof STAGES)[number]): boolean {
  const widest = Math.max(0, ...widths.slice(1, -1));
  if (widest > others) widths[widths.indexOf(widest, 1)] = widest - 1;
  else if (widths.length > 1 && (widths[0] ?? 0) > first) widths[0] = (widths[0] ?? 0) - 1;
  else return false;
  return true;
}

/**
 * An aligned table. Columns are cut until it fits, but for the last one: ids are copied from it.
 * @param headings one for each column
 * @param columns how wide the whole may be, in characters
 */
export function table(headings: readonly string[], rows: ReadonlyArray<readonly string[]>, columns: number): string {
  const all = [headings, ...rows].map((row) => row.map((cell) => cell.replaceAll(/\s+/g, ' ')));
  const widths = headings.map((_, index) => Math.max(...all.map((row) => (row[index] ?? '').length)));
  const total = (): number => widths.reduce((sum, one) => sum + one, 0) + GAP.length * (widths.length - 1);
  for (const stage of STAGES) while (total() > columns && shrink(widths, stage));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, index) => cut(cell, widths[index] ?? 0).padEnd(widths[index] ?? 0))
      .join(GAP)
      .trimEnd();
  const [head = [], ...body] = all;
  const rule = widths.map((one) => '─'.repeat(one)).join(GAP);
  return [line(head), rule, ...body.map((row) => line(row))].join('\n');
}
