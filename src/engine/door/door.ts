import type * as z from 'zod';
import { CONTRACT } from '../../contract/contract.ts';
import type { Name, Reply, ShellName } from '../../contract/contract.ts';
import type { Outcome, Problem } from '../../contract/entry.ts';
import { shellEntries } from '../../contract/shell.ts';
import { fieldPath, issueStatement } from '../../core/records/validate.ts';
import type { Desk, EngineName } from '../desk/desk.ts';
import { problemOf, shellStatement, statementOf } from '../shell/statement.ts';

/** What the shell answers itself: one function per entry. It gives the reply, or throws an error that carries a statement. */
export type ShellHandlers = {
  readonly [N in ShellName]: (request: z.output<(typeof shellEntries)[N]['request']>) => Promise<Reply<N>>;
};

/** What stands behind the door. */
export interface DoorParts {
  readonly desk: Desk;
  readonly shell: ShellHandlers;
  /** Who works here now: written into every change. */
  readonly who: () => string;
  /** Whether replies are held to the contract too, as in tests and development. */
  readonly checkReplies: boolean;
  /** Told of errors that nobody meant a person to read. */
  readonly onDefect: (name: string, error: unknown) => void;
}

/** Asks through the door. Gives an outcome and never throws. */
export type Door = (name: string, request: unknown) => Promise<Outcome<unknown>>;

/** A name as a message can show it, whatever was sent as one. */
function shownName(name: unknown): string {
  const text = typeof name === 'string' ? name : typeof name;
  return text.replaceAll(/[^\w.-]/g, '?').slice(0, 60);
}

function failure(problem: Problem): Outcome<never> {
  return { ok: false, problem };
}

/** Where in a value an issue lies, as a person would write it; a key that does not belong there is named itself. */
function fieldOf(issue: z.core.$ZodIssue): string {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  return fieldPath(path).slice(0, 200);
}

function badRequest(name: Name, { issues }: z.ZodError): Problem {
  const [first] = issues;
  return {
    statement: shellStatement('door.bad-request', { name, field: first === undefined ? '' : fieldOf(first) }),
    fields: issues
      .slice(0, 20)
      .map((issue) => ({ kind: name, field: fieldOf(issue), statement: issueStatement(issue) })),
  };
}

/**
 * The only door between the pages and the engine: knows the contract's names, parses every request by its schema, hands it to the shell or to the desk, and
 * turns whatever goes wrong into a problem. Neither a stack trace nor the message of an error that was not meant to be read passes it.
 */
export function createDoor({ desk, shell, who, checkReplies, onDefect }: DoorParts): Door {
  const answer = async (name: Name, request: unknown): Promise<Outcome<unknown>> => {
    const parsed = CONTRACT[name].request.safeParse(request, { reportInput: true });
    if (!parsed.success) return failure(badRequest(name, parsed.error));
    if (!Object.hasOwn(shellEntries, name)) return desk.call(name as EngineName, parsed.data as never, who());
    const handle = shell[name as ShellName] as (request: unknown) => Promise<unknown>;
    return { ok: true, value: await handle(parsed.data) };
  };

  const held = (name: Name, outcome: Outcome<unknown>): Outcome<unknown> => {
    if (!checkReplies || !outcome.ok) return outcome;
    const parsed = CONTRACT[name].reply.safeParse(outcome.value);
    if (parsed.success) return outcome;
    const [first] = parsed.error.issues;
    return failure(
      problemOf(shellStatement('door.bad-reply', { name, field: first === undefined ? '' : fieldOf(first) })),
    );
  };

  return async (name, request) => {
    if (typeof name !== 'string' || !Object.hasOwn(CONTRACT, name)) {
      return failure(problemOf(shellStatement('door.unknown-call', { name: shownName(name) })));
    }
    try {
      return held(name as Name, await answer(name as Name, request));
    } catch (error) {
      const meant = statementOf(error);
      if (meant !== undefined) return failure(problemOf(meant));
      onDefect(name, error);
      return failure(problemOf(shellStatement('door.defect', { name })));
    }
  };
}
