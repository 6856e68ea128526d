import type { Command } from 'commander';
import type * as z from 'zod';
import { isDay } from '../../core/days.ts';
import { recordOptOuts } from '../../engine/contacts/opt-outs.ts';
import { lawOfRegister } from '../../engine/law/in-force.ts';
import { shippedLaw } from '../../engine/law/shipped.ts';
import { systemPorts } from '../../engine/register/ports.ts';
import { openRegister } from '../../engine/register/register.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { authorOf } from '../author.ts';
import type { AuthorOptions } from '../author.ts';
import { command, option, withAuthor } from '../command.ts';
import type { End } from '../command.ts';
import { today } from '../dates.ts';
import { EXIT, say, wrongUse } from '../exit.ts';
import { print, printJson } from '../io.ts';
import { checkOutput } from '../output.ts';
import { headNow } from '../reading.ts';
import type { OptOutAnswer } from '../shapes.ts';

interface Options extends AuthorOptions {
  readonly json?: boolean;
  readonly on?: string;
  readonly column?: string;
  readonly sheet?: string;
  readonly rejects?: string;
}

/** How many rows that were not matched are told one by one. */
const MOST_TOLD = 20;

async function run(file: string, list: string, options: Options, end: End): Promise<void> {
  const { on = today(), column, sheet, rejects } = options;
  if (!isDay(on)) throw wrongUse('cli.bad-day', { option: '--on', value: on });
  if (on > today()) throw wrongUse('cli.future-opt-out', { on });
  if (rejects !== undefined) checkOutput('--rejects', rejects, [file, list]);
  const typed = authorOf(options);
  const author = { by: typed.by, reason: typed.reason ?? say('cli.opt-out-reason', { on }) };
  const shipped = shippedLaw();
  const register = openRegister(file, 'write', systemPorts(shipped));
  try {
    const report = await recordOptOuts(register, author, { list, column, sheet, on, unmatched: rejects, force: true });
    const { law } = lawOfRegister(register.connection, shipped, register.snapshot());
    const answer: z.infer<typeof OptOutAnswer> = {
      ...headNow(law, register.settings().name, register.seal()?.hash ?? null),
      list,
      day: on,
      rejects: rejects ?? null,
      ...report,
      unmatched: [...report.unmatched],
    };
    if (options.json === true) {
      printJson(answer);
    } else {
      const told = report.unmatched.slice(0, MOST_TOLD);
      const lines = told.map(({ row, email, why }) => say('cli.opt-out-unmatched', { row, email, why }));
      const { rows, matched, recorded, already } = report;
      const unmatched = report.unmatched.length;
      print([say('cli.opted-out', { rows, matched, unmatched, recorded, already }), ...lines].join('\n'));
    }
    if (report.unmatched.length > 0) end(EXIT.no);
  } finally {
    register.close();
  }
}

/** `opt-out FILE LIST`; ends with 1 where a row was matched to no contact. */
export function optOutCommand(end: End): Command {
  return withAuthor(
    command('opt-out', 'optOut')
      .argument('<file>', OPTION_HELP.file)
      .argument('<list>', OPTION_HELP.optOutList)
      .addOption(option('--on <date>', 'optOutDay'))
      .addOption(option('--column <name>', 'addressColumn'))
      .addOption(option('--sheet <name>', 'sheet'))
      .addOption(option('--rejects <file>', 'unmatched'))
      .addOption(option('--json', 'json')),
  ).action((file: string, list: string, options: Options) => run(file, list, options, end));
}
