import path from 'node:path';
import type { Command } from 'commander';
import type * as z from 'zod';
import { shippedLaw } from '../../engine/law/shipped.ts';
import type { Connection } from '../../engine/register/connection.ts';
import { RegisterError } from '../../engine/register/error.ts';
import type { HistoryLine } from '../../engine/register/history.ts';
import { openForVerifying } from '../../engine/register/open.ts';
import { settingsAt } from '../../engine/register/read.ts';
import { verifyRegister } from '../../engine/register/verify.ts';
import { sentence } from '../../words/catalogue.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { ACTION_WORDS, HISTORY_HEADINGS } from '../../words/cli.ts';
import { RECORD_KIND_WORDS, wordFor } from '../../words/terms.ts';
import { command, option, withReading } from '../command.ts';
import type { End } from '../command.ts';
import { EXIT, say } from '../exit.ts';
import { print, printJson, tableWidth } from '../io.ts';
import { headLines, headNow, reading } from '../reading.ts';
import type { HistoryAnswer, VerifyAnswer } from '../shapes.ts';
import { table } from '../text/table.ts';
import { historyDiffCommand } from './history-diff.ts';

interface Options {
  readonly json?: boolean;
  readonly record?: string;
}

function cells(line: HistoryLine): readonly string[] {
  const { seq, at, by, action, kind, name, recordId, changedFields, reason } = line;
  const what = `${wordFor(ACTION_WORDS, action)}${recordId === null ? '' : ` ${wordFor(RECORD_KIND_WORDS, kind)}`}`;
  const when = at.slice(0, 19).replace('T', ' ');
  return [String(seq), when, by, what, name ?? recordId ?? '', changedFields.join(', '), reason ?? ''];
}

async function showHistory(file: string, options: Options): Promise<void> {
  await reading(file, { undated: true }, ({ register, head }) => {
    const lines = [...register.history(options.record)];
    if (options.json === true) {
      const history = lines.map((line) => ({ ...line, changedFields: [...line.changedFields] }));
      printJson({ ...head, history } satisfies z.infer<typeof HistoryAnswer>);
      return;
    }
    const rows = lines.map((line) => cells(line));
    print(`${headLines(head)}\n\n${table(Object.values(HISTORY_HEADINGS), rows, tableWidth())}`);
  });
}

/** The register's name, where the file is sound enough to give it. */
function nameIn(connection: Connection): string | null {
  try {
    return settingsAt(connection).name;
  } catch (error) {
    if (error instanceof RegisterError) return null;
    throw error;
  }
}

function verify(file: string, options: Options, end: End): void {
  const connection = openForVerifying(file);
  try {
    const { sound, findings, rows, seal } = verifyRegister(connection);
    const problems = findings.map(({ place, statement }) => ({
      place,
      rule: statement.id,
      text: sentence(statement),
    }));
    if (options.json === true) {
      const head = headNow(shippedLaw(), nameIn(connection), seal);
      printJson({ ...head, file: path.resolve(file), sound, entries: rows, problems } satisfies z.infer<
        typeof VerifyAnswer
      >);
    } else if (sound) {
      print(say('cli.history-sound', { rows, seal: seal ?? '' }));
    } else {
      const lines = problems.map(({ place, text }) => `  ${place}: ${text}`);
      print([say('cli.history-broken', { count: problems.length }), ...lines].join('\n'));
    }
    if (!sound) end(EXIT.no);
  } finally {
    connection.close();
  }
}

/** `history FILE [--record ID]`, `history diff FILE --from D --to D` and `history verify FILE`, which ends with 1 where the file is not as the program left it. */
export function historyCommand(end: End): Command {
  const verifying = withReading(command('verify', 'historyVerify').argument('<file>', OPTION_HELP.file), 'none');
  verifying.action((file: string) => verify(file, verifying.optsWithGlobals(), end));
  return withReading(
    command('history', 'history').argument('<file>', OPTION_HELP.file).addOption(option('--record <id>', 'ofRecord')),
    'none',
  )
    .action(showHistory)
    .addCommand(historyDiffCommand())
    .addCommand(verifying);
}
