import path from 'node:path';
import type { Command } from 'commander';
import { createRegister } from '../../engine/register/create.ts';
import { systemPorts } from '../../engine/register/ports.ts';
import { shippedLaw } from '../../engine/law/shipped.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { authorOf } from '../author.ts';
import type { AuthorOptions } from '../author.ts';
import { command, option, withAuthor } from '../command.ts';
import { say, wrongUse } from '../exit.ts';
import { print } from '../io.ts';

interface Options extends AuthorOptions {
  readonly name?: string;
  readonly force?: boolean;
}

async function run(file: string, options: Options): Promise<void> {
  if (options.name?.trim() === '') throw wrongUse('cli.blank-name', { option: '--name' });
  const name = options.name ?? path.basename(file, path.extname(file));
  const ports = systemPorts(shippedLaw());
  const made = await createRegister(file, { name }, authorOf(options), ports, { force: options.force });
  if (made.problems === undefined) print(say('cli.created', { file, name, seal: made.seal?.hash ?? '' }));
}

/** `new FILE [--name N]` */
export function newCommand(): Command {
  return withAuthor(
    command('new', 'new')
      .argument('<file>', OPTION_HELP.newFile)
      .addOption(option('--name <name>', 'name'))
      .addOption(option('--force', 'force')),
  ).action(run);
}
