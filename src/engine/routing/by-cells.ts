/** A step on the way to what is remembered: by the cell of one column. At the last column stands what is remembered. */
interface Step<T> {
  readonly next: Map<string, Step<T>>;
  value: T | undefined;
}

function newStep<T>(): Step<T> {
  return { next: new Map(), value: undefined };
}

/** A copy that does not hold on to the piece of the file that the cell was cut from. */
function ownCopy(cell: string): string {
  return Buffer.from(cell, 'utf16le').toString('utf16le');
}

/**
 * Remembers something of rows by their cells in some columns. The cells are looked up one after the other: putting a key together for each of a million rows
 * takes longer than deciding them.
 */
export class ByCells<T> {
  private readonly places: readonly number[];
  private root: Step<T> = newStep();
  private kept: T[] = [];

  /** @param places where the columns stand whose cells count */
  constructor(places: readonly number[]) {
    this.places = places;
  }

  /** How many distinct sets of cells are remembered. */
  get size(): number {
    return this.kept.length;
  }

  /** What is remembered of rows like this one. */
  of(row: readonly string[]): T | undefined {
    let step: Step<T> | undefined = this.root;
    for (const place of this.places) {
      step = step.next.get(row[place] ?? '');
      if (step === undefined) return undefined;
    }
    return step.value;
  }

  /** Remembers something of rows like this one, of which nothing is remembered yet. */
  keep(row: readonly string[], value: T): void {
    let step = this.root;
    for (const place of this.places) {
      const cell = row[place] ?? '';
      let next = step.next.get(cell);
      if (next === undefined) {
        next = newStep();
        step.next.set(ownCopy(cell), next);
      }
      step = next;
    }
    step.value = value;
    this.kept.push(value);
  }

  /** All that is remembered. */
  values(): readonly T[] {
    return this.kept;
  }

  clear(): void {
    this.root = newStep();
    this.kept = [];
  }
}
