import type { Outcome } from '../../contract/entry.ts';
import type { Event } from '../../contract/events.ts';
import type { Name, Reply, Request, ShellName } from '../../contract/contract.ts';

/** The calls that the engine answers; the shell answers the others itself. */
export type EngineName = Exclude<Name, ShellName>;

/** What answers the pages' calls: one register, one worker that owns its file, a second one for long work. */
export interface Desk {
  /** Answers a call whose request the door has parsed already. Gives an outcome and never throws. */
  readonly call: <N extends EngineName>(name: N, request: Request<N>, who: string) => Promise<Outcome<Reply<N>>>;
  /** Tells the listener of every event until the returned function is called. */
  readonly listen: (listener: (event: Event) => void) => () => void;
  /** Waits for the last save, cancels long work, closes the register and ends the workers. */
  readonly close: () => Promise<void>;
}
