import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue, StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { plainLetters } from '../../core/plain-letters.ts';
import { registerError } from './error.ts';
import type { RegisterError } from './error.ts';
import { PATIENCE } from './format.ts';

/** Result codes of SQLite, without their extension in the higher bits. */
const SQLITE = { busy: 5, locked: 6, readOnly: 8, ioError: 10, full: 13, cantOpen: 14 };

/**
 * Result codes that a sound file never gives, since every statement is one of this program's own: an error in SQL (a table that is gone, an entry that
 * is no JSON), a corrupt page, a constraint that does not hold, a value of the wrong type, no database at all.
 */
const DAMAGE: ReadonlySet<number | undefined> = new Set([1, 11, 19, 20, 26]);

function codeOf(error: unknown): number | undefined {
  const code = (error as { errcode?: unknown } | undefined)?.errcode;
  return typeof code === 'number' ? code & 0xff : undefined;
}

/** SQLite's error as words about the file; nothing for what is a defect of the program. */
function asRegisterError(error: unknown, file: string): RegisterError | undefined {
  const detail = (error as Error).message;
  switch (codeOf(error)) {
    case SQLITE.busy:
    case SQLITE.locked:
      return registerError('register.locked', { file }, { cause: error });
    case SQLITE.readOnly:
    case SQLITE.cantOpen:
      return registerError('register.not-writable', { file, detail }, { cause: error });
    case SQLITE.ioError:
      return registerError('register.not-readable', { file, detail }, { cause: error });
    case SQLITE.full:
      return registerError('register.disk-full', { file }, { cause: error });
    default:
      if (!DAMAGE.has(codeOf(error))) return undefined;
      return registerError('register.damaged', { file, detail }, { cause: error });
  }
}

/** One open database with its prepared statements. Every error of SQLite leaves it as a RegisterError about the file. */
export class Connection {
  readonly file: string;
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #within = false;

  constructor(database: DatabaseSync, file: string) {
    this.#database = database;
    this.file = file;
  }

  #guarded<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      throw asRegisterError(error, this.file) ?? error;
    }
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  /** For how many milliseconds a statement waits while another one has the file. */
  waitFor(milliseconds: number): void {
    this.execute(`PRAGMA busy_timeout = ${milliseconds}`);
  }

  /** Holds in memory what is written until it is whole, so that others read on until then. */
  keepToItself(): void {
    this.execute('PRAGMA cache_spill = OFF');
  }

  /** Runs SQL that gives nothing back. */
  execute(sql: string): void {
    this.#guarded(() => this.#database.exec(sql));
  }

  /** Runs one statement with its parameters. */
  run(sql: string, ...parameters: readonly SQLInputValue[]): void {
    this.#guarded(() => this.#statement(sql).run(...parameters));
  }

  /** The first row, typed by whoever wrote the SQL. */
  get<Row>(sql: string, ...parameters: readonly SQLInputValue[]): Row | undefined {
    return this.#guarded(() => this.#statement(sql).get(...parameters) as Row | undefined);
  }

  /** All rows. */
  all<Row>(sql: string, ...parameters: readonly SQLInputValue[]): Row[] {
    return this.#guarded(() => this.#statement(sql).all(...parameters) as Row[]);
  }

  /** Row by row, for what may be long. The rows must be read to their end before the same SQL is asked again. */
  *each<Row>(sql: string, ...parameters: readonly SQLInputValue[]): Generator<Row> {
    const rows = this.#guarded(() => this.#statement(sql).iterate(...parameters));
    try {
      for (;;) {
        const next = this.#guarded(() => rows.next());
        if (next.done === true) return;
        yield next.value as Row;
      }
    } finally {
      // Whoever stops reading early must not keep the file locked.
      rows.return?.();
    }
  }

  /**
   * Runs within one transaction, which is taken back whole when `work` throws or answers that nothing is to be kept.
   * @param kind `write` takes the file for writing at once, `read` sees one state of it throughout
   */
  transaction<T>(kind: 'write' | 'read', work: () => { readonly keep: boolean; readonly value: T }): T {
    if (this.#within) return work().value;
    this.execute(kind === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN');
    this.#within = true;
    try {
      const { keep, value } = work();
      this.execute(keep ? 'COMMIT' : 'ROLLBACK');
      return value;
    } catch (error) {
      if (this.#database.isTransaction) this.execute('ROLLBACK');
      throw error;
    } finally {
      this.#within = false;
    }
  }

  /**
   * The same for writing, with steps between which others come in. They must not ask this connection, which sees what is half written: it is for a thread that has a connection of
   * its own. Whoever leaves the steps before their end has nothing written.
   */
  *transactionInSteps<T>(work: () => Generator<void, { readonly keep: boolean; readonly value: T }, void>) {
    if (this.#within) return (yield* work()).value;
    this.execute('BEGIN IMMEDIATE');
    this.#within = true;
    try {
      const { keep, value } = yield* work();
      this.execute(keep ? 'COMMIT' : 'ROLLBACK');
      return value;
    } finally {
      if (this.#database.isTransaction) this.execute('ROLLBACK');
      this.#within = false;
    }
  }

  /** Reads one state of the file throughout, whoever writes meanwhile. */
  reading<T>(work: () => T): T {
    return this.transaction('read', () => ({ keep: false, value: work() }));
  }

  close(): void {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }
}

/** How every register is written: whole in one file, on the disk before a save is called done, and what is deleted overwritten. */
const PRAGMAS = `
  PRAGMA journal_mode = DELETE;
  PRAGMA synchronous = EXTRA;
  PRAGMA temp_store = MEMORY;
  PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON;
`;

/**
 * Functions of our own in SQL. `plain_letters(text)` gives small letters without accents: `lower` of SQLite knows those of ASCII only. No index and no table rests
 * on them, so that any other program can read the file.
 */
function teach(database: DatabaseSync): DatabaseSync {
  database.function('plain_letters', { deterministic: true }, (text) =>
    typeof text === 'string' ? plainLetters(text) : text,
  );
  return database;
}

/** How a file is opened: `make` creates it where it is not there. */
export type Access = 'read' | 'write' | 'make';

const MODES: Readonly<Record<Access, string>> = { read: 'ro', write: 'rw', make: 'rwc' };

/**
 * Opens a database file.
 * @throws RegisterError where SQLite cannot
 */
export function connect(file: string, access: Access): Connection {
  const address = pathToFileURL(file);
  address.searchParams.set('mode', MODES[access]);
  try {
    const database = teach(new DatabaseSync(address, { timeout: PATIENCE, readOnly: access === 'read' }));
    const connection = new Connection(database, file);
    connection.execute(access === 'read' ? 'PRAGMA temp_store = MEMORY' : PRAGMAS);
    return connection;
  } catch (error) {
    throw asRegisterError(error, file) ?? error;
  }
}

/** A database in memory, for building what a register should look like. */
export function connectInMemory(): Connection {
  return new Connection(teach(new DatabaseSync(':memory:')), ':memory:');
}
