import { homedir } from 'node:os';
import type { Command } from 'commander';
import { browserPrinter } from '../browser/print.ts';
import { judgeAll } from '../core/law/verdict/judge.ts';
import { programVersion } from '../engine/shell/program.ts';
import type { Printer } from '../engine/print/printer.ts';
import type { ExportedFile, ExportRequest } from '../engine/export/request.ts';
import { OPTION_HELP } from '../words/cli-help.ts';
import { option } from './command.ts';
import { say } from './exit.ts';
import { print } from './io.ts';
import type { Reading } from './reading.ts';

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

/** What a terminal prints with: it has no window of its own, and borrows an installed browser. */
export function terminalPrinter(): Printer {
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  return browserPrinter({ machine, root: process.getuid?.() === 0, now: () => new Date() });
}

/** Says what was written, as it was counted after reopening. */
export function tellExported({ path, sheets, pages }: ExportedFile, { head }: Reading): void {
  const parts = sheets.map(({ name, rows }) => `${name} ${rows}`);
  const what = [...parts, ...(pages === undefined ? [] : [say('cli.pages', { pages })])].join(', ');
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
