import type * as z from 'zod';
import type { CONTRACT, Reply } from '../../contract/contract.ts';
import type { Event } from '../../contract/events.ts';
import type { Law } from '../../core/law/law.ts';
import type { RegisterPorts } from '../register/ports.ts';
import type { EngineName } from './desk.ts';
import { DeskProblem, sayDesk } from './problem.ts';
import type { Session } from './session.ts';

/** Long work as a handler starts it: what to do, for which register file. */
export interface JobRequest {
  readonly name: EngineName;
  readonly file: string;
  readonly request: unknown;
  /** Whose changes it hands over are. */
  readonly who: string;
}

/** What every handler works with. */
export interface DeskContext {
  readonly law: Law;
  readonly ports: RegisterPorts;
  readonly programVersion: string;
  readonly emit: (event: Event) => void;
  /** Starts long work beside the desk; its progress and result come as events. */
  readonly startJob: (job: JobRequest) => number;
  readonly cancelJob: (job: number) => void;
  session: Session | undefined;
}

/** A request as the door has parsed it. */
export type Parsed<N extends EngineName> = z.output<(typeof CONTRACT)[N]['request']>;

/** One function behind each entry of the contract. */
export type Handler<N extends EngineName> = (
  request: Parsed<N>,
  context: DeskContext,
  who: string,
) => Reply<N> | Promise<Reply<N>>;

/** Handlers for some of the entries, checked against the contract. */
export type Handlers<N extends EngineName> = { readonly [K in N]: Handler<K> };

/** The open register. @throws DeskProblem where none is open */
export function openSession(context: DeskContext): Session {
  if (context.session === undefined) throw new DeskProblem(sayDesk('desk.no-register', {}));
  return context.session;
}

/** The open register, to be written. @throws DeskProblem where it may only be read, or nobody has said who writes */
export function writableSession(context: DeskContext, who: string): Session {
  const session = openSession(context);
  if (session.readOnly) throw new DeskProblem(sayDesk('desk.read-only', { file: session.register.file }));
  if (who.trim() === '') throw new DeskProblem(sayDesk('desk.name-missing', {}));
  return session;
}

/** Starts long work over the open register. */
export function startJob<N extends EngineName>(
  name: N,
  request: Parsed<N>,
  context: DeskContext,
  who: string,
): { job: number } {
  const { file } = openSession(context).register;
  return { job: context.startJob({ name, file, request, who }) };
}
