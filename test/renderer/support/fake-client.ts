import { CONTRACT } from '../../../src/contract/contract.ts';
import type { Client, Name, Reply, Request } from '../../../src/contract/contract.ts';
import type { Outcome } from '../../../src/contract/entry.ts';
import type { Event } from '../../../src/contract/events.ts';
import type { Door } from '../../../src/renderer/client/client.ts';

/** What a fake engine answers, by name: a reply, or an outcome that says it could not. */
export type Answers = {
  readonly [N in Name]?: (request: Request<N>) => Reply<N> | Outcome<Reply<N>> | Promise<Reply<N> | Outcome<Reply<N>>>;
};

/** A door with nobody behind it but a table of answers. It parses requests and replies by the contract, as the real one does. */
export interface FakeDoor extends Door {
  /** Every call so far. */
  readonly calls: ReadonlyArray<{ readonly name: Name; readonly request: unknown }>;
  /** How often an entry was called. */
  readonly count: (name: Name) => number;
  /** Tells the page something unasked. */
  readonly emit: (event: Event) => void;
  /** Answers differently from now on. */
  readonly answer: (answers: Answers) => void;
}

function isOutcome(value: unknown): value is Outcome<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

/** A refusal with a message of the catalogue. */
export function refused(id: string, parameters: Record<string, string | number> = {}): Outcome<never> {
  return { ok: false, problem: { statement: { id, parameters }, fields: [] } };
}

/** @param first what is answered; an entry without an answer is refused, as a forgotten one should be noticed */
export function fakeDoor(first: Answers): FakeDoor {
  let answers = first;
  const calls: Array<{ name: Name; request: unknown }> = [];
  const listeners = new Set<(event: Event) => void>();
  const call = async (name: Name, request: unknown): Promise<Outcome<unknown>> => {
    calls.push({ name, request });
    const entry = CONTRACT[name];
    const asked = entry.request.safeParse(request);
    if (!asked.success) throw new Error(`${name} was asked wrongly: ${asked.error.message}`);
    const handler = answers[name] as ((request: unknown) => unknown) | undefined;
    if (handler === undefined) return refused('window.no-answer', { name, why: 'not faked' });
    const answer = await handler(asked.data);
    if (isOutcome(answer)) return answer;
    const reply = entry.reply.safeParse(answer);
    if (!reply.success) throw new Error(`${name} was faked wrongly: ${reply.error.message}`);
    return { ok: true, value: reply.data };
  };
  const client = Object.fromEntries(
    (Object.keys(CONTRACT) as Name[]).map((name) => [name, (request: unknown) => call(name, request)]),
  );
  return {
    call: client as unknown as Client,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    calls,
    count: (name) => calls.filter((one) => one.name === name).length,
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
    answer: (more) => {
      answers = { ...answers, ...more };
    },
  };
}
