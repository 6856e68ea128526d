import type { Command } from 'commander';
import { judgeAll } from '../core/law/verdict/judge.ts';
import type { ExportedFile, ExportRequest } from '../engine/export/request.ts';
import { OPTION_HELP } from '../words/cli-help.ts';
import { option } from './command.ts';
import { say } from './exit.ts';
import { print } from './io.ts';
import type { Reading } from './reading.ts';
import { programVersion } from './version.ts';

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
