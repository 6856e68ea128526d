import path from 'node:path';
import type { Command } from 'commander';
import type * as z from 'zod';
import { readPackFile } from '../../engine/law/read-pack.ts';
import type { PackFileProblem } from '../../engine/law/read-pack.ts';
import { shippedLaw } from '../../engine/law/shipped.ts';
import { applyUpdate, previewUpdate } from '../../engine/law/update.ts';
import type { NewPack, UpdatePreview } from '../../engine/law/update.ts';
import { lawOfRegister } from '../../engine/law/in-force.ts';
import { RegisterError, registerStatement } from '../../engine/register/error.ts';
import { systemPorts } from '../../engine/register/ports.ts';
import { openRegister } from '../../engine/register/register.ts';
import { sentence } from '../../words/catalogue.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { packProblemLine, updateLines } from '../../words/law-update.ts';
import { comparedJson } from '../answers/compared.ts';
import { authorOf } from '../author.ts';
import type { AuthorOptions } from '../author.ts';
import { command, option, withAuthor } from '../command.ts';
import { today } from '../dates.ts';
import { WrongUse } from '../exit.ts';
import { print, printJson } from '../io.ts';
import { headNow } from '../reading.ts';
import type { LawUpdateAnswer } from '../shapes.ts';

interface Options extends AuthorOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

function refusedFile(file: string, problems: readonly PackFileProblem[]): WrongUse {
  const lines = problems.map(({ line, path: place, statement }) =>
    packProblemLine(file, line, place, sentence(statement)),
  );
  return new WrongUse(registerStatement('law.file-refused', { file, count: problems.length }), lines);
}

function changesJson({ before, after, verdicts, facts, ownEntries }: UpdatePreview) {
  return {
    before,
    after,
    verdicts: verdicts.map((one) => ({ ...one, before: comparedJson(one.before), after: comparedJson(one.after) })),
    facts: [...facts],
    ownEntries: ownEntries.map(({ statement, ...rest }) => ({ ...rest, text: sentence(statement) })),
  };
}

/** An update that makes no sense is a wrong use; a file that cannot be read is not. */
function asWrongUse<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof RegisterError && error.code.startsWith('law.') ? new WrongUse(error.statement) : error;
  }
}

/** The pack of a file, or the one that the program brings where no file is named. @throws WrongUse naming each line that is wrong */
function newPack(packFile: string | undefined): NewPack {
  if (packFile === undefined) return 'program';
  const read = readPackFile(packFile);
  if (read.problems !== undefined) throw refusedFile(packFile, read.problems);
  return read;
}

function run(file: string, packFile: string | undefined, options: Options): void {
  const given = newPack(packFile);
  const shipped = shippedLaw();
  const ports = systemPorts(shipped);
  const dry = options.dryRun === true;
  const register = openRegister(file, dry ? 'read' : 'write', ports);
  try {
    const preview = asWrongUse(() => previewUpdate(register, shipped, given, today()));
    const change = dry ? null : applyUpdate(register, ports, authorOf(options), given).change;
    if (options.json !== true) {
      print(updateLines(preview, !dry).join('\n'));
      return;
    }
    const { law } = lawOfRegister(register.connection, shipped, register.snapshot());
    const head = headNow(law, register.settings().name, register.seal()?.hash ?? null);
    printJson({
      ...head,
      file: packFile === undefined ? null : path.resolve(packFile),
      written: !dry,
      change,
      ...changesJson(preview),
    } satisfies z.infer<typeof LawUpdateAnswer>);
  } finally {
    register.close();
  }
}

/** `law update FILE [PACK.json] [--dry-run]` */
export function lawUpdateCommand(): Command {
  const one = withAuthor(
    command('update', 'lawUpdate')
      .argument('<file>', OPTION_HELP.file)
      .argument('[pack]', OPTION_HELP.packFile)
      .addOption(option('--dry-run', 'dryRun'))
      .addOption(option('--json', 'json')),
  );
  return one.action((file: string, pack: string | undefined) => run(file, pack, one.optsWithGlobals()));
}
