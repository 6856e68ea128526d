/** The result of work that is done in steps, for whoever has nothing else to do between them. */
export function atOnce<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}
