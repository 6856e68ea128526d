import { statSync } from 'node:fs';
import type { Day } from '../../../core/days.ts';
import type { BoardAsked } from '../../../contract/board-asked.ts';
import { boardMaterial, readState } from '../../reports/board-material.ts';
import type { BoardQuestion } from '../../reports/board-material.ts';
import { writeBoard } from '../../reports/write-board.ts';
import type { Moment } from '../../register/read.ts';
import type { Article30Written, BoardWritten, FileWritten, FlowsWritten } from '../../../contract/jobs.ts';
import { narrowed } from '../../../core/views/flow-filter.ts';
import { dueUntil } from '../../../core/views/due.ts';
import { nameById } from '../../../core/records/snapshot.ts';
import { narrowedWords } from '../../../words/flows.ts';
import { exportArticle30 } from '../../export/article30.ts';
import { exportDue } from '../../export/due.ts';
import { exportFlows } from '../../export/flows.ts';
import type { ExportedFile } from '../../export/request.ts';
import { exportRegisterJson } from '../../json/export-register.ts';
import { exportInput, sayJob, step } from './job.ts';
import type { Job } from './job.ts';

function written({ path, sheets, pages }: ExportedFile, seal: string | null): FileWritten {
  const file = { path, bytes: statSync(path).size, parts: sheets, seal };
  return pages === undefined ? file : { ...file, pages };
}

/** Writes the Article 30 record. */
export const article30Job: Job<'exports.article30'> = async (request, context): Promise<Article30Written> => {
  const { format, layout, controller, processor } = request;
  const input = await exportInput(request, context);
  const file = await exportArticle30({ ...input, format, layout, controller, processor });
  const { leftOut, entitiesWithout } = file.record;
  return { ...written(file, input.seal), leftOut, entitiesWithout };
};

/** A question with its answers filled in, as it is asked again when the report is kept. */
function askedOf({ on, asRecorded, from, entity, wordings }: BoardQuestion): BoardAsked {
  return {
    on,
    ...(asRecorded === undefined ? {} : { asRecorded }),
    from: from ?? null,
    ...(entity === undefined ? {} : { entity }),
    wordings: [...(wordings ?? [])],
  };
}

/** Writes the board report. */
export const boardJob: Job<'exports.board'> = async (request, context): Promise<BoardWritten> => {
  const { register, shipped, programVersion, printer, signal } = context;
  const { format, out, force, ...asked } = request;
  await step(context, 0, 3, sayJob('jobs.reading', {}));
  await step(context, 1, 3, sayJob('jobs.judging', { transfers: register.counts().transfer }));
  const source = { register, state: (on: Day, at?: Moment) => readState(register, shipped, on, at) };
  const material = boardMaterial(source, asked, asked.asRecorded);
  await step(context, 2, 3, sayJob('jobs.writing', { path: out }));
  const file = await writeBoard(material, { format, out, force, programVersion, printer, signal });
  const { seal } = material.moment;
  return {
    ...written(file, seal?.hash ?? null),
    sha256: file.sha256,
    ...(file.annex === undefined ? {} : { annex: file.annex }),
    format,
    sequence: seal?.seq ?? 0,
    asked: askedOf(material.question),
  };
};

/** Writes the flow picture or its figures, narrowed as on screen. */
export const flowsJob: Job<'exports.flows'> = async (request, context): Promise<FlowsWritten> => {
  const { format, regime, verdict, entity, dataCategory } = request;
  const input = await exportInput(request, context);
  const party = entity === undefined ? undefined : nameById(input.snapshot, entity);
  const file = await exportFlows({
    ...input,
    format,
    answers: narrowed(input, { regime, verdict, entity, dataCategory }),
    narrowedTo: narrowedWords({ regime, verdict, party, dataCategory }),
  });
  return { ...written(file, input.seal), transfers: file.transfers };
};

/** Writes what falls due as a calendar or a table. */
export const dueJob: Job<'exports.due'> = async (request, context): Promise<FileWritten> => {
  const { format, on, until = dueUntil(on) } = request;
  const input = await exportInput(request, context);
  return written(
    await exportDue({
      ...input,
      contacts: () => context.register.endedContacts(input.dates.asRecorded),
      format,
      until,
    }),
    input.seal,
  );
};

/** Writes the whole register as JSON. */
export const registerJob: Job<'exports.register'> = async ({ out, force }, context): Promise<FileWritten> => {
  await step(context, 0, 1, sayJob('jobs.writing', { path: out }));
  const { lists, seal } = await exportRegisterJson(context.register, out, { force, signal: context.signal });
  const parts = Object.entries(lists).map(([name, rows]) => ({ name, rows }));
  return { path: out, bytes: statSync(out).size, parts, seal };
};
