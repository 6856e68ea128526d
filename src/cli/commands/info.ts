import { statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import type * as z from 'zod';
import { RECORD_KINDS } from '../../core/records/fields.ts';
import { kindDescription } from '../../core/records/kinds.ts';
import { readHeader } from '../../engine/register/header.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { INFO_LABELS } from '../../words/cli.ts';
import { command, withReading } from '../command.ts';
import type { DateOptions } from '../dates.ts';
import { say } from '../exit.ts';
import { print, printJson, width } from '../io.ts';
import { headLines, reading } from '../reading.ts';
import type { Reading } from '../reading.ts';
import type { InfoAnswer } from '../shapes.ts';
import { wrapped } from '../text/wrap.ts';

type Info = z.infer<typeof InfoAnswer>;

function answerOf(file: string, { register, settings, dates, head }: Reading): Info {
  const counts = register.counts(dates.asRecorded);
  const history = register.historyCounts(dates.asRecorded);
  return {
    ...head,
    file: path.resolve(file),
    size: statSync(file).size,
    format: readHeader(file).format,
    id: settings.id,
    created: settings.created,
    madeWithLawPack: settings.lawPack,
    about: settings.about ?? null,
    sampleDay: settings.sampleDay ?? null,
    counts: Object.fromEntries(RECORD_KINDS.map((kind) => [kindDescription(kind).list, counts[kind]])),
    attachments: register.attachments().length,
    history,
  };
}

function inWords(info: Info): string {
  const counted = RECORD_KINDS.map((kind) => [kindDescription(kind).plural, info.counts[kindDescription(kind).list]]);
  const lines: ReadonlyArray<readonly [string, string | number | undefined]> = [
    [INFO_LABELS.file, `${info.file} (${info.size.toLocaleString('en-GB')} bytes, format ${info.format})`],
    [INFO_LABELS.made, `${info.created}, with law pack ${info.madeWithLawPack.version}`],
    ...counted.map(([label, count]) => [String(label), count] as const),
    [INFO_LABELS.attachments, info.attachments],
    [INFO_LABELS.history, say('cli.history-count', info.history)],
  ];
  const about = info.about === null ? [] : [wrapped(info.about, width()), ''];
  const labelWidth = Math.max(...lines.map(([label]) => label.length)) + 2;
  const body = lines.map(([label, value]) => `${label.padEnd(labelWidth)}${value ?? 0}`);
  return [headLines(info), '', ...about, ...body].join('\n');
}

async function run(file: string, options: DateOptions & { readonly json?: boolean }): Promise<void> {
  await reading(file, { ...options, undated: true }, (read) => {
    const answer = answerOf(file, read);
    if (options.json === true) printJson(answer);
    else print(inWords(answer));
  });
}

/** `info FILE` */
export function infoCommand(): Command {
  return withReading(command('info', 'info').argument('<file>', OPTION_HELP.file), 'recorded').action(run);
}
