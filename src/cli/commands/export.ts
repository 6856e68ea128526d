import type { Command } from 'commander';
import { ARTICLE_30_FORMATS, LAYOUT_IDS, OWN_LAYOUT } from '../../core/views/layouts.ts';
import type { Article30Format, LayoutId } from '../../core/views/layouts.ts';
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
  readonly format: Article30Format;
  readonly layout?: LayoutId;
  readonly controller?: string;
  readonly processor?: string;
}

interface FlowOptions extends Options {
  readonly format: 'svg' | 'png' | 'csv';
}

async function exportRopa(file: string, options: RopaOptions): Promise<void> {
  const { format, output, controller, processor, layout } = options;
  if (controller !== undefined && processor !== undefined) {
    throw wrongUse('cli.one-of-two', { one: '--controller', other: '--processor' });
  }
  if (layout !== undefined && OWN_LAYOUT[format] === undefined) throw wrongUse('cli.no-layout', { format });
  await reading(file, options, async (read) => {
    checkOutput('-o', output, [file]);
    for (const id of [controller, processor]) {
      if (id !== undefined && read.snapshot.byId.get(id)?.kind !== 'entity') {
        throw wrongUse('cli.unknown-record', { kind: 'group entity', id });
      }
    }
    const request = { ...exportRequest(read, output), format, layout, controller, processor };
    tellExported(await exportArticle30({ ...request, printer: terminalPrinter() }), read);
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
  const ropa = withClocks(withOutput(command('ropa', 'exportRopa'), ARTICLE_30_FORMATS))
    .addOption(option('--layout <layout>', 'layout').choices(LAYOUT_IDS))
    .addOption(option('--controller <id>', 'controller'))
    .addOption(option('--processor <id>', 'processor'))
    .action(exportRopa);
  const register = withOutput(command('register', 'exportRegister'), ['json']).action(exportRegister);
  const flows = withClocks(withOutput(command('flows', 'exportFlows'), ['svg', 'png', 'csv'])).action(
    exportFlowPicture,
  );
  return command('export', 'export').addCommand(ropa).addCommand(register).addCommand(flows);
}
