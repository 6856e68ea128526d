import type { Command } from 'commander';
import type * as z from 'zod';
import { isDay } from '../../core/days.ts';
import { takeListBack } from '../../engine/contacts/take-in/take-back.ts';
import { takeIn } from '../../engine/contacts/take-in/take-in.ts';
import type { TakenIn } from '../../engine/contacts/take-in/take-in.ts';
import { dryTaker, registerTaker } from '../../engine/contacts/take-in/takers.ts';
import { sha256OfFile } from '../../engine/files/sha256-of-file.ts';
import { lawOfRegister } from '../../engine/law/in-force.ts';
import { shippedLaw } from '../../engine/law/shipped.ts';
import { newId } from '../../engine/register/create.ts';
import { systemPorts } from '../../engine/register/ports.ts';
import { openRegister } from '../../engine/register/register.ts';
import type { Register } from '../../engine/register/register.ts';
import { takeBackChange } from '../../engine/register/take-back.ts';
import { routingGround } from '../../engine/routing/routing-ground.ts';
import { sentence } from '../../words/catalogue.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import type { TakeInStatements } from '../../words/take-in.ts';
import { statementsOf } from '../../core/statement.ts';
import { authorOf } from '../author.ts';
import type { AuthorOptions } from '../author.ts';
import { command, option, withAuthor } from '../command.ts';
import type { End } from '../command.ts';
import { today } from '../dates.ts';
import { EXIT, WrongUse, say, wrongUse } from '../exit.ts';
import { print, printJson } from '../io.ts';
import { columnChoice, columnMap } from '../list-columns.ts';
import { checkOutput } from '../output.ts';
import { progressTeller } from '../progress.ts';
import { headNow } from '../reading.ts';
import type { TakenBackAnswer, TakenInAnswer } from '../shapes.ts';

interface Options extends AuthorOptions {
  readonly json?: boolean;
  readonly on?: string;
  readonly rejects?: string;
  readonly columns?: readonly string[];
  readonly map?: string;
  readonly sheet?: string;
  readonly safeCells?: boolean;
  readonly dryRun?: boolean;
  readonly back?: string;
}

const sayTakeIn = statementsOf<TakeInStatements>();

/** Opens the register, works on it, and closes it. */
async function withRegister(
  file: string,
  access: 'read' | 'write',
  work: (register: Register) => Promise<void>,
): Promise<void> {
  const register = openRegister(file, access, systemPorts(shippedLaw()));
  try {
    await work(register);
  } finally {
    register.close();
  }
}

function headOf(register: Register) {
  const { law } = lawOfRegister(register.connection, shippedLaw(), register.snapshot());
  return headNow(law, register.settings().name, register.seal()?.hash ?? null);
}

function tellTaken(taken: TakenIn, takeInId: string | null, file: string): string {
  const { rowsIn: rows, held, rejected, emptyLines, causes, firstRejects, privateDetails, stoppedAfter, why } = taken;
  const dry = takeInId === null;
  return [
    say('cli.taken-in', { rows, taken: taken.taken, held, rejected, emptyLines, dry }),
    ...(stoppedAfter === null ? [] : [say('cli.taken-in-stopped', { row: stoppedAfter, why: why ?? '' })]),
    ...Object.entries(causes).map(([cause, count]) => say('cli.taken-in-cause', { cause, rows: count })),
    ...firstRejects.map(({ row, why: reason }) => `  ${say('cli.routed-reject', { row, why: reason })}`),
    ...(privateDetails === 0 ? [] : [say('cli.taken-in-private', { contacts: privateDetails })]),
    ...(dry || taken.taken === 0 ? [] : [say('cli.taken-in-id', { takeIn: takeInId, file })]),
  ].join('\n');
}

async function takeListIn(file: string, list: string, options: Options, end: End): Promise<void> {
  const { on = today(), rejects, sheet, safeCells, dryRun = false } = options;
  if (!isDay(on)) throw wrongUse('cli.bad-day', { option: '--on', value: on });
  if (rejects !== undefined) checkOutput('--rejects', rejects, [file, list]);
  const columns = { ...columnMap(options.map, 'taking-in'), ...columnChoice(options.columns ?? [], 'taking-in') };
  await withRegister(file, dryRun ? 'read' : 'write', async (register) => {
    const { connection } = register;
    const ports = systemPorts(shippedLaw());
    const moment = register.snapshot();
    const { law } = lawOfRegister(connection, shippedLaw(), moment);
    const ground = routingGround(moment.snapshot, law, on);
    if (!ground.ok) throw new WrongUse(ground.statement);
    const progress = progressTeller();
    const run = async (takeInId: string | null): Promise<TakenIn> => {
      const typed = takeInId === null ? undefined : authorOf(options);
      const reason = typed?.reason ?? sentence(sayTakeIn('take-in.reason', { on }));
      const taker =
        takeInId === null || typed === undefined
          ? dryTaker(connection)
          : registerTaker(
              connection,
              ports,
              { by: typed.by, reason },
              { takeIn: takeInId, on, sha256: await sha256OfFile(list) },
            );
      return takeIn(
        {
          list,
          rejects,
          columns,
          sheet,
          safeCells,
          force: true,
          ground: ground.ground,
          newId: () => newId(ports),
          onProgress: ({ rows, rejected, share }) => progress.tell(rows, rejected, share),
        },
        taker,
      );
    };
    const takeInId = dryRun ? null : newId(ports);
    const taken = await run(takeInId);
    progress.done();
    const answer: z.infer<typeof TakenInAnswer> = {
      ...headOf(register),
      list,
      rejects: rejects ?? null,
      dryRun,
      takeIn: taken.taken === 0 ? null : takeInId,
      ...taken,
      causes: { ...taken.causes },
      firstRejects: [...taken.firstRejects],
    };
    if (options.json === true) printJson(answer);
    else print(tellTaken(taken, takeInId, file));
    if (taken.why !== null) end(EXIT.file);
    else if (taken.rejected > 0) end(EXIT.no);
  });
}

async function takeBack(file: string, takeInId: string, options: Options): Promise<void> {
  const typed = authorOf(options);
  if (typed.reason === undefined) throw wrongUse('cli.needs-both', { option: '--back', other: '--reason' });
  await withRegister(file, 'write', async (register) => {
    const { connection } = register;
    const ports = systemPorts(shippedLaw());
    const progress = progressTeller();
    const back = await takeListBack(
      connection,
      takeInId,
      (change) => Promise.resolve(takeBackChange(connection, ports, typed, change)),
      { onProgress: (done, of) => progress.tell(done, 0, done / of) },
    );
    progress.done();
    const answer: z.infer<typeof TakenBackAnswer> = { ...headOf(register), takeIn: takeInId, ...back };
    if (options.json === true) printJson(answer);
    else print(say('cli.taken-back', back));
  });
}

/** `take-contacts FILE LIST`, which ends with 1 where rows were rejected; and `take-contacts FILE --back ID`. */
export function takeContactsCommand(end: End): Command {
  return withAuthor(
    command('take-contacts', 'takeContacts')
      .argument('<file>', OPTION_HELP.file)
      .argument('[list]', OPTION_HELP.takenList)
      .addOption(option('--rejects <file>', 'takenRejects'))
      .addOption(option('--map <file>', 'map'))
      .addOption(option('--columns <name=heading...>', 'takenColumns'))
      .addOption(option('--sheet <name>', 'sheet'))
      .addOption(option('--on <date>', 'on'))
      .addOption(option('--safe-cells', 'safeCells'))
      .addOption(option('--dry-run', 'dryRun'))
      .addOption(option('--back <id>', 'takeBack'))
      .addOption(option('--json', 'json')),
  ).action(async (file: string, list: string | undefined, options: Options) => {
    const { back } = options;
    if ((list === undefined) === (back === undefined)) {
      throw wrongUse('cli.one-of-two', { one: 'LIST', other: '--back' });
    }
    if (back !== undefined) await takeBack(file, back, options);
    else if (list !== undefined) await takeListIn(file, list, options, end);
  });
}
