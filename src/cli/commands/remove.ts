import type { Command } from 'commander';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { authorOf } from '../author.ts';
import type { AuthorOptions } from '../author.ts';
import { command, option } from '../command.ts';
import { writableKind } from '../kinds.ts';
import { tellOutcome, written } from '../outcome.ts';

interface Options extends AuthorOptions {
  readonly json?: boolean;
}

function run(file: string, kindText: string, id: string, options: Options): void {
  const kind = writableKind(kindText);
  const author = authorOf(options);
  tellOutcome(kind, written(file, author, { action: 'remove', kind, id }), id, options.json === true);
}

/** `remove FILE KIND ID --reason T` */
export function removeCommand(): Command {
  return command('remove', 'remove')
    .argument('<file>', OPTION_HELP.file)
    .argument('<kind>', OPTION_HELP.kind)
    .argument('<id>', OPTION_HELP.id)
    .addOption(option('--by <name>', 'by'))
    .addOption(option('--reason <text>', 'reason').makeOptionMandatory())
    .addOption(option('--json', 'json'))
    .action(run);
}
