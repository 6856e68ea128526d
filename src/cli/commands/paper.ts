import type { Command } from 'commander';
import type * as z from 'zod';
import type { Agreement } from '../../core/records/agreement.ts';
import { PAPER_KINDS } from '../../core/records/paper-fields.ts';
import { exportPaper } from '../../engine/export/papers/paper.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { paperCounts } from '../../words/papers.ts';
import { command, option } from '../command.ts';
import type { DateOptions } from '../dates.ts';
import { say, wrongUse } from '../exit.ts';
import { exportRequest, tellExported, withClocks } from '../exporting.ts';
import { print, printJson } from '../io.ts';
import { checkOutput } from '../output.ts';
import { reading } from '../reading.ts';
import type { PaperAnswer } from '../shapes.ts';

interface Options extends DateOptions {
  readonly output: string;
  readonly transfer?: string;
  readonly json?: boolean;
}

async function run(file: string, form: string, id: string, options: Options): Promise<void> {
  const kind = PAPER_KINDS.find((one) => one === form);
  if (kind === undefined) throw wrongUse('cli.unknown-paper', { paper: form, papers: PAPER_KINDS });
  await reading(file, options, async (read) => {
    const { output, transfer, json } = options;
    checkOutput('-o', output, [file]);
    const kept = read.snapshot.byId.get(id);
    if (kept?.kind !== 'agreement') throw wrongUse('cli.unknown-record', { kind: 'agreement', id });
    if (transfer !== undefined && read.snapshot.byId.get(transfer)?.kind !== 'transfer') {
      throw wrongUse('cli.unknown-record', { kind: 'transfer', id: transfer });
    }
    const agreement = kept.record as Agreement;
    const written = await exportPaper({ ...exportRequest(read, output), kind, agreement, transfer });
    if (json === true) {
      const { path, sheets, counts } = written;
      const answer: z.infer<typeof PaperAnswer> = {
        ...read.head,
        paper: { kind, agreement: id, path, sheets: sheets.map((one) => ({ ...one })), counts },
      };
      printJson(answer);
      return;
    }
    tellExported(written, read);
    print(say('cli.paper-fields', { fields: paperCounts(written.counts) }));
  });
}

/** `paper FILE idta|addendum|scc|art26 AGREEMENT_ID -o OUT.docx` */
export function paperCommand(): Command {
  return withClocks(
    command('paper', 'paper')
      .argument('<file>', OPTION_HELP.file)
      .argument('<form>', OPTION_HELP.form)
      .argument('<agreement>', OPTION_HELP.id)
      .addOption(option('--format <format>', 'format').choices(['docx']).default('docx'))
      .addOption(option('--transfer <id>', 'transfer'))
      .addOption(option('-o, --output <out>', 'output').makeOptionMandatory())
      .addOption(option('--json', 'json')),
  ).action(run);
}
