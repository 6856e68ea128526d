import type { Command } from 'commander';
import type * as z from 'zod';
import { MOST_TO_WHOM } from '../../core/views/kept-report.ts';
import { shippedLaw } from '../../engine/law/shipped.ts';
import { systemPorts } from '../../engine/register/ports.ts';
import { readAnswers } from '../../engine/reports/board-material.ts';
import { packMaterial } from '../../engine/reports/pack-material.ts';
import type { PackMaterial } from '../../engine/reports/pack-material.ts';
import { keepPack, writePack } from '../../engine/reports/write-pack.ts';
import type { WrittenPack } from '../../engine/reports/write-pack.ts';
import { programVersion } from '../../engine/shell/program.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { withheldLine } from '../../words/pack.ts';
import { authorOf } from '../author.ts';
import type { AuthorOptions } from '../author.ts';
import { command, option, withAuthor } from '../command.ts';
import type { DateOptions } from '../dates.ts';
import { say, wrongUse } from '../exit.ts';
import { withClocks } from '../exporting.ts';
import { print, printJson } from '../io.ts';
import { checkOutput } from '../output.ts';
import { reading, writing } from '../reading.ts';
import type { Reading } from '../reading.ts';
import type { PackAnswer } from '../shapes.ts';

interface Options extends DateOptions, AuthorOptions {
  readonly output: string;
  readonly entity?: string;
  readonly document?: readonly string[];
  readonly openDocuments?: boolean;
  readonly toWhom?: string;
  readonly json?: boolean;
}

type Kept = z.infer<typeof PackAnswer>['kept'];

/** Keeps with the register that the pack was handed over, where somebody is named who hands it over, or to whom. */
function keep(read: Reading, options: Options, material: PackMaterial, { sha256, bytes }: WrittenPack): Kept {
  if (options.by === undefined && options.toWhom === undefined) return null;
  const author = authorOf(options);
  const ports = systemPorts(shippedLaw());
  const handed = { sha256, bytes, toWhom: options.toWhom?.trim() ?? '', programVersion: programVersion() };
  const { number, seal } = writing(read.register.file, (register) =>
    keepPack(register, ports, author, material, { ...handed, lawPack: read.registerLaw.pack }),
  );
  return { number, seal: seal?.hash ?? '' };
}

function tell({ path, files, withheld, sha256 }: WrittenPack, kept: Kept): void {
  print(say('cli.pack-written', { file: path, files: files.length + 1, sha256 }));
  for (const { name, rows } of files) {
    print(rows === null ? say('cli.pack-file', { name }) : say('cli.pack-rows', { name, rows }));
  }
  print(say('cli.pack-withheld', { lines: withheld.map(withheldLine) }));
  print(kept === null ? say('cli.report-not-kept', {}) : say('cli.report-kept', { ...kept, sha256 }));
}

async function run(file: string, options: Options): Promise<void> {
  await reading(file, options, async (read) => {
    const { output, entity, json, openDocuments = false } = options;
    checkOutput('-o', output, [file]);
    if ((options.toWhom ?? '').length > MOST_TO_WHOM) throw wrongUse('cli.to-whom-too-long', { most: MOST_TO_WHOM });
    const { register, dates } = read;
    const source = {
      register,
      state: (on: string, at?: Parameters<typeof readAnswers>[3]) => readAnswers(register, shippedLaw(), on, at),
    };
    const question = { on: dates.on, asRecorded: dates.asRecorded, entity, documents: options.document };
    const first = packMaterial(source, question, dates.asRecorded);
    const documents = first.pack.offered.map(({ sha256 }) => sha256);
    const material = openDocuments ? packMaterial(source, { ...question, documents }, dates.asRecorded) : first;
    const written = await writePack(register, material, { out: output, force: true, programVersion: programVersion() });
    const kept = keep(read, options, material, written);
    if (json !== true) {
      tell(written, kept);
      return;
    }
    const { path, sha256, bytes, files, withheld } = written;
    const answer: z.infer<typeof PackAnswer> = {
      ...read.head,
      pack: {
        path,
        sha256,
        bytes,
        entity: entity ?? null,
        sequence: material.moment.seal?.seq ?? null,
        files: files.map((one) => ({ ...one })),
        offered: material.pack.offered.map(({ sha256: hash, title }) => ({ sha256: hash, title })),
        withheld: withheld.map((line) => ({ ...line, text: withheldLine(line) })),
      },
      kept,
    };
    printJson(answer);
  });
}

/** `authority-pack FILE [--entity ID] [--document SHA256 …] [--to-whom TEXT] -o OUT.zip` */
export function authorityPackCommand(): Command {
  const one = withClocks(
    command('authority-pack', 'authorityPack')
      .argument('<file>', OPTION_HELP.file)
      .addOption(option('-o, --output <out>', 'output').makeOptionMandatory())
      .addOption(option('--entity <id>', 'packEntity'))
      .addOption(option('--document <sha256...>', 'packDocument'))
      .addOption(option('--open-documents', 'packOpenDocuments'))
      .addOption(option('--to-whom <text>', 'reportToWhom'))
      .addOption(option('--json', 'json')),
  );
  return withAuthor(one).action(run);
}
