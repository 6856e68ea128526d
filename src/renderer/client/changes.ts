/** Milliseconds for which a change that was heard of waits for the answer to a command that is on its way. */
const HELD = 250;

/** Milliseconds for which a command that is done waits for what is drawn of it. */
const AWAITED = 100;

/**
 * When what is on screen is asked anew. A change that this page made is heard of as an event a moment before its command is answered, while the form that was saved is still
 * there: asking then would be asking, and drawing, for a form that is about to go. So it waits for the answer, though never long; and whoever gave the command goes on when
 * the new answers are there, so that they are drawn once and not first as they were.
 */
export class Changes {
  readonly #tell: () => Promise<void>;
  #running = 0;
  #told: number | undefined;
  #held: ReturnType<typeof setTimeout> | undefined;

  /** @param tell called once for each change; comes when what matters most was answered */
  constructor(tell: () => Promise<void>) {
    this.#tell = tell;
  }

  /** The register changed, up to this sequence number. */
  heard(sequence: number): void {
    if (sequence === this.#told) return;
    this.#told = sequence;
    if (this.#running === 0) void this.#tell();
    else this.#held ??= setTimeout(() => void this.#release(), HELD);
  }

  /** A command is on its way. */
  begun(): void {
    this.#running += 1;
  }

  /** A command was answered: what was heard of meanwhile is told. @returns comes when it is answered, or after a moment */
  async ended(): Promise<void> {
    this.#running -= 1;
    if (this.#held === undefined) return;
    const patience = Promise.withResolvers<undefined>();
    const waiting = setTimeout(() => patience.resolve(undefined), AWAITED);
    await Promise.race([this.#release(), patience.promise]);
    clearTimeout(waiting);
  }

  /** Another register: its sequence numbers are other ones. */
  forget(): void {
    this.#told = undefined;
  }

  async #release(): Promise<void> {
    clearTimeout(this.#held);
    this.#held = undefined;
    await this.#tell();
  }
}
