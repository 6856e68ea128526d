const NUMBER = new Intl.NumberFormat('en-GB');

/** A number as a reader groups it: 12345 → '12,345'. */
export function number(value: number): string {
  return NUMBER.format(value);
}

/** A number with what it counts: '1 transfer', '12,345 transfers'. */
export function counted(count: number, one: string, several: string): string {
  return `${number(count)} ${count === 1 ? one : several}`;
}
