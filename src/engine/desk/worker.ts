import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { CONTRACT } from '../../contract/contract.ts';
import { shippedLaw } from '../law/shipped.ts';
import { PATIENCE } from '../register/format.ts';
import { localDay } from '../local-day.ts';
import { systemPorts } from '../register/ports.ts';
import type { DeskContext } from './context.ts';
import { HANDLERS } from './handlers/all.ts';
import type { FromDesk, ToDesk } from './messages.ts';
import { writePart } from './parts.ts';
import { problemOf } from './problem.ts';
import type { Session } from './session.ts';
import { needsOf, Turns } from './turns.ts';
import type { Call, Task } from './turns.ts';

/*
 * The worker that owns the register file. It answers one call after the other, so that no write meets another; `turns.ts` says which is next.
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

const turns = new Turns();

async function answer({ id, name, request, who }: Call): Promise<void> {
  try {
    const handler = HANDLERS[name] as (request: unknown, context: DeskContext, who: string) => unknown;
    const value = await handler(request, context, who);
    send({ type: 'reply', id, outcome: { ok: true, value } });
  } catch (error) {
    send({ type: 'reply', id, outcome: { ok: false, problem: problemOf(error) } });
  }
}

/** Whoever waits for the file again waits for others, who may never be done. */
function penBack(job: number): void {
  if (turns.penBack(job)) context.session?.register.connection.waitFor(PATIENCE);
}

/** Writes a part of long work, between the calls; or lends it the pen, until it has written for itself. */
function part({ id, job, file, who, work: what }: Extract<ToDesk, { type: 'part' }>): void {
  try {
    const value = writePart(what, file, context, who);
    if (what.do === 'lend-pen') turns.lend(job);
    if (what.do === 'written') penBack(job);
    send({ type: 'reply', id, outcome: { ok: true, value } });
  } catch (error) {
    send({ type: 'reply', id, outcome: { ok: false, problem: problemOf(error) } });
  }
}

/** Long work has written: the pages are told once, and not of each part. Where it was broken off while it had the pen, that is back now. */
function partsOver({ job }: Extract<ToDesk, { type: 'parts-over' }>): void {
  penBack(job);
  const sequence = context.session?.register.seal()?.seq;
  if (sequence !== undefined) context.emit({ type: 'register-changed', sequence });
}

/** Does what was waited for: answers a call, or writes for long work. */
async function act(task: Task): Promise<void> {
  if (task.type === 'call') await takeTurn(task);
  else if (task.type === 'part') part(task);
  else partsOver(task);
}

/** One step of work ahead. @returns whether there are more; what is wrong is told to whoever asks */
function stepped(steps: Iterator<void>): boolean {
  try {
    return steps.next().done !== true;
  } catch {
    return false;
  }
}

/** Works out what a call rests on, answering meanwhile what is not to wait for it, each in a turn of its own, and then the call. */
async function takeTurn(call: Call): Promise<void> {
  for (const { whole, dates, until } of needsOf(call)) {
    if (context.session === undefined) break;
    const steps = context.session.ahead(whole, dates, until);
    while (!turns.closing && stepped(steps)) {
      await setImmediate();
      for (let first = turns.before(call); first !== undefined; first = turns.before(call)) await act(first);
    }
  }
  await answer(call);
}

/** What the first screen of a register will ask for. Its day too is read in a step, so that a file that cannot be read stops nothing but this. */
function* firstScreen(session: Session): Generator<void, void, void> {
  const on = session.register.settings().sampleDay ?? localDay(context.ports.now());
  yield* session.ahead('due', { on });
}

let prepared: Session | undefined;
let preparing: Iterator<void> | undefined;

/** Works out ahead what the first screen of a register just opened will ask for, while its window is still coming up. @returns whether there is more to do */
function prepare(): boolean {
  const { session } = context;
  if (session !== prepared) {
    prepared = session;
    preparing = session === undefined ? undefined : firstScreen(session);
  }
  return preparing !== undefined && stepped(preparing);
}

/** The answer to a command is on its way to the window, and the questions that follow it are not here yet: what it changed is read meanwhile. */
function follow(done: Task): void {
  if (done.type !== 'call' || CONTRACT[done.name].kind !== 'command') return;
  try {
    context.session?.follow();
  } catch {
    // Whoever asks next is told what is wrong.
  }
}

/** One call after the other, so that no write meets another; what nobody waits for comes last. */
async function work(): Promise<void> {
  while (!turns.closing) {
    const next = turns.next();
    if (next !== undefined) {
      await act(next);
      follow(next);
    } else if (!prepare()) await turns.arrival();
    await setImmediate();
  }
  // What was done is saved before the file is closed; nobody is there any more for the answers to questions.
  for (let last = turns.nextCommand(); last !== undefined; last = turns.nextCommand()) await act(last);
}

port.on('message', (message: ToDesk) => {
  if (message.type === 'close') turns.close();
  else turns.add(message);
});

await work();
context.session?.close();
context.session = undefined;
send({ type: 'closed' });
port.close();
