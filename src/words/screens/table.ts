/** What every table says. */
export const tableWords = {
  search: 'Search',
  searchIn: (caption: string) => `Search in ${caption.toLowerCase()}`,
  filters: 'Filters',
  columns: 'Columns',
  chooseColumns: 'Choose columns',
  resetColumns: 'Show all',
  columnEarlier: (column: string) => `Move ${column.toLowerCase()} towards the beginning`,
  columnLater: (column: string) => `Move ${column.toLowerCase()} towards the end`,
  save: 'Save list',
  saveWorkbook: 'As a workbook (.xlsx)',
  saveCsv: 'As CSV (.csv)',
  fileName: (register: string, caption: string, on: string) => `${register} ${caption.toLowerCase()} ${on}`,
  saved: (path: string, rows: number) =>
    rows === 1 ? `Saved ${path}, with one row.` : `Saved ${path}, with ${grouped(rows)} rows.`,
  copy: 'Copy',
  copied: (rows: number) => (rows === 1 ? 'One row copied.' : `${grouped(rows)} rows copied.`),
  sortBy: (heading: string) => `Sort by ${heading.toLowerCase()}`,
  copyTable: 'Copy as cells',
  copyByKey: 'Choose the table and press Ctrl+C to copy.',
  clearFilters: 'Clear search and filters',
  anyValue: 'Any',
  chosenValues: (count: number) => `${count} chosen`,
  filterBy: (column: string) => `Filter by ${column.toLowerCase()}`,
  shown: (matching: number, total: number) =>
    matching === total ? `${grouped(total)} in all` : `${grouped(matching)} of ${grouped(total)}`,
  showMore: (count: number, all: number) => `Show ${grouped(count)} more of ${grouped(all)}`,
  selected: (count: number) => `${grouped(count)} selected`,
  clearSelection: 'Clear selection',
  selectRow: (name: string) => `Select ${name}`,
  selectAll: 'Select all rows',
  nothingMatches: 'Nothing matches',
  nothingMatchesText: 'No row fits the search and the filters together.',
  loading: 'Loading rows …',
  open: 'Opens the record',
  select: 'Selection',
  more: (count: number) => `and ${count} more`,
} as const;

const COUNT = new Intl.NumberFormat('en-GB');

/** 12345 → '12,345'. */
export function grouped(count: number): string {
  return COUNT.format(count);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An ISO day in a column: '2027-01-05' → ' 5 Jan 2027', so that days stand under one another. */
export function shortDay(day: string): string {
  const [year, month, date] = day.split('-');
  if (year === undefined || month === undefined || date === undefined) return day;
  return `${String(Number(date)).padStart(2, '\u2007')} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** A day at the line of an axis: '7 Dec', or for the first of a month 'Dec', in January with the year. */
export function tickDay(day: string, month: boolean): string {
  const [year = '', number, date] = day.split('-');
  const name = MONTHS[Number(number) - 1] ?? day;
  if (!month) return `${Number(date)} ${name}`;
  return number === '01' ? `${name} ${year}` : name;
}
