import { setImmediate } from 'node:timers/promises';
import type * as z from 'zod';
import type { CONTRACT, JobName } from '../../../contract/contract.ts';
import { judgeAll } from '../../../core/law/verdict/judge.ts';
import type { Dates } from '../../../core/law/verdict/judge.ts';
import type { Law } from '../../../core/law/law.ts';
import type { Statement } from '../../../core/statement.ts';
import { statementsOf } from '../../../core/statement.ts';
import type { JobStatements } from '../../../words/jobs.ts';
import type { ExportRequest } from '../../export/request.ts';
import type { Printer } from '../../print/printer.ts';
import { lawOfRegister } from '../../law/in-force.ts';
import type { Register } from '../../register/register.ts';
import type { WritePart } from '../part-port.ts';

/** What long work is asked for, as the door has parsed it. */
export type JobRequestOf<N extends JobName> = z.output<(typeof CONTRACT)[N]['request']>;

/** Makes a statement of long work. */
export const sayJob = statementsOf<JobStatements>();

/** Somebody has asked for the work to be stopped: nothing is left of it. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** What every kind of long work works with: a register of its own that it only reads, and a way to tell how far it is. */
export interface JobContext {
  readonly register: Register;
  /** The law that the program brings. */
  readonly shipped: Law;
  readonly programVersion: string;
  readonly printer: Printer;
  /** Whose changes they are. */
  readonly who: string;
  /** Has a part of the work written by the worker that owns the register file, or the pen lent by it. */
  readonly write: WritePart;
  /** The register to be written, for work that has the pen; to be closed by whoever opens it. */
  readonly openBeside: () => Register;
  /** Aborted with a `Cancelled` as its reason. */
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number | null, statement: Statement) => void;
}

/** One kind of long work. @returns what the page is told when it is done */
export type Job<N extends JobName> = (request: JobRequestOf<N>, context: JobContext) => Promise<object>;

/** Tells how far the work is and lets a cancellation through. */
export async function step(
  { progress, signal }: JobContext,
  done: number,
  total: number,
  statement: Statement,
): Promise<void> {
  progress(done, total, statement);
  await setImmediate();
  signal.throwIfAborted();
}

/** How many steps an export takes: reading, judging, writing. */
const STEPS = 3;

/** Reads and judges the register for the dates, telling how far it is: what every export is made from. */
export async function exportInput(
  { on, asRecorded, out, force }: Dates & { readonly out: string; readonly force: boolean },
  context: JobContext,
): Promise<ExportRequest> {
  const { register, shipped, programVersion, printer, signal } = context;
  const dates = { on, asRecorded };
  await step(context, 0, STEPS, sayJob('jobs.reading', {}));
  const moment = register.snapshot(asRecorded);
  const { snapshot, seal } = moment;
  const { law } = lawOfRegister(register.connection, shipped, moment, asRecorded);
  await step(context, 1, STEPS, sayJob('jobs.judging', { transfers: snapshot.transfers.length }));
  const answers = judgeAll(snapshot, law, dates);
  await step(context, 2, STEPS, sayJob('jobs.writing', { path: out }));
  return { snapshot, law, answers, dates, seal: seal?.hash ?? null, programVersion, printer, out, force, signal };
}
