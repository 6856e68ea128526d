import type { Contact } from '../../core/records/contact.ts';
import type { Trace } from '../../core/records/contact-traces.ts';
import { namesPerson, tracesOf } from '../../core/records/contact-traces.ts';
import { nameOfRecord } from '../../core/records/kinds.ts';
import type { Statement } from '../../core/statement.ts';
import { statementsOf } from '../../core/statement.ts';
import type { ErasureStatements } from '../../words/erasure.ts';
import { Change, checkAuthor } from './append.ts';
import type { Author } from './append.ts';
import type { ContactBody, Entry } from './chain.ts';
import type { Connection } from './connection.ts';
import { deriveSeal, unsavedFormsSeal } from './derive.ts';
import { keptOut } from './kept-out.ts';
import type { RegisterPorts } from './ports.ts';
import { sealAt } from './read.ts';
import type { Seal } from './read.ts';
import { recordOfBody } from './rows.ts';
import { tracesIn } from './traces.ts';

const say = statementsOf<ErasureStatements>();

/** One contact that is erased: how many versions of it were deleted, and whether a keyed hash of its e-mail address stays. */
export interface ErasedContact {
  readonly id: string;
  readonly versions: number;
  readonly keptOut: boolean;
}

/** What came of it: refused whole, or done whole. */
export type EraseOutcome =
  | { readonly problems: readonly Statement[] }
  | {
      readonly problems?: undefined;
      readonly change: number;
      readonly seal: Seal | null;
      readonly erased: readonly ErasedContact[];
      /** Forms that were typed about them and not saved, and are gone. */
      readonly forms: number;
      /** Whether the file has been written anew from what is left; where that failed, what was deleted is overwritten with zeros all the same. */
      readonly rewritten: boolean;
      /** Where else in the register the people are still named. */
      readonly traces: readonly Trace[];
    };

/** How a contact is erased. */
export interface EraseOptions {
  /** Keeps a keyed hash of the e-mail address, so that the person is noticed when a list brings them again. */
  readonly keepOut?: boolean | undefined;
}

interface Version {
  readonly seq: number;
  readonly entry: string;
  readonly body: string;
}

/** What the register holds of one person, in every version. */
interface Person {
  readonly id: string;
  /** Newest last; none where only a tombstone with a hash is left. */
  readonly versions: readonly Contact[];
  readonly bodies: number;
}

const VERSIONS = `
  SELECT history.seq AS seq, history.entry AS entry, contact_bodies.body AS body
  FROM history JOIN contact_bodies USING (seq) WHERE history.record_id = ? AND history.kind = 'contact' ORDER BY history.seq`;

function personOf(connection: Connection, id: string): Person {
  const rows = connection.all<Version>(VERSIONS, id);
  const versions = rows.flatMap(({ entry, body }) => {
    const record = recordOfBody('contact', body, (JSON.parse(entry) as Entry).schemaVersion);
    return record === undefined ? [] : [record as Contact];
  });
  return { id, versions, bodies: rows.length };
}

function needlesOf(people: readonly Person[]): readonly string[] {
  return [...new Set(people.flatMap(({ versions }) => versions.flatMap((version) => tracesOf(version))))];
}

/** Why the people cannot be erased: nothing is held of them, a legal hold stands, or the reason would go on naming them. */
function problemsOf(people: readonly Person[], reason: string): readonly Statement[] {
  const problems: Statement[] = [];
  if (reason.trim() === '') problems.push(say('erasure.reason-missing', {}));
  for (const { id, versions, bodies } of people) {
    if (bodies === 0) problems.push(say('erasure.nothing-held', { id }));
    const newest = versions.at(-1);
    if (newest?.legalHold !== undefined) {
      const name = nameOfRecord('contact', newest);
      problems.push(
        say('erasure.legal-hold', { name, since: newest.legalHold.since, reason: newest.legalHold.reason }),
      );
    }
  }
  if (people.some(({ versions }) => versions.some((version) => namesPerson(reason, version)))) {
    problems.push(say('erasure.reason-names', {}));
  }
  return problems;
}

/** Deletes the forms about the people: those of their records, and those of contacts that name one of them. */
function deleteForms(connection: Connection, people: readonly Person[], needles: readonly string[]): number {
  const ids = new Set(people.map(({ id }) => id));
  const forms = connection.all<{ id: string; kind: string; recordId: string | null; body: string }>(
    'SELECT id, kind, record_id AS recordId, body FROM unsaved_forms',
  );
  const about = forms.filter(({ id, kind, recordId, body }) => {
    if (ids.has(id) || (recordId !== null && ids.has(recordId))) return true;
    const said = kind === 'contact' ? body.toLowerCase() : '';
    return needles.some((needle) => said.includes(needle));
  });
  for (const { id } of about) connection.run('DELETE FROM unsaved_forms WHERE id = ?', id);
  deriveSeal(connection, 'unsaved-forms', unsavedFormsSeal(connection));
  return about.length;
}

function eraseOne(connection: Connection, change: Change, person: Person, hash: ContactBody['keptOut']): ErasedContact {
  connection.run(
    `DELETE FROM contact_bodies WHERE seq IN (SELECT seq FROM history WHERE record_id = ? AND kind = 'contact')`,
    person.id,
  );
  change.erase(person.id, hash);
  return { id: person.id, versions: person.versions.length, keptOut: hash !== undefined };
}

/** Writes the file anew from what is left in it. SQLite needs the file for itself meanwhile. */
function rewritten(connection: Connection): boolean {
  try {
    connection.execute('VACUUM');
    return true;
  } catch {
    // The rows are gone and their places overwritten with zeros (secure_delete): only the rewriting waits for another time.
    return false;
  }
}

/** What the register says of the people now, beside their own records: what erasing them would leave. The forms and bodies that erasing takes away are not among it. */
export function tracesOfContacts(connection: Connection, ids: readonly string[]): readonly Trace[] {
  return connection.reading(() => {
    const own = new Set(ids);
    const people = [...own].map((id) => personOf(connection, id));
    const needles = needlesOf(people);
    return tracesIn(connection, needles).filter(
      ({ id, place, kind }) => !own.has(id) && !(place === 'form' && kind === 'contact'),
    );
  });
}

/**
 * Erases contacts for good, all of them or none, as one change: every version of each with its salt, their rows in the derived tables, and the forms typed about them. A tombstone
 * stays in the chain, which still verifies; then the file is rewritten once. Nothing brings them back. Under a legal hold nobody is erased.
 * @throws RegisterError where the file cannot be written; it is then as it was
 */
export function eraseContacts(
  connection: Connection,
  ports: RegisterPorts,
  author: Author,
  ids: readonly string[],
  { keepOut = false }: EraseOptions = {},
): EraseOutcome {
  checkAuthor(author);
  const outcome = connection.transaction<EraseOutcome>('write', () => {
    const people = [...new Set(ids)].map((id) => personOf(connection, id));
    const problems = problemsOf(people, author.reason ?? '');
    if (problems.length > 0) return { keep: false, value: { problems } };
    const needles = needlesOf(people);
    const known = keptOut(connection);
    const change = new Change(connection, ports, author, true);
    // One key for the register: the first hash of a batch makes it, the others are hashed under it.
    let key: string | undefined;
    const erased = people.map((person) => {
      const email = person.versions.at(-1)?.businessEmail;
      const hash = keepOut && email !== undefined ? known.hash(email, ports, key) : undefined;
      key = hash?.key ?? key;
      return eraseOne(connection, change, person, hash);
    });
    const forms = deleteForms(connection, people, needles);
    change.seal();
    const traces = tracesIn(connection, needles);
    const value = { change: change.number, seal: sealAt(connection), erased, forms, rewritten: false, traces };
    return { keep: true, value };
  });
  return outcome.problems === undefined ? { ...outcome, rewritten: rewritten(connection) } : outcome;
}
