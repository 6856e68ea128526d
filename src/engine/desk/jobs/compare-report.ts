import type { ReportCompared } from '../../../contract/board-reports.ts';
import { nameById } from '../../../core/records/snapshot.ts';
import { compareReport } from '../../reports/compare-report.ts';
import { sayJob, step } from './job.ts';
import type { Job } from './job.ts';

/** Derives a kept report again and lists what differs and why. */
export const compareReportJob: Job<'reports.compare'> = async ({ number }, context): Promise<ReportCompared> => {
  const { register, shipped, programVersion } = context;
  await step(context, 0, 1, sayJob('jobs.deriving', { number }));
  const compared = compareReport(register, { shipped, programVersion }, number);
  const { figures: _figures, names: _names, wordings: _wordings, ...report } = compared.report;
  const { snapshot } = register.snapshot();
  const company = report.entity === null ? null : nameById(snapshot, report.entity);
  return { ...compared, report: { ...report, company } };
};
