import { openSession } from '../context.ts';
import type { DeskContext, JobRequest, Parsed } from '../context.ts';
import type { EngineName } from '../desk.ts';

/** Starts long work over the open register. */
export function startJob<N extends EngineName>(name: N, request: Parsed<N>, context: DeskContext): { job: number } {
  const { file } = openSession(context).register;
  const job: JobRequest = { name, file, request };
  return { job: context.startJob(job) };
}
