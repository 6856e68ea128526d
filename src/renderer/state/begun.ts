/** What new records were opened with, by the record of their location, as long as the window is open. A form that comes back after a crash has its input. */
const begun = new Map<string, object>();

export function keepBegun(record: string, options: object): void {
  begun.set(record, options);
}

export function begunWith(record: string): object | undefined {
  return begun.get(record);
}

/** The same as far as it can be written down for a page that may come after this one: where a function said to go afterwards, that page goes to the record itself. */
export function begunInWords(record: string): object | undefined {
  const known = begun.get(record);
  if (known === undefined) return undefined;
  return Object.fromEntries(Object.entries(known).filter(([, value]) => typeof value !== 'function'));
}
