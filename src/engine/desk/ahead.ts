/** What of the whole register has to be worked out before a question about it can be answered. */
export type Whole = 'answers' | 'findings' | 'due' | 'trend';

/** Long work in steps: whoever needs the result meanwhile has the rest of the steps done at once, and nothing is done twice. */
export class Ahead<T> {
  readonly #steps: Generator<void, T, void>;
  #done: { readonly value: T } | undefined;

  constructor(steps: Generator<void, T, void>) {
    this.#steps = steps;
  }

  /** Does one step more. @returns whether there are any left */
  step(): boolean {
    if (this.#done !== undefined) return false;
    const next = this.#steps.next();
    if (next.done === true) this.#done = { value: next.value };
    return next.done !== true;
  }

  /** The result; what has not been done yet is done now. */
  whole(): T {
    while (this.step());
    // A generator that threw is at its end and gives nothing more: the error went to whoever asked first.
    if (this.#done === undefined) throw new Error('work ahead ended without a result');
    return this.#done.value;
  }
}
