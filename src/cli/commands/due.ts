import type { Command } from 'commander';
import type * as z from 'zod';
import { isDay } from '../../core/days.ts';
import type { Day } from '../../core/days.ts';
import { judgeAll } from '../../core/law/verdict/judge.ts';
import { dueList, dueUntil } from '../../core/views/due.ts';
import type { DueEntry } from '../../core/views/due.ts';
import { partedDue } from '../../core/views/put-off.ts';
import { dueCalendar, dueTable, exportDue } from '../../engine/export/due.ts';
import { csvText } from '../../engine/export/csv.ts';
import { programVersion } from '../../engine/shell/program.ts';
import { sentence } from '../../words/catalogue.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { DUE_HEADINGS, DUE_KIND_WORDS, PAST_DUE_DAY } from '../../words/due.ts';
import { command, option, withReading } from '../command.ts';
import type { DateOptions } from '../dates.ts';
import { say, wrongUse } from '../exit.ts';
import { exportRequest, tellExported } from '../exporting.ts';
import { print, printAsIs, printJson, tableWidth } from '../io.ts';
import { checkOutput } from '../output.ts';
import { headLines, reading } from '../reading.ts';
import type { Reading } from '../reading.ts';
import type { DueAnswer } from '../shapes.ts';
import { table } from '../text/table.ts';

interface Options extends DateOptions {
  readonly until?: string;
  readonly format?: 'csv' | 'ics';
  readonly output?: string;
  readonly json?: boolean;
  readonly putOff?: boolean;
}

type Answer = z.infer<typeof DueAnswer>;

function untilOf({ until }: Options, on: Day): Day {
  if (until === undefined) return dueUntil(on);
  if (!isDay(until)) throw wrongUse('cli.bad-day', { option: '--until', value: until });
  if (until < on) throw wrongUse('cli.until-before', { until, on });
  return until;
}

function answerOf(entries: readonly DueEntry[], { head }: Reading, until: Day, onlyPutOff: boolean): Answer {
  const { listed, putOff: parted } = partedDue(entries);
  return {
    ...head,
    until,
    putOff: parted.length,
    due: (onlyPutOff ? parted : listed).map(
      ({ on, kind, statement, citation, record, recordKind, name, owner, key, putOff }) => ({
        on,
        kind,
        overdue: on < head.on,
        text: sentence(statement),
        citation,
        record,
        recordKind,
        name,
        owner,
        key,
        putOff,
      }),
    ),
  };
}

function inWords(answer: Answer): string {
  const { due, until, putOff } = answer;
  const also = putOff === 0 ? [] : [say('cli.due-put-off', { count: putOff })];
  if (due.length === 0) return [headLines(answer), '', say('cli.nothing-due', { until }), ...also].join('\n');
  const rows = due.map(({ on, kind, name, owner, record }) => [on, DUE_KIND_WORDS[kind], name, owner ?? '', record]);
  const { due: day, kind, name, owner, id } = DUE_HEADINGS;
  const overdue = due.filter((entry) => entry.overdue).length;
  return [
    headLines(answer),
    '',
    table([day, kind, name, owner, id], rows, tableWidth()),
    '',
    say('cli.due-count', { count: due.length, overdue, until }),
    ...also,
  ].join('\n');
}

/** What is put off, with the day on which it is back and why. */
function putOffInWords(answer: Answer): string {
  const { due, until } = answer;
  if (due.length === 0) return `${headLines(answer)}\n\n${say('cli.nothing-put-off', { until })}`;
  const { due: day, kind: why, name: record, putOffUntil, putOffWhy } = DUE_HEADINGS;
  const rows = due.map(({ on, kind, name, putOff }) => [
    on,
    DUE_KIND_WORDS[kind],
    name,
    putOff === null ? '' : `${putOff.until}${putOff.pastDueDay ? ` (${PAST_DUE_DAY})` : ''}`,
    putOff === null ? '' : `${putOff.reason} (${putOff.by})`,
    putOff?.postponement ?? '',
  ]);
  const headings = [day, why, record, putOffUntil, putOffWhy, DUE_HEADINGS.postponement];
  return [headLines(answer), '', table(headings, rows, tableWidth())].join('\n');
}

async function tellDue(read: Reading, options: Options, file: string): Promise<void> {
  const { register, snapshot, law, dates } = read;
  const contacts = () => register.endedContacts(dates.asRecorded);
  const { format, output, json, putOff } = options;
  const until = untilOf(options, dates.on);
  if (output !== undefined) {
    if (format === undefined) throw wrongUse('cli.output-without-format', {});
    checkOutput('-o', output, [file]);
    tellExported(await exportDue({ ...exportRequest(read, output), contacts, format, until }), read);
    return;
  }
  const input = { snapshot, law, answers: judgeAll(snapshot, law, dates), dates, contacts };
  const entries = dueList(input, until);
  const about = { seal: read.head.register.seal, programVersion: programVersion() };
  if (format === 'ics') printAsIs(dueCalendar(entries, input, about));
  else if (format === 'csv') printAsIs(csvText(dueTable(entries, input, about)));
  else {
    const answer = answerOf(entries, read, until, putOff === true);
    if (json === true) printJson(answer);
    else print(putOff === true ? putOffInWords(answer) : inWords(answer));
  }
}

/** `due FILE [--on DATE] [--as-recorded DATE] [--until DATE] [--put-off] [--format csv|ics] [-o OUT]`: what falls due, soonest first, what is overdue in front. */
export function dueCommand(): Command {
  return withReading(
    command('due', 'due')
      .argument('<file>', OPTION_HELP.file)
      .addOption(option('--until <date>', 'until'))
      .addOption(option('--put-off', 'duePutOff').conflicts(['format', 'output']))
      .addOption(option('--format <format>', 'dueFormat').choices(['csv', 'ics']))
      .addOption(option('-o, --output <out>', 'output')),
  ).action(async (file: string, options: Options) =>
    reading(file, options, async (read) => tellDue(read, options, file)),
  );
}
