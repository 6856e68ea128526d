import { parentPort, workerData } from 'node:worker_threads';
import { shippedLaw } from '../law/shipped.ts';
import { systemPorts } from '../register/ports.ts';
import { LONG_PATIENCE } from '../register/format.ts';
import { openBeside, openRegister } from '../register/register.ts';
import { partsOverPort } from './part-port.ts';
import { printerOverPort } from './print-port.ts';
import { JOBS } from './jobs/all.ts';
import { Cancelled } from './jobs/job.ts';
import type { JobName } from '../../contract/contract.ts';
import type { Job, JobContext } from './jobs/job.ts';
import type { FromJob, JobData, ToJob } from './messages.ts';
import { problemOf } from './problem.ts';

/*
 * A worker for one piece of long work. It reads the register's file for itself, so that whoever works at the desk waits for nothing, and writes the register only where the desk has
 * lent it the pen. It ends when the work is over: whatever was being written is then at its place whole, or gone.
 */

const port = parentPort;
if (port === null) throw new Error('this file is a worker of the desk');

const send = (message: FromJob): void => port.postMessage(message);
const { request, programVersion } = workerData as JobData;
const stop = new AbortController();
const { printer, hear } = printerOverPort(send, stop.signal);
const parts = partsOverPort(send);
port.on('message', (message: ToJob) => {
  if (message.type === 'cancel') stop.abort(new Cancelled());
  else if (message.type === 'part-done') parts.hear(message);
  else hear(message);
});

function isCancelled(error: unknown): boolean {
  return stop.signal.aborted && (error === stop.signal.reason || problemOf(error).statement.id.endsWith('.cancelled'));
}

async function work(): Promise<FromJob> {
  const shipped = shippedLaw();
  const ports = systemPorts(shipped);
  const register = openRegister(request.file, 'read', ports);
  // Other work may write meanwhile, and its change may be long.
  register.connection.waitFor(LONG_PATIENCE);
  try {
    const job = JOBS[request.name as JobName] as unknown as Job<JobName>;
    const context: JobContext = {
      register,
      shipped,
      programVersion,
      printer,
      who: request.who,
      write: parts.write,
      openBeside: () => openBeside(request.file, ports),
      signal: stop.signal,
      progress: (done, total, statement) => send({ type: 'progress', done, total, statement }),
    };
    return { type: 'done', result: await job(request.request as Parameters<typeof job>[0], context) };
  } finally {
    register.close();
  }
}

try {
  send(await work());
} catch (error) {
  send(isCancelled(error) ? { type: 'cancelled' } : { type: 'failed', statement: problemOf(error).statement });
}
port.close();
