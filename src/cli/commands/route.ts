import type { Command } from 'commander';
import { withTakers } from '../../core/contacts/changed.ts';
import { compareGrounds } from '../../core/contacts/compare.ts';
import { nameById } from '../../core/records/snapshot.ts';
import type { Ground } from '../../core/routing/ground.ts';
import type { Measure } from '../../core/routing/measures.ts';
import { route } from '../../core/routing/route.ts';
import { sha256OfFile } from '../../engine/files/sha256-of-file.ts';
import { shippedLaw } from '../../engine/law/shipped.ts';
import { systemPorts } from '../../engine/register/ports.ts';
import { keepRoutedList } from '../../engine/register/routed-lists.ts';
import { entityFinder } from '../../engine/routing/entity-names.ts';
import { routeFile } from '../../engine/routing/route-file.ts';
import type { RoutedFile } from '../../engine/routing/route-file.ts';
import { routingGround } from '../../engine/routing/routing-ground.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { ROUTING_FLAG_WORDS } from '../../words/routing.ts';
import { wordFor } from '../../words/terms.ts';
import { authorOf } from '../author.ts';
import type { AuthorOptions } from '../author.ts';
import { decisionAnswer } from '../answers/decision.ts';
import { decisionText } from '../answers/decision-text.ts';
import { command, option, withReading } from '../command.ts';
import type { End } from '../command.ts';
import type { DateOptions } from '../dates.ts';
import { EXIT, WrongUse, say, wrongUse } from '../exit.ts';
import { print, printJson } from '../io.ts';
import { columnChoice, columnMap } from '../list-columns.ts';
import { checkOutput } from '../output.ts';
import { progressTeller } from '../progress.ts';
import { headLines, reading, writing } from '../reading.ts';
import type { Reading } from '../reading.ts';

interface Options extends DateOptions, AuthorOptions {
  readonly json?: boolean;
  readonly jurisdiction?: string;
  readonly compare?: Measure | true;
  readonly margin?: string;
  readonly takers?: readonly string[];
  readonly in?: string;
  readonly out?: string;
  readonly rejects?: string;
  readonly column?: string;
  readonly columns?: readonly string[];
  readonly map?: string;
  readonly sheet?: string;
  readonly keepVolume?: string;
  readonly safeCells?: boolean;
}

/** @throws WrongUse where the register has not exactly one policy to route by that day */
function groundOf({ snapshot, law, dates }: Reading): Ground {
  const found = routingGround(snapshot, law, dates.on);
  if (!found.ok) throw new WrongUse(found.statement);
  return found.ground;
}

function routeOne(read: Reading, jurisdiction: string, options: Options, end: End): void {
  const answer = decisionAnswer(read.head, route({ jurisdiction }, groundOf(read)), read.snapshot);
  if (options.json === true) printJson(answer);
  else if (answer.decision !== null) print(`${headLines(read.head)}\n\n${decisionText(answer.decision)}`);
  else if (answer.refused !== null) print(`${headLines(read.head)}\n\n${answer.refused.text}`);
  if (answer.decision === null) end(EXIT.no);
}

function counted(counts: Readonly<Record<string, number>>, wordOf: (key: string) => string): readonly string[] {
  const sorted = Object.entries(counts).toSorted(([, a], [, b]) => b - a);
  return sorted.map(([key, count]) => `  ${count.toLocaleString('en-GB').padStart(11)}  ${wordOf(key)}`);
}

function tellRouted(routed: RoutedFile, { out = '', rejects }: Options): string {
  const { rowsIn, rowsOut, rejected, emptyLines, firstRejects, entities, flags } = routed;
  return [
    say('cli.routed', { rowsIn, rowsOut, rejected, emptyLines, out }),
    ...counted(entities, (name) => name),
    ...(Object.keys(flags).length === 0 ? [] : [say('cli.routed-flags', {})]),
    ...counted(flags, (flag) => wordFor(ROUTING_FLAG_WORDS, flag)),
    ...(rejected === 0 ? [] : [say('cli.routed-rejects', { rejected, rejects: rejects ?? '' })]),
    ...firstRejects.map(({ row, why }) => `  ${say('cli.routed-reject', { row, why })}`),
  ].join('\n');
}

/** Keeps in the register how many went where, by a title, and none of the people. */
async function keepVolume(read: Reading, input: string, routed: RoutedFile, options: Options): Promise<void> {
  const { rowsIn, rowsOut, rejected, volumes } = routed;
  const { on } = read.dates;
  const author = authorOf(options);
  const title = options.keepVolume?.trim() === '' ? on : (options.keepVolume?.trim() ?? on);
  const sha256 = await sha256OfFile(input);
  const ports = systemPorts(shippedLaw());
  writing(read.register.file, ({ connection }) =>
    keepRoutedList(connection, ports, author, { title, on, sha256, rowsIn, rowsOut, rejected, volumes }),
  );
}

async function routeMany(read: Reading, input: string, out: string, options: Options, end: End): Promise<void> {
  const { rejects, column, sheet, safeCells } = options;
  const columns = { ...columnMap(options.map, 'routing'), ...columnChoice(options.columns ?? []) };
  checkOutput('--out', out, [read.register.file]);
  if (rejects !== undefined) checkOutput('--rejects', rejects, [read.register.file]);
  const progress = progressTeller();
  const ground = groundOf(read);
  const routed = await routeFile({
    in: input,
    out,
    rejects,
    column,
    columns,
    sheet,
    safeCells,
    force: true,
    ground,
    onProgress: ({ rows, rejected, bytes, ofBytes }) => progress.tell(rows, rejected, bytes / Math.max(ofBytes, 1)),
  });
  progress.done();
  if (options.keepVolume !== undefined) await keepVolume(read, input, routed, options);
  const answer = { ...read.head, routed: { in: input, out, rejects: rejects ?? null, ...routed } };
  if (options.json === true) printJson(answer);
  else print(`${headLines(read.head)}\n\n${tellRouted(routed, { ...options, out })}`);
  if (routed.rejected > 0) end(EXIT.no);
}

/** The companies of those names, and no others, as those who take contacts. @throws WrongUse where a name is none of one company */
function supposing(takers: readonly string[], { snapshot }: Ground): Ground['snapshot'] {
  const find = entityFinder(snapshot);
  const ids = takers.map((name) => {
    const id = find(name);
    if (id === undefined) {
      throw wrongUse('cli.no-such-company', { name, companies: snapshot.entities.map(({ legalName }) => legalName) });
    }
    return id;
  });
  return withTakers(snapshot, ids);
}

/** Which jurisdictions go elsewhere by another measure, another margin, or with other companies taking part. */
function compareRouting(read: Reading, { compare, margin, takers }: Options): void {
  const ground = groundOf(read);
  const measure = compare === true || compare === undefined ? ground.policy.measure : compare;
  const marginKilometres = margin === undefined ? ground.policy.marginKilometres : Number(margin);
  if (!Number.isFinite(marginKilometres) || marginKilometres < 0) {
    throw wrongUse('cli.needs-both', { option: '--margin', other: 'kilometres' });
  }
  const snapshot = takers === undefined ? ground.snapshot : supposing(takers, ground);
  const other = { ...ground, snapshot, policy: { ...ground.policy, measure, marginKilometres } };
  const { jurisdictions, moved, flagged } = compareGrounds(ground, other);
  const nameOf = (id: string | null): string => (id === null ? '–' : nameById(read.snapshot, id));
  const rows = moved.map(({ name, code, before, after }) =>
    say('cli.compared-row', { name, code, before: nameOf(before.entity), after: nameOf(after.entity) }),
  );
  const head = say('cli.compared', { jurisdictions, moved: moved.length, flagged: flagged.length });
  print([headLines(read.head), '', head, ...rows].join('\n'));
}

/** `route FILE --jurisdiction CC` and `route FILE --in LIST --out ROUTED`; ends with 1 where a row, or the one jurisdiction, was rejected. */
export function routeCommand(end: End): Command {
  return withReading(
    command('route', 'route')
      .argument('<file>', OPTION_HELP.file)
      .addOption(option('--jurisdiction <country>', 'jurisdiction'))
      .addOption(option('--compare [measure]', 'compare').choices(['capital', 'nearest-point']))
      .addOption(option('--margin <kilometres>', 'margin'))
      .addOption(option('--takers <company...>', 'takers'))
      .addOption(option('--in <list>', 'in'))
      .addOption(option('--out <file>', 'out'))
      .addOption(option('--rejects <file>', 'rejects'))
      .addOption(option('--column <name>', 'column'))
      .addOption(option('--columns <name=heading...>', 'columns'))
      .addOption(option('--map <file>', 'map'))
      .addOption(option('--sheet <name>', 'sheet'))
      .addOption(option('--safe-cells', 'safeCells'))
      .addOption(option('--keep-volume <title>', 'keepVolume'))
      .addOption(option('--by <name>', 'by'))
      .addOption(option('--reason <text>', 'reason')),
  ).action(async (file: string, options: Options) => {
    const { jurisdiction, in: input, out, compare } = options;
    if (compare !== undefined) {
      await reading(file, options, (read) => compareRouting(read, options));
      return;
    }
    if ((jurisdiction === undefined) === (input === undefined)) {
      throw wrongUse('cli.one-of-two', { one: '--jurisdiction', other: '--in' });
    }
    if (jurisdiction === undefined && out === undefined) {
      throw wrongUse('cli.needs-both', { option: '--in', other: '--out' });
    }
    await reading(file, options, async (read) => {
      if (jurisdiction !== undefined) routeOne(read, jurisdiction, options, end);
      else if (input !== undefined && out !== undefined) await routeMany(read, input, out, options, end);
    });
  });
}
