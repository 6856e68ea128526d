import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import type * as z from 'zod';
import { nameOfRecord } from '../../core/records/kinds.ts';
import { lawOfRegister } from '../../engine/law/in-force.ts';
import { shippedLaw } from '../../engine/law/shipped.ts';
import type { Author } from '../../engine/register/append.ts';
import type { EraseOutcome } from '../../engine/register/erase-contacts.ts';
import { sentence } from '../../words/catalogue.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { ERASE_WORD } from '../../words/cli-people.ts';
import { TRACE_WORDS } from '../../words/screens/erasure.ts';
import { RECORD_KIND_WORDS } from '../../words/terms.ts';
import { authorOf } from '../author.ts';
import type { AuthorOptions } from '../author.ts';
import { command, option } from '../command.ts';
import { say, wrongUse } from '../exit.ts';
import { print, printJson, tell } from '../io.ts';
import { writableKind } from '../kinds.ts';
import { headNow, reading, writing } from '../reading.ts';
import type { EraseAnswer } from '../shapes.ts';

interface Options extends AuthorOptions {
  readonly keepOut?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** Asks twice, as the window does, where somebody sits at the terminal. @returns whether to go on */
async function confirmed(file: string, ids: readonly string[]): Promise<boolean> {
  const names = await reading(file, { undated: true }, ({ register }) =>
    ids.map((id) => {
      const kept = register.record(id);
      return kept === undefined ? id : nameOfRecord(kept.kind, kept.record);
    }),
  );
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const first = await terminal.question(say('cli.erase-ask', { count: ids.length, names }));
    if (first.trim().toLowerCase() !== 'yes') return false;
    return (await terminal.question(say('cli.erase-ask-again', { word: ERASE_WORD }))).trim() === ERASE_WORD;
  } finally {
    terminal.close();
  }
}

function erased(file: string, author: Author, ids: readonly string[], keepOut: boolean) {
  return writing(file, (register) => {
    const outcome = register.erase(author, ids, { keepOut });
    const { law } = lawOfRegister(register.connection, shippedLaw(), register.snapshot());
    return { outcome, head: headNow(law, register.settings().name, register.seal()?.hash ?? null) };
  });
}

type Done = Extract<EraseOutcome, { change: number }>;

function tellDone({ erased: gone, rewritten, traces, seal }: Done): void {
  const keptOut = gone.filter((one) => one.keptOut).length;
  print(
    [
      say('cli.erased', { count: gone.length, seal: seal?.hash ?? '–' }),
      ...(rewritten ? [] : [say('cli.erased-not-rewritten', {})]),
      ...(keptOut === 0 ? [] : [say('cli.erased-kept-out', { count: keptOut })]),
      ...(traces.length === 0 ? [] : [say('cli.erased-traces', { count: traces.length })]),
      ...traces.map(
        ({ place, kind, id, name }) =>
          `  ${kind === null ? '' : `${RECORD_KIND_WORDS[kind]} `}${name === '' ? id : `'${name}' (${id})`} ${TRACE_WORDS[place]}`,
      ),
      say('cli.erased-copies', {}),
    ].join('\n'),
  );
}

async function run(file: string, kindText: string, ids: readonly string[], options: Options): Promise<void> {
  const kind = writableKind(kindText);
  if (kind !== 'contact') throw wrongUse('cli.erase-contacts-only', { kind: kindText });
  const author = authorOf(options);
  const asks = options.yes !== true && options.json !== true && process.stdin.isTTY;
  if (asks && !(await confirmed(file, ids))) {
    tell(say('cli.erase-not-done', {}));
    return;
  }
  const { outcome, head } = erased(file, author, ids, options.keepOut === true);
  if (outcome.problems !== undefined) {
    const { problems } = outcome;
    throw wrongUse(
      'cli.erase-refused',
      { count: problems.length },
      problems.map((one) => `  ${sentence(one)}`),
    );
  }
  if (options.json !== true) {
    tellDone(outcome);
    return;
  }
  const { change, erased: gone, forms, rewritten, traces } = outcome;
  printJson({
    ...head,
    change,
    erased: gone.map((one) => ({ ...one })),
    forms,
    rewritten,
    traces: traces.map((one) => ({ ...one })),
  } satisfies z.infer<typeof EraseAnswer>);
}

/** `erase FILE contact ID … --reason T`; asks twice at a terminal. */
export function eraseCommand(): Command {
  return command('erase', 'erase')
    .argument('<file>', OPTION_HELP.file)
    .argument('<kind>', OPTION_HELP.eraseKind)
    .argument('<ids...>', OPTION_HELP.eraseIds)
    .addOption(option('--by <name>', 'by'))
    .addOption(option('--reason <text>', 'reason').makeOptionMandatory())
    .addOption(option('--keep-out', 'keepOut'))
    .addOption(option('--yes', 'yes'))
    .addOption(option('--json', 'json'))
    .action(run);
}
