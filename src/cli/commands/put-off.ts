import type { Command } from 'commander';
import { isDay } from '../../core/days.ts';
import { judgeAll } from '../../core/law/verdict/judge.ts';
import { dueList, dueUntil } from '../../core/views/due.ts';
import type { DueEntry } from '../../core/views/due.ts';
import { postponing } from '../../core/views/put-off.ts';
import { shippedLaw } from '../../engine/law/shipped.ts';
import { newId } from '../../engine/register/create.ts';
import { systemPorts } from '../../engine/register/ports.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { calendarWords } from '../../words/due.ts';
import { authorOf } from '../author.ts';
import { command, option } from '../command.ts';
import { today } from '../dates.ts';
import { say, wrongUse } from '../exit.ts';
import { print } from '../io.ts';
import { tellOutcome, written } from '../outcome.ts';
import { reading } from '../reading.ts';

interface Options {
  readonly until: string;
  readonly reason: string;
  readonly by?: string;
  readonly on?: string;
  readonly pastDueDay?: boolean;
  readonly json?: boolean;
}

/** The entry with a key, among all that falls due within a year. */
async function entryOf(file: string, key: string, on: string | undefined): Promise<DueEntry> {
  return reading(file, { on }, ({ register, snapshot, law, dates }) => {
    const until = dueUntil(dates.on);
    const answers = judgeAll(snapshot, law, dates);
    const contacts = () => register.endedContacts(dates.asRecorded);
    const found = dueList({ snapshot, law, answers, dates, contacts }, until).find((entry) => entry.key === key);
    if (found === undefined) throw wrongUse('cli.nothing-due-by-key', { key, until });
    return found;
  });
}

async function run(file: string, key: string, options: Options): Promise<void> {
  const { until, reason, on = today(), pastDueDay = false, json = false } = options;
  if (!isDay(until)) throw wrongUse('cli.bad-day', { option: '--until', value: until });
  const entry = await entryOf(file, key, on);
  const { by } = authorOf({ by: options.by });
  const title = calendarWords.summary(entry.kind, entry.name);
  const record = {
    id: newId(systemPorts(shippedLaw())),
    ...postponing(entry, { title, putOffOn: on, until, pastDueDay, reason: reason.trim(), by }),
  };
  const outcome = written(file, { by, reason: reason.trim() }, { action: 'put', kind: 'postponement', record });
  if (json || outcome.outcome.problems !== undefined) {
    tellOutcome('postponement', outcome, record.id, json);
    return;
  }
  print(say('cli.put-off', { name: title, due: entry.on, until, past: until > entry.on, id: record.id }));
}

/** `put-off FILE KEY --until DATE --reason T [--past-due-day] [--by NAME] [--on DATE]`: takes an entry out of the list of what falls due until a day. */
export function putOffCommand(): Command {
  return command('put-off', 'putOff')
    .argument('<file>', OPTION_HELP.file)
    .argument('<key>', OPTION_HELP.dueKey)
    .addOption(option('--until <date>', 'putOffUntil').makeOptionMandatory())
    .addOption(option('--reason <text>', 'reason').makeOptionMandatory())
    .addOption(option('--past-due-day', 'pastDueDay'))
    .addOption(option('--by <name>', 'by'))
    .addOption(option('--on <date>', 'on'))
    .addOption(option('--json', 'json'))
    .action(run);
}
