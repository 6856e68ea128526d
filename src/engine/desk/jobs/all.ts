import { article30Job, boardJob, dueJob, flowsJob, registerJob } from './exports.ts';
import { importPreviewJob } from './import-preview.ts';
import { importTakeBackJob } from './import-take-back.ts';
import { importTakeOverJob } from './import-take-over.ts';
import type { JobName } from '../../../contract/contract.ts';
import type { Job } from './job.ts';
import { listJob } from './list.ts';
import { optOutsJob } from './opt-outs.ts';
import { compareReportJob } from './compare-report.ts';
import { packJob } from './pack.ts';
import { routeListJob } from './route-list.ts';
import { takeBackJob, takeInJob } from './take-in.ts';

/** What is done for each call that is long work. */
export const JOBS: { readonly [N in JobName]: Job<N> } = {
  'routing.file': routeListJob,
  'lists.optOuts': optOutsJob,
  'lists.takeIn': takeInJob,
  'lists.takeBack': takeBackJob,
  'imports.preview': importPreviewJob,
  'imports.takeOver': importTakeOverJob,
  'imports.takeBack': importTakeBackJob,
  'exports.article30': article30Job,
  'exports.board': boardJob,
  'exports.flows': flowsJob,
  'exports.due': dueJob,
  'exports.table': listJob,
  'exports.register': registerJob,
  'exports.pack': packJob,
  'reports.compare': compareReportJob,
};
