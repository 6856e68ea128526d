import type { Command } from 'commander';
import { kindDescription, nameOfRecord } from '../../core/records/kinds.ts';
import { referencesIn } from '../../core/records/references.ts';
import type { KeptRecord } from '../../core/records/snapshot.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { RECORD_KIND_WORDS } from '../../words/terms.ts';
import { command, option, withReading } from '../command.ts';
import type { DateOptions } from '../dates.ts';
import { wrongUse } from '../exit.ts';
import { print, printJson } from '../io.ts';
import { askedKind } from '../kinds.ts';
import { marksOf } from '../lists.ts';
import { headLines, reading } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { fieldsInWords } from '../text/fields.ts';

interface Options extends DateOptions {
  readonly json?: boolean;
  readonly record?: boolean;
}

function namesIn({ kind, record }: KeptRecord, { register, dates }: Reading): Readonly<Record<string, string>> {
  const names = referencesIn(kind, record).flatMap(({ id }) => {
    const named = register.record(id, dates.asRecorded);
    return named === undefined ? [] : [[id, nameOfRecord(named.kind, named.record)] as const];
  });
  return Object.fromEntries(names);
}

const FIRST = ['id', 'legalName', 'title', 'organisation', 'status'];

function inWords(kept: KeptRecord, names: Readonly<Record<string, string>>, { head }: Reading): string {
  const { kind, record } = kept;
  const marks = marksOf(record);
  const title = `${RECORD_KIND_WORDS[kind]}: ${nameOfRecord(kind, record)}${marks.length === 0 ? '' : ` [${marks.join('; ')}]`}`;
  return [headLines(head), '', title, '', fieldsInWords(record, (id) => names[id], FIRST)].join('\n');
}

async function run(file: string, kindText: string, id: string, options: Options): Promise<void> {
  const { kind } = askedKind(kindText);
  await reading(file, { ...options, undated: true }, (read) => {
    const found = read.register.record(id, read.dates.asRecorded);
    if (found?.kind !== kind) throw wrongUse('cli.unknown-record', { kind: RECORD_KIND_WORDS[kind], id });
    // The register keeps fields by name; a reader wants them as the schema orders them.
    const kept = { kind, record: kindDescription(kind).schema.parse(found.record) };
    const names = namesIn(kept, read);
    if (options.record === true) printJson(kept.record);
    else if (options.json === true) printJson({ ...read.head, kind, record: kept.record, names });
    else print(inWords(kept, names, read));
  });
}

/** `show FILE KIND ID` */
export function showCommand(): Command {
  return withReading(
    command('show', 'show')
      .argument('<file>', OPTION_HELP.file)
      .argument('<kind>', OPTION_HELP.kind)
      .argument('<id>', OPTION_HELP.id)
      .addOption(option('--record', 'recordOnly')),
    'recorded',
  ).action(run);
}
