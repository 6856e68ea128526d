import { Command, Option } from 'commander';
import { COMMAND_HELP, OPTION_HELP } from '../words/cli-help.ts';
import type { ExitCode } from './exit.ts';

/** Tells how the program is to end; a command that says nothing is done. */
export type End = (code: ExitCode) => void;

/** A command that shows its own help after a wrong use, and never ends the process by itself. */
export function command(name: string, help: keyof typeof COMMAND_HELP): Command {
  return new Command(name)
    .description(COMMAND_HELP[help])
    .exitOverride()
    .showHelpAfterError(true)
    .allowExcessArguments(false)
    .helpOption('-h, --help', OPTION_HELP.help)
    .helpCommand(false);
}

/** An option with its help. */
export function option(flags: string, help: keyof typeof OPTION_HELP): Option {
  return new Option(flags, OPTION_HELP[help]);
}

/** Adds the options of a command that reads: both clocks, and JSON. */
export function withReading(one: Command, clocks: 'both' | 'recorded' | 'none' = 'both'): Command {
  if (clocks === 'both') one.addOption(option('--on <date>', 'on'));
  if (clocks !== 'none') one.addOption(option('--as-recorded <date>', 'asRecorded'));
  return one.addOption(option('--json', 'json'));
}

/** Adds the options of a command that writes: who and why. */
export function withAuthor(one: Command): Command {
  return one.addOption(option('--by <name>', 'by')).addOption(option('--reason <text>', 'reason'));
}
