import type { Command } from 'commander';
import { exportArticle30 } from '../../engine/export/article30.ts';
import { exportFlows } from '../../engine/export/flows.ts';
import { exportRegisterJson } from '../../engine/json/export-register.ts';
import { command, option } from '../command.ts';
import type { DateOptions } from '../dates.ts';
import { say, wrongUse } from '../exit.ts';
import { print } from '../io.ts';
import { checkOutput } from '../output.ts';
import { exportRequest, tellExported, terminalPrinter, withClocks, withOutput } from '../exporting.ts';
import { reading } from '../reading.ts';

interface Options extends DateOptions {
  readonly format: string;
  readonly output: string;
}

interface RopaOptions extends Options {
  readonly format: 'xlsx' | 'csv' | 'json';
  readonly controller?: string;
  readonly processor?: string;
}

interface FlowOptions extends Options {
  readonly format: 'svg' | 'png' | 'csv';
}

async function exportRopa(file: string, options: RopaOptions): Promise<void> {
  const { format, output, controller, processor } = options;
  if (controller !== undefined && processor !== undefined) {
    throw wrongUse('cli.one-of-two', { one: '--controller', other: '--processor' });
  }
  await reading(file, options, async (read) => {
    checkOutput('-o', output, [file]);
    for (const id of [controller, processor]) {
      if (id !== undefined && read.snapshot.byId.get(id)?.kind !== 'entity') {
        throw wrongUse('cli.unknown-record', { kind: 'group entity', id });
      }
    }
    tellExported(await exportArticle30({ ...exportRequest(read, output), format, controller, processor }), read);
  });
}

async function exportRegister(file: string, { output }: Options): Promise<void> {
  await reading(file, { undated: true }, async ({ register }) => {
    checkOutput('-o', output, [file]);
    const { lists, seal } = await exportRegisterJson(register, output, { force: true });
    const what = Object.entries(lists).flatMap(([list, count]) => (count === 0 ? [] : [`${list} ${count}`]));
    print(say('cli.exported', { file: output, what: what.join(', '), seal }));
  });
}

async function exportFlowPicture(file: string, options: FlowOptions): Promise<void> {
  await reading(file, options, async (read) => {
    checkOutput('-o', options.output, [file]);
    const { format, output } = options;
    tellExported(await exportFlows({ ...exportRequest(read, output), format, printer: terminalPrinter() }), read);
  });
}

/** `export ropa|register|flows FILE --format F -o OUT` */
export function exportCommand(): Command {
  const ropa = withClocks(withOutput(command('ropa', 'exportRopa'), ['xlsx', 'csv', 'json']))
    .addOption(option('--controller <id>', 'controller'))
    .addOption(option('--processor <id>', 'processor'))
    .action(exportRopa);
  const register = withOutput(command('register', 'exportRegister'), ['json']).action(exportRegister);
  const flows = withClocks(withOutput(command('flows', 'exportFlows'), ['svg', 'png', 'csv'])).action(
    exportFlowPicture,
  );
  return command('export', 'export').addCommand(ropa).addCommand(register).addCommand(flows);
}
