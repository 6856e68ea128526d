const STEPS = 4;
const MULTIPLES = [1, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10];

/** Whole numbers for an axis of counts: from nought in four even steps to the highest count or a little over it. */
export function ticksTo(most: number): readonly number[] {
  const least = Math.max(1, most / STEPS);
  const power = 10 ** Math.floor(Math.log10(least));
  const steps = MULTIPLES.map((multiple) => multiple * power).filter((step) => Number.isInteger(step));
  const step = steps.find((one) => one >= least) ?? power * 10;
  return Array.from({ length: STEPS + 1 }, (_, index) => index * step);
}
