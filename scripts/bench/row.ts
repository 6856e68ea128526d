/** One measured figure of `npm run bench`. */
export interface BenchRow {
  readonly name: string;
  /** What was measured on, for example '10,000 transfers'. */
  readonly size: string;
  /** With its unit: the median of several runs, for example '212 ms'. */
  readonly median: string;
  /** The same with something known, to compare with. */
  readonly beside?: string;
  readonly note?: string;
}

/** The middle of several measurements, in the unit of the measurements. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/** How many milliseconds each of several runs took. */
export function timesOf(runs: number, run: () => unknown): number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

/** Milliseconds as a person reads them. */
export function milliseconds(value: number): string {
  return value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`;
}
