import type { Command } from 'commander';
import { lawOverview } from '../../core/law/overview.ts';
import { shippedLaw } from '../../engine/law/shipped.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { lawOverviewLines } from '../../words/law-overview.ts';
import { command, withReading } from '../command.ts';
import { askedDates } from '../dates.ts';
import type { DateOptions } from '../dates.ts';
import { print, printJson } from '../io.ts';
import { headLines, reading } from '../reading.ts';

async function run(file: string | undefined, options: DateOptions & { readonly json?: boolean }): Promise<void> {
  if (file === undefined) {
    const overview = lawOverview(shippedLaw(), askedDates(options).on);
    if (options.json === true) printJson(overview);
    else print(lawOverviewLines(overview).join('\n'));
    return;
  }
  await reading(file, options, ({ law, dates, head }) => {
    const overview = lawOverview(law, dates.on);
    if (options.json === true) printJson({ ...head, ...overview });
    else print([headLines(head), '', ...lawOverviewLines(overview)].join('\n'));
  });
}

/** `law [FILE]` */
export function lawCommand(): Command {
  return withReading(command('law', 'law').argument('[file]', OPTION_HELP.file)).action(run);
}
