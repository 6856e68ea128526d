import type { Connection } from './connection.ts';
import { RegisterError } from './error.ts';
import type { Finding } from './finding.ts';
import { verifyDerived } from './verify-derived.ts';
import { verifyFile } from './verify-file.ts';
import { verifyHistory } from './verify-history.ts';
import { verifyKept } from './verify-kept.ts';

/** The outcome of checking a whole register. */
export interface Verification {
  readonly sound: boolean;
  readonly findings: readonly Finding[];
  /** Rows of the history that were read. */
  readonly rows: number;
  /** The newest hash, as computed from the rows themselves; null where there is none. */
  readonly seal: string | null;
}

const UNREADABLE: ReadonlySet<string> = new Set(['verify.schema', 'verify.file-damaged']);

function readAll(connection: Connection, findings: Finding[]): Verification {
  const history = verifyHistory(connection, findings);
  verifyDerived(connection, history, findings);
  verifyKept(connection, history, findings);
  return { sound: findings.length === 0, findings, rows: history.rows, seal: history.seal };
}

/** Checks what stands in the tables, within a transaction that may not be on the disk yet. */
export function verifyContents(connection: Connection): Verification {
  return readAll(connection, []);
}

/**
 * Checks everything in a register against everything else: the file's own structure, each link of the history's chain, each body against its hash,
 * every other table against what the history makes of it.
 */
export function verifyRegister(connection: Connection): Verification {
  const findings: Finding[] = [];
  const unread = { rows: 0, seal: null, sound: false, findings };
  try {
    return connection.reading(() => {
      verifyFile(connection, findings);
      // Rows of a file that is damaged, or of tables built otherwise, cannot be trusted to be what their columns say.
      if (findings.some(({ statement }) => UNREADABLE.has(statement.id))) return unread;
      return readAll(connection, findings);
    });
  } catch (error) {
    if (!(error instanceof RegisterError) || error.code !== 'register.damaged') throw error;
    findings.push({ place: connection.file, statement: error.statement });
    return unread;
  }
}
