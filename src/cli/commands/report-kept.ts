import type { Command } from 'commander';
import type * as z from 'zod';
import { nameById } from '../../core/records/snapshot.ts';
import type { FigureRow } from '../../core/views/board-list.ts';
import type { FigureDifference } from '../../core/views/kept-report.ts';
import { shippedLaw } from '../../engine/law/shipped.ts';
import { keptReports } from '../../engine/register/kept-reports.ts';
import type { ReportAbout } from '../../engine/register/kept-reports.ts';
import { compareReport } from '../../engine/reports/compare-report.ts';
import { programVersion } from '../../engine/shell/program.ts';
import { figureTitle, rowText } from '../../words/board-figures.ts';
import { comparisonLines, reportLine } from '../../words/kept-reports.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { command, option } from '../command.ts';
import type { End } from '../command.ts';
import { EXIT, wrongUse } from '../exit.ts';
import { print, printJson } from '../io.ts';
import { reading } from '../reading.ts';
import type { Reading } from '../reading.ts';
import type { KeptReportShape } from '../report-shape.ts';

interface Options {
  readonly json?: boolean;
}

type About = z.infer<typeof KeptReportShape>;

function aboutJson(report: ReportAbout, { snapshot }: Reading): About {
  const { number, report: what, seq, at, by, format, on, from, asRecorded, entity, toWhom, sha256, bytes } = report;
  const { state, lawPack, programVersion: version } = report;
  const company = entity === null ? null : nameById(snapshot, entity);
  const file = { format, sha256, bytes };
  return {
    number,
    report: what,
    seq,
    at,
    by,
    toWhom,
    on,
    from,
    asRecorded,
    entity,
    company,
    file,
    state,
    lawPack,
    programVersion: version,
  };
}

async function list(file: string, options: Options): Promise<void> {
  await reading(file, { undated: true }, (read) => {
    const reports = keptReports(read.register.connection).map((report) => aboutJson(report, read));
    if (options.json === true) printJson({ ...read.head, reports });
    else print(reports.map(reportLine).join('\n') || reportLine(undefined));
  });
}

function side(row: FigureRow | undefined): string | null {
  return row === undefined ? null : rowText(row);
}

function differenceJson({ figure, was, is, rows, why }: FigureDifference) {
  return {
    figure: figure.id,
    title: figureTitle(figure),
    was,
    is,
    why: [...why],
    rows: rows.map(({ key, name, was: one, is: other }) => ({ key, name, was: side(one), is: side(other) })),
  };
}

async function compare(file: string, asked: string, options: Options, end: End): Promise<void> {
  const number = Number(asked);
  if (!Number.isInteger(number) || number < 1) throw wrongUse('cli.bad-report-number', { value: asked });
  await reading(file, { undated: true }, (read) => {
    const { report, figures, differences, since } = compareReport(
      read.register,
      { shipped: shippedLaw(), programVersion: programVersion() },
      number,
    );
    const answer = { report: aboutJson(report, read), figures, since, differences: differences.map(differenceJson) };
    if (options.json === true) printJson({ ...read.head, ...answer });
    else print(comparisonLines(answer).join('\n'));
    if (differences.length > 0) end(EXIT.no);
  });
}

/** `report list FILE`: the reports that were kept, the newest first. */
export function listCommand(): Command {
  return command('list', 'reportList')
    .argument('<file>', OPTION_HELP.file)
    .addOption(option('--json', 'json'))
    .action(list);
}

/** `report compare FILE NUMBER`: derives a kept report again and lists what differs, and why. Ends with 1 where anything does. */
export function compareCommand(end: End): Command {
  return command('compare', 'reportCompare')
    .argument('<file>', OPTION_HELP.file)
    .argument('<number>', OPTION_HELP.reportNumber)
    .addOption(option('--json', 'json'))
    .action((file: string, number: string, options: Options) => compare(file, number, options, end));
}
