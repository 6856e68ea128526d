import { Change } from './append.ts';
import type { Connection } from './connection.ts';
import { deriveAnew } from './derive.ts';
import { APPLICATION_ID } from './format.ts';
import { MIGRATIONS } from './migrations.ts';
import type { Migration } from './migrations/migration.ts';
import type { RegisterPorts } from './ports.ts';

/** Whose change a migration is: nobody's but the program's. */
const AUTHOR = { by: 'Transfer Register' };

/** Makes the tables of the newest format in an empty database, within a transaction that the caller holds. */
export function makeTables(connection: Connection, migrations: readonly Migration[] = MIGRATIONS): void {
  for (const { sql } of migrations) connection.execute(sql);
  connection.execute(`PRAGMA application_id = ${APPLICATION_ID}`);
  connection.execute(`PRAGMA user_version = ${migrations.length}`);
}

/** Adds to the history that it was carried over from an older format, one row a step, within a transaction that the caller holds. */
export function recordMigrations(connection: Connection, ports: RegisterPorts, steps: readonly Migration[]): void {
  const change = new Change(connection, ports, AUTHOR, false);
  for (const { number, name } of steps) change.migrate(number, name);
  change.seal();
}

/**
 * Carries a register over to the newest format: all steps in one transaction, each one row of the history.
 * @param from the format that the file has
 * @param migrations all steps; given only by tests
 * @throws RegisterError where the file cannot be written; it then has its old format still
 */
export function migrateRegister(
  connection: Connection,
  ports: RegisterPorts,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
): void {
  const steps = migrations.filter(({ number }) => number > from);
  if (steps.length === 0) return;
  connection.transaction('write', () => {
    for (const { sql } of steps) connection.execute(sql);
    connection.execute(`PRAGMA user_version = ${migrations.length}`);
    if (steps.some(({ derivesAnew }) => derivesAnew)) deriveAnew(connection);
    recordMigrations(connection, ports, steps);
    return { keep: true, value: undefined };
  });
}
