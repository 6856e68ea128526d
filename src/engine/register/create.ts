import { existsSync } from 'node:fs';
import { v7 as uuidv7 } from 'uuid';
import { RegisterSettings } from '../../core/records/settings.ts';
import { writeChecked } from '../files/write-checked.ts';
import type { WriteOptions } from '../files/write-checked.ts';
import { Change, checkAuthor } from './append.ts';
import type { Author } from './append.ts';
import { connect } from './connection.ts';
import type { Connection } from './connection.ts';
import { registerError } from './error.ts';
import { journalOf } from './header.ts';
import { makeTables } from './migrate.ts';
import { NEWEST_FORMAT } from './migrations.ts';
import { openConnection } from './open.ts';
import { planChange } from './plan.ts';
import type { Step, Wish, WishProblem } from './plan.ts';
import type { RegisterPorts } from './ports.ts';
import { sealAt } from './read.ts';
import type { Seal } from './read.ts';
import { touchesContacts, writeSteps } from './write.ts';
import type { Imported } from './write.ts';

/** What a new register says of itself. */
export type NewRegister = Pick<RegisterSettings, 'name' | 'about' | 'sampleDay'>;

/** What came of making a register: nothing was made where there are problems. */
export type CreateOutcome =
  | { readonly problems: readonly WishProblem[] }
  | { readonly problems?: undefined; readonly seal: Seal | null; readonly steps: readonly Step[] };

/** An id of our own making: version 7, from the ports' clock and chance. */
export function newId(ports: Pick<RegisterPorts, 'now' | 'random'>): string {
  return uuidv7({ msecs: ports.now().getTime(), random: ports.random(16) });
}

/**
 * Builds a register file beside its place, reopens it and moves it in: what stood there before is replaced whole or not at all.
 * @param fill fills the empty tables, within one transaction, and gives the seal that the file must have when it is reopened
 * @throws RegisterError or FileError; what stood at the place is then as it was
 */
export async function buildRegisterFile(
  place: string,
  options: WriteOptions,
  fill: (connection: Connection) => void,
): Promise<Seal | null> {
  const journal = journalOf(place);
  // SQLite would take the journal of a file that is gone for that of the new one, and roll the new one back with it.
  if (existsSync(journal)) throw registerError('register.journal-left', { file: place, journal });
  let written: Seal | null | undefined;
  return writeChecked(
    place,
    async (beside) => {
      const connection = connect(beside, 'make');
      try {
        connection.transaction('write', () => {
          makeTables(connection);
          fill(connection);
          written = sealAt(connection);
          return { keep: true, value: undefined };
        });
      } finally {
        connection.close();
      }
    },
    async (beside) => {
      const connection = openConnection(beside, 'read');
      try {
        const seal = sealAt(connection);
        if (seal?.hash !== written?.hash) {
          throw registerError('register.damaged', { file: beside, detail: 'it was not written as it was given' });
        }
        return seal;
      } finally {
        connection.close();
      }
    },
    options,
  );
}

class Refused extends Error {
  readonly problems: readonly WishProblem[];

  constructor(problems: readonly WishProblem[]) {
    super('refused');
    this.problems = problems;
  }
}

/**
 * Makes a register, with its first records where some are given, in one change.
 * @returns the problems of the records, in which case no file was made
 * @throws RegisterError or FileError where the file cannot be written or is there already
 */
export async function createRegister(
  place: string,
  about: NewRegister,
  author: Author,
  ports: RegisterPorts,
  options: WriteOptions & Imported & { readonly wishes?: readonly Wish[] } = {},
): Promise<CreateOutcome> {
  checkAuthor(author);
  const settings = RegisterSettings.parse({
    ...about,
    id: newId(ports),
    created: ports.now().toISOString(),
    lawPack: ports.lawPack,
  });
  let steps: readonly Step[] = [];
  try {
    const seal = await buildRegisterFile(place, options, (connection) => {
      const plan = planChange(connection, ports, options.wishes ?? []);
      if (plan.problems.length > 0) throw new Refused(plan.problems);
      steps = [...plan.steps.values()];
      const change = new Change(connection, ports, author, touchesContacts(plan));
      change.create(settings, NEWEST_FORMAT);
      writeSteps(connection, change, plan, options);
    });
    return { seal, steps };
  } catch (error) {
    if (error instanceof Refused) return { problems: error.problems };
    throw error;
  }
}
