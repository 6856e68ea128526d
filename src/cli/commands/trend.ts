import type { Command } from 'commander';
import type * as z from 'zod';
import { judgeAll } from '../../core/law/verdict/judge.ts';
import { TREND_MONTHS, trendOf } from '../../core/views/trend.ts';
import type { Trend } from '../../core/views/trend.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { TREND_HEADINGS, TREND_KEY, TREND_WORDS } from '../../words/trend.ts';
import { command, option, withReading } from '../command.ts';
import type { DateOptions } from '../dates.ts';
import { say, wrongUse } from '../exit.ts';
import { print, printJson, tableWidth, width } from '../io.ts';
import { headLines, reading } from '../reading.ts';
import type { Reading } from '../reading.ts';
import type { TrendAnswer } from '../shapes.ts';
import { table } from '../text/table.ts';
import { wrapped } from '../text/wrap.ts';
import { FROM_WORST } from '../verdict-word.ts';

interface Options extends DateOptions {
  readonly months?: string;
  readonly json?: boolean;
}

type Answer = z.infer<typeof TrendAnswer>;

/** The most months that are told: ten years. */
const MOST_MONTHS = 120;

/** How many month-ends are asked for. @throws WrongUse where it is no whole number from 1 to ten years */
function monthsOf({ months }: Options): number {
  if (months === undefined) return TREND_MONTHS;
  const count = /^\d{1,3}$/.test(months) ? Number(months) : 0;
  if (count < 1 || count > MOST_MONTHS) throw wrongUse('cli.bad-months', { value: months, most: MOST_MONTHS });
  return count;
}

function answerOf({ rows, further }: Trend, { head }: Reading): Answer {
  return { ...head, trend: rows.map((row) => ({ ...row, endedSince: row.endedSince.length })), further };
}

function inWords(answer: Answer, asRecorded: string | undefined): string {
  const { trend, further } = answer;
  if (trend.every(({ total }) => total === 0)) return `${headLines(answer)}\n\n${say('cli.no-transfers', {})}`;
  const { day, when, counts, endedSince, total, actSoon, notTakingPlace } = TREND_HEADINGS;
  const headings = [day, ...FROM_WORST.map((word) => counts[word]), endedSince, total, actSoon, notTakingPlace, when];
  const rows = trend.map((row) => [
    row.day,
    ...[...FROM_WORST.map((word) => row.counts[word]), row.endedSince, row.total, row.actSoon, row.notTakingPlace].map(
      (count, index) => String(count).padStart((headings[index + 1] ?? '').length),
    ),
    TREND_WORDS.when[row.when],
  ]);
  const ahead = trend.some((row) => row.when === 'ahead');
  return [
    headLines(answer),
    '',
    table(headings, rows, tableWidth()),
    '',
    ...(ahead ? [] : [TREND_WORDS.noneAhead]),
    ...(further === null ? [] : [wrapped(TREND_WORDS.further(further.days, further.last), width(), '')]),
    wrapped(TREND_KEY, width(), ''),
    wrapped(asRecorded === undefined ? TREND_WORDS.clock : TREND_WORDS.clockRecorded(asRecorded), width(), ''),
  ].join('\n');
}

/** `trend FILE [--on DATE] [--as-recorded DATE] [--months N]`: how many transfers stood under each verdict at month-ends, stand on the day, and will stand. */
export function trendCommand(): Command {
  return withReading(
    command('trend', 'trend').argument('<file>', OPTION_HELP.file).addOption(option('--months <count>', 'trendMonths')),
  ).action(async (file: string, options: Options) => {
    const months = monthsOf(options);
    return reading(file, options, (read) => {
      const { snapshot, law, dates } = read;
      const trend = trendOf({ snapshot, law, dates, answers: judgeAll(snapshot, law, dates) }, months);
      const answer = answerOf(trend, read);
      if (options.json === true) printJson(answer);
      else print(inWords(answer, dates.asRecorded));
    });
  });
}
