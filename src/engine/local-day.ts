function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** The day on the clock where the person is. */
export function localDay(now: Date): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
