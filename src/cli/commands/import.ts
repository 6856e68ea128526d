import path from 'node:path';
import type { Command } from 'commander';
import type * as z from 'zod';
import { readDocument } from '../../engine/json/document.ts';
import { importRegisterJson } from '../../engine/json/import-register.ts';
import type { ImportReport } from '../../engine/json/import-register.ts';
import { shippedLaw } from '../../engine/law/shipped.ts';
import { systemPorts } from '../../engine/register/ports.ts';
import { sentence } from '../../words/catalogue.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { IMPORT_WORDS } from '../../words/cli.ts';
import { authorOf } from '../author.ts';
import type { AuthorOptions } from '../author.ts';
import { command, option, withAuthor } from '../command.ts';
import type { End } from '../command.ts';
import { EXIT, say, wrongUse } from '../exit.ts';
import { print, printJson } from '../io.ts';
import { problemLines } from '../problems.ts';
import { headNow } from '../reading.ts';
import type { ImportAnswer } from '../shapes.ts';

interface Options extends AuthorOptions {
  readonly json?: boolean;
  readonly dryRun?: boolean;
}

type Answer = z.infer<typeof ImportAnswer>;

function answerOf(file: string, report: ImportReport): Answer {
  const head = headNow(shippedLaw(), report.name, report.seal?.hash ?? null);
  const count = (outcome: string): number => report.rows.filter((row) => row.outcome === outcome).length;
  return {
    ...head,
    file: path.resolve(file),
    how: report.how,
    written: report.written,
    counts: {
      new: count('new'),
      changed: count('changed'),
      same: count('same'),
      rejected: count('rejected'),
      newDocuments: report.newDocuments,
    },
    rows: report.rows.map(({ list, index, id, name, outcome, problems }) => ({
      list,
      index,
      id: id ?? null,
      name: name ?? null,
      outcome,
      problems: problems.map(({ field, statement }) => ({ field, rule: statement.id, text: sentence(statement) })),
    })),
  };
}

function summary(file: string, { how, counts, register }: Answer, dryRun: boolean): string {
  if (dryRun && how === 'adopted') return say('cli.import-would-adopt', { file, records: counts.new });
  if (dryRun && how === 'created') return say('cli.import-would-create', { file, ...counts });
  if (how === 'adopted') return say('cli.import-adopted', { file, records: counts.new, seal: register.seal ?? '–' });
  if (how === 'created') return say('cli.import-created', { file, ...counts });
  return say('cli.import-merged', { file, ...counts, documents: counts.newDocuments });
}

function inWords(file: string, answer: Answer, report: ImportReport, dryRun: boolean): string {
  // Of a whole history taken over, or of what is the same, there is nothing to tell row by row.
  const told = report.rows.filter(({ outcome }) => outcome !== 'same' && report.how !== 'adopted');
  const lines = told.flatMap(({ list, index, outcome, name, id, problems }) => [
    say('cli.import-row', { list, index, outcome: IMPORT_WORDS[outcome], name: name ?? id ?? '' }),
    ...problemLines(problems),
  ]);
  const dry = dryRun ? [say('cli.import-dry', {})] : [];
  return [...lines, ...(lines.length === 0 ? [] : ['']), summary(file, answer, dryRun), ...dry].join('\n');
}

/** `import FILE SOURCE [--dry-run]`; ends with 1 where rows were rejected. */
export function importCommand(end: End): Command {
  return withAuthor(
    command('import', 'import')
      .argument('<file>', OPTION_HELP.file)
      .argument('<source>', OPTION_HELP.source)
      .addOption(option('--dry-run', 'dryRun'))
      .addOption(option('--json', 'json')),
  ).action(async (file: string, source: string, options: Options) => {
    if (/\.(?:csv|tsv|xlsx|xls|ods)$/i.test(source)) throw wrongUse('cli.import-kind', { file: source });
    const document = readDocument(source);
    const ports = systemPorts(shippedLaw());
    const report = await importRegisterJson(file, document, authorOf(options), ports, options);
    const answer = answerOf(file, report);
    if (options.json === true) printJson(answer);
    else print(inWords(file, answer, report, options.dryRun === true));
    if (answer.counts.rejected > 0) end(EXIT.no);
  });
}
