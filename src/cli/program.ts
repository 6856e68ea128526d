import type { Command } from 'commander';
import { programVersion } from '../engine/shell/program.ts';
import { command } from './command.ts';
import type { End } from './command.ts';
import { authorityPackCommand } from './commands/authority-pack.ts';
import { checkCommand } from './commands/check.ts';
import { contactCopyCommand } from './commands/contact-copy.ts';
import { dueCommand } from './commands/due.ts';
import { eraseCommand } from './commands/erase.ts';
import { exportCommand } from './commands/export.ts';
import { historyCommand } from './commands/history.ts';
import { importCommand } from './commands/import.ts';
import { infoCommand } from './commands/info.ts';
import { lawCommand } from './commands/law.ts';
import { listCommand } from './commands/list.ts';
import { newCommand } from './commands/new.ts';
import { optOutCommand } from './commands/opt-out.ts';
import { letterCommand } from './commands/letter.ts';
import { paperCommand } from './commands/paper.ts';
import { signPaperCommand } from './commands/sign-paper.ts';
import { putOffCommand } from './commands/put-off.ts';
import { putCommand } from './commands/put.ts';
import { removeCommand } from './commands/remove.ts';
import { reportCommand } from './commands/report.ts';
import { routeCommand } from './commands/route.ts';
import { routeContactsCommand } from './commands/route-contacts.ts';
import { sampleCommand } from './commands/sample.ts';
import { showCommand } from './commands/show.ts';
import { takeContactsCommand } from './commands/take-contacts.ts';
import { trendCommand } from './commands/trend.ts';
import { verdictsCommand } from './commands/verdicts.ts';

/** The whole command line, in the order in which a newcomer needs it. */
export function programOf(end: End): Command {
  const program = command('transfer-register', 'program').version(programVersion(), '--version');
  const commands = [
    newCommand(),
    sampleCommand(),
    infoCommand(),
    listCommand(),
    showCommand(),
    putCommand(),
    removeCommand(),
    eraseCommand(),
    verdictsCommand(end),
    checkCommand(end),
    trendCommand(),
    dueCommand(),
    putOffCommand(),
    routeCommand(end),
    routeContactsCommand(),
    takeContactsCommand(end),
    contactCopyCommand(),
    letterCommand(),
    optOutCommand(end),
    lawCommand(),
    importCommand(end),
    exportCommand(),
    reportCommand(end),
    paperCommand(),
    signPaperCommand(),
    authorityPackCommand(),
    historyCommand(end),
  ];
  for (const one of commands) program.addCommand(one);
  return program;
}
