import type { Command } from 'commander';
import type * as z from 'zod';
import type { Day } from '../../core/days.ts';
import { judgeAll } from '../../core/law/verdict/judge.ts';
import { answerChanges } from '../../core/law/update.ts';
import { differencesBetween } from '../../core/records/differences.ts';
import { nameById } from '../../core/records/snapshot.ts';
import { lawOfRegister } from '../../engine/law/in-force.ts';
import { shippedLaw } from '../../engine/law/shipped.ts';
import { contactsTouched } from '../../engine/register/history.ts';
import type { Register } from '../../engine/register/register.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { comparisonLines } from '../../words/comparison.ts';
import { comparedJson } from '../answers/compared.ts';
import { command, option, withReading } from '../command.ts';
import { recordedDay, todayUtc } from '../dates.ts';
import { wrongUse } from '../exit.ts';
import { print, printJson } from '../io.ts';
import { headLines, reading } from '../reading.ts';
import type { HistoryDiffAnswer } from '../shapes.ts';

interface Options {
  readonly from: string;
  readonly to?: string;
  readonly json?: boolean;
}

/** The register as it stood at the end of a day, and its answers of that day. */
function stateAt(register: Register, day: Day) {
  const moment = register.snapshot(day);
  const { law } = lawOfRegister(register.connection, shippedLaw(), moment, day);
  const dates = { on: day, asRecorded: day };
  return { snapshot: moment.snapshot, answers: judgeAll(moment.snapshot, law, dates) };
}

async function compare(file: string, options: Options): Promise<void> {
  const to = recordedDay('--to', options.to ?? todayUtc());
  const from = recordedDay('--from', options.from);
  if (from > to) throw wrongUse('cli.from-after-to', { from, to });
  await reading(file, { undated: true, asRecorded: to }, ({ register, head }) => {
    const [before, after] = [stateAt(register, from), stateAt(register, to)];
    const records = differencesBetween(before.snapshot, after.snapshot);
    const titleOf = (id: string): string =>
      nameById(after.snapshot.byId.has(id) ? after.snapshot : before.snapshot, id);
    const verdicts = answerChanges(before.answers, after.answers, titleOf);
    const contacts = contactsTouched(register.connection, from, to);
    if (options.json === true) {
      printJson({
        ...head,
        from,
        to,
        records: records.map(({ fields, ...rest }) => ({
          ...rest,
          fields: fields.map(({ field, before: was, after: is }) => ({
            field,
            before: was ?? null,
            after: is ?? null,
          })),
        })),
        verdicts: verdicts.map((one) => ({ ...one, before: comparedJson(one.before), after: comparedJson(one.after) })),
        contacts,
      } satisfies z.infer<typeof HistoryDiffAnswer>);
      return;
    }
    print([headLines(head), '', ...comparisonLines({ from, to, records, verdicts, contacts })].join('\n'));
  });
}

/** `history diff FILE --from D [--to D]`: what differs between the register as it stood at the end of two days. */
export function historyDiffCommand(): Command {
  const made = withReading(command('diff', 'historyDiff').argument('<file>', OPTION_HELP.file), 'none')
    .addOption(option('--from <date>', 'compareFrom').makeOptionMandatory())
    .addOption(option('--to <date>', 'compareTo'));
  return made.action((file: string) => compare(file, made.optsWithGlobals()));
}
