/** What is said of everything in a sample that was invented. */
export const ILLUSTRATIVE = "Illustrative, not the company's own.";

interface OpenNote {
  readonly text: string;
  readonly visibility: 'open';
}

interface ToBeConfirmed {
  readonly field: string;
  readonly why: string;
}

/** Remarks that go into exports. */
export function remarks(...texts: readonly string[]): { notes: OpenNote[] } {
  return { notes: texts.map((text) => ({ text, visibility: 'open' })) };
}

/** Marks a record as invented, and says so where a reader will see it; further remarks follow. */
export function illustrative(...texts: readonly string[]): { illustrative: true; notes: OpenNote[] } {
  return { illustrative: true, ...remarks(ILLUSTRATIVE, ...texts) };
}

/** Fields that the notice does not settle, each with the reason. */
export function toBeConfirmed(reasons: Readonly<Record<string, string>>): { toBeConfirmed: ToBeConfirmed[] } {
  return { toBeConfirmed: Object.entries(reasons).map(([field, why]) => ({ field, why })) };
}
