import { on } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { shippedLaw } from '../law/shipped.ts';
import { localDay } from '../local-day.ts';
import { systemPorts } from '../register/ports.ts';
import type { DeskContext } from './context.ts';
import { HANDLERS } from './handlers/all.ts';
import type { FromDesk, ToDesk } from './messages.ts';
import { writePart } from './parts.ts';
import { problemOf } from './problem.ts';
import type { Session } from './session.ts';

/*
 * The worker that owns the register file. It answers one call after the other, in the order in which they came, so that no write meets another.
 */

const port = parentPort;
if (port === null) throw new Error('this file is a worker of the desk');

const send = (message: FromDesk): void => port.postMessage(message);
const law = shippedLaw();
let jobs = 0;

const context: DeskContext = {
  law,
  ports: systemPorts(law),
  programVersion: (workerData as { programVersion: string }).programVersion,
  emit: (event) => send({ type: 'event', event }),
  startJob: (request) => {
    jobs += 1;
    send({ type: 'start-job', job: jobs, request });
    return jobs;
  },
  cancelJob: (job) => send({ type: 'cancel-job', job }),
  session: undefined,
};

let prepared: Session | undefined;

/** Works out what the first screen of a register just opened will ask for, while its window is still coming up; calls are let in between. */
async function prepare(session: Session): Promise<void> {
  try {
    const day = session.status().sampleDay ?? localDay(context.ports.now());
    const steps = session.prepare(day);
    while (context.session === session && steps.next().done !== true) await setImmediate();
  } catch {
    // Whoever asks for it is told what is wrong.
  }
}

async function answer({ id, name, request, who }: Extract<ToDesk, { type: 'call' }>): Promise<void> {
  try {
    const handler = HANDLERS[name] as (request: unknown, context: DeskContext, who: string) => unknown;
    const value = await handler(request, context, who);
    send({ type: 'reply', id, outcome: { ok: true, value } });
  } catch (error) {
    send({ type: 'reply', id, outcome: { ok: false, problem: problemOf(error) } });
  }
  if (context.session === prepared) return;
  prepared = context.session;
  if (prepared !== undefined) void prepare(prepared);
}

/** Writes a part of long work, between the calls. */
function part({ id, file, who, work: what }: Extract<ToDesk, { type: 'part' }>): void {
  try {
    send({ type: 'reply', id, outcome: { ok: true, value: writePart(what, file, context, who) } });
  } catch (error) {
    send({ type: 'reply', id, outcome: { ok: false, problem: problemOf(error) } });
  }
}

/** Long work has written: the pages are told once, and not of each part. */
function partsOver(): void {
  const sequence = context.session?.register.seal()?.seq;
  if (sequence !== undefined) context.emit({ type: 'register-changed', sequence });
}

function close(): void {
  context.session?.close();
  context.session = undefined;
  send({ type: 'closed' });
  port?.close();
}

/** One after the other, in the order in which they came. */
async function work(): Promise<void> {
  for await (const [message] of on(port as MessagePort, 'message') as AsyncIterable<[ToDesk]>) {
    if (message.type === 'call') await answer(message);
    else if (message.type === 'part') part(message);
    else if (message.type === 'parts-over') partsOver();
    else break;
  }
}

await work();
close();
