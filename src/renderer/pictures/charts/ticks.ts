/** Steps between the lines of a scale, which a reader counts without effort. */
const STEPS = [1, 2, 5];

/**
 * The marks of a scale from nothing up to at least the greatest count, all whole numbers.
 * @param most the greatest count that is drawn
 * @param wanted about how many steps there is room for
 */
export function ticksTo(most: number, wanted: number): readonly number[] {
  let step = 1;
  for (let place = 0; Math.ceil(most / step) > wanted; place += 1) {
    step = (STEPS[place % STEPS.length] ?? 1) * 10 ** Math.floor(place / STEPS.length);
  }
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** A part of a stacked bar: which series, where it begins, and how long it is, in the units of the scale. */
export interface Stacked<S> {
  readonly series: S;
  readonly from: number;
  readonly count: number;
}

/** Stands counts one upon the other, in their order; what counts nothing is left out. */
export function stacked<S>(series: readonly S[], countOf: (series: S) => number): ReadonlyArray<Stacked<S>> {
  let from = 0;
  return series.flatMap((one) => {
    const count = countOf(one);
    const part = { series: one, from, count };
    from += count;
    return count === 0 ? [] : [part];
  });
}
