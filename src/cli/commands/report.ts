import type { Command } from 'commander';
import { findings } from '../../core/checks/findings.ts';
import { exportBoard } from '../../engine/export/board.ts';
import { command } from '../command.ts';
import type { DateOptions } from '../dates.ts';
import { checkOutput } from '../output.ts';
import { reading } from '../reading.ts';
import { exportRequest, tellExported, terminalPrinter, withClocks, withOutput } from '../exporting.ts';

interface Options extends DateOptions {
  readonly format: 'html' | 'pdf';
  readonly output: string;
}

async function board(file: string, options: Options): Promise<void> {
  await reading(file, options, async (read) => {
    checkOutput('-o', options.output, [file]);
    const { format, output } = options;
    const request = exportRequest(read, output);
    const { snapshot, law, answers, dates } = request;
    const found = findings(snapshot, law, answers, dates, () => read.register.endedContacts(dates.asRecorded));
    tellExported(await exportBoard({ ...request, findings: found, format, printer: terminalPrinter() }), read);
  });
}

/** `report board FILE --format html|pdf -o OUT` */
export function reportCommand(): Command {
  const one = withClocks(withOutput(command('board', 'reportBoard'), ['html', 'pdf'])).action(board);
  return command('report', 'report').addCommand(one);
}
