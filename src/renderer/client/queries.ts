import { ABOUT_ONE } from '../../contract/about-one.ts';
import { CONTRACT } from '../../contract/contract.ts';
import type { Client, Name, Reply, Request } from '../../contract/contract.ts';
import type { Outcome, Problem } from '../../contract/entry.ts';
import { saysTheSame } from '../../core/records/differences.ts';
import { painted } from './after-paint.ts';

/** What is known of an answer: `value` stays while it is asked anew, so that a screen does not go blank on every change. */
export interface Answer<T> {
  readonly state: 'loading' | 'ready' | 'problem';
  readonly value: T | undefined;
  readonly problem: Problem | undefined;
  /** Asked again while the former answer is shown, and for long enough to be noticed. */
  readonly refreshing: boolean;
}

interface Kept {
  readonly name: Name;
  answer: Answer<unknown>;
  /** The register's sequence for which the answer holds. */
  generation: number;
  asking: number | undefined;
  readonly listeners: Set<() => void>;
  readonly ask: () => Promise<Outcome<unknown>>;
}

const LOADING: Answer<never> = { state: 'loading', value: undefined, problem: undefined, refreshing: false };

/** Milliseconds after which somebody notices that a list is being asked for again; a sooner answer is simply shown. */
const NOTICED = 150;

/** How many answers that nobody looks at are kept for coming back to. */
const MOST_UNWATCHED = 150;

/** The key of a question: equal requests, whatever the order of their properties, have one answer. */
export function keyOf(name: Name, request: unknown): string {
  const ordered = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(ordered);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(
      entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)]),
    );
  };
  return `${name} ${JSON.stringify(ordered(request))}`;
}

/**
 * The answers that the page holds, by question. When the register changes, all of them are stale: those on screen are asked again at once,
 * the others when they are next looked at. An answer to an older question never replaces a newer one.
 */
export class Queries {
  readonly #call: Client;
  readonly #kept = new Map<string, Kept>();
  #generation = 0;

  constructor(call: Client) {
    this.#call = call;
  }

  /** What is known now; asks where nothing is known for this state of the register. */
  read<N extends Name>(name: N, request: Request<N>): Answer<Reply<N>> {
    return this.#keptFor(name, request).answer as Answer<Reply<N>>;
  }

  /** Calls back on every change of the answer, asking where needed. @returns a function that stops it */
  watch<N extends Name>(name: N, request: Request<N>, listener: () => void): () => void {
    const kept = this.#keptFor(name, request);
    kept.listeners.add(listener);
    void this.#askIfStale(kept);
    return () => {
      kept.listeners.delete(listener);
    };
  }

  /** A register was opened or closed: nothing held is sure any more. */
  invalidate(): void {
    this.#generation += 1;
    this.#askAll();
  }

  /**
   * The register changed: nothing held is sure any more. What is asked of one record is asked first, and told all at once, so that it is drawn once; the rest is asked
   * when that is drawn. By then a form that was saved has been left, and nothing is asked for its sake.
   * @returns comes when the first answers were told
   */
  async changed(): Promise<void> {
    this.#generation += 1;
    const first = [...this.#kept.values()].filter(({ name, listeners }) => listeners.size > 0 && ABOUT_ONE.has(name));
    const answered = await Promise.all(first.map(async (kept) => this.#answered(kept, this.#generation)));
    for (const tell of answered) tell();
    void this.#askAllLater();
  }

  async #askAllLater(): Promise<void> {
    await painted();
    this.#askAll();
  }

  #askAll(): void {
    for (const [key, kept] of this.#kept) {
      if (kept.listeners.size > 0) void this.#askIfStale(kept);
      else this.#kept.delete(key);
    }
  }

  #keptFor<N extends Name>(name: N, request: Request<N>): Kept {
    const key = keyOf(name, request);
    const found = this.#kept.get(key);
    if (found !== undefined) return found;
    if (CONTRACT[name].kind !== 'query') {
      throw new Error(`'${name}' changes something: it is done once, by useCommand, and not asked`);
    }
    const call = this.#call[name] as (request: unknown) => Promise<Outcome<unknown>>;
    const kept: Kept = {
      name,
      answer: LOADING,
      generation: -1,
      asking: undefined,
      listeners: new Set(),
      ask: () => call(request),
    };
    this.#kept.set(key, kept);
    this.#dropOldest();
    return kept;
  }

  #dropOldest(): void {
    let unwatched = [...this.#kept].filter(([, kept]) => kept.listeners.size === 0).length - MOST_UNWATCHED;
    for (const [key, kept] of this.#kept) {
      if (unwatched <= 0) return;
      if (kept.listeners.size > 0) continue;
      this.#kept.delete(key);
      unwatched -= 1;
    }
  }

  #isAsked(kept: Kept): boolean {
    return kept.generation === this.#generation || kept.asking === this.#generation;
  }

  async #askIfStale(kept: Kept): Promise<void> {
    if (this.#isAsked(kept)) return;
    const tell = await this.#answered(kept, this.#generation);
    tell();
  }

  /** Asks. @returns how to tell the answer, where it is another one than before and nobody has asked anew since */
  async #answered(kept: Kept, generation: number): Promise<() => void> {
    kept.asking = generation;
    const waiting = setTimeout(() => {
      const { answer } = kept;
      if (answer.state === 'ready' && !answer.refreshing) this.#tell(kept, { ...answer, refreshing: true });
    }, NOTICED);
    const outcome = await kept.ask();
    clearTimeout(waiting);
    if (kept.asking !== generation) return () => undefined;
    kept.asking = undefined;
    kept.generation = generation;
    if (!outcome.ok) {
      const { problem } = outcome;
      return () => this.#tell(kept, { state: 'problem', value: undefined, problem, refreshing: false });
    }
    const { state, value: former, refreshing } = kept.answer;
    const same = state === 'ready' && saysTheSame(former, outcome.value);
    // What says the same as before stays the same object: nothing has to be drawn for it.
    if (same && !refreshing) return () => undefined;
    const value = same ? former : outcome.value;
    return () => this.#tell(kept, { state: 'ready', value, problem: undefined, refreshing: false });
  }

  #tell(kept: Kept, answer: Answer<unknown>): void {
    kept.answer = answer;
    for (const listener of kept.listeners) listener();
  }
}
