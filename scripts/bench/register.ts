/**
 * How long a register of a big group takes to open, to read, to check, and how long one durable save takes beside a bare commit of SQLite.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { shippedLaw } from '../../src/engine/law/shipped.ts';
import { connect } from '../../src/engine/register/connection.ts';
import { createRegister } from '../../src/engine/register/create.ts';
import { systemPorts } from '../../src/engine/register/ports.ts';
import { openRegister } from '../../src/engine/register/register.ts';
import type { Register } from '../../src/engine/register/register.ts';
import { BIG } from './big-register.ts';
import { CONTACTS, bigWishes, put } from './big-wishes.ts';
import { medianOf, milliseconds, timesOf } from './row.ts';
import type { BenchRow } from './row.ts';

const RUNS = 7;
const SAVES = 200;
const AUTHOR = { by: 'Bench', reason: 'measured' };

/** Puts one entity in again and again, each time with another name. */
function saves(register: Register): number[] {
  const [entity] = register.snapshot().snapshot.entities;
  let count = 0;
  return timesOf(SAVES, () => {
    count += 1;
    return register.write(AUTHOR, [put('entity', { ...entity, tradingName: `Name ${count} ${Date.now()}` })]);
  });
}

/** The same settings of SQLite, one row of the same size, nothing else. */
function bareCommits(folder: string, bytes: number): number[] {
  const connection = connect(path.join(folder, 'bare.sqlite'), 'make');
  try {
    connection.execute('CREATE TABLE one (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
    const body = 'x'.repeat(bytes);
    return timesOf(SAVES, () =>
      connection.transaction('write', () => {
        connection.run('INSERT INTO one (body) VALUES (?)', body);
        return { keep: true, value: undefined };
      }),
    );
  } finally {
    connection.close();
  }
}

function opened<T>(file: string, access: 'read' | 'write', work: (register: Register) => T): T {
  const register = openRegister(file, access, systemPorts(shippedLaw()));
  try {
    return work(register);
  } finally {
    register.close();
  }
}

function measure(folder: string, file: string, small: string): BenchRow[] {
  const megabytes = (statSync(file).size / 1_000_000).toFixed(0);
  const size = `${BIG.transfers.toLocaleString('en-GB')} transfers, ${CONTACTS.toLocaleString('en-GB')} contacts, ${megabytes} MB`;
  const open = timesOf(RUNS, () => opened(file, 'read', (register) => register.settings()));
  const rows = opened(file, 'read', (register): BenchRow[] => {
    const { connection } = register;
    const quick = timesOf(RUNS, () => connection.all('PRAGMA quick_check(1)'));
    const day = new Date().toISOString().slice(0, 10);
    return [
      {
        name: 'open a register',
        size,
        median: milliseconds(medianOf(open)),
        beside: `${milliseconds(medianOf(quick))} for SQLite's quick check alone`,
      },
      {
        name: 'read everything but the contacts',
        size,
        median: milliseconds(medianOf(timesOf(RUNS, () => register.snapshot()))),
        beside: `${milliseconds(medianOf(timesOf(RUNS, () => register.snapshot(day))))} as recorded on a day, from the history`,
      },
      {
        name: 'a window of 100 contacts, by a part of the name',
        size,
        median: milliseconds(medianOf(timesOf(RUNS, () => register.contacts({ search: '49', offset: 0, limit: 100 })))),
      },
      {
        name: 'a window of 100 contacts, narrowed to those whose e-mail is held twice or private',
        size,
        median: milliseconds(
          medianOf(
            timesOf(RUNS, () =>
              register.contacts({
                filters: [{ column: 'marks', oneOf: ['email-twice', 'private-email'] }],
                offset: 0,
                limit: 100,
              }),
            ),
          ),
        ),
      },
      { name: 'verify', size, median: milliseconds(medianOf(timesOf(3, () => register.verify()))) },
    ];
  });
  const bare = milliseconds(medianOf(bareCommits(folder, 1500)));
  const save = (place: string, what: string): BenchRow => ({
    name: 'one durable save',
    size: what,
    median: milliseconds(medianOf(opened(place, 'write', (register) => saves(register)))),
    beside: `${bare} for a bare commit of SQLite with the same settings`,
    note: 'one entity changed: parsed, checked, history row, chain, derived tables',
  });
  return [...rows, save(small, 'one record'), save(file, size)];
}

/** Measures a register of 10,000 transfers and 100,000 contacts. */
export async function benchRegister(): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'register-bench-'));
  try {
    const ports = systemPorts(shippedLaw());
    const file = path.join(folder, 'big.register');
    const all = bigWishes();
    const made = await createRegister(file, { name: 'Big register' }, AUTHOR, ports, { wishes: all });
    const [refused] = made.problems ?? [];
    if (refused !== undefined) throw new Error(`the big register was refused: ${JSON.stringify(refused)}`);
    const small = path.join(folder, 'small.register');
    await createRegister(small, { name: 'Small register' }, AUTHOR, ports, { wishes: all.slice(0, 1) });
    return measure(folder, file, small);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
