import type { PackWritten } from '../../../contract/packs.ts';
import { readAnswers } from '../../reports/board-material.ts';
import { packMaterial } from '../../reports/pack-material.ts';
import { writePack } from '../../reports/write-pack.ts';
import { sayJob, step } from './job.ts';
import type { Job } from './job.ts';

/** Writes the frozen pack for an authority's request, file by file. */
export const packJob: Job<'exports.pack'> = async (request, context): Promise<PackWritten> => {
  const { register, shipped, programVersion, signal } = context;
  const { out, force, ...asked } = request;
  await step(context, 0, 1, sayJob('jobs.reading', {}));
  await step(context, 0, 1, sayJob('jobs.judging', { transfers: register.counts().transfer }));
  const source = {
    register,
    state: (on: string, at?: Parameters<typeof readAnswers>[3]) => readAnswers(register, shipped, on, at),
  };
  const material = packMaterial(source, asked, asked.asRecorded);
  const { path, sheets, bytes, sha256, files, withheld } = await writePack(register, material, {
    out,
    force,
    signal,
    programVersion,
    onFile: (done, total, name) => step(context, done, total, sayJob('jobs.writing', { path: name })),
  });
  const { seal } = material.moment;
  const { documents } = material.question;
  return {
    path,
    bytes,
    parts: sheets,
    seal: seal?.hash ?? null,
    sha256,
    files: files.length + 1,
    withheld,
    sequence: seal?.seq ?? 0,
    asked: { ...asked, documents: [...(documents ?? [])] },
  };
};
