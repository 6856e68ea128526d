import type { Command } from 'commander';
import { shippedLaw } from '../../engine/law/shipped.ts';
import { systemPorts } from '../../engine/register/ports.ts';
import { SAMPLES, makeSample } from '../../engine/samples/make-sample.ts';
import type { SampleName } from '../../engine/samples/make-sample.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { authorOf } from '../author.ts';
import type { AuthorOptions } from '../author.ts';
import { command, option, withAuthor } from '../command.ts';
import { say, wrongUse } from '../exit.ts';
import { print } from '../io.ts';

interface Options extends AuthorOptions {
  readonly force?: boolean;
}

function isSample(text: string): text is SampleName {
  return (SAMPLES as readonly string[]).includes(text);
}

async function run(sample: string, file: string, options: Options): Promise<void> {
  if (!isSample(sample)) throw wrongUse('cli.unknown-sample', { value: sample, samples: SAMPLES });
  const { by, reason = say('cli.sample-reason', { sample }) } = authorOf(options);
  const report = await makeSample(sample, file, { by, reason }, systemPorts(shippedLaw()), options);
  const seal = report.seal?.hash ?? '';
  print(say('cli.sample-made', { file, name: sample, records: report.rows.length, seal }));
}

/** `sample optima|optex FILE` */
export function sampleCommand(): Command {
  return withAuthor(
    command('sample', 'sample')
      .argument('<sample>', SAMPLES.join(' | '))
      .argument('<file>', OPTION_HELP.newFile)
      .addOption(option('--force', 'force')),
  ).action(run);
}
