import type { Command } from 'commander';
import { exportBoard } from '../../engine/export/board.ts';
import { command } from '../command.ts';
import type { DateOptions } from '../dates.ts';
import { checkOutput } from '../output.ts';
import { reading } from '../reading.ts';
import { exportRequest, tellExported, withClocks, withOutput } from '../exporting.ts';

interface Options extends DateOptions {
  readonly output: string;
}

async function board(file: string, options: Options): Promise<void> {
  await reading(file, options, async (read) => {
    checkOutput('-o', options.output, [file]);
    tellExported(await exportBoard(exportRequest(read, options.output)), read);
  });
}

/** `report board FILE --format html -o OUT` */
export function reportCommand(): Command {
  const one = withClocks(withOutput(command('board', 'reportBoard'), ['html'])).action(board);
  return command('report', 'report').addCommand(one);
}
