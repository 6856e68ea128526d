import path from 'node:path';
import type { Command } from 'commander';
import type * as z from 'zod';
import { readDocument } from '../../engine/json/document.ts';
import { isJson } from '../../engine/imports/is-json.ts';
import { importRegisterJson } from '../../engine/json/import-register.ts';
import type { ImportReport } from '../../engine/json/import-register.ts';
import { shippedLaw } from '../../engine/law/shipped.ts';
import { systemPorts } from '../../engine/register/ports.ts';
import { sayImport } from '../../core/imports/statements.ts';
import { sentence } from '../../words/catalogue.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { IMPORT_WORDS } from '../../words/cli.ts';
import { authorOf } from '../author.ts';
import type { AuthorOptions } from '../author.ts';
import { command, option, withAuthor } from '../command.ts';
import type { End } from '../command.ts';
import { EXIT, say, wrongUse } from '../exit.ts';
import { print, printJson } from '../io.ts';
import { importFile, takeImportBack } from '../import-file.ts';
import type { ImportFileOptions } from '../import-file.ts';
import { problemLines } from '../problems.ts';
import { headNow } from '../reading.ts';
import type { ImportAnswer } from '../shapes.ts';

interface Options extends AuthorOptions, ImportFileOptions {
  readonly takeBack?: string | true;
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
      reportsLeft: report.left.reports,
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
  const { reports } = report.left;
  const stay = reports === 0 ? [] : [sentence(sayImport('import.reports-stay', { reports }))];
  const dry = dryRun ? [say('cli.import-dry', {})] : [];
  return [...lines, ...(lines.length === 0 ? [] : ['']), summary(file, answer, dryRun), ...stay, ...dry].join('\n');
}

async function importJson(file: string, source: string, options: Options, end: End): Promise<void> {
  const strange = (['map', 'controller', 'country', 'sheet', 'dates'] as const).filter(
    (name) => options[name] !== undefined,
  );
  if (strange.length > 0) throw wrongUse('cli.import-json-options', { options: strange.map((name) => `--${name}`) });
  const document = readDocument(source);
  const ports = systemPorts(shippedLaw());
  const report = await importRegisterJson(file, document, authorOf(options), ports, options);
  const answer = answerOf(file, report);
  if (options.json === true) printJson(answer);
  else print(inWords(file, answer, report, options.dryRun === true));
  if (answer.counts.rejected > 0) end(EXIT.no);
}

function numberOfChange(value: string | true): number | undefined {
  if (value === true) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw wrongUse('cli.import-bad-change', { value });
  return Number(value);
}

/** `import FILE SOURCE [--dry-run]` and `import FILE --take-back`; ends with 1 where rows were rejected or not understood. */
export function importCommand(end: End): Command {
  return withAuthor(
    command('import', 'import')
      .argument('<file>', OPTION_HELP.file)
      .argument('[source]', OPTION_HELP.source)
      .addOption(option('--dry-run', 'dryRun'))
      .addOption(option('--map <file>', 'importMap'))
      .addOption(option('--controller <name>', 'importController'))
      .addOption(option('--country <name>', 'importCountry'))
      .addOption(option('--sheet <name>', 'importSheet'))
      .addOption(option('--dates <order>', 'importDates').choices(['day-first', 'month-first']))
      .addOption(option('--take-back [change]', 'importBack'))
      .addOption(option('--json', 'json')),
  ).action(async (file: string, source: string | undefined, options: Options) => {
    const { takeBack } = options;
    if ((source === undefined) === (takeBack === undefined)) {
      throw wrongUse('cli.one-of-two', { one: '<source>', other: '--take-back' });
    }
    if (takeBack !== undefined) {
      takeImportBack(file, numberOfChange(takeBack), options.json === true, authorOf(options), end);
    } else if (source !== undefined && isJson(source)) await importJson(file, source, options, end);
    else await importFile(file, source ?? '', options, authorOf(options), end);
  });
}
