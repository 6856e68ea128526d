import type { Command } from 'commander';
import { kindDescription } from '../../core/records/kinds.ts';
import type { AnyRecord } from '../../core/records/kinds.ts';
import { processorsIn, safeguardsIn } from '../../core/records/parts.ts';
import type { SnapshotLists } from '../../core/records/snapshot.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { command, withReading } from '../command.ts';
import type { DateOptions } from '../dates.ts';
import { say } from '../exit.ts';
import { print, printJson, tableWidth } from '../io.ts';
import { askedKind } from '../kinds.ts';
import type { AskedKind } from '../kinds.ts';
import { listCells, listHeadings } from '../lists.ts';
import { headLines, reading } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { table } from '../text/table.ts';

function recordsOf({ kind, part }: AskedKind, { register, snapshot, dates }: Reading): readonly AnyRecord[] {
  if (part === 'processors') return processorsIn(snapshot);
  if (part === 'safeguards') return safeguardsIn(snapshot);
  if (kind === 'contact') return [...register.eachContact(dates.asRecorded)];
  return snapshot[kindDescription(kind).list as keyof SnapshotLists];
}

async function run(file: string, kindText: string, options: DateOptions & { readonly json?: boolean }): Promise<void> {
  const asked = askedKind(kindText);
  await reading(file, { ...options, undated: true }, (read) => {
    const records = recordsOf(asked, read);
    if (options.json === true) {
      printJson({ ...read.head, kind: asked.name, records });
      return;
    }
    const rows = records.map((record) => listCells(asked.kind, record, read));
    const body =
      rows.length === 0
        ? say('cli.none-of-kind', { kind: asked.name })
        : `${table(listHeadings(asked.kind), rows, tableWidth())}\n\n${say('cli.total', { count: rows.length })}`;
    print(`${headLines(read.head)}\n\n${body}`);
  });
}

/** `list FILE KIND [--as-recorded DATE]` */
export function listCommand(): Command {
  return withReading(
    command('list', 'list')
      .argument('<file>', OPTION_HELP.file)
      .argument('<kind>', `${OPTION_HELP.kind}; ${OPTION_HELP.kindRead}`),
    'recorded',
  ).action(run);
}
