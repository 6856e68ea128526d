import type { Command } from 'commander';
import type * as z from 'zod';
import { RegimeId } from '../../core/law/pack.ts';
import { lawOverview } from '../../core/law/overview.ts';
import type { LawOverview } from '../../core/law/overview-shape.ts';
import type { RegisterLaw } from '../../engine/law/in-force.ts';
import { shippedLaw } from '../../engine/law/shipped.ts';
import { sentence } from '../../words/catalogue.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { inForceLine, leftOutLine, lawOverviewLines } from '../../words/law-overview.ts';
import { command, option, withReading } from '../command.ts';
import { askedDates } from '../dates.ts';
import type { DateOptions } from '../dates.ts';
import { wrongUse } from '../exit.ts';
import { print, printJson } from '../io.ts';
import { headLines, reading } from '../reading.ts';
import type { inForceShape } from '../law-shape.ts';
import { lawUpdateCommand } from './law-update.ts';

interface Options extends DateOptions {
  readonly json?: boolean;
  readonly regime?: string;
}

/** The overview of one law alone, where one is asked for. @throws WrongUse where the pack has no such law */
function narrowed(overview: LawOverview, regime: string | undefined): LawOverview {
  if (regime === undefined) return overview;
  const regimes = overview.regimes.filter(({ id }) => id === regime);
  if (regimes.length === 0) {
    const allowed = overview.regimes.map(({ id }) => id).filter((id) => RegimeId.options.includes(id));
    throw wrongUse('cli.no-such-regime', { regime, allowed });
  }
  return { ...overview, regimes };
}

function inForceOf({ from, outdone, problems }: RegisterLaw): z.infer<typeof inForceShape> {
  return {
    from,
    outdone: outdone === undefined ? null : { version: outdone.version, asOf: outdone.asOf },
    leftOut: problems.map(({ statement, ...rest }) => ({ ...rest, text: sentence(statement) })),
  };
}

async function run(file: string | undefined, options: Options): Promise<void> {
  if (file === undefined) {
    const overview = narrowed(lawOverview(shippedLaw(), askedDates(options).on), options.regime);
    if (options.json === true) printJson(overview);
    else print(lawOverviewLines(overview).join('\n'));
    return;
  }
  await reading(file, options, ({ law, registerLaw, dates, head }) => {
    const overview = narrowed(lawOverview(law, dates.on), options.regime);
    const inForce = inForceOf(registerLaw);
    if (options.json === true) {
      printJson({ ...head, ...overview, inForce });
      return;
    }
    const version = registerLaw.pack.version;
    const about = [inForceLine(version, inForce.from, inForce.outdone?.version ?? null)];
    const leftOut = inForce.leftOut.map(({ title, field, text }) => leftOutLine(title, field, text));
    print([headLines(head), ...about, ...leftOut, '', ...lawOverviewLines(overview)].join('\n'));
  });
}

/** `law [FILE] [--regime R]` and `law update FILE [PACK.json]`. */
export function lawCommand(): Command {
  return withReading(
    command('law', 'law').argument('[file]', OPTION_HELP.file).addOption(option('--regime <regime>', 'regime')),
  )
    .action(run)
    .addCommand(lawUpdateCommand());
}
