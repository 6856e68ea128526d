import type { Command } from 'commander';
import type * as z from 'zod';
import type { Day } from '../../core/days.ts';
import type { TransferAnswer, VerdictWord } from '../../core/law/answer.ts';
import type { World } from '../../core/law/reasoning/worlds.ts';
import { judgeAll } from '../../core/law/verdict/judge.ts';
import { lawOfRegister } from '../../engine/law/in-force.ts';
import { shippedLaw } from '../../engine/law/shipped.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { VERDICT_WORDS } from '../../words/terms.ts';
import { transferText } from '../answers/transfer-text.ts';
import { transferJson } from '../answers/transfers.ts';
import { knownJson, withWhyNot } from '../answers/reasoning.ts';
import { command, option, withReading } from '../command.ts';
import type { End } from '../command.ts';
import { recordedDay } from '../dates.ts';
import type { DateOptions } from '../dates.ts';
import { EXIT, say, wrongUse } from '../exit.ts';
import { print, printJson } from '../io.ts';
import { headLines, reading } from '../reading.ts';
import type { Reading } from '../reading.ts';
import type { TransferShape, VerdictsAnswer } from '../shapes.ts';
import { FROM_WORST } from '../verdict-word.ts';

interface Options extends DateOptions {
  readonly json?: boolean;
  readonly transfer?: string;
  readonly whyNot?: boolean;
  readonly known?: string;
}

type Answer = z.infer<typeof VerdictsAnswer>;

function rank({ overall, actSoon }: TransferAnswer): number {
  return FROM_WORST.indexOf(overall) * 2 + (actSoon ? 0 : 1);
}

/** The register as it spoke at the end of a day. @throws WrongUse where it is no day, or one to come */
function worldOf({ register }: Reading, known: string): World & { readonly day: Day } {
  const day = recordedDay('--known', known);
  const moment = register.snapshot(day);
  return { day, snapshot: moment.snapshot, law: lawOfRegister(register.connection, shippedLaw(), moment, day).law };
}

/** The transfers with their answers, worst first, and first of each kind what ends soon. */
function transfersOf(read: Reading, { transfer: only, whyNot, known }: Options): readonly TransferShape[] {
  const { snapshot, law, dates } = read;
  const then = known === undefined ? undefined : worldOf(read, known);
  const byId = new Map(snapshot.transfers.map((transfer) => [transfer.id, transfer]));
  const answers = judgeAll(snapshot, law, dates).filter((answer) => only === undefined || answer.transfer === only);
  if (only !== undefined && answers.length === 0) throw wrongUse('cli.unknown-transfer', { id: only });
  return answers
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((answer) => {
      const transfer = byId.get(answer.transfer);
      if (transfer === undefined) return [];
      const plain = transferJson(transfer, answer, snapshot, law);
      const shape = whyNot === true ? withWhyNot(plain, transfer, answer, read) : plain;
      return [then === undefined ? shape : { ...shape, known: knownJson(transfer.id, then, read, dates.on) }];
    });
}

function countLine({ transfers, counts }: Answer): string {
  const parts = FROM_WORST.map((word) => `${counts[word] ?? 0} ${VERDICT_WORDS[word].toLowerCase()}`);
  const actSoon = transfers.filter((transfer) => transfer.actSoon).length;
  return say('cli.verdict-count', { transfers: transfers.length, parts, actSoon });
}

function inWords(answer: Answer): string {
  if (answer.transfers.length === 0) return `${headLines(answer)}\n\n${say('cli.no-transfers', {})}`;
  const texts = answer.transfers.map((transfer, index) => transferText(transfer, index + 1, answer.on));
  return [headLines(answer), '', ...texts, countLine(answer)].join('\n');
}

/** `verdicts FILE [--on DATE] [--as-recorded DATE] [--transfer ID] [--why-not] [--known DATE]`; ends with 1 where a transfer has no mechanism or needs judgement. */
export function verdictsCommand(end: End): Command {
  return withReading(
    command('verdicts', 'verdicts')
      .argument('<file>', OPTION_HELP.file)
      .addOption(option('--transfer <id>', 'transfer'))
      .addOption(option('--why-not', 'whyNot'))
      .addOption(option('--known <date>', 'known')),
  ).action(async (file: string, options: Options) =>
    reading(file, options, (read) => {
      const transfers = [...transfersOf(read, options)];
      const counts = Object.fromEntries(
        FROM_WORST.map((word) => [word, transfers.filter(({ overall }) => overall === word).length]),
      ) as Record<VerdictWord, number>;
      const answer: Answer = { ...read.head, counts, transfers };
      if (options.json === true) printJson(answer);
      else print(inWords(answer));
      if (counts['no-mechanism'] + counts['needs-judgement'] > 0) end(EXIT.no);
    }),
  );
}
