import { article30Job, boardJob, dueJob, flowsJob, registerJob } from './exports.ts';
import { importPreviewJob } from './import-preview.ts';
import type { Job, JobName } from './job.ts';
import { routeListJob } from './route-list.ts';

/** What is done for each call that is long work. */
export const JOBS: { readonly [N in JobName]: Job<N> } = {
  'routing.file': routeListJob,
  'imports.preview': importPreviewJob,
  'exports.article30': article30Job,
  'exports.board': boardJob,
  'exports.flows': flowsJob,
  'exports.due': dueJob,
  'exports.register': registerJob,
};
