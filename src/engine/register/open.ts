import { existsSync } from 'node:fs';
import { connect } from './connection.ts';
import type { Connection } from './connection.ts';
import { registerError } from './error.ts';
import { journalOf, readHeader } from './header.ts';
import { migrateRegister } from './migrate.ts';
import { NEWEST_FORMAT } from './migrations.ts';
import type { RegisterPorts } from './ports.ts';
import { settingsAt } from './read.ts';

function quickCheck(connection: Connection): void {
  const [first] = connection.all<{ quick_check: string }>('PRAGMA quick_check(1)');
  if (first?.quick_check !== 'ok') {
    throw registerError('register.damaged', { file: connection.file, detail: first?.quick_check ?? 'unreadable' });
  }
}

/**
 * Opens the file of a register: its header first, without SQLite, so that what is no register is not touched; then SQLite's quick check.
 * @param access `read` leaves the file as it is, save that a save which was broken off is taken back
 * @throws RegisterError saying what is wrong with it
 */
export function openConnection(file: string, access: 'read' | 'write'): Connection {
  readHeader(file);
  // Only a writer may take back what a crash left half done, or read what another program is writing.
  const connection = connect(file, existsSync(journalOf(file)) ? 'write' : access);
  try {
    quickCheck(connection);
    settingsAt(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
  return connection;
}

/**
 * Opens a register for work, carrying it over from an older format where it has one.
 * @throws RegisterError saying what is wrong with it
 */
export function openForWork(file: string, access: 'read' | 'write', ports: RegisterPorts): Connection {
  const { format } = readHeader(file);
  if (format < NEWEST_FORMAT) {
    const connection = openConnection(file, 'write');
    try {
      migrateRegister(connection, ports, format);
    } finally {
      connection.close();
    }
  }
  return openConnection(file, access);
}

/**
 * Opens a register without asking whether it is sound, for finding out.
 * @throws RegisterError where it is no register at all
 */
export function openForVerifying(file: string): Connection {
  readHeader(file);
  return connect(file, existsSync(journalOf(file)) ? 'write' : 'read');
}
