import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Name, Request } from '../../../src/contract/contract.ts';
import type { Outcome } from '../../../src/contract/entry.ts';
import type { Event } from '../../../src/contract/events.ts';
import { shellEntries } from '../../../src/contract/shell.ts';
import { CONTRACT } from '../../../src/contract/contract.ts';
import type { DeskContext, JobRequest } from '../../../src/engine/desk/context.ts';
import type { EngineName } from '../../../src/engine/desk/desk.ts';
import { HANDLERS } from '../../../src/engine/desk/handlers/all.ts';
import { problemOf } from '../../../src/engine/desk/problem.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { systemPorts } from '../../../src/engine/register/ports.ts';
import type { SampleName } from '../../../src/engine/samples/make-sample.ts';
import type { Answers } from './fake-client.ts';

/** The engine's own answers over a sample, in a file of its own that goes with the test. */
export interface SampleDesk {
  readonly answers: Answers;
  readonly folder: string;
  /** Long work that was begun, the newest last; it is not done. */
  readonly jobs: readonly JobRequest[];
  /** Calls the engine directly, as a test prepares what the page shall find. */
  readonly call: <N extends EngineName>(name: N, request: Request<N>) => Promise<unknown>;
  /** Set by the test: hears what the engine says unasked, so that the page follows a change. */
  emit: (event: Event) => void;
}

/** Opens a sample behind a fake door: every call of the engine is answered by its real handler; the shell's calls stay the test's own. */
export async function sampleDesk(sample: SampleName | undefined): Promise<SampleDesk> {
  const folder = mkdtempSync(path.join(tmpdir(), 'transfer-register-places-'));
  const law = shippedLaw();
  const jobs: JobRequest[] = [];
  const context: DeskContext = {
    law,
    ports: systemPorts(law),
    programVersion: '0.0.0-test',
    emit: (event) => desk.emit(event),
    startJob: (job) => jobs.push(job),
    cancelJob: () => undefined,
    session: undefined,
  };
  const run = async (name: EngineName, request: unknown): Promise<unknown> => {
    const handler = HANDLERS[name] as (request: unknown, context: DeskContext, who: string) => unknown;
    return handler(CONTRACT[name].request.parse(request), context, 'Ada Okafor');
  };
  const answer = (name: EngineName) => async (request: unknown) => {
    try {
      return { ok: true, value: await run(name, request) } satisfies Outcome<unknown>;
    } catch (error) {
      return { ok: false, problem: problemOf(error) } satisfies Outcome<unknown>;
    }
  };
  const names = (Object.keys(CONTRACT) as Name[]).filter((name) => !Object.hasOwn(shellEntries, name));
  const desk: SampleDesk = {
    answers: Object.fromEntries(names.map((name) => [name, answer(name as EngineName)])),
    folder,
    jobs,
    call: run,
    emit: () => undefined,
  };
  const file = path.join(folder, 'register.register');
  if (sample === undefined) await run('register.create', { path: file, name: 'Empty register' });
  else await run('register.openSample', { sample, path: file });
  onTestFinished(() => {
    context.session?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return desk;
}
