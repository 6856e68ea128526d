import type { Command } from 'commander';
import { judgeAll } from '../../core/law/verdict/judge.ts';
import type { Contact } from '../../core/records/contact.ts';
import { exportContactCopy } from '../../engine/export/contact-copy.ts';
import { routingGround } from '../../engine/routing/routing-ground.ts';
import { programVersion } from '../../engine/shell/program.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { TRACE_WORDS } from '../../words/screens/erasure.ts';
import { command, option } from '../command.ts';
import type { DateOptions } from '../dates.ts';
import { WrongUse, say, wrongUse } from '../exit.ts';
import { withClocks } from '../exporting.ts';
import { print, tell } from '../io.ts';
import { checkOutput } from '../output.ts';
import { reading } from '../reading.ts';

interface Options extends DateOptions {
  readonly output: string;
}

async function run(file: string, id: string, options: Options): Promise<void> {
  await reading(file, options, async ({ register, snapshot, law, dates, head }) => {
    const { output } = options;
    checkOutput('-o', output, [file]);
    const kept = register.record(id, dates.asRecorded);
    if (kept?.kind !== 'contact') throw wrongUse('cli.unknown-record', { kind: 'contact', id });
    const ground = routingGround(snapshot, law, dates.on);
    if (!ground.ok) throw new WrongUse(ground.statement);
    const written = await exportContactCopy({
      register,
      contact: kept.record as Contact,
      ground: ground.ground,
      answers: judgeAll(snapshot, law, dates),
      dates,
      seal: head.register.seal,
      programVersion: programVersion(),
      out: output,
      force: true,
    });
    print(say('cli.copied', { file: output, versions: written.versions, withheld: written.withheldNotes }));
    const traces = register.tracesOf([id]);
    if (traces.length === 0) return;
    tell(say('cli.copied-traces', { count: traces.length }));
    for (const { place, id: where, name } of traces) tell(`  ${name === '' ? where : name} ${TRACE_WORDS[place]}`);
  });
}

/** `contact-copy FILE ID -o OUT` */
export function contactCopyCommand(): Command {
  return withClocks(
    command('contact-copy', 'contactCopy')
      .argument('<file>', OPTION_HELP.file)
      .argument('<id>', OPTION_HELP.id)
      .addOption(option('-o, --output <out>', 'output').makeOptionMandatory()),
  ).action(run);
}
