import type { Command } from 'commander';
import * as z from 'zod';
import { isDay } from '../../core/days.ts';
import type { Day } from '../../core/days.ts';
import { DecisionWording } from '../../core/views/board-decisions.ts';
import type { BoardFormat } from '../../core/views/kept-report.ts';
import { BOARD_FORMATS, MOST_TO_WHOM } from '../../core/views/kept-report.ts';
import { readJsonFile } from '../../engine/json/read-json.ts';
import { shippedLaw } from '../../engine/law/shipped.ts';
import { systemPorts } from '../../engine/register/ports.ts';
import type { Moment } from '../../engine/register/read.ts';
import { boardMaterial, readState } from '../../engine/reports/board-material.ts';
import type { BoardMaterial } from '../../engine/reports/board-material.ts';
import { keepBoard, writeBoard } from '../../engine/reports/write-board.ts';
import type { WrittenBoard } from '../../engine/reports/write-board.ts';
import { programVersion } from '../../engine/shell/program.ts';
import { authorOf } from '../author.ts';
import type { AuthorOptions } from '../author.ts';
import { command, option, withAuthor } from '../command.ts';
import type { End } from '../command.ts';
import type { DateOptions } from '../dates.ts';
import { say, wrongUse } from '../exit.ts';
import { print } from '../io.ts';
import { checkOutput } from '../output.ts';
import { reading, writing } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { tellExported, terminalPrinter, withClocks, withOutput } from '../exporting.ts';
import { compareCommand, listCommand } from './report-kept.ts';

interface Options extends DateOptions, AuthorOptions {
  readonly format: BoardFormat;
  readonly output: string;
  readonly from?: string;
  readonly entity?: string;
  readonly toWhom?: string;
  readonly wordings?: string;
}

/** The words for decisions from a file. @throws WrongUse where it holds something else */
function wordingsIn(file: string | undefined): readonly DecisionWording[] | undefined {
  if (file === undefined) return undefined;
  const parsed = z.array(DecisionWording).safeParse(readJsonFile(file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw wrongUse('cli.bad-wordings', { file, place: issue?.path.join('.') ?? '' });
}

function firstDay(from: string | undefined): Day | undefined {
  if (from !== undefined && !isDay(from)) throw wrongUse('cli.bad-day', { option: '--from', value: from });
  return from;
}

/** Keeps the report with the register, where somebody is named who hands it over, or to whom. */
function keep(read: Reading, options: Options, material: BoardMaterial, { sha256, bytes }: WrittenBoard): void {
  if (options.by === undefined && options.toWhom === undefined) {
    print(say('cli.report-not-kept', {}));
    return;
  }
  const author = authorOf(options);
  const ports = systemPorts(shippedLaw());
  const toWhom = options.toWhom?.trim() ?? '';
  const handed = { format: options.format, sha256, bytes, toWhom, programVersion: programVersion() };
  const { number, seal } = writing(read.register.file, (register) =>
    keepBoard(register, ports, author, material, { ...handed, pack: read.registerLaw.pack }),
  );
  print(say('cli.report-kept', { number, sha256, seal: seal?.hash ?? '–' }));
}

async function board(file: string, options: Options): Promise<void> {
  await reading(file, options, async (read) => {
    const { format, output, entity } = options;
    checkOutput('-o', output, [file]);
    if ((options.toWhom ?? '').length > MOST_TO_WHOM) throw wrongUse('cli.to-whom-too-long', { most: MOST_TO_WHOM });
    const wordings = wordingsIn(options.wordings);
    const { register, dates } = read;
    const source = { register, state: (on: Day, at?: Moment) => readState(register, shippedLaw(), on, at) };
    const question = { on: dates.on, asRecorded: dates.asRecorded, from: firstDay(options.from), entity, wordings };
    const material = boardMaterial(source, question, dates.asRecorded);
    const written = await writeBoard(material, {
      format,
      out: output,
      force: true,
      programVersion: programVersion(),
      printer: terminalPrinter(),
    });
    tellExported(written, read);
    if (written.annex !== undefined) print(say('cli.board-annex', { ...written.annex }));
    keep(read, options, material, written);
  });
}

/** `report board FILE --format pdf|pptx|html [--from DATE] [--entity ID] [--to-whom TEXT] -o OUT`, `report list FILE` and `report compare FILE NUMBER`. */
export function reportCommand(end: End): Command {
  const one = withClocks(withOutput(command('board', 'reportBoard'), BOARD_FORMATS))
    .addOption(option('--from <date>', 'reportFrom'))
    .addOption(option('--entity <id>', 'reportEntity'))
    .addOption(option('--wordings <file>', 'reportWordings'))
    .addOption(option('--to-whom <text>', 'reportToWhom'));
  return command('report', 'report')
    .addCommand(withAuthor(one).action(board))
    .addCommand(listCommand())
    .addCommand(compareCommand(end));
}
