import type { Command } from 'commander';
import { shippedLaw } from '../../engine/law/shipped.ts';
import { decodeUtf8, parseJson } from '../../engine/json/read-json.ts';
import { RegisterError } from '../../engine/register/error.ts';
import { newId } from '../../engine/register/create.ts';
import type { Wish } from '../../engine/register/plan.ts';
import { systemPorts } from '../../engine/register/ports.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { authorOf } from '../author.ts';
import type { AuthorOptions } from '../author.ts';
import { command, option, withAuthor } from '../command.ts';
import { WrongUse, wrongUse } from '../exit.ts';
import { readStandardInput } from '../io.ts';
import { writableKind } from '../kinds.ts';
import { tellOutcome, written } from '../outcome.ts';

interface Options extends AuthorOptions {
  readonly json?: boolean;
}

async function textOf(argument: string | undefined): Promise<{ readonly text: string; readonly from: string }> {
  if (argument !== undefined && argument !== '-') return { text: argument, from: OPTION_HELP.recordArgument };
  if (argument === undefined && process.stdin.isTTY) throw wrongUse('cli.no-json', {});
  const from = OPTION_HELP.standardInput;
  return { text: decodeUtf8(await readStandardInput(), from), from };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The record as JSON, alone or within an answer of `show --json`, so that one can be shown, changed and put back. What is no JSON is a wrong use here,
 * since no file is at fault.
 */
async function recordFrom(argument: string | undefined): Promise<Record<string, unknown>> {
  let value: unknown;
  try {
    const { text, from } = await textOf(argument);
    if (text.trim() === '') throw wrongUse('cli.no-json', {});
    value = parseJson(text, from);
  } catch (error) {
    throw error instanceof RegisterError ? new WrongUse(error.statement) : error;
  }
  if (!isObject(value)) throw wrongUse('cli.not-an-object', {});
  const { record } = value;
  return isObject(record) ? record : value;
}

async function run(file: string, kindText: string, argument: string | undefined, options: Options): Promise<void> {
  const kind = writableKind(kindText);
  const given = await recordFrom(argument);
  const record = { ...given, id: given['id'] ?? newId(systemPorts(shippedLaw())) };
  const author = authorOf(options);
  const wish: Wish = { action: 'put', kind, record };
  tellOutcome(kind, written(file, author, wish), typeof record.id === 'string' ? record.id : '', options.json === true);
}

/** `put FILE KIND [JSON|-]` */
export function putCommand(): Command {
  return withAuthor(
    command('put', 'put')
      .argument('<file>', OPTION_HELP.file)
      .argument('<kind>', OPTION_HELP.kind)
      .argument('[record]', OPTION_HELP.record)
      .addOption(option('--json', 'json')),
  ).action(run);
}
