import type { Command } from 'commander';
import type * as z from 'zod';
import { withRecord } from '../../core/contacts/changed.ts';
import { moveList } from '../../core/contacts/move-list.ts';
import type { MoveList, SharingChange } from '../../core/contacts/move-list.ts';
import { movesBetween, movesOf } from '../../core/contacts/moves.ts';
import { addDays } from '../../core/days.ts';
import { nameById } from '../../core/records/snapshot.ts';
import type { Snapshot } from '../../core/records/snapshot.ts';
import { entityOf } from '../../core/routing/ground.ts';
import type { Ground } from '../../core/routing/ground.ts';
import { redecide } from '../../engine/routing/redecide.ts';
import { routingGround } from '../../engine/routing/routing-ground.ts';
import { sentence } from '../../words/catalogue.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { authorOf } from '../author.ts';
import type { AuthorOptions } from '../author.ts';
import { command, option, withAuthor, withReading } from '../command.ts';
import type { DateOptions } from '../dates.ts';
import { WrongUse, say, wrongUse } from '../exit.ts';
import { print, printJson } from '../io.ts';
import { problemLines } from '../problems.ts';
import { headLines, reading, writing } from '../reading.ts';
import type { Reading } from '../reading.ts';
import type { MovesAnswer } from '../shapes.ts';

interface Options extends DateOptions, AuthorOptions {
  readonly apply?: boolean;
  readonly without?: string;
  readonly json?: boolean;
}

/** How many contacts are told one by one in the answer. */
const MOST = 100_000;

function groundOf(snapshot: Snapshot, { law, dates }: Reading): Ground {
  const found = routingGround(snapshot, law, dates.on);
  if (!found.ok) throw new WrongUse(found.statement);
  return found.ground;
}

/** The register as it would be if an entity had ended the day before. */
function withoutEntity({ snapshot, dates }: Reading, id: string): Snapshot {
  const entity = entityOf(snapshot, id);
  if (entity === undefined) throw wrongUse('cli.unknown-record', { kind: 'entity', id });
  return withRecord(snapshot, 'entity', { ...entity, existsTo: addDays(dates.on, -1) });
}

function listOf(read: Reading, without: string | undefined): { readonly list: MoveList; readonly ground: Ground } {
  const { register, snapshot, dates } = read;
  const ground = groundOf(snapshot, read);
  const contacts = register.eachContact(dates.asRecorded);
  if (without === undefined) return { list: moveList(movesOf(contacts, ground), ground, ground, MOST), ground };
  const then = groundOf(withoutEntity(read, without), read);
  return { list: moveList(movesBetween(contacts, ground, then), ground, then, MOST), ground };
}

function linesOf({ contacts, counts, groups, people, companies }: MoveList, snapshot: Snapshot): readonly string[] {
  const nameOf = (id: string | null): string => (id === null ? '' : nameById(snapshot, id));
  const sharing = ({ from, to, verdict }: SharingChange) => ({ from: nameOf(from), to: nameOf(to), verdict });
  return [
    say('cli.moves', { contacts, ...counts }),
    ...groups.flatMap(({ kind, from, to, count, begins, ends }) => [
      say('cli.move-group', { kind, count, from: nameOf(from), to: nameOf(to) }),
      ...(begins === null ? [] : [say('cli.move-begins', sharing(begins))]),
      ...(ends === null ? [] : [say('cli.move-ends', sharing(ends))]),
    ]),
    ...(people === 0 ? [] : [say('cli.move-told', { people, companies: companies.map((id) => nameOf(id)) })]),
  ];
}

function copied(one: SharingChange | null) {
  return one === null ? null : { ...one, transfers: [...one.transfers] };
}

function jsonOf({ head }: Reading, list: MoveList, change: number | null): z.infer<typeof MovesAnswer> {
  return {
    ...head,
    contacts: list.contacts,
    counts: { ...list.counts },
    groups: list.groups.map((one) => ({ ...one, begins: copied(one.begins), ends: copied(one.ends) })),
    moves: list.moves.map(({ contact, jurisdiction, kind, from, to, overruled, refused }) => ({
      contact,
      jurisdiction,
      kind,
      from: { entity: from.entity, jointControllers: [...from.jointControllers] },
      to: { entity: to.entity, jointControllers: [...to.jointControllers] },
      overruled,
      refused: refused === null ? null : sentence(refused),
    })),
    tell: { people: list.people, companies: [...list.companies] },
    change,
  };
}

async function run(file: string, options: Options): Promise<void> {
  const { apply, without, json, reason, asRecorded } = options;
  if (apply === true) {
    if (reason === undefined) throw wrongUse('cli.needs-both', { option: '--apply', other: '--reason' });
    if (without !== undefined) throw wrongUse('cli.one-of-two', { one: '--apply', other: '--without' });
    if (asRecorded !== undefined) throw wrongUse('cli.one-of-two', { one: '--apply', other: '--as-recorded' });
  }
  await reading(file, options, (read) => {
    const { list, ground } = listOf(read, without);
    const author = apply === true ? authorOf(options) : undefined;
    const done = author === undefined ? undefined : writing(file, (register) => redecide(register, author, ground));
    if (done?.outcome.problems !== undefined) {
      const { problems } = done.outcome;
      throw wrongUse('cli.refused', { what: file, count: problems.length }, problemLines(problems));
    }
    if (json === true) {
      printJson(jsonOf(read, list, done?.outcome.change ?? null));
      return;
    }
    const last =
      done === undefined
        ? say('cli.moves-not-applied', {})
        : say('cli.moves-applied', { changed: done.changed, seal: done.outcome.seal?.hash ?? '–' });
    print([headLines(read.head), '', ...linesOf(list, read.snapshot), last].join('\n'));
  });
}

/** `route-contacts FILE [--apply --reason T]` */
export function routeContactsCommand(): Command {
  return withAuthor(
    withReading(
      command('route-contacts', 'routeContacts')
        .argument('<file>', OPTION_HELP.file)
        .addOption(option('--apply', 'apply'))
        .addOption(option('--without <id>', 'without')),
    ),
  ).action(run);
}
