import type { Command } from 'commander';
import { judgeAll } from '../../core/law/verdict/judge.ts';
import { exportArticle30 } from '../../engine/export/article30.ts';
import { exportFlows } from '../../engine/export/flows.ts';
import type { ExportedFile, ExportRequest } from '../../engine/export/request.ts';
import { exportRegisterJson } from '../../engine/json/export-register.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { command, option } from '../command.ts';
import type { DateOptions } from '../dates.ts';
import { say, wrongUse } from '../exit.ts';
import { print } from '../io.ts';
import { checkOutput } from '../output.ts';
import { reading } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { programVersion } from '../version.ts';

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
  readonly format: 'svg' | 'csv';
}

/** What every export of a view is made from. */
export function exportRequest({ snapshot, law, dates, head }: Reading, out: string): ExportRequest {
  const answers = judgeAll(snapshot, law, dates);
  return {
    snapshot,
    law,
    answers,
    dates,
    seal: head.register.seal,
    programVersion: programVersion(),
    out,
    force: true,
  };
}

/** Says what was written, as it was counted after reopening. */
export function tellExported({ path, sheets }: ExportedFile, { head }: Reading): void {
  const what = sheets.map(({ name, rows }) => `${name} ${rows}`).join(', ');
  print(say('cli.exported', { file: path, what, seal: head.register.seal ?? '–' }));
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
  await reading(file, {}, async ({ register }) => {
    checkOutput('-o', output, [file]);
    const { lists, seal } = await exportRegisterJson(register, output, { force: true });
    const what = Object.entries(lists).flatMap(([list, count]) => (count === 0 ? [] : [`${list} ${count}`]));
    print(say('cli.exported', { file: output, what: what.join(', '), seal }));
  });
}

async function exportFlowPicture(file: string, options: FlowOptions): Promise<void> {
  await reading(file, options, async (read) => {
    checkOutput('-o', options.output, [file]);
    tellExported(await exportFlows({ ...exportRequest(read, options.output), format: options.format }), read);
  });
}

/** Adds what every export takes: its format and where it goes. */
export function withOutput(one: Command, formats: readonly string[]): Command {
  return one
    .argument('<file>', OPTION_HELP.file)
    .addOption(option('--format <format>', 'format').choices(formats).makeOptionMandatory())
    .addOption(option('-o, --output <out>', 'output').makeOptionMandatory());
}

/** Adds both clocks. */
export function withClocks(one: Command): Command {
  return one.addOption(option('--on <date>', 'on')).addOption(option('--as-recorded <date>', 'asRecorded'));
}

/** `export ropa|register|flows FILE --format F -o OUT` */
export function exportCommand(): Command {
  const ropa = withClocks(withOutput(command('ropa', 'exportRopa'), ['xlsx', 'csv', 'json']))
    .addOption(option('--controller <id>', 'controller'))
    .addOption(option('--processor <id>', 'processor'))
    .action(exportRopa);
  const register = withOutput(command('register', 'exportRegister'), ['json']).action(exportRegister);
  const flows = withClocks(withOutput(command('flows', 'exportFlows'), ['svg', 'csv'])).action(exportFlowPicture);
  return command('export', 'export').addCommand(ropa).addCommand(register).addCommand(flows);
}
