import type { Command } from 'commander';
import type { Contact } from '../../core/records/contact.ts';
import { exportAbroadLetter } from '../../engine/export/abroad-letter.ts';
import { routingGround } from '../../engine/routing/routing-ground.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { command, option } from '../command.ts';
import type { DateOptions } from '../dates.ts';
import { WrongUse, say, wrongUse } from '../exit.ts';
import { exportRequest, withClocks } from '../exporting.ts';
import { print } from '../io.ts';
import { checkOutput } from '../output.ts';
import { reading } from '../reading.ts';

interface Options extends DateOptions {
  readonly output: string;
}

async function run(file: string, id: string, options: Options): Promise<void> {
  await reading(file, options, async (read) => {
    const { output } = options;
    checkOutput('-o', output, [file]);
    const { register, snapshot, law, dates } = read;
    const kept = register.record(id, dates.asRecorded);
    if (kept?.kind !== 'contact') throw wrongUse('cli.unknown-record', { kind: 'contact', id });
    const ground = routingGround(snapshot, law, dates.on);
    if (!ground.ok) throw new WrongUse(ground.statement);
    const request = { ...exportRequest(read, output), contact: kept.record as Contact, ground: ground.ground };
    const { recipients, toSettle } = await exportAbroadLetter(request);
    print(say('cli.letter', { file: output, recipients, toSettle }));
  });
}

/** `letter FILE CONTACT_ID -o OUT.docx` */
export function letterCommand(): Command {
  return withClocks(
    command('letter', 'letter')
      .argument('<file>', OPTION_HELP.file)
      .argument('<id>', OPTION_HELP.id)
      .addOption(option('-o, --output <out>', 'output').makeOptionMandatory()),
  ).action(run);
}
